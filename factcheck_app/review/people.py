"""Which person a name, "she" or "her husband" stands for, where it can only be one."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck_app.domain.article import Article
from factcheck_app.domain.claim import Part, PartKind
from factcheck_app.review.sentences import Sentence

DIED = re.compile(r"\b(?:died|dies|killed|death)\b")

_PRONOUN = re.compile(r"\b(?:(she|her|hers)|he|his|him)\b", re.IGNORECASE)
_SPOUSE = re.compile(r"(?:Her husband|His wife)\b")
_NAMED = re.compile(r",\s+((?:[A-Z][^\W\d_]*(?:[’'-][^\W\d_]+)?\s+)+)")
_PAIR = re.compile(r"\b([A-Z][^\W\d_]+)[ \t]+(?=([A-Z][^\W\d_]+)\b)")
_NO_FIRST_NAMES = frozenset(
    (
        "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "president", "minister",
        "judge", "general", "governor", "senator", "professor", "mayor", "chancellor", "king", "queen",
        "prince", "princess", "captain", "the", "a", "an", "and", "but", "when", "while", "if", "as",
        "in", "on", "at", "by", "for", "from", "to", "with", "after", "before", "since", "under",
        "both", "like", "although", "because", "said", "what", "why",
    )
)  # fmt: skip
_NAME_BEFORE = 30
_NAME_BEHIND = 25
_OPENS_WITHIN = 40


@dataclass(frozen=True, slots=True)
class _Subject:
    """The person that a sentence opens with: the full name, whether it is a she, and whether they died."""

    name: str
    is_she: bool | None
    died: bool


class People:
    """The persons of an article, by their full names in lower case."""

    def __init__(self, sentences: Sequence[Sentence], article: Article) -> None:
        self._text = article.text
        self._full = _full_names(sentences, article)
        self._before: dict[int, Sentence] = {}
        self._subjects: dict[int, _Subject | None] = {}
        self._late: dict[int, _Subject | None] = {}
        self._follow(sentences)

    def name_of(self, part: Part) -> str:
        """Return the full name that a name stands for, "" where it may be two persons'."""
        return self._known(part.span.of(self._text).lower().split())

    def _known(self, words: Sequence[str]) -> str:
        if not words or len(words) > 1:
            return " ".join(words)
        full = self._full.get(words[0], frozenset())
        return next(iter(full), words[0]) if len(full) < 2 else ""

    def near(self, sentence: Sentence, start: int, end: int) -> str:
        """Return who is named nearest before a place, or right behind "year-old"; "" if nobody is."""
        names = sentence.of(PartKind.NAME)
        before = [part for part in names if 0 <= start - part.span.end <= _NAME_BEFORE]
        behind = [part for part in names if 0 <= part.span.start - end <= _NAME_BEHIND]
        is_old = re.match(r"[-\s]+years?[-\s]+old\s", self._text[end : end + 12])
        nearest = (behind[:1] if is_old else []) or before[-1:]
        return self.name_of(nearest[0]) if nearest else ""

    def named_behind(self, part: Part) -> str:
        """Return who follows a part behind a comma, "Born in 1950, Anna Hall"; "" if nobody does."""
        name = _NAMED.match(self._text, part.span.end)
        return self._known(name[1].lower().split()) if name else ""

    def meant_by(self, sentence: Sentence) -> str:
        """Return whom "she" or "he" means in a sentence that names nobody first, "" where it isn't sure.

        That is whom the sentence right before opens with if it names nobody else, or at the start of a
        paragraph whose death the article told last.
        """
        pronoun = _PRONOUN.search(sentence.span.of(self._text))
        before = self._before.get(sentence.span.start)
        subject = self._subjects[before.span.start] if before else self._late.get(sentence.span.start)
        if pronoun is None or subject is None:
            return ""
        if before and {self.name_of(part) for part in before.of(PartKind.NAME)} - {subject.name}:
            return ""
        return subject.name if subject.is_she is bool(pronoun[1]) else ""

    def dead_before(self, sentence: Sentence) -> Sentence | None:
        """Return the sentence right before this one if it tells of a death."""
        before = self._before.get(sentence.span.start)
        return before if before and DIED.search(before.span.of(self._text)) else None

    def spouse_before(self, sentence: Sentence) -> str:
        """Return whom "Her husband" means at the start of a sentence: the one who has her last name too."""
        before = self._before.get(sentence.span.start)
        subject = self._subjects[before.span.start] if before else None
        if subject is None or " " not in subject.name:
            return ""
        if not _SPOUSE.match(sentence.span.of(self._text)):
            return ""
        first, last = subject.name.split()[0], subject.name.split()[-1]
        others = self._full.get(last, frozenset()) - {subject.name}
        wed = re.search(rf"\b(?:his wife|her husband),? {re.escape(first)}\b", self._text, re.IGNORECASE)
        return next(iter(others)) if len(others) == 1 and wed else ""

    def _follow(self, sentences: Sequence[Sentence]) -> None:
        """Note whom each sentence opens with, and which sentence stands right before it."""
        last: Sentence | None = None
        dead: _Subject | None = None
        for sentence in sentences:
            if last is not None and last.span.end <= sentence.span.start:
                gap = self._text[last.span.end : sentence.span.start]
                if not gap.strip() and "\n" not in gap:
                    self._before[sentence.span.start] = last
            subject = self._subjects[sentence.span.start] = self._subject(sentence)
            self._late[sentence.span.start] = dead
            dead = subject if subject and subject.died else dead
            last = sentence

    def _subject(self, sentence: Sentence) -> _Subject | None:
        names = sentence.of(PartKind.NAME)
        start = sentence.span.start
        if not names or names[0].span.start - start > _OPENS_WITHIN:
            return None
        if _PRONOUN.search(self._text[start : names[0].span.start]) or not self.name_of(names[0]):
            return None
        behind = self._text[names[0].span.end : sentence.span.end + _OPENS_WITHIN]
        if behind.startswith(("'", "’")):
            return None
        pronoun = _PRONOUN.search(behind)
        is_she = bool(pronoun[1]) if pronoun else None
        return _Subject(self.name_of(names[0]), is_she, bool(DIED.search(behind)))


def _full_names(sentences: Sequence[Sentence], article: Article) -> Mapping[str, frozenset[str]]:
    """Return the names of two words and more by their last word, those that are in no claim too."""
    ending: defaultdict[str, set[str]] = defaultdict(set)
    for sentence in sentences:
        for part in sentence.of(PartKind.NAME):
            words = part.span.of(article.text).lower().split()
            if len(words) > 1:
                ending[words[-1]].add(" ".join(words))
    for pair in _PAIR.finditer(article.text):
        if pair[1].lower() not in _NO_FIRST_NAMES:
            ending[pair[2].lower()].add(f"{pair[1]} {pair[2]}".lower())
    return {last: frozenset(full) for last, full in ending.items()}
