import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QUrl
from PySide6.QtGui import QAccessible, QPaintEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from factcheck_app.domain.article import Article, Span
from factcheck_app.domain.errors import ArticleError
from factcheck_app.ingest.reading import read_bytes
from factcheck_app.review.review import review_of
from factcheck_app.ui import theme
from factcheck_app.ui.page import ArticlePage
from factcheck_app.ui.page_layout import ClaimLayout, fragments_between
from factcheck_app.ui.page_text import column_px
from factcheck_app.ui.text_map import TextMap
from making import Hand, make_article, make_claim, make_claims

PIECES = [
    *(
        "plain words ",
        "\U0001f6a2",
        "\U0001f469\u200d\U0001f680",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    ),
    *("e\u0301", "\u0928\u093f", "no\u00a0break", "\u200f\u05e2\u05d1\u05e8\u05d9\u05ea ", "\u0627\u0644 "),
    *("\u202e", "\t", "\r\n", "\n", "\r", "\u2028", "\u2029", "\u200b", "\ufb01", "\U0001d50a", "\ufffc"),
    *("“quoted”, ", "26 ", "\u00ad", "\ud55c\uad6d"),
]
SOURCES = st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map("".join)


def article_of(source: str) -> Article | None:
    try:
        return read_bytes(source.encode(), "made up", markdown=False)
    except ArticleError:
        return None


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(source=SOURCES, data=st.data())
def test_what_a_span_covers_is_what_the_page_selects(
    application: QApplication, qtbot: QtBot, source: str, data: st.DataObject
) -> None:
    article = article_of(source)
    if article is None:
        return
    page = ArticlePage(theme.LIGHT)
    page.show_review(review_of(article))
    shown = page.document().toRawText().replace("\u2029", "\n")
    assert shown == article.text
    start = data.draw(st.integers(0, len(article.text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(article.text))))
    text_map = TextMap(article.text)
    cursor = page.textCursor()
    cursor.setPosition(text_map.utf16(span.start))
    cursor.setPosition(text_map.utf16(span.end), QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    assert cursor.selectedText().replace("\u2029", "\n") == span.of(article.text)
    copied = page.createMimeDataFromSelection()
    assert copied.text() == span.of(article.text)
    assert copied.formats() == ["text/plain"]
    assert text_map.span(cursor.position(), cursor.anchor()) == span
    page.deleteLater()


def test_a_line_holds_about_seventy_letters(application: QApplication, qtbot: QtBot) -> None:
    article = make_article("the boats came in with the tide and the fish were sold by noon, " * 40)
    for width in (900, 1440, 2400):
        page = ArticlePage(theme.LIGHT)
        qtbot.addWidget(page)
        page.resize(width, 700)
        page.show_review(review_of(article))
        layout = page.document().firstBlock().layout()
        lengths = [layout.lineAt(number).textLength() for number in range(layout.lineCount() - 1)]
        measure = theme.LIGHT.letters.measure
        assert measure - 12 <= sum(lengths) / len(lengths) <= measure + 6
        assert page.lineWrapColumnOrWidth() < column_px(theme.LIGHT.letters) + 120


def test_the_article_loads_nothing(application: QApplication) -> None:
    page = ArticlePage(theme.LIGHT)
    image = int(QTextDocument.ResourceType.ImageResource.value)
    assert page.loadResource(image, QUrl("file:///etc/hostname")) is None
    page.show_review(review_of(make_article("<img src='file:///etc/hostname'> <b>bold</b> &amp;")))
    assert page.document().toRawText() == "<img src='file:///etc/hostname'> <b>bold</b> &amp;"
    page.deleteLater()


def test_claims_in_view_are_found_as_a_plain_search_finds_them(application: QApplication) -> None:
    article = make_article("0123456789" * 20)
    claims = [
        make_claim(article, start, end) for start, end in [(0, 190), (5, 9), (5, 30), (28, 33), (150, 151)]
    ]
    document = QTextDocument(article.text)
    layout = ClaimLayout(document, TextMap(article.text), claims)
    for start in range(0, 200, 3):
        for end in range(start, 200, 7):
            plain = [
                place
                for place, claim in enumerate(claims)
                if claim.span.start < end and claim.span.end > start
            ]
            assert layout.between(start, end) == plain


def test_overlapping_claims_are_drawn_at_different_levels(application: QApplication) -> None:
    article = make_article("0123456789" * 3)
    claims = [make_claim(article, 0, 30), make_claim(article, 5, 12), make_claim(article, 20, 25)]
    layout = ClaimLayout(QTextDocument(article.text), TextMap(article.text), claims)
    assert [layout.level(place) for place in range(3)] == [1, 0, 0]


def test_a_claim_over_two_lines_has_a_rectangle_on_each(application: QApplication, qtbot: QtBot) -> None:
    article = make_article("words that go on " * 12)
    page = ArticlePage(theme.LIGHT)
    qtbot.addWidget(page)
    page.resize(700, 400)
    review = review_of(article, [make_claim(article, 0, 110)])
    page.show_review(review)
    with qtbot.waitExposed(page):
        page.show()
    page.show_current(review.claims[0].id)
    qtbot.waitUntil(lambda: page.painted_claim() == review.claims[0].id)
    assert page.current_rect() != QRect()
    assert page.height_of(0) < page.height_of(150) <= 1.0


def test_another_theme_keeps_the_place(application: QApplication, qtbot: QtBot) -> None:
    article = make_article("one line of it\n" * 200)
    page = ArticlePage(theme.LIGHT)
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show_review(review_of(article, make_claims(article, 3)))
    with qtbot.waitExposed(page):
        page.show()
    page.verticalScrollBar().setValue(900)
    page.show_theme(theme.DARK)
    assert page.verticalScrollBar().value() == 900


def test_what_is_in_view_is_told_in_blocks(application: QApplication, qtbot: QtBot) -> None:
    article = make_article("one line of it\n" * 200)
    page = ArticlePage(theme.LIGHT)
    qtbot.addWidget(page)
    page.resize(700, 400)
    page.show_review(review_of(article))
    with qtbot.waitExposed(page):
        page.show()
    first = page.blocks_in_view()
    assert first[0] == 0
    assert len(first) < 40
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.setValue(bar.maximum()) or page.blocks_in_view()[-1:] == [199])


