"""The one table of what the reader can set: key, name, default, check and help; and what was chosen."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, Protocol, TypeAlias, TypeVar

from factcheck_app.domain.tongue import tr

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
E = TypeVar("E", bound=StrEnum)

Words: TypeAlias = Callable[[], str]
"""Says a text in the language of the moment: the table is older than the choice of a language."""


class Typeface(StrEnum):
    """What the article is set in."""

    SERIF = "serif"
    SANS = "sans"
    SYSTEM = "system"


class Scheme(StrEnum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    LIGHT_CONTRAST = "light-contrast"
    DARK_CONTRAST = "dark-contrast"


class VerdictColours(StrEnum):
    """Which colours the verdicts have."""

    STANDARD = "standard"
    SAFE = "safe"
    OWN = "own"


class Engine(StrEnum):
    """Where a claim is looked up."""

    GOOGLE_FACT_CHECK = "google-fact-check"
    DUCKDUCKGO = "duckduckgo"
    WIKIPEDIA = "wikipedia"
    WEB_ARCHIVE = "web-archive"


class Language(StrEnum):
    """What the program speaks."""

    SYSTEM = "system"
    ENGLISH = "en"


class Group(StrEnum):
    """The groups of the panel, in their order."""

    READING = "reading"
    COLOURS = "colours"
    CHECKING = "checking"

    @property
    def words(self) -> str:
        """Return the group's title."""
        return {
            Group.READING: tr("Reading"),
            Group.COLOURS: tr("Colours"),
            Group.CHECKING: tr("Checking"),
        }[self]


class BadValueError(ValueError):
    """A value does not fit its setting; the text says what would."""


class Check(Protocol[T_co]):
    """Tells what fits a setting."""

    def read(self, raw: object) -> T_co:
        """Return the value that a JSON value stands for. Raises BadValueError."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `least` to `most`; the panel goes by `step`."""

    least: int
    most: int
    step: int = 1

    def read(self, raw: object) -> int:
        """Return the number. Raises BadValueError."""
        if isinstance(raw, bool) or not isinstance(raw, int) or not self.least <= raw <= self.most:
            wanted = tr("a whole number from {least} to {most}")
            raise BadValueError(wanted.format(least=self.least, most=self.most))
        return raw


@dataclass(frozen=True, slots=True)
class YesNo:
    """Yes or no."""

    def read(self, raw: object) -> bool:
        """Return it. Raises BadValueError."""
        if not isinstance(raw, bool):
            raise BadValueError(tr("true or false"))
        return raw


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text of at most `most` characters; `empty` says what none of them means."""

    most: int
    empty: Words

    def read(self, raw: object) -> str:
        """Return it without blanks around. Raises BadValueError."""
        if not isinstance(raw, str) or not raw.isprintable() or len(raw.strip()) > self.most:
            raise BadValueError(tr("a line of at most {most} characters").format(most=self.most))
        return raw.strip()


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour as #rrggbb."""

    def read(self, raw: object) -> str:
        """Return it in small letters. Raises BadValueError."""
        if not isinstance(raw, str) or re.fullmatch(r"#[0-9a-fA-F]{6}", raw.strip()) is None:
            raise BadValueError(tr("a colour like {example}").format(example="#0b6b5c"))
        return raw.strip().lower()


@dataclass(frozen=True, slots=True)
class Choice(Generic[E]):
    """One of an enum's values. `words` names those that the panel offers; the file may hold any."""

    of: type[E]
    words: Callable[[], Mapping[E, str]]

    def read(self, raw: object) -> E:
        """Return it. Raises BadValueError."""
        for value in self.of:
            if raw == value.value:
                return value
        raise BadValueError(tr("one of {choices}").format(choices=", ".join(self.of)))


