"""Who speaks: the subject of a verb of saying, by the name that the article gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck_app.claims import words
from factcheck_app.claims.clauses import SUBJECTS, doer_of
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tokens import Stretch, child, children, extent, is_noun, low

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_LOOSE = frozenset(
    ("relcl", "punct", "appos", "acl", "advcl", "parataxis", "ccomp", "dep", "conj", "cc", "advmod")
)
_LONGEST = 8
_DROPPED_FIRST = frozenset(("DT", "PDT", "CC"))


def speaker_of(passage: Passage, cue: Token) -> str:
    """Return who says what the cue verb introduces, empty where nobody is named."""
    agent = child(cue, "agent")
    subject = child(cue, *SUBJECTS)
    if subject is None and agent is not None:
        subject = child(agent, "pobj")
    if subject is None or subject.tag_ in ("WP", "WDT"):
        subject = doer_of(cue)
    return name_of(passage, subject) if subject is not None else ""


def name_of(passage: Passage, noun: Token) -> str:
    """Return the name by which the article calls the one that `noun` stands for; pronouns are looked up."""
    if low(noun) in words.PRONOUNS and not (noun.ent_type_ and noun.text[:1].isupper()):
        return _meant_by(passage, noun)
    for each in (noun, *children(noun, "appos")):
        person = _person_at(passage, each)
        if person:
            return person
    start, end = extent(noun, _LOOSE)
    end = _before_bracket(passage, (start, min(end, start + 12)))
    while start < end and passage.doc[start].tag_ in _DROPPED_FIRST:
        start += 1
    if end - start > _LONGEST:
        start, end = max(start, noun.i - 3), noun.i + 1
    return _text(passage, (start, end))


def people_in(passage: Passage) -> tuple[str, ...]:
    """Return the persons whom the passage names outside of quotations, in order."""
    return tuple(
        _text(passage, (entity.start, entity.end))
        for entity in passage.doc.ents
        if entity.label_ == "PERSON" and passage.quote_at((entity.start, entity.end)) is None
    )


def _person_at(passage: Passage, token: Token) -> str:
    if token.ent_type_ != "PERSON" or not token.text[:1].isupper():
        return ""
    start, end = token.i, token.i + 1
    doc = passage.doc
    while start > 0 and doc[start - 1].ent_type_ == "PERSON" and doc[start].ent_iob_ == "I":
        start -= 1
    while end < len(doc) and doc[end].ent_iob_ == "I" and doc[end].ent_type_ == "PERSON":
        end += 1
    return _text(passage, (start, end))


def _meant_by(passage: Passage, pronoun: Token) -> str:
    """Return the person last named before a "he" or "she"; other pronouns speak for themselves."""
    if low(pronoun) in words.MALE | words.FEMALE:
        here = [
            entity
            for entity in passage.doc.ents
            if entity.label_ == "PERSON"
            and entity.end <= pronoun.i
            and passage.quote_at((entity.start, entity.end)) is None
        ]
        subjects = [entity for entity in here if entity.root.dep_ in SUBJECTS]
        if subjects or here:
            chosen = (subjects or here)[-1]
            return _text(passage, (chosen.start, chosen.end))
        return passage.before.speaker or (
            passage.before.people[-1] if passage.before.people else pronoun.text
        )
    if low(pronoun) in ("who", "which", "that"):
        return ""
    if low(pronoun) in ("it", "they"):
        return _subject_before(passage, pronoun) or pronoun.text
    return pronoun.text


def _subject_before(passage: Passage, pronoun: Token) -> str:
    """Return what the sentence before is about, empty where that is a pronoun too."""
    start = pronoun.sent.start
    if start == 0:
        return ""
    subject = child(passage.doc[start - 1].sent.root, *SUBJECTS)
    if subject is None or not is_noun(subject):
        return ""
    is_plural = subject.tag_ in ("NNS", "NNPS")
    return name_of(passage, subject) if is_plural == (low(pronoun) == "they") else ""


def _before_bracket(passage: Passage, stretch: Stretch) -> int:
    for place in range(*stretch):
        if passage.doc[place].text in "([":
            return place
    return stretch[1]


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
