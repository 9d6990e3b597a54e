"""Identities: another name for a thing, or what sort of thing it is: "Kalibr (NATO codename Sizzler)"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from factcheck_app.claims import offices, second_names, words
from factcheck_app.claims.candidates import Candidate
from factcheck_app.claims.clauses import LOOSE
from factcheck_app.claims.composing import literal_label
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.people import name_before
from factcheck_app.claims.tables import listed
from factcheck_app.claims.ties import (
    PART_OF,
    bare,
    complement,
    head_words,
    holder_of,
    is_named,
    phrase,
    tie_label,
    verb_over,
)
from factcheck_app.claims.tokens import Stretch, child, extent, is_name, is_noun, low, united
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_UNDER_NAMES = listed("name names brand label")
_STANDING_FOR = {
    "stands": ("for",), "stand": ("for",), "short": ("for",), "acronym": ("for", "of"),
    "abbreviation": ("for", "of"), "codename": ("for", "of"), "nickname": ("for", "of"),
    "pseudonym": ("for", "of"), "synonym": ("for", "of"), "means": (), "translates": ("as",),
}  # fmt: skip
_SORTS = listed(
    "form type kind sort species variety variant strain breed branch genus class subspecies dialect"
)
# Told by roles and by relations.
_OTHER_KINDS = offices.TITLES | PART_OF
_LONGEST_DEFINITION = 14


def find(passage: Passage) -> Iterator[Candidate]:
    """Yield a claim for each second name, expansion or definition."""
    for token in passage.doc:
        text = low(token)
        if token.text == "(":
            yield from second_names.in_brackets(passage, token)
        elif text in second_names.NAMING or text in second_names.KNOWN:
            yield from _named(passage, token)
            yield from second_names.renamed(passage, token)
            yield from _calls(passage, token)
        elif text in _UNDER_NAMES:
            yield from _under_name(passage, token)
        elif text in second_names.FORMER:
            yield from second_names.formerly(passage, token)
        elif text in _STANDING_FOR:
            yield from _stands_for(passage, token)
        elif token.dep_ == "appos" and is_noun(token):
            yield from _apposed(passage, token)
        elif token.dep_ == "attr" and is_noun(token):
            yield from _defined(passage, token)


def _named(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "Karl Vogt, also known as the Fox", "the island, called Ven"."""
    found = complement(word, ("as",))
    name = found[1] if found is not None else child(word, "oprd", "attr", "dobj")
    holder = holder_of(word)
    is_told = child(word, "auxpass") is not None or word.dep_ in second_names.TELLING
    if name is None or holder is None or not is_told or not (holder.i < word.i < name.i):
        return
    if found is None and low(word) in second_names.KNOWN:
        return
    stretch = united(phrase(holder), phrase(name))
    tie = (word.i, *((found[0].i,) if found is not None else ()), *head_words(name))
    yield from _tied(passage, (holder, word, name), tie, stretch)


def _calls(passage: Passage, verb: Token) -> Iterator[Candidate]:
    """Yield "Neighbours called him “the Colonel”", a name and no judgement."""
    subject, called, name = child(verb, "nsubj"), child(verb, "dobj"), child(verb, "oprd")
    if subject is None or called is None or name is None or not subject.i < verb.i < called.i < name.i:
        return
    article = child(name, "det")
    if not is_name(name) or (article is not None and low(article) != "the"):
        return
    start = extent(name, LOOSE)[0]
    if passage.quote_at((start, name.i + 1)) is None:
        return
    stretch = united(phrase(subject), (start, name.i + 1))
    tie = (verb.i, called.i, *head_words(name))
    label = tie_label(passage, subject, tie, None, stretch)
    yield _candidate(stretch, label, f"What it is or is called: “{verb.text}”", verb.i)


def _under_name(passage: Passage, noun: Token) -> Iterator[Candidate]:
    """Yield "The phones, sold under the name Kip"."""
    before, name = noun.head, child(noun, "appos")
    if name is None or low(before) not in ("under", "by") or name.i != noun.i + 1 or not is_name(name):
        return
    verb = before.head
    holder = holder_of(verb)
    if holder is None or not holder.i < verb.i < before.i or low(holder) in words.PRONOUNS:
        return
    stretch = united(phrase(holder), phrase(name))
    yield from _tied(passage, (holder, verb, name), (verb.i, before.i, noun.i, name.i), stretch)


def _stands_for(passage: Passage, word: Token) -> Iterator[Candidate]:
    """Yield "BRICS is short for Brazil, Russia, India, China and South Africa"."""
    allowed = _STANDING_FOR[low(word)]
    found = complement(word, allowed) or (complement(word.head, allowed) if word.dep_ == "acomp" else None)
    thing = found[1] if found is not None else child(word, "dobj") if not allowed else None
    holder = holder_of(word)
    if thing is None or holder is None or low(holder) in words.PRONOUNS or holder.i > word.i:
        return
    if not allowed and not is_named(passage, (holder.i, word.i)):
        return
    stretch = united(phrase(holder), extent(thing, LOOSE))
    tie = (word.i, *((found[0].i,) if found is not None else ()), *head_words(thing))
    yield from _tied(passage, (holder, word, thing), tie, stretch)


def _apposed(passage: Passage, noun: Token) -> Iterator[Candidate]:
    """Yield "Hepatocarna, a rare liver disease"."""
    holder, article = noun.head, child(noun, "det")
    is_one = article is not None and low(article) in ("a", "an")
    if not is_one or not is_name(holder) or holder.i > noun.i or low(noun) in _OTHER_KINDS:
        return
    inner = extent(noun, LOOSE)
    stretch = united(name_before(passage.doc, holder.i + 1) or phrase(holder), inner)
    if any(token.tag_ == "JJR" for token in passage.doc[slice(*inner)]):
        return
    if stretch[1] - stretch[0] > _LONGEST_DEFINITION or inner[1] - inner[0] < 3:
        return
    label = literal_label(passage.doc, bare(passage, stretch))
    yield _candidate(bare(passage, stretch), label, f"What it is: “{passage.doc[slice(*inner)].text}”")


def _defined(passage: Passage, noun: Token) -> Iterator[Candidate]:
    """Yield "silicosis is a form of lung disease", "Kestrel is a Norwegian drone maker"."""
    subject, article = child(noun.head, "nsubj"), child(noun, "det")
    if subject is None or article is None or low(article) not in ("a", "an") or not is_noun(subject):
        return
    found = complement(noun, ("of",)) if low(noun) in _SORTS else None
    of_people = any(token.ent_type_ == "NORP" for token in passage.doc[article.i : noun.i])
    if found is None and not (of_people and is_name(subject)):
        return
    thing = found[1] if found is not None else noun
    stretch = united(phrase(subject), united(phrase(noun), phrase(thing)))
    tie = (noun.i, found[0].i, *head_words(thing)) if found is not None else (noun.i,)
    yield from _tied(passage, (subject, noun, thing), tie, stretch)


def _tied(
    passage: Passage, terms: tuple[Token, Token, Token], tie: tuple[int, ...], stretch: Stretch
) -> Iterator[Candidate]:
    holder, word, thing = terms
    predicate = verb_over(word)
    stretch = stretch if predicate >= 0 else bare(passage, stretch)
    label = tie_label(passage, holder, tie, thing, stretch)
    reason = f"What it is or is called: “{word.text}”"
    yield _candidate(stretch, label, reason, predicate)


def _candidate(stretch: Stretch, label: str, reason: str, predicate: int = -1) -> Candidate:
    return Candidate(Kind.IDENTITY, stretch, label, (reason,), predicate)