@dataclass(frozen=True, slots=True)
class Several(Generic[E]):
    """Any number of an enum's values."""

    of: type[E]

    def read(self, raw: object) -> frozenset[E]:
        """Return them. Raises BadValueError."""
        if isinstance(raw, list | tuple | frozenset):
            known = {value.value: value for value in self.of}
            if all(isinstance(each, str) and each in known for each in raw):
                return frozenset(known[each] for each in raw)
        raise BadValueError(tr("a list of {choices}").format(choices=", ".join(self.of)))


@dataclass(frozen=True, slots=True)
class Setting(Generic[T_co]):
    """A row of the table. One without a group is not in the panel: the program keeps it by itself."""

    key: str
    name: Words
    default: T_co
    check: Check[T_co]
    help: Words
    group: Group | None = None


TEXT_SIZE = Setting(
    "text-size",
    lambda: tr("Text size"),
    18,
    Whole(11, 48),
    lambda: tr("How large the article's letters are. Ctrl and plus, minus or 0 change it while you read."),
    Group.READING,
)
TYPEFACE = Setting(
    "typeface",
    lambda: tr("Typeface"),
    Typeface.SERIF,
    Choice(
        Typeface,
        lambda: {
            Typeface.SERIF: tr("Serif"),
            Typeface.SANS: tr("Sans serif"),
            Typeface.SYSTEM: tr("The system's"),
        },
    ),
    lambda: tr("What the article is set in."),
    Group.READING,
)
LINE_WIDTH = Setting(
    "line-width",
    lambda: tr("Line width"),
    70,
    Whole(40, 110, 5),
    lambda: tr("How many letters stand on a line, about, where the window has the room."),
    Group.READING,
)
SCHEME = Setting(
    "scheme",
    lambda: tr("Light or dark"),
    Scheme.SYSTEM,
    Choice(
        Scheme,
        lambda: {
            Scheme.SYSTEM: tr("As the system"),
            Scheme.LIGHT: tr("Light"),
            Scheme.DARK: tr("Dark"),
            Scheme.LIGHT_CONTRAST: tr("Light, high contrast"),
            Scheme.DARK_CONTRAST: tr("Dark, high contrast"),
        },
    ),
    lambda: tr("How the window looks, and how strong its contrast is."),
    Group.COLOURS,
)
VERDICT_COLOURS = Setting(
    "verdict-colours",
    lambda: tr("Verdicts"),
    VerdictColours.STANDARD,
    Choice(
        VerdictColours,
        lambda: {
            VerdictColours.STANDARD: tr("Standard"),
            VerdictColours.SAFE: tr("For colour-blind eyes"),
            VerdictColours.OWN: tr("My own"),
        },
    ),
    lambda: tr("A verdict's line, glyph and word say the same as its colour, whatever you choose."),
    Group.COLOURS,
)
OWN_VERIFIED = Setting(
    "own-verified",
    lambda: tr("Verified"),
    "#0b6b5c",
    Colour(),
    lambda: tr("Your own colour. Where it would be hard to read it is shown darker or lighter."),
    Group.COLOURS,
)
OWN_DISPUTED = Setting(
    "own-disputed",
    lambda: tr("Disputed"),
    "#b3261e",
    Colour(),
    lambda: tr("Your own colour for disputed claims."),
    Group.COLOURS,
)
OWN_NEEDS_SOURCE = Setting(
    "own-needs-source",
    lambda: tr("Needs source"),
    "#8a5500",
    Colour(),
    lambda: tr("Your own colour for claims that need a source."),
    Group.COLOURS,
)
LOOK_UP_ENGINE = Setting(
    "look-up-engine",
    lambda: tr("Look up at"),
    Engine.GOOGLE_FACT_CHECK,
    Choice(
        Engine,
        lambda: {
            Engine.GOOGLE_FACT_CHECK: tr("Google Fact Check Explorer"),
            Engine.DUCKDUCKGO: tr("DuckDuckGo, a web search"),
            Engine.WIKIPEDIA: tr("Wikipedia"),
            Engine.WEB_ARCHIVE: tr("Web archive"),
        },
    ),
    lambda: tr(
        "Where a claim's words go when you look it up. The first time for each, you see the whole address "
        "before it is opened."
    ),
    Group.CHECKING,
)
ENGINES_SHOWN = Setting(
    "engines-shown",
    lambda: tr("Addresses seen"),
    frozenset[Engine](),
    Several(Engine),
    lambda: tr("Which engines' addresses you have seen and agreed to."),
)
REVIEWER = Setting(
    "reviewer",
    lambda: tr("Your name"),
    "",
    Line(80, lambda: tr("the name of your account")),
    lambda: tr("Stands beside every verdict that you give from now on, and in the report for editors."),
    Group.CHECKING,
)
LANGUAGE = Setting(
    "language",
    lambda: tr("Language"),
    Language.SYSTEM,
    Choice(
        Language,
        lambda: {Language.SYSTEM: tr("As the system"), Language.ENGLISH: tr("English")},
    ),
    lambda: tr("What the program speaks, from the next start on. The claims stay in the article's language."),
    Group.CHECKING,
)
FIRST_STEPS_DONE = Setting(
    "first-steps-done",
    lambda: tr("First steps"),
    False,
    YesNo(),
    lambda: tr("Whether you have seen, or sent away, the first three steps."),
)

