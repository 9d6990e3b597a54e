"""Markdown becomes plain text with roles: what a reader of the article sees, and no markup."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from factcheck_app.domain.article import Role
from factcheck_app.ingest.canonical import canonical
from factcheck_app.ingest.inline import plain_inline

_FRONT_KEYS = {
    "title": "title", "headline": "title", "author": "byline", "authors": "byline", "byline": "byline",
    "date": "date", "published": "date", "outlet": "outlet", "publication": "outlet", "publisher": "outlet",
    "source": "outlet", "site": "outlet",
}  # fmt: skip
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*")
_BREAK = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ITEM = re.compile(r"[ \t]{0,40}(?:([-*+])|(\d{1,9}[.)]))[ \t]+(?:\[[ xX]\][ \t]+)?")
_QUOTE = re.compile(r"[ \t]{0,3}(?:>[ \t]?){1,20}")
_DEFINITION = re.compile(r" {0,3}\[[^\[\]^]{1,200}\]:[ \t]*\S")
_FOOTNOTE = re.compile(r" {0,3}\[\^[^\[\]\s]{1,50}\]:[ \t]*")
_IMAGE = re.compile(r"[ \t]*!\[[^\[\]]{0,1000}\](?:\([^()]{0,1000}\)|\[[^\[\]]{0,200}\])[ \t]*")


@dataclass(frozen=True, slots=True)
class PlainText:
    """Text without markup, the roles that markup gave to its lines by number from 0, and the front matter."""

    text: str
    roles: Mapping[int, Role]
    front: Mapping[str, str]


def plain_from_markdown(text: str) -> PlainText:
    """Return what a Markdown text (CommonMark, tables, footnotes, YAML front matter) says, unmarked.

    Headings become headline and subheadings, list marks "•"; a line break within a paragraph is a space.
    `text` must be canonical.
    """
    front, rest = _front_matter(text.split("\n"))
    reader = _Reader(front)
    for line in _without_html_blocks("\n".join(rest)).split("\n"):
        reader.read(line)
    return reader.result()


class _Reader:
    """Reads Markdown line by line; `out` are the plain lines, `pending` the paragraph not yet ended."""

    def __init__(self, front: Mapping[str, str]) -> None:
        self._front = front
        self._out: list[str] = []
        self._roles: dict[int, Role] = {}
        self._pending: list[str] = []
        self._fence = ""
        self._headed = False

    def result(self) -> PlainText:
        """Return all that was read; a title known only from the front matter is put on top."""
        self._end_paragraph()
        lines, roles = self._out, self._roles
        if lines and not lines[-1]:
            lines.pop()
        title = self._front.get("title", "")
        if title and Role.HEADLINE not in roles.values():
            lines = [title, "", *lines]
            roles = {0: Role.HEADLINE, **{number + 2: role for number, role in roles.items()}}
        return PlainText("\n".join(lines), roles, self._front)

    def read(self, line: str) -> None:
        """Read one more line."""
        fence = _FENCE.match(line)
        if self._fence:
            closing = fence is not None and fence[1].startswith(self._fence) and line.strip() == fence[1]
            self._fence = "" if closing else self._fence
            if not closing:
                self._put(line, Role.PARAGRAPH)
        elif fence and not (fence[1][0] == "`" and "`" in line[fence.end() :]):
            self._end_paragraph()
            self._fence = fence[1]
        elif not line.strip():
            self._end_paragraph()
            self._put("")
        else:
            self._read_text(line)

    def _read_text(self, line: str) -> None:
        """Read a line outside of code."""
        quote = _QUOTE.match(line)
        if quote and quote.group().strip():
            line = line[quote.end() :]
        heading = _HEADING.match(line)
        if heading:
            self._end_paragraph()
            self._put_heading(line[heading.end() :].rstrip().rstrip("#").rstrip(), len(heading[1]))
        elif self._pending and "|" not in self._pending[-1] and _UNDERLINE.fullmatch(line):
            words = " ".join(self._pending)
            self._pending.clear()
            self._put_heading(words, 1 if "=" in line else 2)
        elif _BREAK.fullmatch(line) or _DEFINITION.match(line) or _is_table_rule(line):
            self._end_paragraph()
        elif _IMAGE.fullmatch(line):
            self._end_paragraph()
            self._put(plain_inline(line.strip()), Role.CAPTION)
        else:
            self._read_words(line)

    def _read_words(self, line: str) -> None:
        """Read a line of a paragraph, a list item, a table row or a footnote."""
        item, note = _ITEM.match(line), _FOOTNOTE.match(line)
        if item:
            self._end_paragraph()
            line = ("• " if item[1] else f"{item[2]} ") + line[item.end() :]
        elif note:
            self._end_paragraph()
            line = line[note.end() :]
        elif line.strip().startswith("|"):
            self._end_paragraph()
            cells = line.strip().strip("|").split("|")
            self._put(" | ".join(plain_inline(cell.strip()) for cell in cells))
            return
        self._pending.append(line.strip())
        if line.endswith(("  ", "\\")):
            self._pending[-1] = self._pending[-1].removesuffix("\\")
            self._end_paragraph()

    def _end_paragraph(self) -> None:
        if self._pending:
            words = " ".join(self._pending)
            self._pending.clear()
            if words.startswith("• "):
                self._put("• " + plain_inline(words[2:]))
            else:
                self._put(plain_inline(words))

    def _put_heading(self, words: str, level: int) -> None:
        is_headline = not self._headed and (level == 1 or not any(self._out))
        self._headed = self._headed or is_headline
        self._put(plain_inline(words), Role.HEADLINE if is_headline else Role.SUBHEADING)

    def _put(self, line: str, role: Role | None = None) -> None:
        """Keep a plain line. Entities can stand for line breaks and controls, so it is made canonical."""
        plain = canonical(line).replace("\n", " ").strip(" ") if line else ""
        if role is not None and plain:
            self._roles[len(self._out)] = role
        if plain or (self._out and self._out[-1]):
            self._out.append(plain)


def _is_table_rule(line: str) -> bool:
    return "|" in line and "-" in line and set(line) <= set("|:- \t")


def _front_matter(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    """Return what YAML front matter says about the article, and the lines after it."""
    if not lines or lines[0].rstrip() != "---":
        return {}, lines
    end = next((n for n, line in enumerate(lines[:200]) if n and line.rstrip() in ("---", "...")), None)
    if end is None:
        return {}, lines
    front: dict[str, str] = {}
    for line in lines[1:end]:
        key, colon, value = line.partition(":")
        known = _FRONT_KEYS.get(key.strip().lower())
        words = ", ".join(each.strip().strip("\"'") for each in value.strip().strip("[]").split(","))
        quoted = value.strip()[:1] in ("'", '"')
        words = value.strip().strip("\"'") if quoted or known == "title" else words
        if colon and known and words and not line[0].isspace():
            front.setdefault(known, words)
    return front, lines[end + 1 :]


def _without_html_blocks(text: str) -> str:
    """Return the text without comments, scripts and styles, each cut to where it ends."""
    for opening, closing in (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>")):
        pieces, at = [], 0
        lowered = text.lower() if opening != "<!--" else text
        if len(lowered) != len(text):
            continue
        while (start := lowered.find(opening, at)) >= 0:
            end = lowered.find(closing, start)
            if end < 0:
                break
            pieces.append(text[at:start])
            at = end + len(closing)
        text = "".join([*pieces, text[at:]])
    return text
