"""Dates, times and numbers as the reader's locale writes them; what is kept stays ISO."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat


def reading_locale() -> QLocale:
    """Return the locale of the reader; British where the system has set none ("C"), which nobody reads."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return locale


def short_date(day: date) -> str:
    """Return a day in figures."""
    return reading_locale().toString(QDate(day.year, day.month, day.day), _SHORT)


def short_time(at: datetime) -> str:
    """Return the hour and minute of a moment, where the reader is."""
    local = at.astimezone()
    return reading_locale().toString(QTime(local.hour, local.minute), _SHORT)


def short_moment(at: datetime) -> str:
    """Return the day and minute of a moment, where the reader is."""
    return f"{short_date(at.astimezone().date())} {short_time(at)}"


def iso_day(kept: str) -> str:
    """Return a day that is kept as YYYY-MM-DD in figures; anything else as it is."""
    try:
        return short_date(date.fromisoformat(kept))
    except ValueError:
        return kept


def counted(count: int) -> str:
    """Return a whole number with its thousands set apart."""
    return reading_locale().toString(count)


def decimal_words(value: float, places: int) -> str:
    """Return a number with that many decimal places."""
    return reading_locale().toString(value, "f", places)
