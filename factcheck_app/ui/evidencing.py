"""What the reviewer keeps with claims besides verdicts: sources, corrections, ticks and flags."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from factcheck_app.domain.article import Span
from factcheck_app.domain.errors import FactcheckError
from factcheck_app.domain.source import Tier
from factcheck_app.domain.tongue import tr
from factcheck_app.drafts import SourceDraft
from factcheck_app.session.session import Session
from factcheck_app.ui.desk import Desk
from factcheck_app.ui.source_form import named


class Evidencing(QObject):
    """Turns keys and clicks about evidence into calls of the session, each on the claim that is in sight."""

    def __init__(self, desk: Desk, claim_in_sight: Callable[[], str | None]) -> None:
        super().__init__(desk)
        self.desk = desk
        self.menu = QMenu(desk)
        self.claim_in_sight = claim_in_sight
        self._came_from: str | None = None
        card = desk.card
        card.source_kept.connect(self.keep_source)
        card.correction_kept.connect(self.keep_correction)
        card.tick_wanted.connect(self._tick)
        card.source_change_wanted.connect(self._change)
        card.detaching_wanted.connect(self._detach)
        card.left.connect(self._go_back)
        desk.page.current_shown.connect(self._stay)

    @property
    def session(self) -> Session | None:
        """Return the open review, or None."""
        return self.desk.session

    def begin(self, session: Session) -> None:
        """Begin with another review: its sources and its history are those to be asked for."""
        self._came_from = None
        card = self.desk.card
        card.source_form.sources_like = session.sources_like
        card.source_part.today = session.today
        card.history.past_of = session.history_of

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what each action on evidence does, by the action's id."""
        return {
            "source": self._write_source,
            "source-last": self._write_last_source,
            "source-change": self._choose_to_change,
            "source-detach": self._choose_to_detach,
            "source-tier": self._change_tier,
            "correction": self._write_correction,
            "tick": self._tick_next,
            "flag": self._flag,
            "history": self._toggle_history,
            "card-down": partial(self.desk.card.read_on, +1),
            "card-up": partial(self.desk.card.read_on, -1),
        }

    def add(self, claim_id: str, title: str, locator: str) -> bool:
        """Keep what was pasted as a source of a claim; say whether that was done."""
        draft = SourceDraft(title=title, locator=locator, accessed=self.desk.card.source_part.today)
        return self._try_to_keep(claim_id, draft)

    def keep_source(self, claim_id: str, draft: SourceDraft) -> None:
        """Keep a source as its fields tell it, and go back to the article."""
        if self._try_to_keep(claim_id, draft):
            self.desk.card.source_was_kept()
            self._go_back()
            self.desk.page.setFocus()

    def keep_correction(self, claim_id: str, text: str) -> None:
        """Keep how a claim's words should read."""
        if self.session is not None:
            self.session.set_correction(claim_id, text)

    def keep_drafts(self) -> bool:
        """Keep every draft as it stands; say whether that can be done at all.

        Drafts of claims that are gone, undone or joined with others, belong to no claim and are left.
        """
        if self.session is None or self.session.closed_because:
            return False
        card, places = self.desk.card, self.session.review.places
        for claim_id, text in card.unkept_notes().items():
            if claim_id in places:
                self.session.set_note(claim_id, text)
                card.note_part.draft_was_kept(claim_id)
        for claim_id, text in card.unkept_corrections().items():
            if claim_id in places:
                self.session.set_correction(claim_id, text)
                card.correction_part.draft_was_kept(claim_id)
        all_kept = True
        for claim_id, draft in card.unkept_sources().items():
            if claim_id not in places:
                continue
            if self._try_to_keep(claim_id, draft):
                card.source_part.draft_was_kept(claim_id)
            else:
                all_kept = False
        return all_kept

    def _try_to_keep(self, claim_id: str, draft: SourceDraft) -> bool:
        session = self.session
        if session is None:
            return False
        try:
            session.keep_source(claim_id, draft.source(session.new_source_id), draft.stance)
        except FactcheckError as error:
            session.say(str(error))
            return False
        return not session.closed_because

    def _write_source(self) -> None:
        if self.claim_in_sight() is not None:
            self.desk.card.write_source()

    def _write_last_source(self) -> None:
        """Write a source for the claim that was judged last, then come back to where the reader was."""
        session = self.session
        if session is None:
            return
        claim_id = session.judged_last
        if claim_id is None:
            session.say(tr("No claim was judged yet."))
            return
        came_from = session.current_id
        session.select(claim_id)
        self.desk.card.write_source()
        self._came_from = came_from if came_from != session.current_id else None

    def _go_back(self) -> None:
        """Return to the claim that the reader came from to write a source for another one."""
        came_from, self._came_from = self._came_from, None
        if came_from is not None and self.session is not None and came_from in self.session.review.places:
            self.session.select(came_from)

    def _stay(self) -> None:
        """Return to no other claim: the reader has gone on from the one that was written for."""
        self._came_from = None

    def _write_correction(self) -> None:
        if self.claim_in_sight() is not None:
            self.desk.card.write_correction()

    def _choose_to_change(self) -> None:
        self._choose(tr("Change: {name}"), self._change)

    def _choose_to_detach(self) -> None:
        self._choose(tr("Detach: {name}"), self._detach)

    def _choose(self, words: str, does: Callable[[str, str], None]) -> None:
        """Do something to a source of the claim in sight: to the only one, or to the one that is chosen."""
        claim_id = self.claim_in_sight()
        if claim_id is None or self.session is None:
            return
        sources = self.session.review.standing(claim_id).sources
        if not sources:
            self.session.say(tr("This claim has no source yet."))
        elif len(sources) == 1:
            does(claim_id, sources[0].id)
        else:
            self.menu.clear()
            for source in sources:
                action = self.menu.addAction(words.format(name=named(source)).replace("&", "&&"))
                action.triggered.connect(partial(does, claim_id, source.id))
            self.menu.popup(self.desk.below_current())
            self.menu.setActiveAction(self.menu.actions()[-1])

    def _change(self, claim_id: str, source_id: str) -> None:
        if self.session is not None and claim_id == self.session.current_id:
            self.desk.card.write_source(self.desk.card.source_part.draft_of(source_id))

    def _detach(self, claim_id: str, source_id: str) -> None:
        if self.session is not None:
            self.session.detach_source(claim_id, source_id)
            self.desk.page.setFocus()

    def _change_tier(self) -> None:
        """Make the source that was given last primary, or secondary again."""
        claim_id = self.claim_in_sight()
        if claim_id is None or self.session is None:
            return
        evidence = self.session.review.standing(claim_id).evidence
        if not evidence:
            self.session.say(tr("This claim has no source yet."))
            return
        last = evidence[-1]
        other = Tier.SECONDARY if last.source.tier is Tier.PRIMARY else Tier.PRIMARY
        self.session.keep_source(claim_id, replace(last.source, tier=other), last.stance)

    def _tick(self, claim_id: str, span: Span, done: bool) -> None:
        if self.session is not None:
            self.session.tick(claim_id, span, done)
            self.desk.page.setFocus()

    def _tick_next(self) -> None:
        claim_id = self.claim_in_sight()
        if claim_id is not None and self.session is not None:
            self.session.tick_next(claim_id)
            self.desk.page.setFocus()

    def _flag(self) -> None:
        claim_id = self.claim_in_sight()
        if claim_id is not None and self.session is not None:
            self.session.flag(claim_id)
            self.desk.page.setFocus()

    def _toggle_history(self) -> None:
        if self.claim_in_sight() is not None:
            self.desk.card.toggle_history()
            self.desk.page.setFocus()
