"""A parse in plain objects, with the names that spaCy gives to the same things.

The rules ask every token dozens of questions. spaCy makes an object for each answer; here an answer is an
attribute that lies there already. A parse is copied from spaCy's once, by `copied`, and refers to it no more.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, overload

if TYPE_CHECKING:
    from spacy.tokens import Doc as SpacyDoc

_ATTRIBUTES = ("ORTH", "TAG", "DEP", "HEAD", "SENT_START", "SPACY", "ENT_IOB", "ENT_TYPE")
_IOB = ("", "I", "O", "B")
# Where heads stand: relative, in 64 bits without a sign.
_SIGN = 1 << 63

Word = tuple[str, str, bool, bool, bool, bool, bool, bool, bool, bool]
"""What is the same wherever a word stands: text, lower case; is it a space, a punctuation mark, of letters
alone, in capitals, a bracket, a quotation mark, of digits alone, like a number?"""


class Token:
    """A token. Attributes have spaCy's names and meanings; `children` come in text order."""

    __slots__ = (
        "children", "dep_", "doc", "ent_iob_", "ent_type_", "head", "i", "idx", "is_alpha", "is_bracket",
        "is_digit", "is_punct", "is_quote", "is_sent_start", "is_space", "is_upper", "like_num", "lower_",
        "sent", "tag_", "text", "whitespace_",
    )  # fmt: skip

    children: tuple[Token, ...]
    head: Token
    sent: Words

    def __init__(self, doc: Doc, i: int, idx: int, word: Word, tag: str, dep: str) -> None:
        self.doc, self.i, self.idx = doc, i, idx
        (
            self.text, self.lower_, self.is_space, self.is_punct,
            self.is_alpha, self.is_upper, self.is_bracket, self.is_quote, self.is_digit, self.like_num,
        ) = word  # fmt: skip
        self.tag_, self.dep_ = tag, dep
        self.children = ()
        self.whitespace_ = self.ent_iob_ = self.ent_type_ = ""
        self.is_sent_start = False

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        return self.text

    @property
    def lefts(self) -> Iterator[Token]:
        """Yield the children that stand before the token."""
        return (child for child in self.children if child.i < self.i)

    @property
    def rights(self) -> Iterator[Token]:
        """Yield the children that stand after the token."""
        return (child for child in self.children if child.i > self.i)

    @property
    def ancestors(self) -> Iterator[Token]:
        """Yield what the token hangs on, from the nearest upwards."""
        above = self
        while above.head is not above:
            above = above.head
            yield above

    @property
    def subtree(self) -> list[Token]:
        """Return the token and all that hangs on it, in text order."""
        below = [self]
        for each in below:
            below.extend(each.children)
        return sorted(below, key=lambda token: token.i)

    @property
    def left_edge(self) -> Token:
        """Return the first token of the subtree."""
        return self.subtree[0]

    @property
    def right_edge(self) -> Token:
        """Return the last token of the subtree."""
        return self.subtree[-1]

    def nbor(self, step: int = 1) -> Token:
        """Return the token `step` places on. Raises IndexError outside of the text."""
        if not 0 <= self.i + step < len(self.doc):
            raise IndexError(f"no token {step} places from “{self.text}”")
        return self.doc[self.i + step]


