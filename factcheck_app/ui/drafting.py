"""Drafts that outlive the program: written down once typing stops, taken up again when it begins anew."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from factcheck_app.domain.errors import SettingsError
from factcheck_app.domain.tongue import tr
from factcheck_app.drafts import Draft, DraftBox
from factcheck_app.review.review import Review
from factcheck_app.session.session import Session
from factcheck_app.ui.desk import Desk
from factcheck_app.ui.saved_sign import SavedSign

_REST_MS = 600
"""How long nothing is typed until drafts are written: a disk that is slow holds no letter up."""


class Drafting(QObject):
    """Puts the card's drafts into a box as they change, and gives those found there back to the card.

    A draft that became an act leaves the box once that act is on the disk. `tell` says why drafts could not
    be written, once a review.
    """

    def __init__(self, desk: Desk, box: DraftBox, saved: SavedSign, tell: Callable[[str], None]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._box = box
        self._saved = saved
        self._tell = tell
        self._sha256 = ""
        self._written: Mapping[str, Draft] = {}
        self._failed = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._keep)
        desk.card.draft_changed.connect(self.keep_soon)

    def begin(self, session: Session) -> None:
        """Begin with another review: show the drafts that were left by a program which was cut off."""
        self._sha256, self._failed = session.review.article.sha256, False
        found, told = self._box.find(self._sha256)
        places = session.review.places
        # Drafts of claims that aren't here stay where they are.
        self._written = {each: draft for each, draft in found.items() if each in places}
        if told:
            self._tell(told)
        open_ones = {
            each: draft for each, draft in self._written.items() if not _is_kept(session.review, each, draft)
        }
        if not open_ones:
            return
        first = min(open_ones, key=lambda each: places[each])
        self._desk.card.take_drafts(open_ones)
        if first in session.review.shown.places:
            session.select(first)
        one = tr("A draft was not kept when the program ended: at claim {number}.")
        many = tr("{count} drafts were not kept when the program ended: the first at claim {number}.")
        count = self._desk.card.drafts
        session.say((one if count == 1 else many).format(count=count, number=places[first] + 1))

    def keep_soon(self) -> None:
        """Write the drafts down once nothing has changed for a moment."""
        if self._sha256:
            self._rest.start()

    def end(self) -> None:
        """Empty the box: everything was kept, or the reader dropped it."""
        self._rest.stop()
        self._change(dict.fromkeys(self._written))

    def _keep(self) -> None:
        now = self._desk.card.unkept()
        gone = self._written.keys() - now.keys()
        if gone and not self._saved.is_saved:
            gone = set()
            self._rest.start()
        changed = {each: draft for each, draft in now.items() if self._written.get(each) != draft}
        self._change({**changed, **dict.fromkeys(gone)})

    def _change(self, changes: Mapping[str, Draft | None]) -> None:
        if not changes:
            return
        try:
            self._box.change(self._sha256, changes)
        except SettingsError as error:
            if not self._failed:
                self._failed = True
                self._tell(str(error))
            return
        merged = {**self._written, **changes}
        self._written = {each: draft for each, draft in merged.items() if draft is not None}


def _is_kept(review: Review, claim_id: str, draft: Draft) -> bool:
    """Say whether the review has what was typed: the program ended between the act and the box."""
    standing = review.standing(claim_id)
    source = draft.source and draft.source.source(str)
    return (
        (draft.note is None or draft.note.strip() == standing.note)
        and (draft.correction is None or draft.correction.strip() == standing.correction)
        and (
            source is None or any(replace(each.source, id=source.id) == source for each in standing.evidence)
        )
    )
