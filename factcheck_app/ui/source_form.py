"""The fields of a source: a new one, or one that the review has already."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from factcheck_app.domain.locators import site_of
from factcheck_app.domain.source import Evidence, Medium, Source, Stance, Tier
from factcheck_app.domain.tongue import tr
from factcheck_app.drafts import SourceDraft, draft_of
from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_hints import Actions, follow_keys, titled
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.tick_box import TickBox

_PASSAGE_PX = 44
_DATE_PX = 92
_OFFERED_MOST = 4
_ROW_PX = 26

SourcesLike = Callable[[str], Sequence[Source]]
"""Returns the review's sources that a few typed letters may mean, the likeliest first."""


def named(source: Source) -> str:
    """Return a source's name: its title, or the site or place where it is found."""
    return source.title or site_of(source.locator) or source.locator or tr("Untitled")


class SourceForm(QWidget):
    """Takes a source; typing a few letters of one that the review has offers that one.

    Signals: `changed` (something else stands in the fields).
    """

    changed = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.sources_like: SourcesLike = _know_none
        self._begun = SourceDraft()
        self._id = ""
        self._is_offered = False
        self.title = QLineEdit(self)
        self.offered = QListWidget(self)
        self.locator = QLineEdit(self)
        self.stance = _choice(Stance, self)
        self.confidential = TickBox(tr("Confidential"), self)
        self.tier = _choice(Tier, self)
        self.medium = _choice(Medium, self)
        self.quote = QPlainTextEdit(self)
        self.accessed = QLineEdit(self)
        self.archived = QLineEdit(self)
        self.keep = QPushButton(self)
        self.setFont(themes.sans(themes.SMALL_PX))
        self._name_fields()
        self._lay_out()
        self._connect()
        follow_keys(actions, ("keep",), self._show_keys)

    def _show_keys(self) -> None:
        self.keep.setText(titled(tr("Keep the source"), self._actions["keep"]))

    def _name_fields(self) -> None:
        for field, name, hint in (
            (
                self.title,
                tr("Source: title, address, or a few letters of one"),
                tr("Title, URL, or some letters"),
            ),
            (self.locator, tr("Where it is found"), tr("URL, page, date of a call")),
            (self.accessed, tr("Accessed, year-month-day"), tr("YYYY-MM-DD")),
            (self.archived, tr("URL of an archived copy"), tr("URL of an archived copy")),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
        self.quote.setAccessibleName(tr("Passage that it is about, in its words"))
        self.quote.setPlaceholderText(tr("What it says, word by word"))
        self.stance.setAccessibleName(tr("What it says of the claim"))
        self.tier.setAccessibleName(tr("Tier"))
        self.medium.setAccessibleName(tr("Medium"))
        for choice in (self.stance, self.tier, self.medium):
            # On Unix, Qt tells the word that is chosen as the name of such a box.
            choice.setAccessibleDescription(choice.accessibleName())
        self.offered.setAccessibleName(tr("Sources of this review"))
        self.confidential.setToolTip(tr("Not named in any report"))
        self.confidential.setAccessibleDescription(tr("Not named in any report"))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (tr("Source"), (self.title,)),
            ("", (self.offered,)),
            (tr("Where"), (self.locator,)),
            (tr("Says"), (self.stance, self.confidential)),
            (tr("Kind"), (self.tier, self.medium)),
            (tr("Passage"), (self.quote,)),
            (tr("Accessed"), (self.accessed, self.archived)),
            ("", (self.keep,)),
        )
        for line, (name, fields) in enumerate(rows):
            if name:
                label = plain_label(themes.sans(themes.SMALL_PX), tone="muted")
                label.setText(name)
                label.setWordWrap(False)
                grid.addWidget(label, line, 0)
            grid.addLayout(_beside(fields), line, 1)
        self.quote.setFixedHeight(_PASSAGE_PX)
        self.quote.setTabChangesFocus(True)
        self.accessed.setFixedWidth(_DATE_PX)
        self.keep.setAutoDefault(True)
        self.offered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.offered.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.offered.hide()

    def _connect(self) -> None:
        self.title.textEdited.connect(self._offer)
        self.title.returnPressed.connect(self._go_on)
        self.title.installEventFilter(self)
        self.locator.returnPressed.connect(self.keep.setFocus)
        self.offered.itemClicked.connect(self._take)
        for line in (self.title, self.locator, self.accessed, self.archived):
            line.textChanged.connect(self.changed)
        for choice in (self.stance, self.tier, self.medium):
            choice.currentIndexChanged.connect(self.changed)
        self.quote.textChanged.connect(self.changed)
        self.confidential.toggled.connect(self.changed)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """Return the fields in the order of the Tab key."""
        return (
            *(self.title, self.locator, self.stance, self.confidential, self.tier, self.medium),
            *(self.quote, self.accessed, self.archived, self.keep),
        )

    @property
    def draft(self) -> SourceDraft:
        """Return what stands in the fields."""
        return SourceDraft(
            title=self.title.text(),
            locator=self.locator.text(),
            confidential=self.confidential.isChecked(),
            stance=Stance(self.stance.currentData()),
            tier=Tier(self.tier.currentData()),
            medium=Medium(self.medium.currentData()),
            quote=self.quote.toPlainText(),
            accessed=self.accessed.text(),
            archived=self.archived.text(),
            id=self._id,
        )

    @property
    def is_draft(self) -> bool:
        """Say whether anything was written since the fields were filled."""
        return self.draft != self._begun

    def begin(self, draft: SourceDraft) -> None:
        """Fill the fields with what is kept, or with what is preset."""
        self.show_draft(draft)
        self._begun = draft

    def show_draft(self, draft: SourceDraft, *, is_offered: bool = False) -> None:
        """Fill the fields with what was written and not kept; `is_offered` if it was only taken up."""
        self._begun = SourceDraft()
        self._id, self._is_offered = draft.id, is_offered
        self.title.setText(draft.title)
        self.locator.setText(draft.locator)
        self.confidential.setChecked(draft.confidential)
        for choice, value in (
            (self.stance, draft.stance),
            (self.tier, draft.tier),
            (self.medium, draft.medium),
        ):
            choice.setCurrentIndex(choice.findData(value.value))
        if self.quote.toPlainText() != draft.quote:
            self.quote.setPlainText(draft.quote)
        self.accessed.setText(draft.accessed)
        self.archived.setText(draft.archived)
        self.offered.hide()

    def take_offered(self) -> None:
        """Fill the fields with the source of the review that is chosen, if one is."""
        item = self.offered.currentItem()
        if not self.offered.isHidden() and item is not None:
            self._take(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose among the sources that are offered by the arrow keys, while letters go on into the field."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and not self.offered.isHidden():
                row = self.offered.currentRow() + step
                self.offered.setCurrentRow(max(-1, min(row, self.offered.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _offer(self, typed: str) -> None:
        """Offer sources of the review for what was typed; none for an address or a source being changed."""
        if self._is_offered:
            # Under another title it is another source; the one that was offered stays as it is.
            self._id = ""
        found = () if self._id or not typed.strip() else self.sources_like(typed)[:_OFFERED_MOST]
        self.offered.clear()
        for source in found:
            # The list makes the row: see `FinishPanel`.
            self.offered.addItem(named(source))
            item = self.offered.item(self.offered.count() - 1)
            item.setToolTip(source.locator)
            item.setData(Qt.ItemDataRole.UserRole, source)
        self.offered.setCurrentRow(-1)
        self.offered.setFixedHeight(_ROW_PX * len(found) + 4)
        self.offered.setVisible(bool(found))

    def _go_on(self) -> None:
        if not self.offered.isHidden() and self.offered.currentItem() is not None:
            self.take_offered()
            self.keep.setFocus()
        else:
            self.locator.setFocus()

    def _take(self, item: QListWidgetItem) -> None:
        source: Source = item.data(Qt.ItemDataRole.UserRole)
        begun = self._begun
        draft = replace(draft_of(Evidence(source)), stance=Stance(self.stance.currentData()))
        self.show_draft(draft, is_offered=True)
        self._begun = begun


def _know_none(_typed: str) -> Sequence[Source]:
    return ()


def _choice(values: type[Stance] | type[Tier] | type[Medium], parent: QWidget) -> QComboBox:
    """Return a box to choose one of several words, by its first letters too."""
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(4)
    for value in values:
        box.addItem(value.word, value.value)
    return box


def _beside(fields: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for field in fields:
        row.addWidget(field, 1)
    return row
