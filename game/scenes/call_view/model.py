"""What the call screen shows: plain values, from which the view is a pure function."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from game.scenes.first_minute.lessons import Lesson
from game.ui.playhead import Playhead
from game.ui.portrait.motion import Motion
from game.ui.theme import Role
from game.ui.voice_line import Spoken
from game.ui.widgets.flow_chart import ChartStep
from game.ui.widgets.transcript import TranscriptLine
from game.ui.widgets.voice_tiles import VoiceTiles

SAY = "say:"
"""What the id of a reply's card begins with; the choice's id follows."""


class Tab(Enum):
    """What large text shows one at a time; the value is its name on the screen."""

    YOUR_TURN = "Your turn"
    SO_FAR = "So far"
    DESK = "Desk"
    FLOW_CHART = "Flow chart"

    @property
    def id(self) -> str:
        """Return the id of the tab's widget."""
        return f"tab:{self.name.lower()}"


@dataclass(frozen=True)
class Person:
    """Who calls, as the screen names them. `ladder` (worst to best) and `listens_from` are empty in an exam.

    `looks` names the face, "" in an exam.
    """

    name: str
    first_name: str
    about: str
    persona: str
    role: Role
    ladder: tuple[str, ...] = ()
    listens_from: int = 0
    looks: str = ""


@dataclass(frozen=True)
class Card:
    """One of the numbered cards: the widget's id, what stands on it, and whether it is the script's."""

    id: str
    text: str
    is_script: bool = False


@dataclass(frozen=True)
class Colleague:
    """What a colleague said, under the name of the desk."""

    desk: str
    text: str


@dataclass(frozen=True)
class Line:
    """The living line: what was said, the mood's rank at its newest end, and whether words are flowing in.

    `held` says how long the caller has been on hold, "" while they aren't; `heard` says what sounds, "" for nothing.
    """

    spoken: tuple[Spoken, ...]
    rank: int
    tiles: VoiceTiles = field(repr=False)
    playhead: Playhead = field(repr=False)
    is_live: bool = False
    is_gone: bool = False
    held: str = ""
    heard: str = ""


@dataclass(frozen=True)
class Chart:
    """The flow chart on the desk, how far along it the call has come, and the line that is next, "" for none."""

    title: str
    revision: str
    steps: tuple[ChartStep, ...]
    current: int
    line: str = ""


@dataclass(frozen=True)
class Wording:
    """What things are called, by the channel; `can_hold` is whether there is a key for it.

    `hung_up` is how somebody ends it who is tired of it; `leave_question` goes before the caller's name.
    """

    it: str
    by: str
    exam: str
    script: str
    leave: str
    leave_icon: str
    leave_question: str
    stay: str
    hung_up: str
    quiet: str
    next_up: str
    can_hold: bool


ON_THE_PHONE = Wording(
    it="call",
    by="by phone",
    exam="Exam call",
    script="Read the script",
    leave="Hang up",
    leave_icon="hang_up",
    leave_question="Hang up on",
    stay="Stay on the line",
    hung_up="hung up",
    quiet="The line is quiet.",
    next_up="Now the ticket: how it ended, and a note for whoever reads it next.",
    can_hold=True,
)


@dataclass(frozen=True)
class CallModel:
    """All that the screen shows. `mode` is the mode in words; `ending` says how the call ended, "" while it goes on.

    `colleague` is whoever spoke just now from another desk; `face` moves the caller's. `has_coach`: there is a key that
    asks the coach, and `has_advice`: it has something to say of the last turn. `lesson` is a newcomer's.
    """

    person: Person
    line: Line
    chart: Chart
    is_exam: bool
    mode: str
    clock: str
    caption: str
    colleague: Colleague | None
    lines: tuple[TranscriptLine, ...]
    cards: tuple[Card, ...]
    is_on_hold: bool
    has_lookups: bool
    has_coach: bool
    has_advice: bool
    ending: str
    tab: Tab
    wording: Wording = ON_THE_PHONE
    face: Motion | None = field(default=None, repr=False)
    lesson: Lesson | None = None