SETTINGS: tuple[Setting[object], ...] = (
    TEXT_SIZE,
    TYPEFACE,
    LINE_WIDTH,
    SCHEME,
    VERDICT_COLOURS,
    OWN_VERIFIED,
    OWN_DISPUTED,
    OWN_NEEDS_SOURCE,
    LOOK_UP_ENGINE,
    REVIEWER,
    LANGUAGE,
    ENGINES_SHOWN,
    FIRST_STEPS_DONE,
)
OWN_COLOURS = (OWN_VERIFIED, OWN_DISPUTED, OWN_NEEDS_SOURCE)
SIZES = (11, 12, 13, 14, 16, 18, 20, 22, 25, 28, 32, 36, 42, 48)
"""Where the keys for larger and smaller text stop, in pixels."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What was chosen; all else has its default. Keys that this version doesn't know are left alone."""

    chosen: Mapping[str, object] = field(default_factory=dict)
    """JSON values by key."""

    def __getitem__(self, setting: Setting[T]) -> T:
        """Return the value of a setting."""
        return setting.check.read(self.chosen[setting.key]) if setting.key in self.chosen else setting.default

    def is_default(self, setting: Setting[object]) -> bool:
        """Say whether a setting has its default."""
        return self[setting] == setting.default

    def choose(self, setting: Setting[object], raw: object) -> "Settings":
        """Return the settings with another value. Raises BadValueError where it doesn't fit."""
        value = setting.check.read(raw)
        if value == setting.default:
            return self.reset(setting)
        return Settings({**self.chosen, setting.key: _as_json(value)})

    def reset(self, setting: Setting[object]) -> "Settings":
        """Return the settings with one back at its default."""
        return Settings({key: value for key, value in self.chosen.items() if key != setting.key})


def settings_of(rows: Mapping[str, object]) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings in a file's rows, and a sentence for each value that doesn't fit."""
    chosen, troubles = dict(rows), []
    for setting in SETTINGS:
        if setting.key not in rows:
            continue
        try:
            setting.check.read(rows[setting.key])
        except BadValueError as error:
            del chosen[setting.key]
            told = tr("“{setting}” should be {wanted}.")
            troubles.append(told.format(setting=setting.key, wanted=error))
    return Settings(chosen), tuple(troubles)


def larger(pixels: int) -> int:
    """Return the next larger text size, or the largest."""
    return min((size for size in SIZES if size > pixels), default=SIZES[-1])


def smaller(pixels: int) -> int:
    """Return the next smaller text size, or the smallest."""
    return max((size for size in SIZES if size < pixels), default=SIZES[0])


def _as_json(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else value
