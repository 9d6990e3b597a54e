"""Who speaks: the subject of a verb of saying, by the name that the article gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck_app.claims import offices, source_words, words
from factcheck_app.claims.clauses import SUBJECTS, doer_of
from factcheck_app.claims.holders import holder_of
from factcheck_app.claims.names import full_name, is_same
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.people import firm_at, is_full, name_at, name_beside
from factcheck_app.claims.referents import person_told_of, referent
from factcheck_app.claims.sources import kind_by
from factcheck_app.claims.tokens import Stretch, child, children, extent, is_noun, low
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_LOOSE = frozenset(
    ("relcl", "punct", "appos", "acl", "advcl", "parataxis", "ccomp", "dep", "conj", "cc", "advmod")
)
_LONGEST = 8
_NOBODY = frozenset(("nobody", "none", "one"))
_ZONES = frozenset(("GMT", "BST", "UTC", "CET", "CEST", "EST", "EDT", "ET", "PST", "PDT"))
_DROPPED_FIRST = frozenset(("DT", "PDT", "CC"))


@dataclass(frozen=True, slots=True)
class Said:
    """Who says something, through whom it came, and the kind that what it says is of."""

    speaker: str = ""
    relays: tuple[str, ...] = ()
    kind: Kind = Kind.STATEMENT


def said_by(passage: Passage, cue: Token) -> Said:
    """Return who says what the cue verb introduces; no speaker where nobody is named."""
    teller = _outside(passage, cue, teller_of(cue))
    outer = [noun for noun in _relaying(cue, teller) if noun is not None and noun is not teller]
    cited = _cited(cue)
    if cited is not None:
        teller, outer = cited, [*([teller] if teller is not None else []), *outer]
    if teller is None or low(teller) in _NOBODY:
        return Said(relays=_names(passage, outer))
    kind = kind_by(passage, referent(passage, teller) or teller)
    return Said(name_of(passage, teller), _names(passage, outer), kind)


def _outside(passage: Passage, cue: Token, teller: Token | None) -> Token | None:
    """Return the teller, but who speaks the sentence where a parse finds him in the words that are quoted."""
    if teller is None or passage.quote_at((teller.i, teller.i + 1)) is None:
        return teller
    if passage.quote_at((cue.i, cue.i + 1)) is not None:
        return teller
    subject = child(cue.sent.root, *SUBJECTS)
    is_outside = subject is not None and passage.quote_at((subject.i, subject.i + 1)) is None
    return subject if is_outside else None


def teller_of(cue: Token) -> Token | None:
    """Return the noun that a verb of saying has for its speaker."""
    if _is_passive(cue):
        agent = child(cue, "agent")
        return child(agent, "pobj") if agent is not None else None
    quoting = quoting_verb(cue)
    if quoting is not None:
        return child(quoting, "nsubjpass") or child(quoting, "dobj") or doer_of(quoting)
    subject = child(cue, *SUBJECTS)
    if subject is not None and subject.tag_ not in ("WP", "WDT"):
        return subject
    return doer_of(cue) or _set_before(cue)


def _set_before(cue: Token) -> Token | None:
    """Return the person before a cue whom a parse takes for an apposition: "its spokesman, Lenz, says"."""
    if cue.i < 2 or not cue.tag_.startswith("VB") or cue.nbor(-1).text != ",":
        return None
    above = [cue.nbor(-2), *cue.nbor(-2).ancestors]
    persons = [each for each in above if each.dep_ == "appos" and low(each) in source_words.PERSONS]
    return persons[-1] if persons and extent(persons[-1])[1] >= cue.i - 1 else None


def quoting_verb(cue: Token) -> Token | None:
    """Return the "quoted" of "quoted her as saying", of which `cue` is the "saying"."""
    preposition = cue.head
    if cue.dep_ != "pcomp" or low(preposition) != "as" or low(preposition.head) not in source_words.QUOTING:
        return None
    return preposition.head


def name_of(passage: Passage, noun: Token) -> str:
    """Return the name by which the article calls the one that `noun` stands for; pronouns are looked up."""
    if low(noun) in words.PRONOUNS and not (noun.ent_type_ and noun.text[:1].isupper()):
        return _meant_by(passage, noun)
    for each in (noun, *children(noun, "appos")):
        person = _person_at(passage, each)
        if person:
            return person
    named = child(noun, "appos")
    if named is not None and named.ent_type_ == "ORG" and noun.tag_ in ("NN", "NNS"):
        return name_of(passage, named)
    holder = _set_behind(passage, noun) or _holder(passage, noun)
    if holder:
        return holder
    start, end = extent(noun, _LOOSE)
    end = _end_of_name(passage, (start, min(end, start + 12)), noun)
    while start < end and _is_dropped(passage.doc[start]):
        start += 1
    if end - start > _LONGEST:
        start, end = max(start, noun.i - 3), noun.i + 1
    start = _past_description(passage, noun, start)
    return _known_as(passage, noun, _text(passage, (start, end)))


def _set_behind(passage: Passage, noun: Token) -> str:
    """Return the name behind an office and a comma, taken for what it may be: "his barrister, Ann Reed"."""
    doc, start = passage.doc, noun.i + 2
    is_person = low(noun) in source_words.PERSONS or low(noun).removesuffix("s") in offices.TITLES
    if noun.tag_ not in ("NN", "NNS") or not is_person or start >= len(doc) or doc[start - 1].text != ",":
        return ""
    person = name_at(doc, start)
    if person is not None and not is_full(doc, person):
        person = None
    name = firm_at(doc, start) or ((person or name_beside(noun, start)) if noun.tag_ == "NN" else None)
    if name is None:
        return ""
    is_closed = name[1] >= len(doc) or doc[name[1]].is_punct or doc[name[1]].tag_.startswith(("VB", "MD"))
    return _untitled(_text(passage, name)) if is_closed else ""


def _holder(passage: Passage, noun: Token) -> str:
    """Return whom the text gives a bare office: "the prime minister", "the fire chief"; mostly nobody."""
    if noun.tag_ not in ("NN", "NNP") or low(noun) not in offices.TITLES:
        return ""
    before = [each for each in noun.children if each.dep_ != "punct"]
    if any(each.i > noun.i and each.dep_ in ("prep", "appos", "relcl", "acl") for each in before):
        return ""
    first, *rest = [*sorted(each.i for each in before if each.i < noun.i), noun.i]
    opening = passage.doc[first]
    is_the = low(opening) in ("the", "his", "her", "their", "its")
    if not is_the or rest != list(range(first + 1, noun.i + 1)):
        return ""
    office = passage.doc[first + 1 : noun.i + 1].text
    return holder_of(office, _told_until(passage, opening))


def _past_description(passage: Passage, name: Token, start: int) -> int:
    """Return where a name begins behind words that say what it is: "research firm *Tallis*"."""
    if name.tag_ not in ("NNP", "NNPS") or name.ent_type_ in ("GPE", "LOC"):
        return start
    common = [token.i for token in passage.doc[start : name.i] if token.tag_ in ("NN", "NNS")]
    return common[-1] + 1 if common and passage.doc[common[-1]].text.islower() else start


def _is_dropped(token: Token) -> bool:
    """Say whether a word before a name is none of it: an article, or the hour of a live report."""
    is_hour = token.text[:1].isdigit() and ":" in token.text
    return token.tag_ in _DROPPED_FIRST or token.text in _ZONES or is_hour


def people_in(passage: Passage) -> tuple[str, ...]:
    """Return the persons whom the passage names outside of quotations, those it is about last."""
    told = [entity for entity in passage.doc.ents if entity.label_ == "PERSON"]
    told = [entity for entity in told if passage.quote_at((entity.start, entity.end)) is None]
    told.sort(key=lambda entity: entity.root.dep_ in SUBJECTS)
    return tuple(_person_at(passage, entity.root) or entity.text for entity in told)


def _is_passive(cue: Token) -> bool:
    if low(cue) in source_words.QUOTING and cue.tag_ == "VBN":
        return False
    return cue.tag_ == "VBN" and (
        child(cue, "auxpass", "nsubjpass", "agent") is not None or cue.dep_ in ("acl", "advcl")
    )


def _relaying(cue: Token, teller: Token | None) -> Iterator[Token | None]:
    """Yield through whom the words came, the nearest first: "quoted by Reuters", "The agency quoted her"."""
    quoting = quoting_verb(cue)
    if quoting is not None:
        agent = child(quoting, "agent") or next((each for each in cue.children if low(each) == "by"), None)
        subject = None if child(quoting, "nsubjpass") is not None else doer_of(quoting)
        yield child(agent, "pobj") if agent is not None else subject
    told = (*children(cue, "advcl"), *(children(teller, "acl") if teller is not None else ()))
    for verb in told:
        agent = child(verb, "agent") if low(verb) in source_words.QUOTING else None
        if agent is not None:
            yield child(agent, "pobj")


def _cited(cue: Token) -> Token | None:
    """Return the source in "Reuters reported, citing two officials"."""
    for holder in (cue, *children(cue, "ccomp")):
        for verb in children(holder, "advcl"):
            if low(verb) in ("citing", "quoting") and (holder is cue or verb.i > cue.i):
                return child(verb, "dobj")
    return None


def _names(passage: Passage, nouns: list[Token]) -> tuple[str, ...]:
    return tuple(name for name in (name_of(passage, noun) for noun in nouns) if name)


def _person_at(passage: Passage, token: Token) -> str:
    if token.ent_type_ != "PERSON" or not token.text[:1].isupper():
        return ""
    start, end = token.i, token.i + 1
    doc = passage.doc
    while start > 0 and doc[start - 1].ent_type_ == "PERSON" and doc[start].ent_iob_ == "I":
        start -= 1
    while end < len(doc) and doc[end].ent_iob_ == "I" and doc[end].ent_type_ == "PERSON":
        end += 1
    name = _untitled(_text(passage, (start, end)))
    return full_name(name, _told_until(passage, doc[start])) if name and " " not in name else name


def _known_as(passage: Passage, noun: Token, name: str) -> str:
    """Return the full name of a person whom the parse takes for something else, else the name as it is."""
    if not noun.text[:1].isupper() or noun.tag_ not in ("NNP", "NNPS"):
        return name
    bare = _untitled(name)
    if " " in bare or not bare:
        return name
    here = [each.text for each in passage.doc.ents if each.label_ == "PERSON" and each.end <= noun.i]
    people = (*passage.before.people, *here)
    known = next((each for each in people if " " in each and is_same(each, bare)), name)
    return known if known != name else full_name(name, _told_until(passage, noun), titled=True)


def _untitled(name: str) -> str:
    """Return a name without the titles before it."""
    parts = name.split()
    while len(parts) > 1 and parts[0].lower().rstrip(".") in offices.BEFORE_NAMES:
        parts.pop(0)
    return " ".join(parts)


def _told_until(passage: Passage, token: Token) -> str:
    """Return the text up to a token and with it, since a parse may miss a first name."""
    return f"{passage.before.earlier}\n{passage.doc.text[: token.idx + len(token)]}"


def _meant_by(passage: Passage, pronoun: Token) -> str:
    """Return the name that a pronoun stands for; one that nothing explains speaks for itself."""
    is_quoted = passage.quote_at((pronoun.i, pronoun.i + 1)) is not None
    if low(pronoun) in ("who", "which", "that", "what", "you") or (
        is_quoted and low(pronoun) in words.FIRST_PERSON
    ):
        return ""
    meant = referent(passage, pronoun)
    if meant is not None:
        return name_of(passage, meant)
    if low(pronoun) in words.MALE | words.FEMALE:
        return person_told_of(passage, pronoun) or pronoun.text
    return pronoun.text


def _end_of_name(passage: Passage, stretch: Stretch, noun: Token) -> int:
    """Return where a name ends: before a bracket, and behind its noun before a comma or "of doing"."""
    start, end = stretch
    beside = noun.nbor(1) if noun.i + 1 < len(passage.doc) else noun
    if beside.dep_ == "appos" and beside.head.i == noun.i and is_noun(beside):
        end = max(end, beside.i + 1)
    for place in range(start, end):
        token = passage.doc[place]
        is_over = token.text == "," or (token.dep_ == "prep" and child(token, "pcomp") is not None)
        if token.text in "([" or (place > noun.i and is_over):
            return place
    return end


def _text(passage: Passage, stretch: Stretch) -> str:
    start, end = stretch
    while end > start and passage.doc[end - 1].tag_ == "POS":
        end -= 1
    while end - start > 1 and passage.doc[start].tag_ == "DT":
        start += 1
    text = " ".join(passage.doc[start:end].text.split()) if start < end else ""
    for ending in ("’s", "'s", "’", "'"):
        text = text.removesuffix(ending)
    return text.strip(' ,;:"“”')
