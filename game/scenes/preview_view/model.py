"""What the preview shows: plain values, from which the view is a pure function."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from game.analysis.effects import Effect
from game.scenario.diagnostics import Diagnostic
from game.ui.drawn import DrawnGraph
from game.ui.widgets.transcript import TranscriptLine

LINE, FINDING, JUMP = "line:", "finding:", "jump:"
"""What ids begin with that open the editor at a line, or at a finding, and that jump to a node."""

TAKE_BACK, RESTART, RELOAD, EDITOR = "take_back", "restart", "reload", "editor"
NEXT_SEED, NEXT_VARIANT, DESK = "next_seed", "next_variant", "desk"


class Pane(Enum):
    """What is shown beside the call, one at a time; the value is its name on the screen.

    The call itself, what was said so far, and the preview's buttons are among them where there is no room for more.
    """

    CALL = "Call"
    SO_FAR = "So far"
    INSPECTOR = "Inspector"
    NODES = "Nodes"
    PICTURE = "Picture"
    FINDINGS = "Findings"
    KEYS = "Keys"

    @property
    def id(self) -> str:
        """Return the id of the pane's tab."""
        return f"pane:{self.name.lower()}"


BESIDE = (Pane.INSPECTOR, Pane.NODES, Pane.PICTURE, Pane.FINDINGS)
"""What stands beside the call where there is room, the first until another is asked for. The picture takes all."""

PANE_KEYS = {
    Pane.CALL: "c",
    Pane.SO_FAR: "s",
    Pane.INSPECTOR: "i",
    Pane.NODES: "j",
    Pane.PICTURE: "g",
    Pane.FINDINGS: "f",
    Pane.KEYS: "k",
}


@dataclass(frozen=True)
class Command:
    """A key of the preview: its id, label, shortcut and icon, and what it does, in a line."""

    id: str
    label: str
    key: str
    icon: str
    about: str


COMMANDS = (
    Command(TAKE_BACK, "Take back", "backspace", "back", "takes the last choice back"),
    Command(RESTART, "Restart", "r", "retry", "begins the call again, with nothing chosen"),
    Command(DESK, "Desk", "d", "look_up", "shows look-ups, hold, hand-overs and silence in place of the replies"),
    Command(NEXT_SEED, "Next seed", "n", "next", "shuffles the replies and draws the variant anew"),
    Command(NEXT_VARIANT, "Next variant", "v", "transfer", "plays the next hidden truth"),
    Command(EDITOR, "Editor", "e", "letter", "opens the editor where this node stands in the file"),
    Command(RELOAD, "Reload", "f5", "retry", "reads the files again; after a save that happens by itself"),
)


@dataclass(frozen=True)
class Offer:
    """Something to choose: the widget's id, its words, where they stand in the file, and what it would do now."""

    id: str
    text: str
    line: int
    effects: tuple[Effect, ...]
    part: str = ""
    is_script: bool = False
    is_chosen: bool = False


@dataclass(frozen=True)
class HiddenReply:
    """A reply that isn't offered now, why, and where it stands in the file."""

    text: str
    why: str
    line: int


@dataclass(frozen=True)
class Finding:
    """A diagnostic, and the name of its file as it is told."""

    diagnostic: Diagnostic
    file: str


@dataclass(frozen=True)
class Place:
    """A node or an ending: what is said there, its line, and how many choices lead to it, or why none do."""

    name: str
    about: str
    line: int
    choices: int = 0
    why: str = ""
    is_here: bool = False


@dataclass(frozen=True)
class Known:
    """A fact or a job: its name, its text, whether it is known or done, and whether the call is about it."""

    name: str
    text: str
    is_known: bool
    is_need: bool


@dataclass(frozen=True)
class Inspection:
    """The state of the call in words.

    `ladder` is worst to best, `rank` and `listens_from` count on it from 1. `score` and `marks` come with the end.
    """

    ladder: tuple[str, ...]
    rank: int
    listens_from: int
    rows: tuple[tuple[str, str], ...]
    facts: tuple[Known, ...]
    jobs: tuple[Known, ...]
    score: str = ""
    marks: tuple[Effect, ...] = ()


@dataclass(frozen=True)
class CallSide:
    """The call: who it is, what was said, where it stands, and what can be chosen.

    `node` names the present node or ending and `line` its place in the file, 0 for an ending that nobody wrote.
    `is_at_desk`: the offers are those of the desk. `has_ended`: the ticket's turn has come; `is_over`: it is closed.
    """

    persona: str
    title: str
    about: str
    lines: tuple[TranscriptLine, ...]
    node: str
    line: int
    offers: tuple[Offer, ...]
    hidden: tuple[HiddenReply, ...]
    inspection: Inspection
    has_variants: bool = False
    is_at_desk: bool = False
    has_ended: bool = False
    is_over: bool = False


def commands_of(call: CallSide) -> tuple[Command, ...]:
    """Return the keys that do something on this call."""
    return tuple(each for each in COMMANDS if call.has_variants or each.id != NEXT_VARIANT)


@dataclass(frozen=True)
class PreviewModel:
    """All that the screen shows; `call` is None while nothing could be played yet.

    `places` is None while they are being looked for, `picture` unless it is shown. `notices` are told under the bar,
    each with whether it is bad.
    """

    file: str
    call: CallSide | None
    findings: tuple[Finding, ...]
    has_errors: bool
    places: tuple[Place, ...] | None
    notices: tuple[tuple[str, bool], ...]
    pane: Pane
    picture: DrawnGraph | None = None
