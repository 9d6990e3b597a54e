"""What a source is: somebody who speaks, or what carries words and findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck_app.claims import source_words, words
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tokens import child, children, is_noun, low
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token


def kind_by(passage: Passage, source: Token | None) -> Kind:
    """Return the kind of what a source says.

    People and bodies that speak make statements; media, reports, studies and data are attributions.
    """
    if source is None:
        return Kind.STATEMENT
    is_carrier = is_document(source) or is_medium(passage, source)
    return Kind.ATTRIBUTION if is_carrier else Kind.STATEMENT


def is_document(source: Token) -> bool:
    """Say whether a noun is a report, a study, data or the like."""
    if not is_noun(source):
        return False
    named = (source, *children(source, "compound"))  # "Chart B" is a chart
    return any(low(each) in source_words.DOCUMENTS for each in named)


def can_show(passage: Passage, source: Token | None) -> bool:
    """Say whether what "shows" something is a source, and not a thing from which the article concludes it."""
    if source is None or source.ent_type_ in ("ORG", "PERSON") or low(source) in words.PRONOUNS:
        return True
    is_person = low(source).removesuffix("s") in source_words.PERSONS
    return is_person or is_document(source) or is_medium(passage, source)


def is_medium(passage: Passage, source: Token) -> bool:
    """Say whether a noun is a news agency, a paper, a station, or the name of one."""
    if not is_noun(source) or (source.ent_type_ == "PERSON" and child(source, "compound") is not None):
        return False
    if low(source) in source_words.MEDIA_NOUNS or _is_name_of_medium(passage, source):
        return True
    if low(source) == "agency":
        return _is_news_agency(passage, source)
    return any(_is_name_of_medium(passage, each) for each in children(source, "appos"))


def is_medium_name(name: str) -> bool:
    """Say whether a name, such as "Reuters" or "The Kestrel Times", is one of a medium."""
    parts = name.lower().removesuffix("’s").removesuffix("'s").split()
    if not parts:
        return False
    if any(part in source_words.MEDIA for part in parts):
        return True
    is_titled = len([part for part in parts if part != "the"]) > 1
    return parts[-1] in (source_words.MEDIA_ENDINGS if is_titled else source_words.ONE_WORD_ENDINGS)


def _is_name_of_medium(passage: Passage, source: Token) -> bool:
    if not source.text[:1].isupper():
        return False
    start = source.i
    while start > 0 and source.i - start < 4 and _belongs_to_name(passage.doc[start - 1]):
        start -= 1
    return is_medium_name(passage.doc[start : source.i + 1].text)


def _belongs_to_name(token: Token) -> bool:
    return token.text[:1].isupper() and token.tag_ in ("NNP", "NNPS", "DT", "JJ", "NN")


def _is_news_agency(passage: Passage, agency: Token) -> bool:
    """Say whether "the agency" is one for news: by its own words, else by those before it."""
    start, end = agency.left_edge.i, agency.i + 1
    phrase = passage.doc[start:end]
    if any(low(each) == "news" or low(each) in source_words.MEDIA for each in phrase):
        return True
    if any(each.i < agency.i and each.tag_ != "DT" for each in phrase):
        return False
    told = (passage.before.earlier + passage.doc.text[: agency.idx]).lower()
    return any(name in told for name in source_words.NEWS_AGENCY)
