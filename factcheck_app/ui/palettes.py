"""The colours of the window: light and dark, with usual and with high contrast."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from PySide6.QtGui import QColor, QFont, QFontDatabase

from factcheck_app.domain.state import State
from factcheck_app.settings import Typeface

SERIF = "Source Serif 4"
SANS = "Source Sans 3"
_FALLBACKS = {
    SERIF: ("Source Serif Pro", "Charter", "Georgia", "Noto Serif", "serif"),
    SANS: ("Source Sans Pro", "Segoe UI", "Helvetica Neue", "Noto Sans", "sans-serif"),
}
_LARGEST_BESIDE_PX = 24


@dataclass(frozen=True, slots=True)
class Lettering:
    """How the article is set. `measure` is how many letters a line holds, about."""

    typeface: Typeface = Typeface.SERIF
    pixels: int = 18
    measure: int = 70

    def font(self, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the article's typeface, `scale` times its usual size."""
        if self.typeface is Typeface.SYSTEM:
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
            font.setPixelSize(round(self.pixels * scale))
            font.setWeight(weight)
            return font
        family = SERIF if self.typeface is Typeface.SERIF else SANS
        return font_of(family, round(self.pixels * scale), weight)

    def beside_page(self) -> QFont:
        """Return the article's typeface for a panel, whose width bounds its size."""
        return self.font(min(self.pixels * 0.89, _LARGEST_BESIDE_PX) / self.pixels)

    def quiet_font(self, scale: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the typeface of captions and credits, which never shouts louder than the article."""
        return font_of(SANS, max(11, round(self.pixels * scale)), weight)


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, as #rrggbb. `states` holds the colour of each state, readable as text."""

    paper: str
    panel: str
    raised: str
    border: str
    ink: str
    muted: str
    accent: str
    alarm: str
    tint: float
    """How much of a state's colour tints a claim, 0 to 1; the current claim has twice that, or less where
    words could no longer be read."""
    states: Mapping[State, str]
    is_dark: bool = False
    is_strong: bool = False
    """Whether its contrast is high."""
    letters: Lettering = Lettering()
    tints: Mapping[State, tuple[float, float]] = field(default_factory=dict)
    """How much a claim of a state is tinted, and how much the current one, where it is not as usual."""

    @property
    def grounds(self) -> tuple[str, str, str]:
        """Return the colours that words stand on."""
        return self.paper, self.panel, self.raised

    def state_colour(self, state: State) -> QColor:
        """Return the colour of a state."""
        return QColor(self.states[state])

    def tint_colour(self, state: State, *, current: bool) -> QColor:
        """Return the transparent colour that is laid behind a claim's words."""
        colour = self.state_colour(state)
        if state is State.DISMISSED and not current:
            colour.setAlphaF(0)
        else:
            usual, in_front = self.tints.get(state, (self.tint, 2 * self.tint))
            colour.setAlphaF(in_front if current else usual)
        return colour


def font_of(family: str, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a bundled typeface; what stands in for it where it could not be loaded is like it."""
    font = QFont([family, *_FALLBACKS[family]])
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


LIGHT = Theme(
    paper="#fdfcf9",
    panel="#f5f3ed",
    raised="#ffffff",
    border="#dcd7cb",
    ink="#211f1b",
    muted="#5f594f",
    accent="#1f4f96",
    alarm="#a3180f",
    tint=0.11,
    states=MappingProxyType(
        {
            State.UNREVIEWED: "#4c5c75",
            State.VERIFIED: "#0b6b5c",
            State.DISPUTED: "#b3261e",
            State.NEEDS_SOURCE: "#8a5500",
            State.ON_AUTHOR: "#2456a6",
            State.NOT_CHECKABLE: "#6a5590",
            State.DISMISSED: "#6b675f",
            State.DIFFER: "#9a1f6a",
        }
    ),
)

DARK = Theme(
    paper="#1b1a18",
    panel="#232220",
    raised="#2c2a27",
    border="#3d3a35",
    ink="#e6e1d6",
    muted="#b3ac9f",
    accent="#8db4f5",
    alarm="#ff9488",
    tint=0.17,
    states=MappingProxyType(
        {
            State.UNREVIEWED: "#a9b8cf",
            State.VERIFIED: "#58c6ad",
            State.DISPUTED: "#ff8a7a",
            State.NEEDS_SOURCE: "#e2b04a",
            State.ON_AUTHOR: "#8fb8ff",
            State.NOT_CHECKABLE: "#bfa6e8",
            State.DISMISSED: "#9d988e",
            State.DIFFER: "#f29ac9",
        }
    ),
    is_dark=True,
)

LIGHT_CONTRAST = Theme(
    paper="#ffffff",
    panel="#ffffff",
    raised="#ffffff",
    border="#5a5a5a",
    ink="#000000",
    muted="#3b3b3b",
    accent="#003a8c",
    alarm="#8c0c05",
    tint=0.10,
    states=MappingProxyType(
        {
            State.UNREVIEWED: "#2b3a52",
            State.VERIFIED: "#00493d",
            State.DISPUTED: "#8f0f08",
            State.NEEDS_SOURCE: "#5e3800",
            State.ON_AUTHOR: "#0b3a86",
            State.NOT_CHECKABLE: "#4b3573",
            State.DISMISSED: "#474747",
            State.DIFFER: "#7a0f52",
        }
    ),
    is_strong=True,
)

DARK_CONTRAST = Theme(
    paper="#000000",
    panel="#000000",
    raised="#000000",
    border="#9a9a9a",
    ink="#ffffff",
    muted="#cfcfcf",
    accent="#9cc4ff",
    alarm="#ffada4",
    tint=0.20,
    states=MappingProxyType(
        {
            State.UNREVIEWED: "#c3d2ea",
            State.VERIFIED: "#6fe3c7",
            State.DISPUTED: "#ffa195",
            State.NEEDS_SOURCE: "#f7c65f",
            State.ON_AUTHOR: "#a9c9ff",
            State.NOT_CHECKABLE: "#d5c1f7",
            State.DISMISSED: "#bdbdbd",
            State.DIFFER: "#ffb3da",
        }
    ),
    is_dark=True,
    is_strong=True,
)

SAFE: Mapping[tuple[bool, bool], Mapping[State, str]] = MappingProxyType(
    {
        (False, False): {
            State.VERIFIED: "#1253a3",
            State.DISPUTED: "#c42a74",
            State.NEEDS_SOURCE: "#4a3500",
            State.ON_AUTHOR: "#0b6b5c",
            State.DIFFER: "#7b2fa8",
        },
        (True, False): {
            State.VERIFIED: "#7fb8ff",
            State.DISPUTED: "#f0763c",
            State.NEEDS_SOURCE: "#fbe9a0",
            State.ON_AUTHOR: "#58c6ad",
            State.DIFFER: "#d79bf0",
        },
        (False, True): {
            State.VERIFIED: "#00408f",
            State.DISPUTED: "#a01c5a",
            State.NEEDS_SOURCE: "#382800",
            State.ON_AUTHOR: "#00493d",
            State.DIFFER: "#5f1f86",
        },
        (True, True): {
            State.VERIFIED: "#7ec3ff",
            State.DISPUTED: "#ff8347",
            State.NEEDS_SOURCE: "#fff0b0",
            State.ON_AUTHOR: "#6fe3c7",
            State.DIFFER: "#e3b5f7",
        },
    }
)
"""The states whose colours people with any of the three colour blindnesses could take for each other, in
colours that they can tell apart, and that differ in lightness too; by whether a theme is dark, and strong."""
