"""The body of an article: captions by what follows them, datelines, subheadings, paragraphs."""

from factcheck_app.domain.article import Role
from factcheck_app.ingest import patterns
from factcheck_app.ingest.draft import Draft
from factcheck_app.ingest.shapes import could_be_subheading, is_prose

_COPYRIGHT = ("©", "(c)", "(C)")


def mark_captions(draft: Draft) -> None:
    """Mark the lines that stand directly above a credit, and those that repeat a caption."""
    seen = {
        draft.text(place)[: draft.splits.get(place)].rstrip()
        for place, role in enumerate(draft.roles)
        if role is Role.CAPTION
    }
    for place, line in enumerate(draft.lines):
        if draft.roles[place] not in (None, Role.SUBHEADING) or line.role is not None:
            continue
        if line.text in seen or _is_above_credit(draft, place):
            draft.roles[place] = Role.CAPTION
            seen.add(line.text)


def _is_above_credit(draft: Draft, place: int) -> bool:
    """Say whether a credit follows that can only be this line's."""
    text = draft.text(place)
    if draft.roles[place + 1 : place + 2] != [Role.CREDIT] or len(text) > patterns.LONGEST_CAPTION:
        return False
    after = draft.lines[place + 1]
    if after.text.startswith(_COPYRIGHT) and place + 2 == len(draft.lines):
        return False  # the last line says whose the article is
    return not is_prose(text) or (draft.lines[place].apart and not after.apart)


def mark_body(draft: Draft, start: int) -> None:
    """Make what is not known yet paragraphs, with the datelines and subheadings between them."""
    spaced = any(line.apart for line in draft.lines[1:])
    first = True
    for place, role in enumerate(draft.roles):
        if role not in (None, Role.PARAGRAPH):
            continue
        if role is None and patterns.whole_dateline(draft.text(place)):
            draft.roles[place] = Role.DATELINE
        elif role is None and place > start and _is_subheading(draft, place, spaced=spaced):
            draft.roles[place] = Role.SUBHEADING
        else:
            draft.roles[place] = Role.PARAGRAPH
            _split_dateline(draft, place, first=first)
            first = False


def _split_dateline(draft: Draft, place: int, *, first: bool) -> None:
    """Split off the dateline at the paragraph's start, and take date and agency from the first one."""
    text = draft.text(place)
    match = patterns.dateline(text, first=first)
    if match is None:
        return
    draft.roles[place] = Role.DATELINE
    if match.end() < len(text):
        draft.splits[place] = match.end()
    if first:
        found = match.groupdict()
        draft.date = draft.date or found.get("date") or ""
        draft.outlet = next((found[group] for group in ("slashes", "known", "bare") if found.get(group)), "")


def _is_subheading(draft: Draft, place: int, *, spaced: bool) -> bool:
    """Say whether a line that looks like a subheading stands alone, above prose.

    `spaced` says that the article has blank lines; where it has none, the line before must be prose.
    """
    stands_alone = draft.lines[place].apart if spaced else is_prose(draft.text(place - 1))
    if not stands_alone or not could_be_subheading(draft.text(place)):
        return False
    return is_prose(draft.text(place + 1)) and draft.roles[place + 1] in (None, Role.PARAGRAPH)
