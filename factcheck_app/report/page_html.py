"""The report as one HTML page that needs no network, for screen and paper."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import jinja2
from markupsafe import Markup

from factcheck_app.domain.errors import ReportError
from factcheck_app.domain.state import State
from factcheck_app.report.contents import Contents, LedgerRow
from factcheck_app.report.options import ReportOptions
from factcheck_app.report.segments import marked_lines
from factcheck_app.report.wording import (
    GLYPHS,
    MEANINGS,
    clock,
    hidden_characters,
    link,
    origin_name,
    source_facts,
    without_hidden,
    zone_name,
)
from factcheck_app.review.redaction import legal
from factcheck_app.review.review import Review

# In this order an editor wants to see what is not yet fit to print.
_OPEN_STATES = (State.DIFFER, State.UNREVIEWED, State.NEEDS_SOURCE, State.DISPUTED)
_CHART_WIDTH = 1000
_NARROWEST_WITH_GLYPH = 22


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of the chart, `x` and `width` in thousandths of it."""

    state: State
    count: int
    x: float
    width: float

    @property
    def fits_glyph(self) -> bool:
        """Say whether it is wide enough to hold its glyph."""
        return self.width >= _NARROWEST_WITH_GLYPH


def page_html(review: Review, contents: Contents, options: ReportOptions, templates: Path) -> bytes:
    """Return the page in UTF-8. Raises ReportError where a template is missing."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["clock"] = lambda at: clock(at, options.made.tzinfo)
    environment.filters["legal"] = legal
    try:
        template = environment.get_template("report.html.j2")
        return template.render(_told(review, contents, options), css=_css(environment)).encode()
    except jinja2.TemplateNotFound as error:
        raise ReportError(
            f"The report can’t be made: “{error.name}” is missing from the program. Install Factcheck again."
        ) from error


def _css(environment: jinja2.Environment) -> Markup:
    # Our own style sheet, not the article's words; nothing in it may close the element.
    return Markup(environment.get_template("report.css").render())  # noqa: S704


def _told(review: Review, contents: Contents, options: ReportOptions) -> dict[str, object]:
    """Return what the template tells."""
    article = review.article
    return {
        "article": article,
        "plain_title": without_hidden(article.title) or "Untitled",
        "origin": origin_name(article.origin.name),
        "hidden": hidden_characters(article.text),
        "contents": contents,
        "listed": contents.listed,
        "options": options,
        "zone": zone_name(options.made),
        "states": _states(contents),
        "glyphs": GLYPHS,
        "meanings": MEANINGS,
        "bars": _bars(contents),
        "open_items": [(state, _rows_in(contents, state)) for state in _OPEN_STATES],
        "warnings": _warnings(contents),
        "flagged": [row for row in contents.rows if row.flagged],
        "lines": marked_lines(article, contents.rows),
        "link": link,
        "facts": source_facts,
    }


def _states(contents: Contents) -> list[State]:
    """Return the states that occur, in the order of the legend."""
    return [state for state, count in contents.by_state.items() if count]


def _rows_in(contents: Contents, state: State) -> list[LedgerRow]:
    return [row for row in contents.rows if row.state is state]


def _bars(contents: Contents) -> list[Bar]:
    """Return the chart: one bar cut into the shares of the states."""
    bars, before = [], 0
    for state in _states(contents):
        count = contents.by_state[state]
        x = before / len(contents.rows) * _CHART_WIDTH
        width = count / len(contents.rows) * _CHART_WIDTH
        bars.append(Bar(state, count, round(x, 2), round(width, 2)))
        before += count
    return bars


def _warnings(contents: Contents) -> dict[str, list[LedgerRow]]:
    """Return the claims that each rule warns of."""
    claims: dict[str, list[LedgerRow]] = defaultdict(list)
    for row in contents.rows:
        for rule in dict.fromkeys(row.rules):
            claims[rule].append(row)
    return dict(claims)
