"""Where one can go: each route is typed by what its screen asks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Title:
    """The title."""


@dataclass(frozen=True)
class WhoAreYou:
    """Choose or make a local profile."""


@dataclass(frozen=True)
class Board:
    """The board of calls."""


@dataclass(frozen=True)
class OpenCall:
    """One call: a scenario's id or file, the mode, and the recorded call to go on with, if any."""

    scenario_id: str
    mode: str = "guided"
    seed: int | None = None
    call_id: str = ""


@dataclass(frozen=True)
class WrapUp:
    """File the ticket of a recorded call that has ended."""

    call_id: str


@dataclass(frozen=True)
class Debrief:
    """Read the scorecard of a recorded call."""

    call_id: str


@dataclass(frozen=True)
class Confirm:
    """Ask yes or no over the present screen; the result is True or False. Escape is no."""

    question: str
    detail: str = ""
    yes: str = "Yes"
    no: str = "No"
    is_danger: bool = False


@dataclass(frozen=True)
class Message:
    """Tell one thing over the present screen."""

    title: str
    text: str
    button: str = "OK"


@dataclass(frozen=True)
class Specimen:
    """Every component in every state, in one theme or "both"."""

    theme: str = "both"


Route = Title | WhoAreYou | Board | OpenCall | WrapUp | Debrief | Confirm | Message | Specimen
