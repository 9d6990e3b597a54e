"""In a language that nobody speaks: no text is left English, and none is cut where it is a third longer."""

import importlib.util
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from at_the_window import ARTICLE, Desk
from factcheck_app.bootstrap.language import speak_in
from factcheck_app.domain.lookups import Engine
from factcheck_app.domain.tongue import speak
from factcheck_app.ui.export_dialog import ExportDialog
from factcheck_app.ui.key_editor import KeyEditor
from factcheck_app.ui.keys_sheet import KeysSheet

ROOT = Path(__file__).resolve().parents[2]
OpenDesk = Callable[..., Desk]

NO_LANGUAGE = (
    ARTICLE.text,
    ARTICLE.title,
    "Nine ferries sailed",
    "It counts something.",
    "Factcheck",
    *(engine.own_name for engine in Engine),
    "HTML",
    "CSV",
    "JSON",
)
"""What is no language: the article's words, the detector's label and reason, names of formats."""

_KEY = (
    r"(?:Ctrl|Alt|Shift|Meta|Return|Enter|Space|Tab|Esc|Home|End|Up|Down|Left|Right|Del|Backspace"
    r"|PgUp|PgDown|F\d+)"
)
_BRACKETED = re.compile(r"\[[^\[\]]*\]")


@pytest.fixture(scope="module")
def pseudo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the compiled language that nobody speaks, made from the sources as they are."""
    path = ROOT / "resources" / "packaging" / "translate.py"
    if not path.is_file():
        pytest.skip("the packaging scripts are not beside the package")
    spec = importlib.util.spec_from_file_location("translate", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    compiled: Path = tmp_path_factory.mktemp("pseudo") / "factcheck_en_XA.qm"
    module.write_pseudo(compiled)
    return compiled


@pytest.fixture
def foreign(pseudo: Path, open_desk: OpenDesk) -> Iterator[Desk]:
    """A window that speaks it, as large as a small screen."""
    speak_in(str(pseudo), pseudo.parent)
    desk = open_desk()
    desk.window.resize(1024, 700)
    yield desk
    speak(None)


def left_english(text: str) -> str:
    """Return what of a text is neither translated nor without language; nothing where all is."""
    rest = re.sub(r"https?://\S+", "", text.replace("\u200b", "").replace("&", ""))
    if rest.removesuffix("…") in ARTICLE.text:
        return ""
    while _BRACKETED.search(rest):
        rest = _BRACKETED.sub("", rest)
    # What is cut at its end has lost its bracket.
    rest = re.sub(r"\[[^\]]*…$", "", rest)
    for known in NO_LANGUAGE:
        rest = rest.replace(known, "")
    return rest if re.search(r"[A-Za-z]{3}", re.sub(_KEY, "", rest)) else ""


def rows_of(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount(QModelIndex())):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            yield str(model.index(row, 0).data(role) or "")


def texts_of(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows and what a screen reader says of it."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QListView):
        yield from rows_of(widget.model())
    if isinstance(widget, QMenu):
        yield from (part for each in widget.actions() for part in each.text().split("\t"))
    if isinstance(widget, QDialog):
        yield widget.windowTitle()


def untranslated(root: QWidget, *, own: str = "") -> list[str]:
    """Return the visible texts of a window that were never translated; `own` matches others."""
    shown = [root, *(each for each in root.findChildren(QWidget) if each.isVisible())]
    found = (text for each in shown for text in texts_of(each) if text and left_english(text))
    return sorted({text for text in found if not (own and re.search(own, text))})


def cut(root: QWidget) -> list[str]:
    """Return the labels and buttons whose text has less room than it needs."""
    short = []
    for each in root.findChildren(QWidget):
        if not each.isVisible() or not isinstance(each, QLabel | QPushButton) or not each.text():
            continue
        if isinstance(each, QLabel) and each.wordWrap():
            room = each.height() >= each.heightForWidth(each.width()) - 1
        else:
            room = each.width() >= each.minimumSizeHint().width() - 1
        if not room:
            short.append(f"{type(each).__name__} “{each.text()}” has {each.width()}x{each.height()}")
    return short


def test_the_check_finds_what_was_never_translated(foreign: Desk) -> None:
    foreign.window.desk.card.setToolTip("never translated")
    assert untranslated(foreign.window) == ["never translated"]


def test_menus_and_actions_are_translated(foreign: Desk) -> None:
    actions = foreign.window.findChildren(QAction)
    said = {text for each in actions for text in (each.text(), each.toolTip()) if left_english(text)}
    assert said == set()


@pytest.mark.parametrize(
    "keys",
    [
        (),
        ("V",),
        ("D",),
        ("J", "0"),
        ("F",),
        ("E",),
        ("Return",),
        ("C",),
        ("V", "K", "Ctrl+H"),
        ("Ctrl+F",),
        ("Slash",),
        ("Ctrl+K",),
        ("Ctrl+Comma",),
        ("Ctrl+Return",),
        ("P",),
        ("U",),
        ("H",),
        ("L",),
        ("T",),
        ("Ctrl+Shift+F",),
        ("Ctrl+Z",),
        ("V", "Ctrl+Z"),
        ("V", "Ctrl+Z", "Ctrl+Shift+Z"),
        ("W",),
        ("Ctrl+S",),
        ("Shift+G",),
        ("G",),
    ],
    ids="+".join,
)
def test_no_screen_has_english_left_or_a_text_cut(foreign: Desk, qtbot: QtBot, keys: tuple[str, ...]) -> None:
    for key in keys:
        foreign.press(key)
    qtbot.waitUntil(lambda: foreign.window.saved_sign.is_saved)
    # What has other words is laid out anew a moment later.
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not cut(foreign.window), timeout=1000)
    assert untranslated(foreign.window) == []
    assert cut(foreign.window) == []


def test_the_empty_window_is_translated(foreign: Desk) -> None:
    foreign.press("Ctrl+W")
    assert foreign.window.welcome.isVisible()
    assert untranslated(foreign.window, own=r"\.factcheck$") == []
    assert cut(foreign.window) == []


@pytest.mark.parametrize(
    ("act", "kind"), [("keys", KeysSheet), ("key-editor", KeyEditor), ("export", ExportDialog)]
)
def test_dialogs_are_translated(foreign: Desk, act: str, kind: type[QDialog]) -> None:
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.extend((*untranslated(dialog), *cut(dialog), "looked"))

    foreign.work_in(kind, look)
    foreign.window._actions[act].trigger()
    assert seen == ["looked"]


def test_the_reasons_and_the_kinds_are_translated(foreign: Desk, qtbot: QtBot) -> None:
    for key in ("X", "I"):
        foreign.press(key)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert untranslated(menu) == []
        menu.close()
        foreign.window.activateWindow()
        qtbot.waitUntil(foreign.window.isActiveWindow)


def test_the_window_still_fits_a_small_screen(foreign: Desk) -> None:
    least = foreign.window.minimumSizeHint()
    assert least.width() <= 1024
    assert least.height() <= 700
    assert (foreign.window.width(), foreign.window.height()) == (1024, 700)
