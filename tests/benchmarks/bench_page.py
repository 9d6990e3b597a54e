"""What painting claims costs: the page beside a bare QTextEdit that shows the same text.

Run with `python tests/benchmarks/bench_page.py`, with the project and `tests/` on the path. Prints, for
a few numbers of claims, the time to show the article, to scroll through it page by page, and from a
verdict to its paint. Nothing is asserted: times belong to a machine, the ratios to the program.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QTextEdit

from factcheck_app import resources
from factcheck_app.domain.state import State
from factcheck_app.review.review import review_of
from factcheck_app.ui import theme
from factcheck_app.ui.page import ArticlePage
from making import Hand, make_article, make_claim

_SENTENCE = "The harbour master counted 40 lorries on the last ferry before the storm closed the port. "
_PARAGRAPH = _SENTENCE * 4 + "\n"


def _ms(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000


def _scrolled_ms(edit: QTextEdit) -> float:
    """Return the median time to scroll on by a page and to paint it."""
    bar = edit.verticalScrollBar()
    bar.setValue(0)
    times = []
    for step in range(1, 60):
        bar.setValue(step * 600)
        times.append(_ms(edit.viewport().grab))
    return statistics.median(times)


def _bare(text: str) -> tuple[QTextEdit, float]:
    edit = QTextEdit()
    edit.setReadOnly(True)
    edit.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
    edit.setLineWrapColumnOrWidth(660)
    edit.setFont(theme.serif())
    edit.resize(900, 800)
    edit.show()
    return edit, _ms(lambda: (edit.setPlainText(text), edit.document().size(), edit.viewport().grab()))


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    theme.load_typefaces(resources.fonts())
    theme.dress(app, theme.LIGHT)
    sys.stdout.write(
        "claims  characters | shown ms: ours bare ratio | scroll ms: ours bare ratio | verdict ms\n"
    )
    for count in (100, 1_000, 5_000):
        article = make_article(_PARAGRAPH * (count // 2))
        starts = [place * len(_SENTENCE) for place in range(0, count * 2, 2)]
        claims = [
            make_claim(article, start, start + 40) for start in starts if start + 40 < len(article.text)
        ]
        review = review_of(article, claims)
        edit, bare_shown = _bare(article.text)
        bare_scroll = _scrolled_ms(edit)
        edit.close()
        page = ArticlePage(theme.LIGHT)
        page.resize(900, 800)
        page.show()

        def show(page: ArticlePage = page, review: object = review) -> None:
            page.show_review(review)  # type: ignore[arg-type]
            page.document().size()
            page.viewport().grab()

        shown = _ms(show)
        scroll = _scrolled_ms(page)
        judged = review.with_act(Hand().judge(claims[5].id, State.VERIFIED))
        page.verticalScrollBar().setValue(0)

        def judge(page: ArticlePage = page, judged: object = judged) -> None:
            page.show_claims(judged)  # type: ignore[arg-type]
            page.viewport().grab()

        verdict = _ms(judge)
        page.close()
        sys.stdout.write(
            f"{len(claims):6} {len(article.text):11} | "
            f"{shown:8.0f} {bare_shown:6.0f} {shown / bare_shown:5.2f} | "
            f"{scroll:8.2f} {bare_scroll:6.2f} {scroll / bare_scroll:5.2f} | {verdict:6.2f}\n"
        )


if __name__ == "__main__":
    main()
