"""A review to go on with: its title, when it was changed last, and how far it is."""

from datetime import datetime, timedelta

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from factcheck_app.domain.tongue import tr
from factcheck_app.remembered import Recent
from factcheck_app.ui import theme as themes
from factcheck_app.ui.locale_words import short_date, short_time

_ROW_PX = 46
_SIDE_PX = 12
_BAR_PX = 96


class RecentButton(QPushButton):
    """Offers one review.

    Signals: `chosen` (its path).
    """

    chosen = Signal(str)

    def __init__(self, review: Recent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self._words = " · ".join(filter(None, (_moment(review.changed), _progress(review))))
        self.setProperty("quiet", "true")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(str(review.path))
        self.setAccessibleName(f"{review.title}, {self._words}")
        self.clicked.connect(self._choose)

    def sizeHint(self) -> QSize:
        """Return two lines."""
        return QSize(320, _ROW_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, the title, what is known of it below, and its progress."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        # The application's: the style sheet makes the button's own placeholder colour too pale to read.
        palette = QApplication.palette()
        inside = self.rect().adjusted(_SIDE_PX, 5, -_SIDE_PX, -5)
        upper = QRect(inside.left(), inside.top(), inside.width(), 20)
        lower = QRect(inside.left(), upper.bottom(), inside.width(), 17)
        with QPainter(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
            title = themes.sans(15)
            painter.setFont(title)
            painter.setPen(palette.color(QPalette.ColorRole.ButtonText))
            shown = QFontMetrics(title).elidedText(
                self._review.title, Qt.TextElideMode.ElideRight, upper.width()
            )
            painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, shown)
            painter.setFont(themes.sans(themes.SMALL_PX))
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, self._words)
            if self._review.claims:
                bar = QRect(inside.right() - _BAR_PX, lower.center().y() - 2, _BAR_PX, 5)
                painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
                painter.drawRect(bar)
                bar.setWidth(round(bar.width() * self._review.settled / self._review.claims))
                painter.fillRect(bar, palette.color(QPalette.ColorRole.Accent))

    def _choose(self) -> None:
        self.chosen.emit(str(self._review.path))


def _progress(review: Recent) -> str:
    """Say how far a review is; nothing where that can't be known without reading all of it."""
    if not review.claims:
        return ""
    if review.settled == review.claims:
        return tr("all {count} settled").format(count=review.claims)
    return tr("{settled} of {count} settled").format(settled=review.settled, count=review.claims)


def _moment(at: datetime) -> str:
    day, today = at.astimezone().date(), datetime.now().astimezone().date()
    if day == today:
        return tr("today {time}").format(time=short_time(at))
    if day == today - timedelta(days=1):
        return tr("yesterday {time}").format(time=short_time(at))
    return short_date(day)
