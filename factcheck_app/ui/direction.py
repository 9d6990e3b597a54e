"""Which way a text runs: what is written from right to left is shown so."""

import re

_RTL_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_RTL = re.compile(f"[{_RTL_LETTERS}]")
_LETTER = re.compile(r"[^\W\d_]")
_TURNS = re.compile(f"[{_RTL_LETTERS}\u200f\u202a-\u202e\u2066-\u2069]")


def runs_right_to_left(text: str) -> bool:
    """Say whether most letters of a text are written from right to left."""
    backwards = len(_RTL.findall(text))
    return bool(backwards) and 2 * backwards > len(_LETTER.findall(text))


def may_turn(text: str) -> bool:
    """Say whether anything in a text is, or makes others, written from right to left."""
    return _TURNS.search(text) is not None
