"""Who is meant by "he", "she", "it" and "they": a noun in the passage, or a person in those before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck_app.claims import source_words, words
from factcheck_app.claims.clauses import SUBJECTS
from factcheck_app.claims.names import is_same
from factcheck_app.claims.passage import Passage
from factcheck_app.claims.tokens import child, children, is_noun, low

if TYPE_CHECKING:
    from factcheck_app.claims.parse import Token

_NEAR_NAME = 30


def referent(passage: Passage, pronoun: Token) -> Token | None:
    """Return the noun in the passage that a pronoun of the third person stands for, or None."""
    if low(pronoun) in ("he", "she", "him", "her"):
        return _person_before(passage, pronoun)
    if low(pronoun) in ("it", "they"):
        return _subject_before(passage, pronoun)
    return None


def person_told_of(passage: Passage, pronoun: Token) -> str:
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
