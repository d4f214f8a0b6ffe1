"""What a person can do at the game by key or pad button: the one table of actions, and what they are usually on.

Keys are named as pygame names them ("l", "f1", "page up"), pad buttons as on most pads ("a", "leftshoulder").
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from game.language import _, gettext_noop


class Place(StrEnum):
    """Where an action is of use. Two actions can share a key when no place has both."""

    MENU = "menu"
    VOICE = "voice"
    PAGE = "page"
    TICKET = "ticket"
    DEBRIEF = "debrief"
    LETTERS = "letters"


class Action(StrEnum):
    """Something to do, whatever it is done with."""

    CONFIRM = "confirm"
    CANCEL = "cancel"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    NEXT = "next"
    PREVIOUS = "previous"
    PAGE_UP = "page_up"
    PAGE_DOWN = "page_down"
    TO_START = "to_start"
    TO_END = "to_end"
    HELP = "help"
    SETTINGS = "settings"
    PROGRESS = "progress"
    PAUSE = "pause"
    LOOK_UP = "look_up"
    HOLD = "hold"
    BRING_IN = "bring_in"
    TRANSFER = "transfer"
    HANG_UP = "hang_up"
    COACH = "coach"
    NEXT_CHAT = "next_chat"
    FIRST_CHAT = "first_chat"
    SECOND_CHAT = "second_chat"
    THIRD_CHAT = "third_chat"
    READ_AGAIN = "read_again"
    OWN_WORDS = "own_words"
    SEND = "send"
    FILE = "file"
    POINT_BEFORE = "point_before"
    POINT_AFTER = "point_after"
    TAKE_BACK = "take_back"
    GO_ON = "go_on"
    TAKE_AGAIN = "take_again"
    DONE = "done"
    ERASE = "erase"
    SPACE = "space"
    CAPITALS = "capitals"
    WRITTEN = "written"


class Usual(NamedTuple):
    """What an action is called (in English: `told` says it), where it is of use, and what it is on.

    `fixed` keys and `fixed_buttons` always do it; `key` and `button` are the ones that can be chosen, "" for none.
    """

    name: str
    places: frozenset[Place]
    key: str = ""
    button: str = ""
    fixed: tuple[str, ...] = ()
    fixed_buttons: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """Return what the action is called in the language in force."""
        return _(self.name)


_EVERYWHERE = frozenset(Place)
_CALL = frozenset({Place.VOICE, Place.PAGE})
_CHAT = frozenset({Place.VOICE})
_HELD = frozenset({Place.VOICE, Place.PAGE, Place.TICKET})
_MENU, _PAGE, _TICKET, _DEBRIEF, _LETTERS = (
    frozenset({place}) for place in (Place.MENU, Place.PAGE, Place.TICKET, Place.DEBRIEF, Place.LETTERS)
)

USUAL: dict[Action, Usual] = {
    Action.CONFIRM: Usual(gettext_noop("Choose"), _EVERYWHERE, "space", "a", ("return", "enter")),
    Action.CANCEL: Usual(gettext_noop("Back, out"), _EVERYWHERE, "", "b", ("escape",)),
    Action.UP: Usual(gettext_noop("Up"), _EVERYWHERE, fixed=("up",), fixed_buttons=("dpup",)),
    Action.DOWN: Usual(gettext_noop("Down"), _EVERYWHERE, fixed=("down",), fixed_buttons=("dpdown",)),
    Action.LEFT: Usual(gettext_noop("Left"), _EVERYWHERE, fixed=("left",), fixed_buttons=("dpleft",)),
    Action.RIGHT: Usual(gettext_noop("Right"), _EVERYWHERE, fixed=("right",), fixed_buttons=("dpright",)),
    Action.NEXT: Usual(gettext_noop("The next thing"), _EVERYWHERE, "", "righttrigger", ("tab",)),
    Action.PREVIOUS: Usual(gettext_noop("The thing before"), _EVERYWHERE, "", "lefttrigger", ("shift tab",)),
    Action.PAGE_UP: Usual(gettext_noop("Scroll up"), _EVERYWHERE, fixed=("page up",)),
    Action.PAGE_DOWN: Usual(gettext_noop("Scroll down"), _EVERYWHERE, fixed=("page down",)),
    Action.TO_START: Usual(gettext_noop("Scroll to the start"), _EVERYWHERE, fixed=("home",)),
    Action.TO_END: Usual(gettext_noop("Scroll to the end"), _EVERYWHERE, fixed=("end",)),
    Action.HELP: Usual(gettext_noop("Help"), _EVERYWHERE, "f1", "back"),
    Action.SETTINGS: Usual(gettext_noop("Settings"), _MENU, "s", "start"),
    Action.PROGRESS: Usual(gettext_noop("My progress"), _MENU, "p", "y"),
    Action.PAUSE: Usual(gettext_noop("Pause"), _HELD, "p", "start"),
    Action.LOOK_UP: Usual(gettext_noop("Look up"), _CALL, "l", "x"),
    Action.HOLD: Usual(gettext_noop("Hold"), _CHAT, "h", "y"),
    Action.BRING_IN: Usual(gettext_noop("Bring in"), _CHAT, "b", "leftshoulder"),
    Action.TRANSFER: Usual(gettext_noop("Transfer"), _CALL, "t", "rightshoulder"),
    Action.HANG_UP: Usual(gettext_noop("Hang up, leave"), _CALL, "x", "rightstick"),
    Action.COACH: Usual(gettext_noop("Ask the coach"), _CALL, "c"),
    Action.NEXT_CHAT: Usual(gettext_noop("The next chat"), _CHAT, "f6", "leftstick"),
    Action.FIRST_CHAT: Usual(gettext_noop("The first chat"), _CHAT, "q"),
    Action.SECOND_CHAT: Usual(gettext_noop("The second chat"), _CHAT, "w"),
    Action.THIRD_CHAT: Usual(gettext_noop("The third chat"), _CHAT, "e"),
    Action.READ_AGAIN: Usual(gettext_noop("Read what came"), _PAGE, "m", "y"),
    Action.OWN_WORDS: Usual(gettext_noop("Back to my own words"), _PAGE, "b"),
    Action.SEND: Usual(gettext_noop("Send"), _PAGE, "s"),
    Action.FILE: Usual(gettext_noop("File the ticket"), _TICKET, "f", "y"),
    Action.POINT_BEFORE: Usual(gettext_noop("The point before"), _DEBRIEF, "p", "leftshoulder"),
    Action.POINT_AFTER: Usual(gettext_noop("The next point"), _DEBRIEF, "n", "rightshoulder"),
    Action.TAKE_BACK: Usual(gettext_noop("I’d take this turn back"), _DEBRIEF, "b", "leftstick"),
    Action.GO_ON: Usual(gettext_noop("Try again, next ticket"), _DEBRIEF, "t", "y"),
    Action.TAKE_AGAIN: Usual(gettext_noop("Take it again from here"), _DEBRIEF, "r", "x"),
    Action.DONE: Usual(gettext_noop("Done"), _DEBRIEF | _MENU, "d"),
    Action.ERASE: Usual(gettext_noop("Erase a letter"), _LETTERS, "backspace", "x"),
    Action.SPACE: Usual(gettext_noop("A space"), _LETTERS, "", "y"),
    Action.CAPITALS: Usual(gettext_noop("Capital letters"), _LETTERS, "", "leftshoulder"),
    Action.WRITTEN: Usual(gettext_noop("Done writing"), _LETTERS, "", "start"),
}
"""Every action, in the order shown."""
