"""Who speaks: the subject of a verb of saying, by the name that the article gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck_app.claims import source_words, words
from factcheck_app.claims.clauses import SUBJECTS, doer_of
from factcheck_app.claims.names import full_name, is_same
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.sources import kind_by
from factcheck_app.claims.tokens import Stretch, child, children, extent, is_noun, low
from factcheck_app.domain.claim import Kind

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_LOOSE = frozenset(
    ("relcl", "punct", "appos", "acl", "advcl", "parataxis", "ccomp", "dep", "conj", "cc", "advmod")
)
_LONGEST = 8
_NEAR_NAME = 30
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
    return doer_of(cue) if subject is None or subject.tag_ in ("WP", "WDT") else subject


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
    start, end = extent(noun, _LOOSE)
    end = _end_of_name(passage, (start, min(end, start + 12)), noun)
    while start < end and _is_dropped(passage.doc[start]):
        start += 1
    if end - start > _LONGEST:
        start, end = max(start, noun.i - 3), noun.i + 1
    return _known_as(passage, noun, _text(passage, (start, end)))


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


def referent(passage: Passage, pronoun: Token) -> Token | None:
    """Return the noun in the passage that a pronoun of the third person stands for, or None."""
    if low(pronoun) in ("he", "she", "him", "her"):
        return _person_before(passage, pronoun)
    if low(pronoun) in ("it", "they"):
        return _subject_before(passage, pronoun)
    return None


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
    while len(parts) > 1 and parts[0].lower().rstrip(".") in source_words.TITLES:
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
        return _person_told_of(passage, pronoun) or pronoun.text
    return pronoun.text


def _person_told_of(passage: Passage, pronoun: Token) -> str:
    """Return who "he" or "she" is that opens a paragraph: the last speaker, else the last one named."""
    before = passage.before
    people, speaker = [each for each in before.people if _fits(pronoun, each, before.earlier)], before.speaker
    is_person = any(is_same(speaker, person) for person in people)
    is_role = bool(set(speaker.lower().split()) & source_words.PERSONS)
    if speaker and (is_person or (is_role and _fits(pronoun, speaker, ""))):
        return speaker
    return people[-1] if people else ""


def _fits(pronoun: Token, name: str, told: str) -> bool:
    """Say whether a person may be "he", or "she", by the word before the name: "his daughter"."""
    others = source_words.FEMALE if low(pronoun) in words.MALE else source_words.MALE
    place = told.rfind(name)
    before = told[max(0, place - _NEAR_NAME) : place].split()[-1:] if place > 0 else []
    said = {word.strip(",.;:“\"'").lower() for word in (*before, *name.split())}
    return not said & others


def _person_before(passage: Passage, pronoun: Token) -> Token | None:
    """Return the person whom the words before the pronoun are about, those of its own sentence last."""
    named: Token | None = None
    for token in reversed(passage.doc[: pronoun.i]):
        is_named = token.ent_type_ == "PERSON" and token.text[:1].isupper() and token.tag_ != "POS"
        is_role = token.tag_ in ("NN", "NNP") and low(token) in source_words.PERSONS
        if (
            not (is_named or is_role)
            or _differs(pronoun, token)
            or passage.quote_at((token.i, token.i + 1)) is not None
        ):
            continue
        if token.dep_ in SUBJECTS:
            return token
        if is_named and named is None and token.dep_ not in ("compound", "poss"):
            named = token
    return named


def _differs(pronoun: Token, person: Token) -> bool:
    """Say whether "he" can't be a daughter, or "she" no father, by the noun or the title before the name."""
    others = source_words.FEMALE if low(pronoun) in words.MALE else source_words.MALE
    return low(person) in others or any(
        low(each).rstrip(".") in others for each in children(person, "compound")
    )


def _subject_before(passage: Passage, pronoun: Token) -> Token | None:
    """Return what the clause around, else the sentence before, is about; None where that is a pronoun too."""
    start = pronoun.sent.start
    subject = _subject_around(pronoun)
    if subject is None and start > 0:
        root = passage.doc[start - 1].sent.root
        subject = child(root, *SUBJECTS) if root.tag_.startswith("VB") else None
    if subject is None or not is_noun(subject):
        return None
    is_plural = subject.tag_ in ("NNS", "NNPS")
    return subject if is_plural == (low(pronoun) == "they") else None


def _subject_around(pronoun: Token) -> Token | None:
    """Return the subject of the clause that a pronoun's own clause hangs on, where it comes first."""
    verb = pronoun.head
    if verb.dep_ not in ("advcl", "conj") or verb.head.i == verb.i:
        return None
    subject = child(verb.head, *SUBJECTS)
    return subject if subject is not None and subject.i < pronoun.i else None


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
