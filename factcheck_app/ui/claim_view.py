"""What the card says of a claim: where it stands, its words, who says it, its parts, and why it is there."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck_app.actions import BY_ID
from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Voice
from factcheck_app.review.comparison import Comparison
from factcheck_app.review.part_words import rows_of
from factcheck_app.review.published import publication_of
from factcheck_app.review.review import Review
from factcheck_app.review.rules import warnings_for
from factcheck_app.review.scope import SAYING, left_out
from factcheck_app.ui import theme as themes
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.parts_table import PartsTable
from factcheck_app.ui.relations import Relations, relations_of
from factcheck_app.ui.sentence import SentenceView
from factcheck_app.ui.state_line import StateLine
from factcheck_app.ui.theme import Theme

_AROUND_CLAIM = 120
"""How many characters of a sentence are shown before a claim, and three times as many from its start."""


class ClaimView(QWidget):
    """Shows one claim, and nothing that can be written.

    Signals: `claim_wanted` (the id of another claim that the reader wants to go to).
    """

    claim_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        small = themes.sans(themes.SMALL_PX)
        self.state = StateLine(theme, self)
        self.label = plain_label(themes.sans(20, QFont.Weight.DemiBold))
        self.sentence = SentenceView(theme, self)
        self.speaker = plain_label(themes.sans())
        self.relations = Relations(self)
        self.warnings = plain_label(small, tone="warning")
        self.parts = PartsTable(self)
        self.uncheckable = plain_label(small)
        self.reasons = plain_label(small, tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (
            *(self.state, self.label, self.sentence, self.speaker, self.relations, self.warnings),
            *(self.uncheckable, self.parts, self.reasons),
        ):
            column.addWidget(widget)
        self.relations.claim_wanted.connect(self.claim_wanted)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.state.show_theme(theme)
        self.sentence.show_theme(theme)

    def show_claim(self, review: Review, claim: Claim, comparison: Comparison) -> None:
        """Show a claim as it stands."""
        text, standing = review.article.text, review.standing(claim.id)
        self.state.show_standing(standing, review.places[claim.id] + 1, len(review.claims), claim.kind)
        self.label.setText(claim.label)
        self._show_sentence(text, claim)
        self.speaker.setText(says(claim))
        self.relations.show_relations(relations_of(claim.id, comparison), review)
        self.warnings.setText("\n".join(f"{warning}." for warning in warnings_for(review, claim)))
        self.warnings.setVisible(bool(self.warnings.text()))
        self.uncheckable.setText(probably(claim))
        self.uncheckable.setVisible(bool(self.uncheckable.text()))
        self.parts.show_parts(rows_of(claim, text, publication_of(review)))
        self.reasons.setText("\n".join(f"• {reason}" for reason in claim.reasons))

    def show_nothing(self, review: Review, *, searching: bool) -> None:
        """Say that nothing is current, and what is left to do."""
        self.state.show_standing(None, 0, len(review.claims), None)
        self.label.setText(_how_far(review, searching=searching))
        self.sentence.show_sentence("", None)
        self.speaker.setText(_what_now(review, searching=searching))
        self.relations.show_relations([], review)
        self.parts.show_parts([])
        for label in (self.reasons, self.warnings, self.uncheckable):
            label.clear()

    def _show_sentence(self, text: str, claim: Claim) -> None:
        around = _excerpt(claim, text)
        before, after = (
            "…" if cut else ""
            for cut in (around.start > claim.sentence.start, around.end < claim.sentence.end)
        )
        first = len(before) + max(0, claim.span.start - around.start)
        last = len(before) + min(claim.span.end, around.end) - around.start
        self.sentence.show_sentence(before + around.of(text) + after, Span(first, max(first + 1, last)))


def says(claim: Claim) -> str:
    """Say whose words the claim is in and through whom they came, whether it is one speaker or many."""
    if claim.voice is Voice.ARTICLE:
        return "In the article's own voice."
    reported = "According to" if claim.relays else "Reported, according to"
    how = "In the words of" if claim.voice is Voice.QUOTED else reported
    chain = [f"{how} {_named(claim.speaker)}", *(f"reported by {_named(each)}" for each in claim.relays)]
    return f"{', '.join(chain)}."


def probably(claim: Claim) -> str:
    """Say why the claim probably can't be checked; nothing where it can."""
    if claim.uncheckable is None:
        return ""
    what = "What is said is probably" if claim.kind in SAYING else "Probably"
    return f"{what} not checkable: {claim.uncheckable.value}."


def _named(speaker: str) -> str:
    begins = f"{speaker} ".startswith(_DETERMINED)
    article = "the " if speaker[:1].islower() and not begins else ""
    return f"{article}{speaker}" if speaker else "somebody who is not named"


_DETERMINED = (
    *("a ", "an ", "the ", "one ", "some ", "those ", "his ", "her ", "their ", "its "),
    *("he ", "she ", "they ", "it ", "we ", "who "),
)
"""What begins a speaker's name that wants no article."""


def _excerpt(claim: Claim, text: str) -> Span:
    """Return the claim's sentence, or what surrounds the claim in a sentence without end."""
    start = claim.sentence.start
    if claim.span.start - start > _AROUND_CLAIM:
        start = text.find(" ", claim.span.start - _AROUND_CLAIM, claim.span.start) + 1 or claim.span.start
    return Span(start, min(claim.sentence.end, claim.span.start + 3 * _AROUND_CLAIM))


def _open_shown(review: Review) -> int:
    return sum(not review.standing(claim.id).state.is_settled for claim in review.shown.claims)


def _how_far(review: Review, *, searching: bool) -> str:
    if review.claims and not review.shown.claims:
        return "No claim is shown"
    if not review.claims or searching or _open_shown(review):
        return "No claim is current"
    return f"Every claim{' that is shown' if left_out(review.shown) else ''} is settled"


def _what_now(review: Review, *, searching: bool) -> str:
    if not review.claims:
        return (
            "Claims appear here as they are found." if searching else "No claims were found in this article."
        )
    left, more = _open_shown(review), ", ".join(left_out(review.shown))
    if left:
        return f"{left} left to review. {BY_ID['next-open'].key} goes to the next one."
    also = f"Not shown: {more}. {BY_ID['more'].key} shows more." if more else ""
    done = f"{BY_ID['export'].key} writes the report." if review.shown.claims else ""
    return "\n".join(each for each in (also, done) if each)
