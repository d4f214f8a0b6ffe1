"""What a setting is: its name among the preferences, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from game.preferences import Preferences
from game.scenes.routes import Route
from game.ui.widget import Widget


@dataclass(frozen=True)
class Option:
    """One way to have a setting: its value, its name, and a line on what it means where the name doesn't say it."""

    value: Any
    name: str
    tells: str = ""


@dataclass(frozen=True)
class Choice:
    """A setting with a few ways to have it."""

    id: str
    heading: str
    about: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Switch:
    """A setting that is on or off."""

    id: str
    heading: str
    text: str
    about: str


@dataclass(frozen=True)
class Level:
    """A setting from 0 to 100."""

    id: str
    name: str


@dataclass(frozen=True)
class Levels:
    """Several levels under one heading."""

    id: str
    heading: str
    about: str
    levels: tuple[Level, ...]


@dataclass(frozen=True)
class Door:
    """A setting with a screen of its own; `told` says from the preferences in force how it stands."""

    id: str
    heading: str
    about: str
    label: str
    route: Route
    told: Callable[[Preferences], str]


@dataclass(frozen=True)
class Sample:
    """Something to look at that shows what the settings around it do."""

    id: str
    view: Callable[[], Widget]


Row = Choice | Switch | Levels | Door | Sample


@dataclass(frozen=True)
class Section:
    """Settings that belong together: the name of their tab, and their rows from top to bottom."""

    id: str
    name: str
    rows: tuple[Row, ...]
