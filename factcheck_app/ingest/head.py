"""The head of an article: headline, subheadings, byline and date, down to where the body begins."""

from factcheck_app.domain.article import Role
from factcheck_app.ingest import patterns
from factcheck_app.ingest.draft import Draft
from factcheck_app.ingest.shapes import LONGEST_HEADLINE, could_head, is_prose, names_speaker

_MOST_SUBHEADINGS = 3


def mark_head(draft: Draft) -> int:
    """Mark the head of the article; return the place of the line where its body begins."""
    if Role.HEADLINE in draft.roles:
        return _mark_below(draft, draft.roles.index(Role.HEADLINE) + 1)
    unknown = [place for place, role in enumerate(draft.roles) if role is None]
    if len(unknown) < 2 or not _is_headline(draft, unknown[0], unknown[1]):
        return _mark_below(draft, 0)
    draft.roles[unknown[0]] = Role.HEADLINE
    return _mark_below(draft, unknown[0] + 1)


def _is_headline(draft: Draft, place: int, following: int) -> bool:
    """Say whether the first line that can be a headline is one."""
    text, after = draft.text(place), draft.lines[following]
    if is_prose(text) or not could_head(text) or _begins_body(text) or patterns.byline(text):
        return False
    if names_speaker(text) and names_speaker(after.text):
        return False
    return after.apart or _begins_body(after.text) or patterns.byline(after.text) is not None


def _begins_body(text: str) -> bool:
    """Say whether the line can only be body or its dateline."""
    return is_prose(text) or bool(patterns.dateline(text, first=True) or patterns.whole_dateline(text))


def _mark_below(draft: Draft, start: int) -> int:
    """Mark what stands between headline and body; return the place where the body begins."""
    loose: list[int] = []
    for place in range(start, len(draft.lines)):
        if draft.roles[place] is not None or _mark_credentials(draft, place):
            continue
        if not _stands_loose(draft, place):
            _settle(draft, loose, headed=start > 0)
            return place
        loose.append(place)
    return min(loose, default=len(draft.lines))


def _mark_credentials(draft: Draft, place: int) -> bool:
    """Mark a byline or a date of publication; say whether the line was one."""
    author = patterns.byline(draft.text(place))
    if author:
        draft.roles[place] = Role.BYLINE
        draft.byline = draft.byline or author["who"]
        return True
    dated = patterns.whole_dateline(draft.text(place))
    if dated:
        draft.roles[place] = Role.DATELINE
        draft.date = draft.date or dated["date"] or ""
    return dated is not None


def _stands_loose(draft: Draft, place: int) -> bool:
    """Say whether the line may stand between headline and body: no prose, or prose above a byline."""
    text = draft.text(place)
    if _begins_body(text):
        return len(text) <= LONGEST_HEADLINE and patterns.byline(draft.text(place + 1)) is not None
    return could_head(text)


def _settle(draft: Draft, loose: list[int], *, headed: bool) -> None:
    """Make few lines below a headline subheadings; many are a list, and without a headline they are text."""
    role = Role.SUBHEADING if headed and len(loose) <= _MOST_SUBHEADINGS else Role.PARAGRAPH
    for place in loose:
        draft.roles[place] = role