class Words:
    """Neighbouring tokens, half open: a slice, a sentence, or an entity with its label."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: Doc, start: int, end: int, label: str = "") -> None:
        self.doc, self.start, self.end, self.label_ = doc, start, end, label

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    def __reversed__(self) -> Iterator[Token]:
        return reversed(self.doc.tokens[self.start : self.end])

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> Words: ...
    def __getitem__(self, place: int | slice) -> Token | Words:
        if isinstance(place, int):
            size = self.end - self.start
            if not -size <= place < size:
                raise IndexError(f"there are only {size} tokens")
            return self.doc.tokens[(self.start if place >= 0 else self.end) + place]
        start, end, _ = place.indices(len(self))
        return Words(self.doc, self.start + start, self.start + max(start, end))

    @property
    def start_char(self) -> int:
        """Return the code point at which the first token begins."""
        tokens = self.doc.tokens
        return tokens[self.start].idx if self.start < len(tokens) else len(self.doc.text)

    @property
    def end_char(self) -> int:
        """Return the code point at which the last token ends."""
        if self.end == self.start:
            return self.start_char
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """Return the characters, without blanks after the last token."""
        return self.doc.text[self.start_char : self.end_char]

    @property
    def sent(self) -> Words:
        """Return the sentence of the first token."""
        return self.doc.tokens[self.start].sent

    @property
    def root(self) -> Token:
        """Return the first token that hangs on none of the others."""
        return next(
            token for token in self if token.head is token or not self.start <= token.head.i < self.end
        )


class Doc:
    """A parse: its text, tokens, sentences and entities in text order."""

    __slots__ = ("_starts", "ents", "sents", "text", "tokens")

    ents: tuple[Words, ...]
    sents: tuple[Words, ...]

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[Token] = []
        self.ents = self.sents = ()
        self._starts: list[int] = []

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> Words: ...
    def __getitem__(self, place: int | slice) -> Token | Words:
        if isinstance(place, int):
            return self.tokens[place]
        start, end, _ = place.indices(len(self.tokens))
        return Words(self, start, max(start, end))

    def char_span(
        self, start: int, end: int, *, alignment_mode: Literal["strict", "contract", "expand"] = "strict"
    ) -> Words | None:
        """Return the tokens that cover the code points, half open.

        With "strict" None where these are not the edges of tokens; with "expand" all tokens they touch,
        with "contract" those that lie wholly inside, or None.
        """
        if not 0 <= start < end <= len(self.text) or not self.tokens:
            return None
        if not self._starts:
            self._starts = [token.idx for token in self.tokens]
        first = max(0, bisect_right(self._starts, start) - 1)
        last = max(first, bisect_right(self._starts, end - 1) - 1)
        if alignment_mode == "contract":
            first += self._starts[first] < start
            last -= self.tokens[last].idx + len(self.tokens[last]) > end
            return Words(self, first, last + 1) if first <= last else None
        span = Words(self, first, last + 1)
        is_exact = span.start_char == start and span.end_char == end
        return span if is_exact or alignment_mode == "expand" else None


def copied(parsed: SpacyDoc, words: dict[int, Word]) -> Doc:
    """Return spaCy's parse in plain objects. `words` keeps what was found out of each word, by its hash."""
    doc, strings = Doc(parsed.text), parsed.vocab.strings
    heads: list[int] = []
    idx = 0
    # Whole numbers of Python, not of numpy: each is looked at several times.
    rows: list[list[int]] = parsed.to_array(list(_ATTRIBUTES)).tolist()
    for i, (orth, tag, dep, head, begins, spacy, iob, kind) in enumerate(rows):
        word = words.get(orth)
        if word is None:
            word = words[orth] = _word(parsed, i)
        token = Token(doc, i, idx, word, strings[tag], strings[dep])
        token.ent_iob_, token.ent_type_ = _IOB[iob], strings[kind]
        token.whitespace_ = " " if spacy else ""
        token.is_sent_start = begins == 1 or i == 0
        idx += len(token.text) + spacy
        heads.append(i + (head if head < _SIGN else head - 2 * _SIGN))
        doc.tokens.append(token)
    _tie(doc, heads)
    _cut(doc)
    doc.ents = tuple(Words(doc, each.start, each.end, each.label_) for each in parsed.ents)
    return doc


def _word(parsed: SpacyDoc, place: int) -> Word:
    token = parsed[place]
    return (
        token.text, token.lower_, token.is_space, token.is_punct,
        token.is_alpha, token.is_upper, token.is_bracket, token.is_quote, token.is_digit, token.like_num,
    )  # fmt: skip


def _tie(doc: Doc, heads: list[int]) -> None:
    """Give each token its head and its children."""
    below: dict[int, list[Token]] = {}
    for token, head in zip(doc.tokens, heads, strict=True):
        token.head = doc.tokens[head]
        if head != token.i:
            below.setdefault(head, []).append(token)
    for place, children in below.items():
        doc.tokens[place].children = tuple(children)


def _cut(doc: Doc) -> None:
    """Give the parse its sentences, and each token its own."""
    starts = [token.i for token in doc.tokens if token.is_sent_start]
    doc.sents = tuple(Words(doc, start, end) for start, end in pairwise([*starts, len(doc)]))
    for sent in doc.sents:
        for token in sent:
            token.sent = sent
