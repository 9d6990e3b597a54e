import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bridge_review import Desk, sample_article, sample_claims
from factcheck_app.domain.article import Article
from factcheck_app.domain.state import State
from factcheck_app.report.options import Format, ReportOptions
from factcheck_app.report.render import render
from factcheck_app.report.wording import GLYPHS
from factcheck_app.review.review import Review, review_of

VOID = {"meta", "rect", "br", "link", "img"}


class Page(HTMLParser):
    """Collects what a page holds, and fails on a tag that is closed where it was not opened."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self.article_without_numbers = ""
        self._open: list[str] = []
        self.feed(data.decode())
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in set(self._open):
            self.texts.setdefault(tag, []).append(data)
        if "article" in self._open and "sup" not in self._open:
            self.article_without_numbers += data

    def values(self, name: str) -> list[str]:
        return [value for _, attrs in self.tags if (value := attrs.get(name)) is not None]


def page_of(review: Review, options: ReportOptions, templates: Path) -> Page:
    return Page(render(review, Format.HTML, options, templates))


def test_every_link_within_the_page_leads_somewhere(
    review: Review, for_editor: ReportOptions, templates: Path
) -> None:
    page = page_of(review, for_editor, templates)
    ids = page.values("id")

    inner = [href[1:] for href in page.values("href") if href.startswith("#")]
    assert set(inner) <= set(ids)
    assert len(ids) == len(set(ids))
    assert {f"c{n}" for n in range(1, 15)} | {f"t{n}" for n in range(1, 15)} <= set(inner)


def test_the_page_asks_the_network_for_nothing(
    review: Review, for_editor: ReportOptions, templates: Path
) -> None:
    page = page_of(review, for_editor, templates)

    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object", "form", "base"}
    assert page.values("src") == []
    assert "default-src 'none'" in page.values("content")[0]
    assert "url(" not in "".join(page.texts["style"])
    assert "@import" not in "".join(page.texts["style"])


def test_the_marked_up_article_holds_the_text_word_for_word(
    review: Review, for_editor: ReportOptions, templates: Path
) -> None:
    page = page_of(review, for_editor, templates)

    assert page.article_without_numbers.split() == review.article.text.split()


def test_every_state_has_glyph_word_and_line_of_its_own(templates: Path) -> None:
    css = (templates / "report.css").read_text(encoding="utf-8")
    lines = dict(re.findall(r"\.s-([a-z-]+) \{.*?(--line: .*?; --thick: .*?);", css))

    assert set(lines) == {state.value for state in State}
    assert len(set(lines.values())) == len(lines)
    assert len(set(GLYPHS.values())) == len(GLYPHS) == len(State)


HOSTILE = "</title></style><script>alert(1)</script><img src=x onerror=alert(1)>\u202e{{ 7 * 7 }}&"


def test_hostile_words_stay_words(for_editor: ReportOptions, templates: Path) -> None:
    article = sample_article()
    hostile = Article(HOSTILE, (), HOSTILE, replace(article.origin, name=HOSTILE), HOSTILE, HOSTILE, HOSTILE)

    data = render(review_of(hostile), Format.HTML, for_editor, templates)
    page = Page(data)

    assert not {tag for tag, _ in page.tags} & {"script", "img"}
    assert "49" not in "".join(page.texts["h1"])
    assert "".join(page.texts["bdi"]).count("{{ 7 * 7 }}") == 5
    assert "\u202e" not in "".join(page.texts["title"])
    assert "1 of them" in data.decode()


@pytest.mark.parametrize(
    ("locator", "followed"),
    [
        ("https://example.org/a?b=c&d", True),
        ("HTTP://EXAMPLE.ORG", True),
        ("javascript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("data:text/html,x", False),
        ("//example.org", False),
        ("https:// example.org", False),
        ("https://user@example.org\u202etxt", False),
        ("p. 112", False),
    ],
)
def test_only_plain_web_addresses_are_links(
    article: Article, for_editor: ReportOptions, templates: Path, locator: str, followed: bool
) -> None:
    claim = sample_claims(article)["opened in 1932"]
    desk = Desk()
    desk.source(claim, title="T", locator=locator)

    page = page_of(review_of(article, [claim], desk.acts), for_editor, templates)

    assert (locator in page.values("href")) is followed


def test_an_article_without_claims_says_so(
    article: Article, for_editor: ReportOptions, templates: Path
) -> None:
    text = render(review_of(article), Format.HTML, for_editor, templates).decode()

    assert "No claims are marked in this article." in text
    assert "No sources are given." in text
    assert "Nothing has been done yet." in text


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", State)
def test_states_are_readable_in_light_and_dark(templates: Path, theme: str, state: State) -> None:
    css = (templates / "report.css").read_text(encoding="utf-8")
    light, dark = re.findall(r":root \{(.*?)\}", css, re.DOTALL)
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", light if theme == "light" else dark))
    tint = colours[f"{state.value}-tint"]

    assert contrast(colours[state.value], colours["paper"]) >= 4.5
    assert contrast(colours[state.value], tint) >= 3
    assert contrast(colours["ink"], tint) >= 4.5
    assert contrast(colours["quiet"], tint) >= 4.5
    assert contrast(colours["quiet"], colours["wash"]) >= 4.5
