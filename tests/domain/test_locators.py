import pytest

from factcheck_app.domain.locators import address_in, pasted_source, site_of


@pytest.mark.parametrize(
    "text", ["https://example.org/a?b=c#d", "  http://example.org\n", "HTTPS://Example.org/ü"]
)
def test_an_address_is_known_for_one(text: str) -> None:
    assert address_in(text) == text.strip()
    assert site_of(text) == "example.org"


@pytest.mark.parametrize(
    "text",
    ["", "example.org", "ftp://example.org", "https://", "http://[", "https://a.b c", "see https://a.b"],
)
def test_anything_else_is_none(text: str) -> None:
    assert address_in(text) == ""
    assert site_of(text) == ""


def test_a_site_is_told_without_www() -> None:
    assert site_of("https://www.example.org:8080/x") == "example.org"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("https://example.org/a", ""),
        ("Monthly traffic count — https://example.org/a", "Monthly traffic count"),
        ("https://example.org/a\nMonthly\ntraffic", "Monthly traffic"),
        ("Count | https://example.org/a", "Count"),
    ],
)
def test_a_title_may_be_pasted_with_an_address(text: str, title: str) -> None:
    assert pasted_source(text) == (title, "https://example.org/a")


@pytest.mark.parametrize(
    "text", ["no address", "https://a.org and https://b.org", "word " * 60 + "https://a.org", "http://["]
)
def test_what_is_no_source_gives_nothing(text: str) -> None:
    assert pasted_source(text) == ("", "")
