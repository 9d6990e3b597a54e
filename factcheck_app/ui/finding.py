"""Finding in the article: from what is typed in the find bar to hits on the page and ticks beside it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from factcheck_app.domain.article import Article
from factcheck_app.review.search import Hits, Searcher
from factcheck_app.ui.desk import Desk


class Finding(QObject):
    """Looks for words in the open review's article; what it finds is marked while the bar is there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.desk = desk
        self.bar = desk.find_bar
        self._searched: tuple[Article, Searcher] | None = None
        self._hits = Hits()
        self._place: int | None = None
        self._from = 0
        self.bar.typed.connect(self._find)
        self.bar.stepped.connect(self._step)
        self.bar.left.connect(self.leave)
        desk.page.resized.connect(self.bar.fit)

    def handlers(self) -> dict[str, Callable[[], None]]:
        """Return what each action of finding does, by the action's id."""
        return {
            "find": self._open,
            "find-next": partial(self._step, +1),
            "find-previous": partial(self._step, -1),
        }

    def begin(self) -> None:
        """Begin anew with another article; the words stay."""
        self.bar.hide()
        self._searched = None
        self._show(Hits(), None)

    def leave(self) -> bool:
        """Go back to the article with the hit in front selected; say whether the bar was there."""
        if self.bar.isHidden():
            return False
        self.bar.hide()
        hit = self._hits.span(self._place) if self._place is not None else None
        self._show(Hits(), None)
        if hit is not None:
            self.desk.page.select(hit.start, hit.end)
        self.desk.page.setFocus()
        return True

    def _open(self) -> None:
        """Bring up the bar, with what is selected as the words, and look from what is in view."""
        session, page = self.desk.session, self.desk.page
        if session is None:
            return
        selected = page.selected()
        words = selected.of(session.review.article.text) if selected is not None else ""
        self._from = selected.start if selected is not None else page.top_of_view()
        self.bar.open(words if "\n" not in words else "")
        self._find(self.bar.words.text())

    def _find(self, words: str) -> None:
        searcher = self._searcher()
        if searcher is not None:
            hits = searcher.find(words)
            self._show(hits, hits.at_or_after(self._from))

    def _step(self, step: int) -> None:
        """Go to the next or previous hit, going round; without any words, ask for some."""
        if not self.bar.words.text().strip():
            self._open()
            return
        if self.bar.isHidden():
            self.bar.appear()
            self._from = self.desk.page.caret()
            self._find(self.bar.words.text())
        elif self._place is not None:
            self._show(self._hits, (self._place + step) % len(self._hits))
            self._from = self._hits.starts[self._place]

    def _show(self, hits: Hits, place: int | None) -> None:
        self._hits, self._place = hits, place
        self.bar.show_count(place, len(hits))
        self.desk.page.show_hits(hits, place)
        self.desk.overview.show_hits(hits.starts)

    def _searcher(self) -> Searcher | None:
        session = self.desk.session
        if session is None:
            return None
        article = session.review.article
        if self._searched is None or self._searched[0] is not article:
            self._searched = article, Searcher(article.text)
        return self._searched[1]
