"""What the card says of a claim: where it stands, its words and parts, who says it, why it is there."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck_app.domain.article import Span
from factcheck_app.domain.claim import Claim, Voice
from factcheck_app.domain.tongue import tr
from factcheck_app.review.comparison import Comparison
from factcheck_app.review.part_words import lines_of
from factcheck_app.review.published import publication_of
from factcheck_app.review.review import Review
from factcheck_app.review.rules import warnings_for
from factcheck_app.review.scope import SAYING, left_out
from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_hints import Actions, follow_keys, key_hint
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

    `relations` and `reasons` stand further down, below what a reviewer keeps: the card places them.

    Signals: `claim_wanted` (the id of another claim that the reader wants to go to), `tick_wanted` (a part's
    span, and whether it was checked), `left` (back to the article).
    """

    claim_wanted = Signal(str)
    tick_wanted = Signal(Span, bool)
    left = Signal()

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._without: tuple[Review, bool] | None = None
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
            *(self.state, self.label, self.sentence, self.speaker, self.uncheckable, self.warnings),
            self.parts,
        ):
            column.addWidget(widget)
        self.relations.claim_wanted.connect(self.claim_wanted)
        self.parts.tick_wanted.connect(self.tick_wanted)
        self.parts.left.connect(self.left)
        follow_keys(actions, ("next-open", "more", "export"), self._show_what_now)

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.state.show_theme(theme)
        self.sentence.show_theme(theme)

    def show_claim(self, review: Review, claim: Claim, comparison: Comparison) -> None:
        """Show a claim as it stands."""
        self._without = None
        text, standing = review.article.text, review.standing(claim.id)
        self.state.show_standing(standing, review.places[claim.id] + 1, len(review.claims), claim.kind)
        self.label.setText(claim.label)
        self._show_sentence(text, claim)
        self.speaker.setText(says(claim))
        self.relations.show_relations(relations_of(claim.id, comparison), review)
        self.warnings.setText("\n".join(map(_with_stop, warnings_for(review, claim))))
        self.warnings.setVisible(bool(self.warnings.text()))
        self.uncheckable.setText(probably(claim))
        self.uncheckable.setVisible(bool(self.uncheckable.text()))
        self.parts.show_parts(lines_of(claim, text, publication_of(review)), standing.ticked)
        self.reasons.setText("\n".join(f"• {reason}" for reason in claim.reasons))
        self.reasons.setVisible(bool(claim.reasons))

    def show_nothing(self, review: Review, *, searching: bool) -> None:
        """Say that nothing is current, and what is left to do."""
        self.state.show_standing(None, 0, len(review.claims), None)
        self.label.setText(_how_far(review, searching=searching))
        self.sentence.show_sentence("", None)
        self._without = (review, searching)
        self._show_what_now()
        self.relations.show_relations([], review)
        self.parts.show_parts([])
        for label in (self.reasons, self.warnings, self.uncheckable):
            label.clear()

    def _show_what_now(self) -> None:
        if self._without is not None:
            review, searching = self._without
            self.speaker.setText(_what_now(self._actions, review, searching=searching))

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
        return tr("In the article's own voice.")
    reported = tr("According to {speaker}") if claim.relays else tr("Reported, according to {speaker}")
    how = tr("In the words of {speaker}") if claim.voice is Voice.QUOTED else reported
    relayed = (tr("reported by {speaker}").format(speaker=_named(each)) for each in claim.relays)
    return _with_stop(", ".join((how.format(speaker=_named(claim.speaker)), *relayed)))


def probably(claim: Claim) -> str:
    """Say why the claim probably can't be checked; nothing where it can."""
    if claim.uncheckable is None:
        return ""
    itself = tr("Probably not checkable: {reason}.")
    said = tr("What is said is probably not checkable: {reason}.")
    return (said if claim.kind in SAYING else itself).format(reason=claim.uncheckable.word)


def _with_stop(words: str) -> str:
    return tr("{words}.").format(words=words)


def _named(speaker: str) -> str:
    begins = f"{speaker} ".startswith(_DETERMINED)
    article = "the " if speaker[:1].islower() and not begins else ""
    return f"{article}{speaker}" if speaker else tr("somebody who is not named")


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
        return tr("No claim is shown")
    if not review.claims or searching or _open_shown(review):
        return tr("No claim is current")
    shown = tr("Every claim that is shown is settled")
    return shown if left_out(review.shown) else tr("Every claim is settled")


def _what_now(actions: Actions, review: Review, *, searching: bool) -> str:
    if not review.claims:
        none = tr("No claims were found in this article.")
        return tr("Claims appear here as they are found.") if searching else none
    left, more = _open_shown(review), ", ".join(left_out(review.shown))
    if left:
        way = key_hint(actions, tr("{key} goes to the next one."), key="next-open")
        count = tr("{count} left to review.").format(count=left)
        return f"{count} {way}".rstrip()
    way = key_hint(actions, tr("{key} shows more."), key="more")
    hidden = tr("Not shown: {what}.").format(what=more)
    also = f"{hidden} {way}".rstrip() if more else ""
    done = key_hint(actions, tr("{key} writes the report."), key="export") if review.shown.claims else ""
    return "\n".join(each for each in (also, done) if each)
