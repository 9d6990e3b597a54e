"""The list of claims: label, kind and state of each, in the order of the text."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from factcheck_app.domain.claim import Claim, Voice
from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import tr
from factcheck_app.review.carried import touched
from factcheck_app.review.comparison import NOTHING, Comparison
from factcheck_app.review.listing import Listed
from factcheck_app.review.review import Review
from factcheck_app.review.standing import Standing
from factcheck_app.ui import theme as themes
from factcheck_app.ui.announcing import announce
from factcheck_app.ui.even_list import EvenListView, Index
from factcheck_app.ui.marks import draw_glyph
from factcheck_app.ui.theme import Theme

_ROW_PX = 50
_GLYPH_PX = 13
_CONFLICT_PX = 22
CONFLICT_SIGN = "≠"

ROW_ROLE = Qt.ItemDataRole.UserRole
"""What the delegate asks the model for: a `ClaimRow`, whole, since Qt would make a str of an enum."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """What a row shows."""

    claim: Claim
    standing: Standing
    current: bool
    in_conflict: bool

    @property
    def state(self) -> State:
        """Return the claim's state."""
        return self.standing.state


class ClaimListModel(QAbstractListModel):
    """The claims of a review, row by row; the surface that a screen reader reads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self._listed = Listed()
        self._current_id: str | None = None
        self._comparison = NOTHING

    def show_comparison(self, comparison: Comparison) -> None:
        """Show which claims conflict with others."""
        if comparison is not self._comparison:
            changed = self._comparison.conflicts_of.keys() ^ comparison.conflicts_of.keys()
            self._comparison = comparison
            self._tell_of_change(changed)

    def show_review(self, review: Review, listed: Listed, current_id: str | None) -> None:
        """Take what is listed: as new rows where they are others, else only what changed in them."""
        before, current_before = self._review, self._current_id
        if before is None or (listed is not self._listed and listed.claims != self._listed.claims):
            self.beginResetModel()
            self._review, self._listed, self._current_id = review, listed, current_id
            self.endResetModel()
            return
        self._review, self._listed, self._current_id = review, listed, current_id
        changed = {each for each in (current_before, current_id) if each is not None}
        self._tell_of_change(changed | touched(before.standings, review.standings))
        if listed.claims and before.claims is not review.claims and before.places != review.places:
            # The rows look the same, but a screen reader is told of which of how many claims each is.
            self.dataChanged.emit(
                self.index(0), self.index(len(listed.claims) - 1), [Qt.ItemDataRole.AccessibleTextRole]
            )

    def _tell_of_change(self, changed: AbstractSet[str]) -> None:
        places = self._listed.places
        for claim_id in changed & places.keys():
            index = self.index(places[claim_id])
            self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of claims that are listed."""
        return 0 if parent and parent.isValid() else len(self._listed.claims)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what is known of a row."""
        if self._review is None or not index.isValid():
            return None
        claim = self._listed.claims[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return claim.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words_of(claim)
        if role == ROW_ROLE:
            in_conflict = claim.id in self._comparison.conflicts_of
            return ClaimRow(claim, self._review.standing(claim.id), claim.id == self._current_id, in_conflict)
        return None

    def words_of(self, claim: Claim) -> str:
        """Return what a screen reader says of a claim: which it is, where it stands, and its label."""
        if self._review is None:
            return ""
        standing = self._review.standing(claim.id)
        number, count = self._review.places[claim.id] + 1, len(self._review.claims)
        said = [tr("Claim {number} of {count}").format(number=number, count=count), standing.state.word]
        if claim.id in self._comparison.conflicts_of:
            said.append(tr("in conflict"))
        if standing.flagged:
            said.append(tr("flagged"))
        return ", ".join((*said, claim.label))


class ClaimListView(EvenListView):
    """Shows the claims; a click makes one current.

    Signals: `claim_clicked` (a claim's id).
    """

    claim_clicked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(_ROW_PX, parent)
        self.setObjectName("claims")
        self.setModel(ClaimListModel(self))
        self._delegate = _ClaimDelegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._told_id: str | None = None
        self.setAccessibleName(tr("Claims"))
        self.clicked.connect(self._tell_of_click)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show which claims conflict with others."""
        model = self.model()
        assert isinstance(model, ClaimListModel)  # noqa: S101 - set above
        model.show_comparison(comparison)

    def show_review(self, review: Review, listed: Listed, current_id: str | None) -> None:
        """Show a review's claims and bring the current one into view; a screen reader is told of another."""
        model = self.model()
        assert isinstance(model, ClaimListModel)  # noqa: S101 - set above
        self.empty_words = tr("No claim passes the filter. Esc shows all.") if review.shown.claims else ""
        model.show_review(review, listed, current_id)
        if current_id is not None:
            self.setCurrentIndex(model.index(listed.places[current_id]))
            self.scrollTo(self.currentIndex())
        if current_id not in (None, self._told_id):
            announce(self, str(self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)))
        self._told_id = current_id

    def show_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys to the window: the row that is current is the session's to say."""
        event.ignore()

    def _tell_of_click(self, index: QModelIndex) -> None:
        self.claim_clicked.emit(index.data(ROW_ROLE).claim.id)


