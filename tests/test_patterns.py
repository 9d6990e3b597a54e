"""Every regular expression that reads an article takes linear time, whatever the article is."""

import importlib
import inspect
import pkgutil
import re
import time
from collections.abc import Callable, Iterator
from types import ModuleType

import pytest

import factcheck_app.claims
import factcheck_app.ingest

SHORT, LONG = 25_000, 100_000
QUICK_S = 0.05
# Four times the text may take four times as long, and half as much again on a machine that does other things.
# What goes by the square takes sixteen times as long.
MOST_GROWTH = 9
UNITS = [
    "a", "A", "1", " ", "-", ".", ",", "“", '"', "(", "[", "<", "*", "`", "\n", "@", "&", "!", ":", "é", "年",
    "a ", "A ", "1,", "1.", "1 ", "1-", "1:", "A.", "a-", "A-", "- ", ". ", "( ", "](", "![", "<a ", "&#",
    "A a ", "Aa Aa", "Photo: ", "By A ", "1 May ", "http://", "[a]: ", "> ", "AB (", "a said ", "of the ",
]  # fmt: skip
METHODS = ("match", "search", "fullmatch", "finditer", "findall", "sub", "split")


def modules(package: ModuleType) -> Iterator[ModuleType]:
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if ".training" not in found.name:
            yield importlib.import_module(found.name)


def patterns() -> dict[str, re.Pattern[str]]:
    return {
        f"{module.__name__.removeprefix('factcheck_app.')}.{name}": value
        for package in (factcheck_app.claims, factcheck_app.ingest)
        for module in modules(package)
        for name, value in vars(module).items()
        if isinstance(value, re.Pattern) and isinstance(value.pattern, str)
    }


PATTERNS = patterns()


def uses(name: str) -> set[str]:
    """Return the methods by which its module uses a pattern, those of its variables where it is handed on."""
    module, short = name.rsplit(".", 1)
    source = inspect.getsource(importlib.import_module(f"factcheck_app.{module}"))
    ways = "|".join(METHODS)
    found = set(re.findall(rf"\b{short}\.({ways})\(", source))
    if re.search(rf"\b{short}\b(?!\.(?:{ways})\(| = )", source):
        found |= set(re.findall(rf"\b(?!text)[a-z]\w*\.({ways})\(", source))
    assert found, f"nothing uses {name}"
    return found


def run(pattern: re.Pattern[str], use: str, text: str) -> Callable[[], object]:
    if use == "sub":
        return lambda: pattern.sub("", text)
    if use == "finditer":
        return lambda: sum(1 for _ in pattern.finditer(text))
    return lambda: getattr(pattern, use)(text)


def seconds(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


@pytest.mark.parametrize("name", PATTERNS)
def test_a_pattern_takes_linear_time(name: str) -> None:
    pattern = PATTERNS[name]
    for use in uses(name):
        for unit in UNITS:
            text = (unit * LONG)[:LONG]
            taken = seconds(run(pattern, use, text))
            if taken > QUICK_S:
                shorter = min(seconds(run(pattern, use, text[:SHORT])) for _ in range(3))
                longer = min([taken, seconds(run(pattern, use, text))])
                assert longer < max(QUICK_S, MOST_GROWTH * shorter), f"{use} over {unit!r}"


def test_the_patterns_of_both_packages_are_found_with_their_uses() -> None:
    assert {name.split(".")[0] for name in PATTERNS} == {"claims", "ingest"}
    assert uses("claims.plain._URL") == {"sub"}
    assert "finditer" in uses("claims.plain._SENTENCE_END")
