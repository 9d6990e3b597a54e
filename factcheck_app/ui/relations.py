"""What the current claim has to do with others: conflicts, repetitions, the headline; each leads there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from factcheck_app.domain.tongue import tr
from factcheck_app.review.comparison import Comparison
from factcheck_app.review.review import Review
from factcheck_app.ui import theme as themes
from factcheck_app.ui.labels import plain_label

_LINK_PX = 250
_LINK_BESIDE_PX = 140
"""How long a link may be below its sentence and beside it, in the narrowest panel."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A sentence about the current claim, and the claims that it leads to, by id."""

    sentence: str
    claim_ids: tuple[str, ...]
    is_conflict: bool = False


def relations_of(claim_id: str, comparison: Comparison) -> list[Relation]:
    """Return what a claim has to do with others, what wants attention first."""
    found = [
        Relation(
            tr("Conflict: {reason}").format(reason=conflict.reason),
            _others(conflict.claim_ids, claim_id),
            is_conflict=True,
        )
        for conflict in comparison.conflicts_of.get(claim_id, ())
    ]
    named = set(found[0].claim_ids) if found else set()
    for sentence, ids in (
        (tr("Stated again"), comparison.again.get(claim_id, ())),
        (tr("The body says it"), comparison.body.get(claim_id, ())),
        (tr("In the headline too"), comparison.headlines.get(claim_id, ())),
    ):
        fresh = tuple(each for each in ids if each not in named)
        named |= set(fresh)
        if fresh:
            found.append(Relation(sentence, fresh))
    if claim_id in comparison.body and not comparison.body[claim_id]:
        found.append(Relation(tr("Not found again in the body"), ()))
    return found


class Relations(QWidget):
    """Shows relations, with a link to each claim that they name.

    Signals: `claim_wanted` (the id of the claim behind a link).
    """

    claim_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._shown: list[Relation] = []
        self.sentences: list[QLabel] = []
        self.links: list[QPushButton] = []

    def show_relations(self, relations: Sequence[Relation], review: Review) -> None:
        """Show relations; nothing where there are none."""
        if relations != self._shown:
            self._shown = list(relations)
            self._clear()
            for relation in relations:
                self._add(relation, review)
        self.setVisible(bool(relations))

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            item.invalidate()
        for widget in (*self.sentences, *self.links):
            widget.hide()
            widget.deleteLater()
        self.sentences.clear()
        self.links.clear()

    def _add(self, relation: Relation, review: Review) -> None:
        tone = "warning" if relation.is_conflict else "muted"
        sentence = plain_label(themes.sans(themes.SMALL_PX), tone=tone)
        leading = tr("{sentence}:") if relation.claim_ids else tr("{sentence}.")
        sentence.setText(leading.format(sentence=relation.sentence))
        self.sentences.append(sentence)
        most_px = _LINK_PX if relation.is_conflict else _LINK_BESIDE_PX
        links = [_Link(claim_id, review, most_px, self) for claim_id in _known(relation.claim_ids, review)]
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(sentence, 1 if relation.is_conflict or not links else 0)
        if links and not relation.is_conflict:
            sentence.setWordWrap(False)
            beside.addWidget(links[0])
            beside.addStretch(1)
        self._column.addLayout(beside)
        for link in links:
            link.chosen.connect(self.claim_wanted)
            if relation.is_conflict or link is not links[0]:
                self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        for link in links:
            QWidget.setTabOrder(self.links[-1] if self.links else self, link)
            self.links.append(link)


class _Link(QPushButton):
    """A claim's number and label; a click wants that claim.

    Signals: `chosen` (the claim's id).
    """

    chosen = Signal(str)

    def __init__(self, claim_id: str, review: Review, most_px: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._claim_id = claim_id
        claim = review.claim(claim_id)
        place = review.places[claim_id] + 1
        words = tr("Claim {number}: {label}").format(number=place, label=claim.label)
        self.setFont(themes.sans(themes.SMALL_PX))
        shown = QFontMetrics(self.font()).elidedText(words, Qt.TextElideMode.ElideRight, most_px)
        self.setText(shown.replace("&", "&&"))
        self.setProperty("link", True)
        leads = tr("Go to claim {number}: {label}")
        self.setAccessibleName(leads.format(number=place, label=claim.label))
        self.setToolTip("" if claim_id in review.shown.places else tr("Not shown now; a click shows it."))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._choose)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there on Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        self.chosen.emit(self._claim_id)


def _others(ids: Iterable[str], claim_id: str) -> tuple[str, ...]:
    return tuple(each for each in ids if each != claim_id)


def _known(ids: Iterable[str], review: Review) -> list[str]:
    return [each for each in ids if each in review.places]
