"""Rules that warn: on the card and in the report. They forbid nothing."""

from factcheck_app.domain.state import State
from factcheck_app.review.fold import Standing


def warnings_for(standing: Standing) -> tuple[str, ...]:
    """Return what an editor would ask about a claim that stands so, as sentences without full stop."""
    warnings = []
    if standing.state is State.VERIFIED and not standing.sources:
        warnings.append("Verified without any source")
    if any(not source.locator.strip() for source in standing.sources):
        warnings.append("A source without locator")
    if standing.state is State.DIFFER:
        warnings.append("Reviewers differ")
    return tuple(warnings)
