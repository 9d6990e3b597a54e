"""Second names in brackets or behind a comma: "Kalibr (NATO codename Sizzler)", "Helm, formerly Reed"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.composing import MOST_WORDS, literal_label
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tables import listed
from factcheck_app.claims.tokens import Stretch, is_name, low, sentence_within
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Doc, Token

NAMING = listed(
    "called dubbed nicknamed codenamed code-named termed christened renamed rebranded labelled styled"
)
KNOWN = listed("known")
FORMER = listed("formerly previously originally aka a.k.a. alias née né")
# How a word of naming hangs on the noun that it tells of.
TELLING = frozenset({"acl", "relcl", "amod"})
_LATER = listed("later since subsequently now then recently")
_IN_BRACKET = NAMING | KNOWN | FORMER | listed("codename nickname born short acronym then now")
_BEFORE_BRACKET = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "POS", "HYPH", "PRP", "FW"})
_LONGEST_BRACKET = 12
_LONGEST_NAME = 6


def in_brackets(passage: Passage, opening: Token) -> Iterator[Candidate]:
    """Yield "Kalibr cruise missiles (NATO codename Sizzler)", "Zhongguo Xinwen She (China News Service)"."""
    doc = passage.doc
    limit = sentence_within(doc, opening.i, 0, _LONGEST_BRACKET)[1]
    end = next((place for place in range(opening.i + 1, limit) if doc[place].text == ")"), -1)
    start = _noun_start(passage, opening.i)
    if end < 0 or start == opening.i or not _tells(doc, (start, opening.i), (opening.i + 1, end)):
        return
    inner = doc[opening.i + 1 : end].text
    kept = (start, opening.i - 1)
    text = "".join(
        token.text + token.whitespace_
        for token in doc[start : opening.i]
        if token.tag_ != "NN" or token.i in kept
    )
    before = text.split()
    room = MOST_WORDS - len(inner.split())
    label = f"{' '.join(before[-room:])} ({inner})" if room > 0 else literal_label(doc, (start, end))
    yield _candidate((start, end + 1), label, f"Another name: “{inner}”")


def _noun_start(passage: Passage, end: int) -> int:
    """Return where the noun phrase before a bracket begins, without figure and article."""
    doc, start = passage.doc, end
    first = sentence_within(doc, end, _LONGEST_NAME, 0)[0]
    while start > first and _is_of_phrase(passage, start - 1):
        start -= 1
    while start < end and (doc[start].tag_ in ("POS", "HYPH", "PRP") or doc[start].is_punct):
        start += 1
    return start


def _is_of_phrase(passage: Passage, place: int) -> bool:
    """Say whether a token can stand in the noun phrase that a second name follows: no figure, but an "&"."""
    token = passage.doc[place]
    return token.text == "&" or (token.tag_ in _BEFORE_BRACKET and not _is_number(passage, place))


def _is_number(passage: Passage, place: int) -> bool:
    return passage.doc[place].tag_ == "CD" or passage.doc[place].like_num


def _tells(doc: Doc, before: Stretch, inner: Stretch) -> bool:
    """Say whether a bracket holds a second name and is no mere abbreviation, place or number."""
    tokens = [token for token in doc[slice(*inner)] if not token.is_punct]
    if any(low(token) in _IN_BRACKET for token in tokens[:3]):
        return len(tokens) >= 2
    named = [token for token in tokens if token.text[:1].isupper()]
    is_place = all(token.ent_type_ in ("GPE", "LOC", "DATE") for token in named)
    if (
        len(named) < 2
        or len(named) < len(tokens) - 1
        or is_place
        or any(each.text.isdigit() for each in tokens)
    ):
        return False
    held = doc[slice(*before)]
    return any(is_name(token) for token in held) and not _abbreviates(held.text, doc[slice(*inner)].text)


def _abbreviates(first: str, second: str) -> bool:
    """Say whether one of two names is made of the other's initials."""

    def initials(name: str) -> str:
        return "".join(word[0] for word in name.split() if word[:1].isupper())

    return initials(first) == second.replace(".", "") or initials(second) == first.replace(".", "")


def formerly(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "Orvel, formerly Nordic Freight"."""
    doc, end = passage.doc, _name_end(passage.doc, word.i + 1)
    comma = word.i - 1 if word.i and doc[word.i - 1].text in ",(" else word.i
    start = _noun_start(passage, comma)
    if end == word.i + 1 or start == comma or doc[comma].text == "(":
        return
    stretch = (start, end)
    yield _candidate(stretch, literal_label(doc, stretch), f"Another name: “{doc[word.i : end].text}”")


def renamed(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "Reed & Sons, later renamed Helm", however it hangs in the sentence."""
    doc, place = passage.doc, word.i
    if (
        place > 1
        and low(doc[place - 1]) in _LATER
        and doc[place - 2].text == ","
        and word.dep_ not in TELLING
    ):
        start, end = _noun_start(passage, place - 2), _name_end(doc, place + 1)
        while start < place - 2 and not doc[start].text[:1].isupper():
            start += 1
        if start < place - 2 and end > place + 1:
            old, new = doc[start : place - 2].text, doc[place + 1 : end].text
            reason = f"What it is or is called: “{word.text}”"
            label = f"{old} {word.text} {new}"
            is_short = len(label.split()) <= MOST_WORDS
            yield _candidate((start, end), label if is_short else literal_label(doc, (start, end)), reason)


def _name_end(doc: Doc, start: int) -> int:
    """Return where the capitalised words that begin at a token end."""
    end = start
    while end < len(doc) and end - start < _LONGEST_NAME and doc[end].text[:1].isupper():
        end += 1
    return end


def _candidate(stretch: Stretch, label: str, reason: str) -> Candidate:
    return Candidate(Kind.IDENTITY, stretch, label, (reason,))
