"""The end of a review: what is left to do, and who signs that it is done."""

from factcheck_app.domain.act import ActKind
from factcheck_app.domain.errors import ReviewError
from factcheck_app.domain.tongue import tr
from factcheck_app.review.finish import Finish, finish_of
from factcheck_app.review.past import Past, history_of
from factcheck_app.review.signing import Signature, signature_of, state_digest
from factcheck_app.session.acting import Acting
from factcheck_app.session.ports import Happening


class Finishing(Acting):
    """Signs the review off, and looks back at what was done."""

    @property
    def signed(self) -> Signature | None:
        """Return the sign-off that holds, and whether the review has changed since; None where none does."""
        return signature_of(self.review)

    def finishing(self) -> Finish:
        """Return what is left to do before sign-off."""
        return finish_of(self.review)

    def history_of(self, claim_id: str) -> tuple[Past, ...]:
        """Return what was done to a claim, first to last."""
        return history_of(self.review, claim_id)

    def sign_off(self, name: str) -> None:
        """Sign the review as it stands, by name; no undo takes that back, and an earlier sign-off ends.

        Raises ReviewError where no name is given, or where just this was signed already.
        """
        name = " ".join(name.split())
        if not name:
            raise ReviewError(tr("A sign-off wants a name."))
        digest, before = state_digest(self.review), self.signed
        if before is not None and (before.name, before.digest) == (name, digest):
            raise ReviewError(tr("{name} has signed this state already.").format(name=name))
        if self._act(ActKind.SIGN_OFF, {"name": name, "digest": digest, "ends": self._signature_ids()}):
            self._tell(Happening.CLAIM_CHANGED)
            self.say(tr("Signed off by {name}.").format(name=name))

    def withdraw_sign_off(self) -> None:
        """Let no sign-off hold any more. Raises ReviewError where none does."""
        signature = self.signed
        if signature is None:
            raise ReviewError(tr("Nobody has signed this review off."))
        if self._act(ActKind.WITHDRAW, {"ends": self._signature_ids()}):
            self._tell(Happening.CLAIM_CHANGED)
            self.say(tr("The sign-off by {name} is withdrawn.").format(name=signature.name))

    def _signature_ids(self) -> list[str]:
        return [each.id for each in self.review.folded.signatures]
