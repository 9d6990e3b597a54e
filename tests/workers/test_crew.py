"""Several workers of our own making: they give each article's first block, or do what its text says."""

import os
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck_app.domain.article import Article
from factcheck_app.workers.client import Worker
from factcheck_app.workers.crew import Crew, Found, WorkerError
from making import make_article

PROJECT = Path(__file__).parents[2]
SCRIPT = f"import sys; sys.path.insert(0, {str(PROJECT)!r})" + textwrap.dedent(
    """
    import os, time
    from factcheck_app.domain.claim import Claim, Kind, Voice, suggestion_id
    from factcheck_app.domain.errors import ModelError
    from factcheck_app.workers.child import Analysis, serve

    def find(article, place):
        span = article.blocks[place].span
        text = span.of(article.text)
        if text.startswith("Die"):
            os._exit(9)
        if text.startswith("Stumble"):
            raise RuntimeError("a rule that stumbles")
        if text.startswith("Slow"):
            time.sleep(0.5)
        return (Claim(suggestion_id(article.sha256, span), article.sha256, span, span, Kind.EVENT,
                      str(os.getpid()), "", Voice.ARTICLE, 0.5, ("because",)),)

    def load():
        if "broken" in sys.argv:
            raise ModelError("The resources are missing.")
        if "dead" in sys.argv:
            sys.exit(5)
        return Analysis("test 1", find, lambda *_: None, lambda article: [f"Of {article.title}."])

    sys.exit(serve(load))
    """
)

Start = Callable[..., Callable[[], Worker]]


@pytest.fixture
def starting(tmp_path: Path) -> Start:
    path = tmp_path / "worker.py"
    path.write_text(SCRIPT, "utf-8")
    return lambda *ways: lambda: Worker([sys.executable, str(path), *ways], quiet=True)


def numbered(*texts: str) -> list[tuple[int, Article]]:
    return list(enumerate(make_article(text) for text in texts))


def all_found(crew: Crew, articles: list[tuple[int, Article]]) -> list[Found]:
    return sorted(crew.analyse(articles), key=lambda found: found.number)


def test_every_article_is_found_in_whoever_does_it(starting: Start) -> None:
    articles = numbered(*(f"Slow line {number}." for number in range(4)))
    with Crew(starting(), 2) as crew:
        found = all_found(crew, articles)
    assert [each.article for each in found] == [article for _, article in articles]
    assert [[claim.text_sha256 for claim in each.claims] for each in found] == [
        [article.sha256] for _, article in articles
    ]
    assert {each.detector for each in found} == {"test 1"}
    assert len({each.claims[0].label for each in found}) == 2


def test_notices_and_missed_blocks_belong_to_their_article(starting: Start) -> None:
    with Crew(starting(), 1) as crew:
        stumbled, sound = all_found(crew, numbered("Stumble here.\nAnd on.", "One line."))
    assert (stumbled.missed, len(stumbled.claims), stumbled.broken) == (1, 1, False)
    assert (sound.missed, len(sound.claims)) == (0, 1)
    assert stumbled.notices == [f"Of {stumbled.article.title}."]


def test_an_article_that_a_worker_dies_over_does_not_stop_the_others(starting: Start) -> None:
    with Crew(starting(), 1) as crew:
        found = all_found(crew, numbered("One line.", "Die here.", "Two lines."))
    assert [each.broken for each in found] == [False, True, False]
    assert found[2].claims


def test_a_worker_that_cannot_begin_is_told_in_its_words(starting: Start) -> None:
    with Crew(starting("broken"), 2) as crew, pytest.raises(WorkerError, match="The resources are missing"):
        all_found(crew, numbered("One line."))


def test_workers_that_die_before_they_begin_are_told_of(starting: Start) -> None:
    with Crew(starting("dead"), 1) as crew, pytest.raises(WorkerError, match="could not be started"):
        all_found(crew, numbered("One line."))


def test_the_next_article_is_taken_only_when_a_worker_is_free(starting: Start) -> None:
    taken: list[int] = []

    def articles() -> Iterator[tuple[int, Article]]:
        for number, article in numbered("One.", "Two.", "Three."):
            taken.append(number)
            yield number, article

    with Crew(starting(), 1) as crew:
        for found in crew.analyse(articles()):
            assert len(taken) <= found.number + 1


@pytest.mark.skipif(not Path("/proc").exists(), reason="there is no /proc to look for processes in")
def test_no_worker_is_left_over(starting: Start) -> None:
    with Crew(starting(), 1) as crew:
        (found,) = all_found(crew, numbered("One line."))
    process = int(found.claims[0].label)
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
