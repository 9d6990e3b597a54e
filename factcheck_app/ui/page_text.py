"""The article set as a page: which line of the text gets which paragraph and letter formats."""

from collections.abc import Iterator

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from factcheck_app.domain.article import Article, Block, Role
from factcheck_app.ui.theme import Lettering, Theme

_SAMPLE = "the quick brown fox jumps over a lazy dog, and then it sleeps in the sun for an hour; "
_LINE_HEIGHT = 117.0
"""In per cent of the typeface's own line, which is generous already: about 1.6 times its size."""
_QUIET = (Role.FURNITURE, Role.CREDIT, Role.BYLINE, Role.DATELINE)


def column_px(letters: Lettering) -> float:
    """Return the width of a line of running text with its whole measure, in device-independent pixels."""
    return QFontMetricsF(letters.font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * letters.measure


def set_page(document: QTextDocument, article: Article, theme: Theme) -> None:
    """Fill an empty document with the article: the canonical text, a paragraph for each of its lines."""
    letters = {role: _char_format(role, theme) for role in (None, *Role)}
    paragraphs = {role: _block_format(role, empty=False) for role in (None, *Role)}
    empty = _block_format(None, empty=True)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for place, (start, end, blocks) in enumerate(_lines(article)):
        role = blocks[0].role if blocks else None
        block_format = paragraphs[role] if start < end else empty
        if place:
            cursor.insertBlock(block_format)
        else:
            cursor.setBlockFormat(block_format)
        position = start
        for block in blocks:
            cursor.insertText(article.text[position : block.span.start], letters[role])
            cursor.insertText(block.span.of(article.text), letters[block.role])
            position = block.span.end
        cursor.insertText(article.text[position:end], letters[role])
    cursor.endEditBlock()


def _lines(article: Article) -> Iterator[tuple[int, int, list[Block]]]:
    """Yield start, end and blocks of each line of the text, in order."""
    blocks = list(reversed(article.blocks))
    start = 0
    for line in article.text.split("\n"):
        end = start + len(line)
        inside = []
        while blocks and blocks[-1].span.start < end:
            inside.append(blocks.pop())
        yield start, end, inside
        start = end + 1


def _block_format(role: Role | None, *, empty: bool) -> QTextBlockFormat:
    form = QTextBlockFormat()
    if empty:
        form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return form
    tall = role in (Role.HEADLINE, Role.SUBHEADING)
    height = 100.0 if tall else _LINE_HEIGHT
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setTopMargin({Role.HEADLINE: 14, Role.SUBHEADING: 10}.get(role, 0) if role else 0)
    form.setBottomMargin(
        {Role.HEADLINE: 12, Role.SUBHEADING: 12, Role.CAPTION: 8, Role.CREDIT: 10}.get(role, 15)
        if role
        else 15
    )
    return form


def _char_format(role: Role | None, theme: Theme) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(_font(role, theme.letters))
    quiet = role in _QUIET
    form.setForeground(QColor(theme.muted if quiet or role is Role.CAPTION else theme.ink))
    return form


def _font(role: Role | None, letters: Lettering) -> QFont:
    if role is Role.HEADLINE:
        return letters.font(1.68, QFont.Weight.DemiBold)
    if role is Role.SUBHEADING:
        return letters.font(1.16, QFont.Weight.DemiBold)
    if role is Role.CAPTION:
        return letters.quiet_font(0.86)
    if role is Role.DATELINE:
        return letters.quiet_font(0.84, QFont.Weight.DemiBold)
    if role in _QUIET:
        return letters.quiet_font(0.78)
    return letters.font()
