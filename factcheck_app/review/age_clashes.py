"""Ages and years that don't add up: born in 1950 and 70 in 2015; nine years since 2011 in 2015."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck_app.domain import timex
from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Claim, Part, PartKind
from factcheck_app.review.conflict import Clash, Conflict
from factcheck_app.review.news_date import latest_news
from factcheck_app.review.people import DIED, People
from factcheck_app.review.sentences import Sentence, sentences_of

_BORN = re.compile(r"\b[Bb]orn\b")
_OF_ANOTHER_TIME = re.compile(r"\b(?:when|then|at the time|would|turn(?:s|ed)?|until|later|ago|if)\b")
_WAS = re.compile(r"(?:He|She)\s+was\s+(?:just\s+)?([0-9]{1,3})(?=\s*[.;]|\s*\Z)")
_BORN_WHO = re.compile(r"(?:He|She)\s+was\s+born\b|Born\b[^.]*,\s+(?:he|she)\b")
_SINCE = re.compile(
    r"[\s-]+years?(?:\s+of(?:\s+[\w-]+){1,3})?,?\s+(?:since|(?:which|that)\s+(?:began|started|broke\s+out)\s+in)\s+\Z"
)
_BIRTH_NEAR = 60
_TOLERANCE = 1
_OLDEST = 125


@dataclass(frozen=True, slots=True)
class _Told:
    """A year of birth or an age that is told of a name, and the years in which the age may hold."""

    part: Part
    number: int
    claim_ids: tuple[str, ...]
    years: frozenset[int] = frozenset()


def age_clashes(claims: Sequence[Claim], article: Article, published: str) -> Iterator[Conflict]:
    """Yield a conflict for each age that doesn't fit a birth, and each duration that doesn't fit a start."""
    births: defaultdict[str, list[_Told]] = defaultdict(list)
    ages: defaultdict[str, list[_Told]] = defaultdict(list)
    sentences = sentences_of(claims)
    people = People(sentences, article)
    known = published if published[:4].isdecimal() else latest_news(sentences, article)
    for sentence in sentences:
        for name, told in _births(sentence, article, people):
            births[name].append(told)
        for name, told in _ages(sentence, article, known, people):
            ages[name].append(told)
        yield from _durations(sentence, article, published)
    for name, born in births.items():
        if len({each.number for each in born}) == 1:
            first_of = {each.number: each for each in reversed(ages.get(name, ()))}
            for age in sorted(first_of.values(), key=lambda each: each.part.span):
                yield from _clash(born[0], age, article)


def _clash(born: _Told, age: _Told, article: Article) -> Iterator[Conflict]:
    reached = sorted(year - born.number for year in age.years)
    fits = any(years - 1 <= age.number <= years for years in reached)
    if fits or not reached or reached[0] < 0 or reached[-1] > _OLDEST:
        return
    first, second = (age, born) if age.part.span < born.part.span else (born, age)
    ids = tuple(dict.fromkeys((*first.claim_ids, *second.claim_ids)))
    year = max(age.years)
    yield Conflict(
        Clash.AGE,
        ids,
        f"Who was born in {born.number} is {reached[-1] - 1} or {reached[-1]} in {year},"
        f" not “{age.part.span.of(article.text)}”",
    )


def _births(sentence: Sentence, article: Article, people: People) -> Iterator[tuple[str, _Told]]:
    text = sentence.span.of(article.text)
    for match in _BORN.finditer(text):
        place = sentence.span.start + match.start()
        for part in sentence.of(PartKind.DATE):
            year = part.value[:4]
            if year.isdecimal() and 0 < part.span.start - place < _BIRTH_NEAR and not part.upper:
                name = _born(sentence, place, part, text, people)
                if name:
                    yield name, _Told(part, int(year), sentence.claim_ids(part))
                break


def _born(sentence: Sentence, place: int, when: Part, text: str, people: People) -> str:
    """Return who is told to be born at a place of a sentence, "" where it isn't sure."""
    if re.match(r"(?:Her|His)\b", text):
        is_apposed = re.match(r"\w+\s+\w+,\s+(?:who\s+was\s+)?born\b", text)
        return people.spouse_before(sentence) if is_apposed else ""
    if _BORN_WHO.match(text):
        return people.meant_by(sentence)
    if text.startswith("Born"):
        return people.named_behind(when)
    return people.near(sentence, place, place)


def _ages(
    sentence: Sentence, article: Article, published: str, people: People
) -> Iterator[tuple[str, _Told]]:
    text = sentence.span.of(article.text)
    years = _years_told(sentence, article, published)
    if _OF_ANOTHER_TIME.search(text) or not years:
        return
    of_dead = _WAS.match(text) and people.dead_before(sentence)
    for part in sentence.of(PartKind.FIGURE):
        if part.hedge or not part.value.isdecimal() or part.upper:
            continue
        if of_dead and part.unit in ("", "year of age"):
            name, told = people.meant_by(sentence), years | _years_told(of_dead, article, published)
        elif part.unit == "year of age":
            name, told = people.near(sentence, part.span.start, part.span.end), years
        else:
            continue
        if name:
            yield name, _Told(part, int(part.value), sentence.claim_ids(part), told)


def _years_told(sentence: Sentence, article: Article, published: str) -> frozenset[int]:
    """Return publication's year and those that the sentence tells of, but a birth's; of a death these."""
    text = sentence.span.of(article.text)
    born = [sentence.span.start + match.start() for match in _BORN.finditer(text)]
    years = {
        timex.resolve(part.value, published)[:4]
        for part in sentence.of(PartKind.DATE)
        if not any(0 < part.span.start - place < _BIRTH_NEAR for place in born)
    }
    told = {int(year) for year in years if year.isdecimal()}
    if published[:4].isdecimal() and not (told and DIED.search(text)):
        told.add(int(published[:4]))
    return frozenset(told)


def _durations(sentence: Sentence, article: Article, published: str) -> Iterator[Conflict]:
    """Yield what is told to have lasted other than from its start to publication."""
    if not published[:4].isdecimal():
        return
    for figure in sentence.of(PartKind.FIGURE):
        if figure.unit != "year" or figure.hedge or figure.upper or not figure.value:
            continue
        for when in sentence.of(PartKind.DATE):
            between = article.text[figure.span.end : max(figure.span.end, when.span.start)]
            if not when.value[:4].isdecimal() or not _SINCE.fullmatch(between):
                continue
            passed = int(published[:4]) - int(when.value[:4])
            if passed >= 0 and abs(Decimal(figure.value) - passed) > _TOLERANCE:
                words = " ".join(article.text[figure.span.start : when.span.end].split())
                ids = sentence.claim_ids(figure, when)
                yield Conflict(Clash.AGE, ids, f"“{words}”: about {passed} years had passed at publication")
