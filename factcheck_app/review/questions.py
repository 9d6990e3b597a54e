"""Questions for the author: what is disputed and what wants a source, as the text of an e-mail."""

from factcheck_app.domain.claim import Claim
from factcheck_app.domain.source import Source
from factcheck_app.domain.state import State
from factcheck_app.domain.tongue import tr
from factcheck_app.review.redaction import Redaction
from factcheck_app.review.review import Review

_ASKED = (State.DISPUTED, State.NEEDS_SOURCE)


def asked_about(review: Review) -> tuple[Claim, ...]:
    """Return the claims that the author is asked about, in the order of the text."""
    return tuple(claim for claim in review.claims if review.standing(claim.id).state in _ASKED)


def letter(review: Review) -> str:
    """Return the e-mail. Notes and confidential sources stay with the desk."""
    redaction = Redaction.of(review)
    questions = [
        _question(review, claim, number, redaction)
        for number, claim in enumerate(asked_about(review), start=1)
    ]
    subject = tr("Questions about “{title}”").format(title=review.article.title)
    return "\n\n".join((subject, *questions)) + "\n"


def _question(review: Review, claim: Claim, number: int, redaction: Redaction) -> str:
    standing = review.standing(claim.id)
    words = " ".join(claim.span.of(review.article.text).split())
    lines = [tr("{number}. “{words}”").format(number=number, words=words)]
    if standing.state is State.NEEDS_SOURCE:
        lines.append(tr("What is the source for this?"))
    elif standing.correction:
        lines.append(tr("Should it read: “{words}”?").format(words=redaction.words(standing.correction)))
    else:
        lines.append(tr("We could not confirm this. What is it based on?"))
    told = [redaction.source(each.source) for each in standing.evidence]
    lines += [
        tr("Compare: {source}").format(source=_told(source)) for source in told if not source.confidential
    ]
    return "\n   ".join(lines)


def _told(source: Source) -> str:
    return ", ".join(each for each in (source.title, source.locator) if each)