class _ClaimDelegate(QStyledItemDelegate):
    """Paints a row: glyph, label, and below it kind, speaker and state."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of every row."""
        return QSize(120, _ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        shown: ClaimRow = index.data(ROW_ROLE)
        row = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if shown.current:
            painter.fillRect(row, QColor(self.theme.raised))
            painter.fillRect(QRect(row.left(), row.top(), 4, row.height()), QColor(self.theme.accent))
        glyph = QRectF(row.left() + 18, row.top() + 11, _GLYPH_PX, _GLYPH_PX)
        draw_glyph(painter, shown.state, glyph, self.theme.state_colour(shown.state))
        self._paint_words(painter, row.adjusted(42, 0, -14, 0), shown)
        painter.setPen(QColor(self.theme.border))
        painter.drawLine(row.left() + 42, row.bottom(), row.right() - 14, row.bottom())
        painter.restore()

    def _paint_words(self, painter: QPainter, row: QRect, shown: ClaimRow) -> None:
        claim, state = shown.claim, shown.state
        label = themes.sans(15, QFont.Weight.DemiBold if shown.current else QFont.Weight.Normal)
        if state is State.DISMISSED:
            label.setStrikeOut(True)
        painter.setFont(label)
        settled_quietly = state in (State.DISMISSED, State.NOT_CHECKABLE)
        painter.setPen(QColor(self.theme.muted if settled_quietly else self.theme.ink))
        upper = QRect(row.left(), row.top() + 6, row.width(), 21)
        if shown.in_conflict:
            self._paint_conflict(painter, upper, label)
            upper.adjust(0, 0, -_CONFLICT_PX, 0)
            painter.setFont(label)
            painter.setPen(QColor(self.theme.muted if settled_quietly else self.theme.ink))
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, _elided(claim.label, label, upper.width()))
        small = themes.sans(themes.SMALL_PX)
        painter.setFont(small)
        lower = QRect(row.left(), row.top() + 26, row.width(), 18)
        width = QFontMetrics(small).horizontalAdvance(state.word)
        painter.setPen(self.theme.state_colour(state))
        painter.drawText(lower, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, state.word)
        painter.setPen(QColor(self.theme.muted))
        about = _elided(_about(shown), small, row.width() - width - 12)
        painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, about)

    def _paint_conflict(self, painter: QPainter, line: QRect, font: QFont) -> None:
        """Paint the sign of a conflict at the end of a line."""
        painter.setFont(themes.sans(font.pixelSize(), QFont.Weight.DemiBold))
        painter.setPen(self.theme.state_colour(State.NEEDS_SOURCE))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, CONFLICT_SIGN)


def _about(shown: ClaimRow) -> str:
    """Return kind and speaker, and whether a note or sources are kept with the claim."""
    claim, sources = shown.claim, len(shown.standing.sources)
    speaker = claim.speaker if claim.voice is not Voice.ARTICLE else ""
    one, many = tr("1 source"), tr("{count} sources")
    counted = (one if sources == 1 else many).format(count=sources) if sources else ""
    noted = tr("note") if shown.standing.note else ""
    flagged = tr("flagged") if shown.standing.flagged else ""
    return " · ".join(part for part in (flagged, claim.kind.word, counted, noted, speaker) if part)


def _elided(text: str, font: QFont, width_px: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width_px)
