"""The day of the news, where the article gives no date of its own."""

import re
from collections.abc import Sequence

from factcheck_app.domain import timex
from factcheck_app.domain.article import Article, Role
from factcheck_app.domain.claim import PartKind
from factcheck_app.domain.timex import Precision
from factcheck_app.review.sentences import Sentence

_PARAGRAPHS = 3
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+\Z")
_AHEAD = re.compile(r"\b(?:will|would|shall|may|to be|due|set for|listed|scheduled|expected|planned|next)\b")
_LIMITS = re.compile(r"\b(?:until|till|by|from|to|since|before|after)\s+(?:[A-Z][a-z]+day,?\s+)?\Z")
_YEAR = re.compile(r"(?<![\w.,£$€-])(?:1[5-9]|20)[0-9]{2}(?![\w,%])(?!\.[0-9])")


def latest_news(sentences: Sequence[Sentence], article: Article) -> str:
    """Return the latest full date with its weekday, "on Tuesday 14 May 2024", as a value; "" if unsure.

    Only captions and the first paragraphs tell of the day of the news, and a later year anywhere that is
    told of as past shows that they tell of history.
    """
    found = ""
    years = [0]
    news = _news_blocks(article)
    for sentence in sentences:
        text = sentence.span.of(article.text)
        if _AHEAD.search(text):
            continue
        years += [int(year) for year in _YEAR.findall(text)]
        if not any(start <= sentence.span.start < end for start, end in news):
            continue
        for part in sentence.of(PartKind.DATE):
            if timex.precision(part.value) is Precision.DAY and part.value[:4].isdecimal() and not part.upper:
                lead = article.text[max(sentence.span.start, part.span.start - 18) : part.span.start]
                if _LIMITS.search(lead):
                    continue
                if _WEEKDAY.search(lead) or timex.weekday_in(part.span.of(article.text)):
                    found = max(found, part.value)
    return found if found and int(found[:4]) >= max(years) else ""


def _news_blocks(article: Article) -> tuple[tuple[int, int], ...]:
    """Return where the captions and the first paragraphs lie."""
    paragraphs = [block.span for block in article.blocks if block.role is Role.PARAGRAPH][:_PARAGRAPHS]
    captions = [block.span for block in article.blocks if block.role is Role.CAPTION][:_PARAGRAPHS]
    return tuple((span.start, span.end) for span in (*paragraphs, *captions))
