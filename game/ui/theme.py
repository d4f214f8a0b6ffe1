"""Colour roles of the two shifts, with the contrasts that LOOK.md promises."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

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
    """One shift's colours."""

    name: str
    colours: Mapping[Role, Colour]

    def __hash__(self) -> int:
        return hash(self.name)

    def colour(self, role: Role) -> Colour:
        """Return the colour of a role as red, green, blue from 0 to 255."""
        return self.colours[role]

    def tint(self, role: Role) -> Colour:
        """Return a card's ground in the manner of an accent: the accent mixed 84 % into raised (LOOK.md)."""
        return self.mix(role, Role.RAISED, 0.84)

    def mix(self, role: Role, into: Role, share: float) -> Colour:
        """Return `role` mixed into another: share 0 is all `role`, 1 is all `into`."""
        return mixed(self.colours[role], self.colours[into], share)


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


def theme_named(name: str) -> Theme:
    """Return the theme "night" or "day"; any other name gives night, the darker of the two."""
    column = 1 if name == "day" else 0
    return Theme("day" if column else "night", {role: _rgb(pair[column]) for role, pair in _colours().items()})


def _rgb(code: str) -> Colour:
    return int(code[1:3], 16), int(code[3:5], 16), int(code[5:7], 16)


def _colours() -> dict[Role, tuple[str, str]]:
    """Return night and day for each role (LOOK.md, "Colour roles" and "Paper")."""
    return {
        Role.BG: ("#0D131F", "#EBE1CF"),
        Role.SURFACE: ("#151D2D", "#F6EFE1"),
        Role.RAISED: ("#1F2A3F", "#FFFDF7"),
        Role.SUNKEN: ("#0F1623", "#EFE6D5"),
        Role.BAR: ("#101723", "#E4D9C4"),
        Role.GLOW: ("#1A2335", "#FAF3E4"),
        Role.SHADE: ("#070B13", "#C7BAA0"),
        Role.LINE: ("#2C3A55", "#D5C7AD"),
        Role.BORDER: ("#6F82A6", "#857653"),
        Role.TEXT: ("#F3ECDD", "#1E2531"),
        Role.MUTED: ("#A7B3C9", "#5A5344"),
        Role.ACCENT: ("#FFB84D", "#F2A634"),
        Role.ACCENT_EDGE: ("#B57A2A", "#AE701D"),
        Role.ON_ACCENT: ("#221603", "#221603"),
        Role.ON_MARK: ("#0D131F", "#FFFDF7"),
        Role.ACCENT_TEXT: ("#FFC56B", "#864600"),
        Role.FOCUS: ("#FFC56B", "#864600"),
        Role.HOVER_BAR: ("#FFC56B", "#864600"),
        Role.BEST: ("#63D9AC", "#0B6B4C"),
        Role.GOOD: ("#82BDF7", "#1F5E9C"),
        Role.SLIP: ("#F79A5B", "#A14A0B"),
        Role.BLUNDER: ("#FF6B7F", "#B0203C"),
        Role.ANXIOUS: ("#BBA9FF", "#5C46B4"),
        Role.AGGRESSIVE: ("#FF8068", "#B23A22"),
        Role.CONFUSED: ("#58CFC5", "#0D6B66"),
        Role.EXPERT: ("#7FB9FF", "#1F5C9E"),
        Role.LONELY: ("#FF9EC6", "#A32B68"),
        Role.SILENT: ("#A9C98A", "#4B6A2B"),
        Role.REPEAT_CALLER: ("#ECE16C", "#696200"),
        Role.OUT_OF_SCOPE: ("#E79DF0", "#89309A"),
        Role.SOCIAL_ENGINEER: ("#79DAF6", "#00667F"),
        Role.HAGGLER: ("#62D94B", "#0B4F00"),
        Role.ELDERLY: ("#8A90FF", "#2426B4"),
        Role.NON_NATIVE: ("#E858E0", "#6A0058"),
        Role.VIP: ("#A89800", "#383400"),
        Role.PAPER: ("#D8C596", "#FFF2C4"),
        Role.PAPER_FOOT: ("#A6956A", "#F6E3A6"),
        Role.PAPER_FOLD: ("#B79F6C", "#C3A552"),
        Role.INK: ("#2B2314", "#2B2314"),
        Role.INK_EDGE: ("#0E0B05", "#0E0B05"),
        Role.INK_MUTED: ("#332A16", "#645530"),
        Role.PAPER_LIGHT: ("#F3E6C3", "#FFFBEA"),
        Role.MARKER: ("#F6B93C", "#FFCF4D"),
    }
