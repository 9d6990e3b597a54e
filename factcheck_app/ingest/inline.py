"""Markdown within a line: its marks are taken away, its words stay."""

import html
import re
from dataclasses import dataclass

_ESCAPABLE = "\\`*_{}[]<>()#+-.!|~\"'&$%/:;,=?@^"
# Every piece is bounded, so that a hostile line costs no more than its length.
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]{0,30}(?:\s[^<>]{0,1000})?/?>|<![A-Za-z][^<>]{0,200}>")
_AUTOLINK = re.compile(r"<((?:https?|mailto):[^<>\s]{1,1000})>")
_TARGET = re.compile(r"\([^()\n]{0,1000}(?:\([^()\n]{0,300}\)[^()\n]{0,300})?\)|\[[^\[\]\n]{0,200}\]")
_CODE = re.compile(r"`+")


@dataclass(slots=True)
class _Run:
    """A run of one emphasis mark at a place among the pieces; `left` of its marks are not yet matched."""

    place: int
    mark: str
    left: int
    opens: bool
    closes: bool


def plain_inline(text: str) -> str:
    """Return a Markdown line or paragraph as plain text: no emphasis marks, link targets, tags or escapes."""
    return _Inline(text).plain()


class _Inline:
    """Reads one text from left to right; `pieces` are what stays of it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._pieces: list[str] = []
        self._runs: list[_Run] = []
        self._brackets: list[int] = []
        self._code_ends: dict[int, list[int]] | None = None

    def plain(self) -> str:
        """Return what stays."""
        while self._at < len(self._text):
            self._step()
        _match_emphasis(self._runs)
        for run in self._runs:
            self._pieces[run.place] = run.mark * run.left
        return "".join(self._pieces)

    def _step(self) -> None:
        character = self._text[self._at]
        if character in "*_~":
            self._take_run(character)
        elif character == "\\" and self._text[self._at + 1 : self._at + 2] in _ESCAPES:
            self._keep(self._text[self._at + 1], 2)
        elif character == "`":
            self._take_code()
        elif character == "<":
            self._take_angle()
        elif character == "&":
            self._take_entity()
        elif character in "[]!":
            self._take_bracket(character)
        else:
            ordinary = _ORDINARY.match(self._text, self._at)
            stretch = ordinary.group() if ordinary else character
            self._keep(stretch, len(stretch))

    def _keep(self, piece: str, length: int) -> None:
        self._pieces.append(piece)
        self._at += length

    def _take_run(self, mark: str) -> None:
        """Keep a run of marks for later, with whether it can open or close emphasis (CommonMark 6.2)."""
        end = self._at
        while end < len(self._text) and self._text[end] == mark:
            end += 1
        before, after = self._text[self._at - 1 : self._at] if self._at else "", self._text[end : end + 1]
        opens, closes = bool(after) and not after.isspace(), bool(before) and not before.isspace()
        if mark == "_" and before.isalnum() and after.isalnum():
            opens = closes = False
        if mark == "~" and end - self._at < 2:
            opens = closes = False
        self._runs.append(_Run(len(self._pieces), mark, end - self._at, opens, closes))
        self._keep("", end - self._at)

    def _take_code(self) -> None:
        """Keep what stands between equal runs of backticks as it is."""
        match = _CODE.match(self._text, self._at)
        length = len(match.group()) if match else 1
        if self._code_ends is None:
            self._code_ends = {}
            for run in reversed(list(_CODE.finditer(self._text))):
                self._code_ends.setdefault(len(run.group()), []).append(run.start())
        ends = self._code_ends.get(length, [])
        while ends and ends[-1] <= self._at:
            ends.pop()
        if not ends:
            self._keep("`" * length, length)
            return
        self._keep(self._text[self._at + length : ends[-1]], ends[-1] + length - self._at)

    def _take_angle(self) -> None:
        link = _AUTOLINK.match(self._text, self._at)
        if link:
            self._keep(link[1], len(link.group()))
            return
        tag = _TAG.match(self._text, self._at)
        if tag:
            self._keep(" " if tag.group().lower().startswith("<br") else "", len(tag.group()))
        else:
            self._keep("<", 1)

    def _take_entity(self) -> None:
        match = _ENTITY.match(self._text, self._at)
        if match:
            self._keep(html.unescape(match.group()), len(match.group()))
        else:
            self._keep("&", 1)

    def _take_bracket(self, character: str) -> None:
        """Drop the brackets of links and images with their target, and footnote marks whole."""
        footnote = _FOOTNOTE.match(self._text, self._at)
        if footnote:
            self._at = footnote.end()
        elif character == "!" and self._text[self._at + 1 : self._at + 2] != "[":
            self._keep("!", 1)
        elif character != "]":
            mark = "![" if character == "!" else "["
            self._brackets.append(len(self._pieces))
            self._keep(mark, len(mark))
        else:
            self._close_bracket()

    def _close_bracket(self) -> None:
        opened = self._brackets.pop() if self._brackets else None
        target = _TARGET.match(self._text, self._at + 1)
        if opened is None or target is None:
            self._keep("]", 1)
            return
        self._pieces[opened] = ""
        self._at = target.end()


_ESCAPES = frozenset(_ESCAPABLE)
_ORDINARY = re.compile(r"[^*_~\\`<&\[\]!]+")
_ENTITY = re.compile(r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_FOOTNOTE = re.compile(r"\[\^[^\[\]\s]{1,50}\]")


def _match_emphasis(runs: list[_Run]) -> None:
    """Take marks away in pairs: each closing run matches the nearest opening one of its mark."""
    opened: dict[str, list[_Run]] = {}
    for run in runs:
        openers = opened.setdefault(run.mark, [])
        while run.closes and run.left and openers:
            count = min(run.left, openers[-1].left)
            run.left -= count
            openers[-1].left -= count
            if not openers[-1].left:
                openers.pop()
        if run.opens and run.left:
            openers.append(run)
