"""Evidence: which sources are given for a claim, and what they say of it."""

from dataclasses import replace

from factcheck_app.domain.act import ActKind
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.rows import evidence_to_row
from factcheck_app.domain.source import Evidence, Source, Stance
from factcheck_app.domain.tongue import tr
from factcheck_app.review.source_search import sources_like
from factcheck_app.session.acting import SALT_BYTES, Acting
from factcheck_app.session.wording import iso_date


class Sourcing(Acting):
    """Gives claims their sources."""

    def new_source_id(self) -> str:
        """Return an id for a source that the review doesn't know yet."""
        return self._hand.token(SALT_BYTES)

    def sources_like(self, typed: str, limit: int = 8) -> tuple[Source, ...]:
        """Return the review's sources that a few typed letters may mean, the one used last first."""
        return sources_like(self.review, typed, limit)

    def keep_source(self, claim_id: str, source: Source, stance: Stance = Stance.SUPPORTS) -> None:
        """Keep a source for a claim, or what has changed of it: a source is the same at all its claims.

        Raises ReviewError for one that says nothing of what it is, or with a day that is none.
        """
        evidence = Evidence(_tidy(source), stance)
        before = self.review.standing(claim_id).evidence_of(source.id)
        if before == evidence:
            self.say(tr("The source is kept already: {label}.").format(label=self._label(claim_id)))
            return
        said = tr("Source changed: {label}. Ctrl+Z") if before else tr("Source kept: {label}. Ctrl+Z")
        self._done_to(
            claim_id, ActKind.SOURCE, said.format(label=self._label(claim_id)), **evidence_to_row(evidence)
        )

    def add_source(self, claim_id: str, title: str, locator: str, *, confidential: bool) -> None:
        """Keep a new source for a claim. Raises ReviewError for one with neither title nor locator."""
        self.keep_source(claim_id, Source(self.new_source_id(), title, locator, confidential))

    def detach_source(self, claim_id: str, source_id: str) -> None:
        """Take a source away from a claim; other claims keep it.

        Raises ReviewError where the claim hasn't got it.
        """
        evidence = self.review.standing(claim_id).evidence_of(source_id)
        if evidence is None:
            raise ReviewError(tr("This claim hasn’t got that source."))
        name = evidence.source.title or evidence.source.locator
        self._done_to(
            claim_id,
            ActKind.DETACH,
            tr("Source taken away: {name}. Ctrl+Z").format(name=name),
            source=source_id,
        )


def _tidy(source: Source) -> Source:
    """Return the source as it is kept. Raises ReviewError for one that can't be."""
    tidy = replace(
        source,
        title=source.title.strip(),
        locator=source.locator.strip(),
        quote=source.quote.strip(),
        accessed=iso_date(source.accessed),
        archived=source.archived.strip(),
    )
    if not tidy.title and not tidy.locator:
        raise ReviewError(tr("A source wants a title or a place where it is found."))
    return tidy
