"""What an act costs in a review of many claims, before anything is painted or written.

Run with `python tests/benchmarks/bench_acts.py`, with the project and `tests/` on the path. Prints the
milliseconds that the processor was busy with each, the best of several runs, with most claims judged
before the clock starts; what the window asks after every act (counts, shown claims, what undo would take
back) is part of it. Nothing is asserted: times belong to a machine.
"""

import sys
import time
import timeit
from collections.abc import Callable

from factcheck_app.domain.article import Span
from factcheck_app.domain.state import State
from factcheck_app.review.bounds import By, Edge
from factcheck_app.review.review import Review, review_of
from factcheck_app.session.session import Hand, Session
from making import make_article, make_claim
from notebook import Notebook, Ticks

_CLAIMS = 5_000
_JUDGED = 4_000
_EVERY = 21
_RUNS = 5


def _review() -> Review:
    article = make_article("Nine ferries sailed.\n" * _CLAIMS)
    claims = [make_claim(article, at * _EVERY, at * _EVERY + 12) for at in range(_CLAIMS)]
    return review_of(article, claims)


def _asked(session: Session) -> None:
    """Ask what the window asks after every act."""
    assert session.review.counts
    assert session.review.shown
    assert session.undo_words
    assert session.redo_words


def _acts(session: Session) -> dict[str, Callable[[], object]]:
    claims = session.review.claims
    last = iter(claims[_JUDGED:])
    starts = iter(range(_CLAIMS))
    return {
        "a verdict": lambda: session.judge(next(last).id, State.VERIFIED),
        "a flag": lambda: session.flag(claims[7].id),
        "a note": lambda: session.set_note(claims[8].id, f"note {len(session.review.acts)}"),
        "a source": lambda: session.add_source(claims[9].id, "Log", "p. 4", confidential=False),
        "undo": session.undo,
        "redo": session.redo,
        "a moved bound": lambda: session.move_bound(claims[10].id, Edge.END, +1, By.CHARACTER),
        "a mark": lambda: session.mark(_new_place(next(starts))),
        "signing": lambda: session.sign_off(f"Ada {len(session.review.acts)}"),
        "a flag, and whether the sign-off holds": lambda: (session.flag(claims[7].id), session.signed),
        "what is left": session.finishing,
        "the history of a claim": lambda: session.history_of(claims[7].id),
        "equal claims": lambda: session.equals_of(claims[7].id),
    }


def _new_place(line: int) -> Span:
    return Span(line * _EVERY + 5, line * _EVERY + 20)


def main() -> None:
    """Print the table."""
    ticks = Ticks()
    session = Session(_review(), Notebook(), Hand("Ada", "here", ticks.now, ticks.token))
    for claim in session.review.claims[:_JUDGED]:
        session.judge(claim.id, State.DISPUTED)
    _asked(session)
    for name, act in _acts(session).items():
        times = timeit.repeat(
            lambda act=act: (act(), _asked(session)), timer=time.process_time, number=1, repeat=_RUNS
        )
        sys.stdout.write(f"{name:42}{min(times) * 1000:9.2f} ms\n")


if __name__ == "__main__":
    main()
