"""From lines to blocks: which stretch of an article is headline, byline, caption, credit or body."""

from dataclasses import dataclass

from factcheck_app.domain.article import Block, Role, Span
from factcheck_app.ingest import patterns
from factcheck_app.ingest.body import mark_body, mark_captions
from factcheck_app.ingest.draft import Draft
from factcheck_app.ingest.head import mark_head
from factcheck_app.ingest.lines import Line
from factcheck_app.ingest.shapes import is_prose, list_mark_length, shortened

_TITLE_ROLES = ((Role.HEADLINE,), (Role.SUBHEADING, Role.PARAGRAPH), (Role.CAPTION,), tuple(Role))


@dataclass(frozen=True, slots=True)
class Layout:
    """The blocks of an article, and what they evidently say about it; empty where they don't."""

    blocks: tuple[Block, ...]
    title: str
    outlet: str
    byline: str
    date: str


def lay_out(lines: tuple[Line, ...]) -> Layout:
    """Give each line its role, from what is certain to what depends on neighbours, and split some in two."""
    draft = Draft(lines, [line.role for line in lines])
    _mark_what_names_itself(draft)
    _mark_below_furniture(draft)
    body = mark_head(draft)
    mark_captions(draft)
    mark_body(draft, body)
    blocks = tuple(block for place in range(len(lines)) for block in _blocks_of(draft, place))
    return Layout(blocks, _title_of(lines, blocks), draft.outlet, draft.byline, draft.date)


def _mark_what_names_itself(draft: Draft) -> None:
    """Mark furniture, credits, captions and closing bylines, which are told by their own words."""
    above = True
    for place, line in enumerate(draft.lines):
        if line.role not in (None, Role.CAPTION):
            above = False
            continue
        draft.roles[place] = _own_role(line.text) or line.role
        if above and draft.roles[place] is None and place + 1 < len(draft.lines):
            above = patterns.is_section(line.text)
            draft.roles[place] = Role.FURNITURE if above else None
        split = patterns.credit_start(line.text) if draft.roles[place] in (None, Role.CAPTION) else None
        if split:
            draft.roles[place] = Role.CAPTION
            draft.splits[place] = split


def _own_role(text: str) -> Role | None:
    if patterns.is_credit(text):
        return Role.CREDIT
    if patterns.is_furniture(text):
        return Role.FURNITURE
    if patterns.is_closing_byline(text):
        return Role.BYLINE
    return Role.CAPTION if patterns.is_caption(text) else None


def _mark_below_furniture(draft: Draft) -> None:
    """Mark the headlines of other articles that stand directly below "Read also" and the like."""
    listing = False
    for place, line in enumerate(draft.lines):
        if draft.roles[place] is Role.FURNITURE:
            listing = patterns.heads_furniture(line.text)
        elif line.apart or draft.roles[place] is not None or is_prose(line.text):
            listing = False
        elif listing:
            draft.roles[place] = Role.FURNITURE


def _blocks_of(draft: Draft, place: int) -> list[Block]:
    """Return the one or two blocks of a line; list marks lie outside of them."""
    span, text = draft.lines[place].span, draft.text(place)
    role, split = draft.roles[place] or Role.PARAGRAPH, draft.splits.get(place)
    if split is None:
        before, after = draft.text(place - 1), draft.text(place + 1)
        mark = list_mark_length(text, before, after) if role is Role.PARAGRAPH else 0
        return [Block(Span(span.start + mark, span.end), role)]
    first, second = text[:split].rstrip(), text[split:].lstrip()
    rest = Role.PARAGRAPH if role is Role.DATELINE else Role.CREDIT
    return [
        Block(Span(span.start, span.start + len(first)), role),
        Block(Span(span.end - len(second), span.end), rest),
    ]


def _title_of(lines: tuple[Line, ...], blocks: tuple[Block, ...]) -> str:
    """Return the headline, or the first block that is text, shortened at a word."""
    for roles in _TITLE_ROLES:
        for block in blocks:
            if block.role in roles:
                line = next(line for line in lines if line.span.covers(block.span))
                text = line.text[block.span.start - line.span.start : block.span.end - line.span.start]
                return text if block.role is Role.HEADLINE else shortened(text)
    return ""
