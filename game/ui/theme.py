"""Colour roles, and the themes that give them colours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from game.ui.palettes import high, high_safe, safe, usual

Colour = tuple[int, int, int]


class Role(StrEnum):
    """What a colour means. A persona's accent bears the persona's name, so `Role("anxious")` finds it."""

    BG = "bg"
    SURFACE = "surface"
    RAISED = "raised"
    SUNKEN = "sunken"
    BAR = "bar"
    GLOW = "glow"
    SHADE = "shade"
    LINE = "line"
    BORDER = "border"
    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ACCENT_EDGE = "accent_edge"
    ON_ACCENT = "on_accent"
    ON_MARK = "on_mark"
    ACCENT_TEXT = "accent_text"
    FOCUS = "focus"
    HOVER_BAR = "hover_bar"
    BEST = "best"
    GOOD = "good"
    SLIP = "slip"
    BLUNDER = "blunder"
    ANXIOUS = "anxious"
    AGGRESSIVE = "aggressive"
    CONFUSED = "confused"
    EXPERT = "expert"
    LONELY = "lonely"
    SILENT = "silent"
    REPEAT_CALLER = "repeat_caller"
    OUT_OF_SCOPE = "out_of_scope"
    SOCIAL_ENGINEER = "social_engineer"
    HAGGLER = "haggler"
    ELDERLY = "elderly"
    NON_NATIVE = "non_native"
    VIP = "vip"
    PAPER = "paper"
    PAPER_FOOT = "paper_foot"
    PAPER_FOLD = "paper_fold"
    INK = "ink"
    INK_EDGE = "ink_edge"
    INK_MUTED = "ink_muted"
    PAPER_LIGHT = "paper_light"
    MARKER = "marker"

    # A frame looks up hundreds of colours; Enum's own way to hash members is many times slower.
    __hash__ = str.__hash__


@dataclass(frozen=True)
class Theme:
    """The colours of a shift, "night" or "day", in usual or high contrast, with the usual or the safe palette."""

    colours: Mapping[Role, Colour]
    shift: str
    is_high: bool = False
    is_safe: bool = False

    def __hash__(self) -> int:
        return hash(self.name)

    @property
    def name(self) -> str:
        """Return what tells this theme from all others: the key under which pictures are kept."""
        return f"{self.shift}{'-high' if self.is_high else ''}{'-safe' if self.is_safe else ''}"

    def colour(self, role: Role) -> Colour:
        """Return the colour of a role as red, green, blue from 0 to 255."""
        return self.colours[role]

    def tint(self, role: Role) -> Colour:
        """Return a card's ground in an accent's manner: the accent mixed 84 % into raised, 93 % in high contrast."""
        return self.mix(role, Role.RAISED, 0.93 if self.is_high else 0.84)

    def mix(self, role: Role, into: Role, share: float) -> Colour:
        """Return `role` mixed into another: share 0 is all `role`, 1 is all `into`."""
        return mixed(self.colours[role], self.colours[into], share)

    def set_back(self, role: Role, ground: Role, share: float) -> Colour:
        """Return a role mixed into the ground it is drawn on, so that it steps back; whole where contrast is high."""
        return self.colours[role] if self.is_high else self.mix(role, ground, share)


def mixed(colour: Colour, into: Colour, share: float) -> Colour:
    """Return the colour a share (0 to 1) of the way to another."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(colour, into, strict=True))
    return red, green, blue


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: Colour) -> float:
    linear = [c / 255 / 12.92 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def theme_named(shift: str, *, contrast: str = "usual", palette: str = "usual") -> Theme:
    """Return the theme of the shift "night" or "day"; any other name gives night, the darker of the two.

    `contrast` "high" has text from 7:1, shapes from 4.5:1 and solid lines; `palette` "safe" has grades and personas
    that stay apart in every kind of colour vision. Any other word gives the usual.
    """
    column, is_high, is_safe = int(shift == "day"), contrast == "high", palette == "safe"
    pairs = usual()
    if is_high:
        pairs.update(high())
    if is_safe:
        pairs.update(high_safe() if is_high else safe())
    name = "day" if column else "night"
    return Theme(
        {Role(role): _rgb(pair[column]) for role, pair in pairs.items()}, name, is_high=is_high, is_safe=is_safe
    )


def _rgb(code: str) -> Colour:
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)
