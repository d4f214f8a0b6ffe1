"""The lessons of the first minute: one short sentence at a time, and when each is done.

They name ids of `assets/first_minute.yaml`. What has happened is told in words: the id of every reply that was said,
`fact:` and `lookup:` with what was learnt and read, `moved` once the call was handed over, `over` once it has ended.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from game.language import gettext_noop

if TYPE_CHECKING:
    from game.call.session import TurnRecord
    from game.records.floor import SupportFloor


class Screen(Enum):
    """Where a lesson is shown."""

    CALL = auto()
    LOOK_UP = auto()
    HAND_OVER = auto()
    WRAP_UP = auto()


@dataclass(frozen=True)
class Lesson:
    """A sentence that shows on `screen` once all of `after` has happened, until any of `until` has.

    `anchor` is the id of what it marks, "" for nothing.
    """

    screen: Screen
    text: str
    anchor: str = ""
    after: tuple[str, ...] = ()
    until: tuple[str, ...] = ()


LESSONS = (
    Lesson(
        Screen.CALL,
        gettext_noop("It's over. The last part of every call is its ticket: wrap up."),
        "wrap_up",
        ("over",),
    ),
    Lesson(
        Screen.CALL,
        gettext_noop("He asked if you hear him: answer that, and say what you hear."),
        after=("wonderful",),
        until=("fact:crackle",),
    ),
    Lesson(
        Screen.CALL,
        gettext_noop("The first line is said, and it's the only script. Choose what you would answer."),
        until=("fact:crackle",),
    ),
    Lesson(
        Screen.CALL,
        gettext_noop("He can't see you: say that you're looking before you look."),
        "say:looking",
        until=("looking", "lookup:headsets"),
    ),
    Lesson(Screen.CALL, gettext_noop("Look it up: the key is L."), "look_up", until=("lookup:headsets",)),
    Lesson(Screen.CALL, gettext_noop("You know it now: tell him."), "say:told", until=("told",)),
    Lesson(
        Screen.CALL,
        gettext_noop("Level 2 has to mend it: say what you're about to do, then do it."),
        "say:with_note",
        until=("with_note",),
    ),
    Lesson(Screen.CALL, gettext_noop("Hand it over: the key is T."), "transfer", until=("moved",)),
    Lesson(
        Screen.LOOK_UP,
        gettext_noop("Finding it takes time, and he waits: open what he asked for."),
        "open:headsets",
        until=("lookup:headsets",),
    ),
    Lesson(Screen.LOOK_UP, gettext_noop("It stays open from now on. Read it, and go back to him.")),
    Lesson(Screen.HAND_OVER, gettext_noop("Choose level 2 and announce it, and nobody has to ask him twice.")),
    Lesson(
        Screen.WRAP_UP,
        gettext_noop("Choose the note that helps whoever reads it next, and how it ended. Then file it."),
    ),
)


def lesson_of(screen: Screen, happened: Collection[str]) -> Lesson | None:
    """Return the first lesson of a screen that is open, None when there is none."""
    return next((lesson for lesson in LESSONS if lesson.screen is screen and _is_open(lesson, happened)), None)


def lesson_now(floor: SupportFloor, screen: Screen) -> Lesson | None:
    """Return the lesson of a screen for the call in play, None where that isn't the first minute's."""
    if floor.current is None or not floor.first_minute.is_on:
        return None
    return lesson_of(screen, happened_in(floor.current.call.turns))


def happened_in(turns: Iterable[TurnRecord]) -> frozenset[str]:
    """Return what has happened on a call, in the lessons' words."""
    from game.call.events import CallEnded, FactLearnt, LookedUp, Transferred

    happened: set[str] = set()
    for turn in turns:
        happened.add(turn.choice)
        for event in turn.events:
            match event:
                case FactLearnt(fact=fact):
                    happened.add(f"fact:{fact}")
                case LookedUp(lookup=lookup):
                    happened.add(f"lookup:{lookup}")
                case Transferred():
                    happened.add("moved")
                case CallEnded():
                    happened.add("over")
    return frozenset(happened)


def _is_open(lesson: Lesson, happened: Collection[str]) -> bool:
    return all(each in happened for each in lesson.after) and not any(each in happened for each in lesson.until)
