"""Turns of transcripts, of questions and answers, and of posts: "SPEAKER: ..."; text alone, no parse."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck_app.claims import offices, source_words
from factcheck_app.claims.names import full_name

_LONGEST = 60
_MOST_WORDS = 5
_REACH = 6_000
_QUOTED = "“”‘’\"'()"
_INTERVIEWING = re.compile(
    r"\b(?:interview|conversation|talk|Q&A) with "
    r"|\b(?:interviewed|spoke (?:to|with)|talked (?:to|with)|asked) "
)


_STAMP = re.compile(
    r"\s*[0-9]{1,2}[:.][0-9]{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC|CES?T|E[SD]?T|P[SD]T))?"
    r"(?: (?:UPDATED?|BREAKING|LIVE|NEW))?\s*(?:[:–—|-]|\n)?\s*(?=[“\"‘A-Z@])"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says, in code points of the text: from behind the colon to the end of the line."""

    speaker: str
    start: int
    end: int


def turns_in(text: str) -> Iterator[Turn]:
    """Yield the turns of a text, line by line; a line without a speaker of its own yields none."""
    start = 0
    for line in text.split("\n"):
        speaker, colon = _led_by(line)
        if speaker:
            yield Turn(speaker, start + colon + 1, start + len(line))
        start += len(line) + 1


def stamp_end(text: str) -> int:
    """Return where the entry of a live report begins behind its hour, "10:32 GMT – "; 0 where it has none."""
    stamp = _STAMP.match(text)
    return stamp.end() if stamp is not None else 0


def is_of_table(text: str) -> bool:
    """Say whether each line of a text has cells, set apart by tabs, bars or more than one blank."""
    lines = text.strip().split("\n")
    return all(any(gap in line.strip() for gap in ("\t", "  ", "|")) for line in lines)


def running_turn(told: str) -> str:
    """Return whose turn goes on after `told`; nobody's unless it is a dialogue.

    That is one where speakers come again, or where two follow each other who can't be places.
    """
    speakers = [turn.speaker for turn in turns_in(told[-_REACH:])]
    if not speakers or speakers[-1].startswith("@"):
        return ""
    comes_again = len(set(speakers)) < len(speakers)
    two_follow = len(speakers) > 1 and all(_is_certain(speaker) for speaker in speakers[-2:])
    return speakers[-1] if comes_again or two_follow else ""


def is_known(speaker: str, told: str) -> bool:
    """Say whether a speaker is more than one word in capitals, or is known from `told`.

    One such word may as well be the place of a dateline or a heading.
    """
    if _is_certain(speaker) or proper(speaker, told) != speaker.title():
        return True
    return any(True for _ in turns_in(told[-_REACH:]))


def _is_certain(speaker: str) -> bool:
    is_role = speaker.lower() in source_words.LETTERS | source_words.ROLES
    return is_role or len(speaker.split()) > 1 or speaker.startswith("@")


def proper(speaker: str, told: str) -> str:
    """Return a speaker as the article names him elsewhere: "MR. VOGT" is "Karl Vogt" where that was said."""
    words = speaker.split("(")[0].split()
    while len(words) > 1 and words[0].lower().rstrip(".") in offices.BEFORE_NAMES | {"the"}:
        words.pop(0)
    if all(word.isupper() for word in words) and max(map(len, words), default=0) > 1:
        words = [word.title() for word in words]
    name = " ".join(words)
    return full_name(name, told) if len(words) == 1 else name


def named(speaker: str, told: str) -> str:
    """Return whose turn it is, by name: of the letters of an interview who asks and who answers."""
    letter = speaker.lower()
    if letter not in source_words.LETTERS:
        return proper(speaker, told)
    return (_interviewed(told) or "interviewee") if letter == "a" else "interviewer"


def _interviewed(told: str) -> str:
    """Return with whom an interview is said to be, in the text before; empty where nobody is named."""
    for lead in _INTERVIEWING.finditer(told):
        words = [
            word.strip(_QUOTED)
            for word in told[lead.end() : lead.end() + _LONGEST].split(" ")[: _MOST_WORDS + 1]
        ]
        while words and words[0].lower().rstrip(".") in offices.BEFORE_NAMES | {"the"}:
            words.pop(0)
        name = _name_of(words)
        if name:
            return full_name(name, told) if " " not in name else name
    return ""


def _name_of(words: Sequence[str]) -> str:
    """Return the capitalised words that a list begins with, as one name."""
    name: list[str] = []
    for word in words:
        bare = word.rstrip(",;:.?!").split("\n")[0]
        if not bare[:1].isupper() or bare.lower() in source_words.NO_FIRST_NAMES:
            break
        name.append(bare.removesuffix("’s").removesuffix("'s"))
        if bare != word:
            break
    return " ".join(name)


def _led_by(line: str) -> tuple[str, int]:
    """Return who leads a line as its speaker, and where his colon stands; nobody in most lines."""
    colon = line[:_LONGEST].find(":")
    lead = line[: max(colon, 0)].strip(" *_\t")
    follows = line[colon + 1 : colon + 2]
    if not lead or (follows and not follows.isspace()) or not _is_speaker(lead):
        return _lettered(line)
    return lead, colon


def _lettered(line: str) -> tuple[str, int]:
    """Return the letter that leads a question or an answer: "Q. Did you ...", "A. No"."""
    if line[:1].lower() in source_words.LETTERS and line[1:3] in (". ", ") "):
        return line[:1], 1
    return "", -1


def _is_speaker(lead: str) -> bool:
    bare = lead.split("(")[0].split()
    handle = lead.rstrip(")").split("(")[-1] if "(" in lead else lead
    if handle.startswith("@") and " " not in handle and len(handle) > 2:
        return True
    if len(bare) > 1 and bare[0] == "THE":
        return bare[1].lower() in source_words.ROLES | source_words.PERSONS and lead.isupper()
    if not bare or len(bare) > _MOST_WORDS or bare[0].lower() in source_words.NO_SPEAKERS:
        return False
    if not all(
        word.replace(".", "").replace("-", "").replace("’", "").replace("'", "").isalpha() for word in bare
    ):
        return False
    if len(bare) == 1 and bare[0].lower() in source_words.LETTERS | source_words.ROLES:
        return True
    if bare[0].lower().rstrip(".") in source_words.ABBREVIATED and len(bare) > 1:
        return bare[0][:1].isupper() and bare[-1][:1].isupper()
    return lead.split("(")[0].isupper() and len(lead) > 2 and bare[-1].lower() not in source_words.NO_SPEAKERS
