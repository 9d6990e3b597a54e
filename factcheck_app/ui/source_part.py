"""The part of the card that holds sources: those that are kept, and the fields of one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factcheck_app.domain.source import Evidence
from factcheck_app.domain.tongue import tr
from factcheck_app.drafts import SourceDraft, draft_of
from factcheck_app.ui import theme as themes
from factcheck_app.ui.key_hints import Actions
from factcheck_app.ui.labels import plain_label
from factcheck_app.ui.source_form import SourceForm
from factcheck_app.ui.sources_list import SourcesList


class SourcePart(QWidget):
    """Shows a claim's sources and takes one more, or another text for one of them.

    Signals: `change_wanted`, `detaching_wanted` (a source's id), `left` (back to the article).
    """

    change_wanted = Signal(str)
    detaching_wanted = Signal(str)
    left = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = ""
        """The day that is preset as the day of access (YYYY-MM-DD)."""
        self._claim_id: str | None = None
        self._evidence: Sequence[Evidence] = ()
        self._drafts: dict[str, SourceDraft] = {}
        self.title = plain_label(themes.sans(themes.SMALL_PX, QFont.Weight.DemiBold), tone="muted")
        self.list = SourcesList(self)
        self.refusal = plain_label(themes.sans(themes.SMALL_PX), tone="warning")
        self.form = SourceForm(actions, self)
        self._lay_out()
        for wanted, signal in (
            (self.list.change_wanted, self.change_wanted),
            (self.list.detaching_wanted, self.detaching_wanted),
            (self.list.left, self.left),
        ):
            wanted.connect(signal)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        for widget in (self.title, self.list, self.refusal, self.form):
            column.addWidget(widget)
        self.title.setText(tr("Sources"))
        self.refusal.setText(tr("Keep or drop the source that you began first."))
        self.refusal.hide()
        self.form.hide()
        self.hide()

    @property
    def preset(self) -> SourceDraft:
        """Return the fields of a source of which nothing is known yet."""
        return SourceDraft(accessed=self.today)

    def show_claim(self, claim_id: str, evidence: Sequence[Evidence]) -> None:
        """Show a claim's sources, and the draft of one that was begun."""
        self._evidence = evidence
        if claim_id != self._claim_id:
            self._put_draft_away()
            self._claim_id = claim_id
            self._take_draft_out()
        self.list.show_evidence(evidence)
        self._fit()

    def show_nothing(self) -> None:
        """Show that no claim is current."""
        self._put_draft_away()
        self._claim_id, self._evidence = None, ()
        self.list.show_evidence(())
        self.close_form()

    def write(self, draft: SourceDraft | None) -> None:
        """Open the fields with what was begun before, saying so if another was wanted; else with a draft."""
        if not self.form.is_draft:
            self.form.begin(draft or self.preset)
        self.refusal.setVisible(draft is not None and draft.id != self.form.draft.id)
        self.form.show()
        self._fit()

    def draft_of(self, source_id: str) -> SourceDraft | None:
        """Return the fields of a source that the claim has, or None where it has no such source."""
        return next((draft_of(each) for each in self._evidence if each.source.id == source_id), None)

    def close_form(self) -> None:
        """Clear and close the fields."""
        self.refusal.hide()
        self.form.begin(self.preset)
        self.form.hide()
        self._fit()

    def close_unwritten_form(self) -> None:
        """Close the fields if nothing was written in them."""
        if not self.form.is_draft:
            self.close_form()

    def unkept(self) -> dict[str, SourceDraft]:
        """Return the drafts that were not kept, by claim id."""
        drafts = dict(self._drafts)
        if self._claim_id is not None and not self.form.isHidden() and self.form.is_draft:
            drafts[self._claim_id] = self.form.draft
        return drafts

    def forget_drafts(self) -> None:
        """Drop all drafts, and what is shown."""
        self._claim_id = None
        self._drafts.clear()
        self.show_nothing()

    def take_drafts(self, drafts: Mapping[str, SourceDraft]) -> None:
        """Take drafts by claim id, as if they had just been written."""
        self._drafts.update(drafts)
        if self._claim_id in self._drafts:
            self._take_draft_out()
            self._fit()

    def draft_was_kept(self, claim_id: str) -> None:
        """Drop the draft of a claim: it is in the review now."""
        self._drafts.pop(claim_id, None)
        if claim_id == self._claim_id:
            self.close_form()

    def _put_draft_away(self) -> None:
        self._drafts = self.unkept()

    def _take_draft_out(self) -> None:
        draft = self._drafts.pop(self._claim_id or "", None)
        if draft is None:
            self.close_form()
        else:
            self.refusal.hide()
            self.form.begin(replace(self.preset, id=draft.id))
            # A source that the claim doesn't have was offered, and is not being changed.
            self.form.show_draft(draft, is_offered=self.draft_of(draft.id) is None)
            self.form.show()

    def _fit(self) -> None:
        self.title.setVisible(bool(self._evidence) or not self.form.isHidden())
        self.setVisible(bool(self._evidence) or not self.form.isHidden())
