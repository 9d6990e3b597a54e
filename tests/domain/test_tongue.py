"""What is shown passes through one function, which speaks English until it is told otherwise."""

from collections.abc import Iterator

import pytest

from factcheck_app.domain.tongue import speak, tr


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak(None)


def test_it_is_english_until_told_otherwise() -> None:
    assert tr("Nothing to undo.") == "Nothing to undo."


def test_it_speaks_as_it_was_told() -> None:
    speak({"Verified: {label}.": "Geprüft: {label}."}.get)  # type: ignore[arg-type]
    assert tr("Verified: {label}.").format(label="26 missiles") == "Geprüft: 26 missiles."


def test_it_speaks_english_again() -> None:
    speak(str.upper)
    speak(None)
    assert tr("Undo") == "Undo"
