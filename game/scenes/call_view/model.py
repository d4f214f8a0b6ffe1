"""What the call screen shows: plain values, from which the view is a pure function."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from game.language import _, gettext_noop
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
    """What large text shows one at a time; the value is its name on the screen, in English."""

    YOUR_TURN = gettext_noop("Your turn")
    SO_FAR = gettext_noop("So far")
    DESK = gettext_noop("Desk")
    FLOW_CHART = gettext_noop("Flow chart")

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

    @property
    def moods(self) -> tuple[str, ...]:
        """Return the ladder in the language of the interface."""
        return tuple(map(_, self.ladder))


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
    """What is said of things, by the channel: messages to be translated where they are shown.

    `who_by` and `about_by` say by what somebody reaches us, after their name and after what is known of them.
    `you_left` and `they_left` are how somebody ends it who is tired of it; `can_hold`: there is a key for holding.
    """

    over: str
    ends: str
    ends_allowed: str
    by: str
    who_by: str
    about_by: str
    exam: str
    script: str
    leave: str
    leave_icon: str
    leave_question: str
    stay: str
    you_left: str
    they_left: str
    quiet: str
    next_up: str
    can_hold: bool


ON_THE_PHONE = Wording(
    over=gettext_noop("The call is over"),
    ends=gettext_noop("The call ends here."),
    ends_allowed=gettext_noop(
        "The call ends here. You set a limit and it was passed, so this isn't abandoning anybody."
    ),
    by=gettext_noop("by phone"),
    who_by=gettext_noop("{name}, by phone"),
    about_by=gettext_noop("{about}, by phone"),
    exam=gettext_noop("Exam call"),
    script=gettext_noop("Read the script"),
    leave=gettext_noop("Hang up"),
    leave_icon="hang_up",
    leave_question=gettext_noop("Hang up on {name}?"),
    stay=gettext_noop("Stay on the line"),
    you_left=gettext_noop("You hung up."),
    they_left=gettext_noop("{name} hung up."),
    quiet=gettext_noop("The line is quiet."),
    next_up=gettext_noop("Now the ticket: how it ended, and a note for whoever reads it next."),
    can_hold=True,
)


@dataclass(frozen=True)
class CallModel:
    """All that the screen shows. `mode` is the mode in words; `ending` says how the call ended, "" while it goes on.

    `colleague` is whoever spoke just now from another desk; `face` moves the caller's. `has_coach`: there is a key that
    asks the coach, and `has_advice`: it has something to say of the last turn. `warns_of_script` and `names_mood` are
    supports of a guided call. `lesson` is a newcomer's.
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
    warns_of_script: bool = False
    names_mood: bool = False
    face: Motion | None = field(default=None, repr=False)
    lesson: Lesson | None = None