HEBREW = (
    "נמל וקסלי נסגר ביום שני, ו־40 ספינות נשלחו חזרה. The coast guard counted 12 boats. הוא אמר 3.4 מיליון."
)


def shown(qtbot: QtBot, article: Article, spans: list[Span], width: int = 520) -> ArticlePage:
    page = ArticlePage(theme.LIGHT)
    qtbot.addWidget(page)
    page.resize(width, 500)
    page.show_review(review_of(article, [make_claim(article, span.start, span.end) for span in spans]))
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_an_article_from_right_to_left_is_set_right_with_its_margin_there(
    application: QApplication, qtbot: QtBot
) -> None:
    page = shown(qtbot, make_article(HEBREW), [])
    frame = page.document().rootFrame().frameFormat()
    assert frame.rightMargin() > frame.leftMargin()
    line = page.document().firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().right() > 0.9 * line.width()
    assert line.naturalTextRect().left() > 0


MIXED = f"In English they said {HEBREW}, and that was all of it."


@pytest.mark.parametrize("text", [HEBREW, MIXED, "plain words " * 9])
def test_every_piece_of_a_claim_lies_on_its_words_whichever_way_they_run(
    application: QApplication, qtbot: QtBot, text: str
) -> None:
    article = make_article(text)
    page = shown(qtbot, article, [])
    text_map = TextMap(text)
    for start in range(0, len(text) - 9, 4):
        span = Span(start, start + 9)
        ends = text_map.utf16(span.start), text_map.utf16(span.end)
        for fragment in fragments_between(page.document(), text_map, *ends):
            for share in (0.2, 0.5, 0.8):
                x = fragment.rect.left() + share * fragment.rect.width()
                hit = page.cursorForPosition(QPointF(x, fragment.rect.center().y()).toPoint()).position()
                # Where the direction turns, a place on the line has two positions in the text.
                assert ends[0] - 1 <= hit <= ends[1] + 1


def test_a_screen_reader_is_told_which_claim_is_in_front(application: QApplication, qtbot: QtBot) -> None:
    article = make_article("Nine ferries sailed. 40 lorries waited.")
    page = shown(qtbot, article, [Span(0, 12), Span(21, 31)])
    review = review_of(article, [make_claim(article, 0, 12), make_claim(article, 21, 31)])
    accessible = QAccessible.queryAccessibleInterface(page)
    page.show_current(review.claims[1].id)
    described = accessible.text(QAccessible.Text.Description)
    assert described == "Claim 2 of 2, unreviewed, 40 lorries"
    page.show_claims(review.with_act(Hand().judge(review.claims[1].id)))
    assert accessible.text(QAccessible.Text.Description) == "Claim 2 of 2, verified, 40 lorries"
    page.show_current(None)
    assert accessible.text(QAccessible.Text.Description) == ""
    read = accessible.textInterface()
    assert read.text(0, read.characterCount()) == article.text


def test_a_verdict_paints_only_where_claims_changed(application: QApplication, qtbot: QtBot) -> None:
    article = make_article("Nine ferries sailed at noon.\n" * 12)
    spans = [Span(29 * line, 29 * line + 12) for line in range(12)]
    page = shown(qtbot, article, spans)
    review = review_of(article, [make_claim(article, span.start, span.end) for span in spans])
    page.show_current(review.claims[2].id)
    qtbot.waitUntil(lambda: page.painted_claim() == review.claims[2].id)
    painted = PaintedRegion(page)
    page.show_claims(review.with_act(Hand().judge(review.claims[2].id)))
    page.show_current(review.claims[3].id)
    qtbot.waitUntil(lambda: page.painted_claim() == review.claims[3].id)
    assert painted.height < page.viewport().height() / 2


class PaintedRegion(QObject):
    """Remembers how high the part of a page is that was painted since."""

    def __init__(self, page: ArticlePage) -> None:
        super().__init__(page)
        self.height = 0
        page.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.height = max(self.height, event.rect().height())
        return super().eventFilter(watched, event)
