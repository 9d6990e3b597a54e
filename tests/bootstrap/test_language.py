"""The window's language: English, one that the program brings, or a translator's own file."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from factcheck_app.bootstrap.language import LanguageError, languages, speak_in
from factcheck_app.domain.tongue import speak, tr

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(None)


@pytest.fixture(scope="module")
def translating() -> ModuleType:
    """The script that collects and compiles what is shown."""
    path = ROOT / "resources" / "packaging" / "translate.py"
    if not path.is_file():
        pytest.skip("the packaging scripts are not beside the package")
    spec = importlib.util.spec_from_file_location("translate", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def pseudo(translating: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The language that nobody speaks, compiled from the sources as they are."""
    compiled: Path = tmp_path_factory.mktemp("pseudo") / "factcheck_en_XA.qm"
    translating.write_pseudo(compiled)
    return compiled


def test_english_is_always_spoken(tmp_path: Path) -> None:
    assert languages(tmp_path) == ["en"]


def test_what_lies_in_the_folder_is_spoken(pseudo: Path) -> None:
    assert languages(pseudo.parent) == ["en", "en_XA"]


def test_a_translators_file_is_spoken(pseudo: Path) -> None:
    speak_in(str(pseudo), pseudo.parent)
    assert tr("Nothing to undo.").startswith("[Ñöţĥîñğ ţö ûñđö.")


def test_a_language_is_spoken_by_its_code(pseudo: Path) -> None:
    speak_in("en_XA", pseudo.parent)
    assert tr("Nothing to undo.").startswith("[Ñöţĥîñğ")


def test_what_has_no_translation_stays_english(pseudo: Path) -> None:
    speak_in("en_XA", pseudo.parent)
    unknown = "A sentence that is shown nowhere."
    assert tr(unknown) == unknown


def test_english_can_be_spoken_again(pseudo: Path) -> None:
    speak_in("en_XA", pseudo.parent)
    speak_in("en", pseudo.parent)
    assert tr("Nothing to undo.") == "Nothing to undo."


def test_a_missing_language_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(LanguageError, match=r"no translation in .*factcheck_de\.qm.*none for English"):
        speak_in("de", tmp_path)


def test_a_file_that_is_no_translation_is_told_in_a_sentence(tmp_path: Path) -> None:
    junk = tmp_path / "junk.qm"
    junk.write_bytes(b"no translation")
    with pytest.raises(LanguageError, match="no translation"):
        speak_in(str(junk), tmp_path)


def test_placeholders_and_the_keys_of_menus_survive_the_pseudo_language(translating: ModuleType) -> None:
    assert translating.pseudo("&Undo: {what}").startswith("[&Ûñđö: {what}")


def test_the_list_of_texts_is_that_of_the_sources(translating: ModuleType, tmp_path: Path) -> None:
    found = tmp_path / "now.ts"
    translating.collect(found)
    assert sorted(translating.texts_in(translating.SOURCE)) == sorted(translating.texts_in(found)), (
        "run: python resources/packaging/translate.py"
    )
