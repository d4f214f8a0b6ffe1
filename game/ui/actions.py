"""What a person can do at the game by key or pad button: the one table of actions, and what they are usually on.

Keys are named as pygame names them ("l", "f1", "page up"), pad buttons as on most pads ("a", "leftshoulder").
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


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
    GO_ON = "go_on"
    TAKE_AGAIN = "take_again"
    DONE = "done"
    ERASE = "erase"
    SPACE = "space"
    CAPITALS = "capitals"
    WRITTEN = "written"


class Usual(NamedTuple):
    """What an action is called, where it is of use, and what it is on.

    `fixed` keys and `fixed_buttons` always do it; `key` and `button` are the ones that can be chosen, "" for none.
    """

    name: str
    places: frozenset[Place]
    key: str = ""
    button: str = ""
    fixed: tuple[str, ...] = ()
    fixed_buttons: tuple[str, ...] = ()


_EVERYWHERE = frozenset(Place)
_CALL = frozenset({Place.VOICE, Place.PAGE})
_CHAT = frozenset({Place.VOICE})
_HELD = frozenset({Place.VOICE, Place.PAGE, Place.TICKET})
_MENU, _PAGE, _TICKET, _DEBRIEF, _LETTERS = (
    frozenset({place}) for place in (Place.MENU, Place.PAGE, Place.TICKET, Place.DEBRIEF, Place.LETTERS)
)

USUAL: dict[Action, Usual] = {
    Action.CONFIRM: Usual("Choose", _EVERYWHERE, "space", "a", ("return", "enter")),
    Action.CANCEL: Usual("Back, out", _EVERYWHERE, "", "b", ("escape",)),
    Action.UP: Usual("Up", _EVERYWHERE, fixed=("up",), fixed_buttons=("dpup",)),
    Action.DOWN: Usual("Down", _EVERYWHERE, fixed=("down",), fixed_buttons=("dpdown",)),
    Action.LEFT: Usual("Left", _EVERYWHERE, fixed=("left",), fixed_buttons=("dpleft",)),
    Action.RIGHT: Usual("Right", _EVERYWHERE, fixed=("right",), fixed_buttons=("dpright",)),
    Action.NEXT: Usual("The next thing", _EVERYWHERE, "", "righttrigger", ("tab",)),
    Action.PREVIOUS: Usual("The thing before", _EVERYWHERE, "", "lefttrigger", ("shift tab",)),
    Action.PAGE_UP: Usual("Scroll up", _EVERYWHERE, fixed=("page up",)),
    Action.PAGE_DOWN: Usual("Scroll down", _EVERYWHERE, fixed=("page down",)),
    Action.TO_START: Usual("Scroll to the start", _EVERYWHERE, fixed=("home",)),
    Action.TO_END: Usual("Scroll to the end", _EVERYWHERE, fixed=("end",)),
    Action.HELP: Usual("Help", _EVERYWHERE, "f1", "back"),
    Action.SETTINGS: Usual("Settings", _MENU, "s", "start"),
    Action.PAUSE: Usual("Pause", _HELD, "p", "start"),
    Action.LOOK_UP: Usual("Look up", _CALL, "l", "x"),
    Action.HOLD: Usual("Hold", _CHAT, "h", "y"),
    Action.BRING_IN: Usual("Bring in", _CHAT, "b", "leftshoulder"),
    Action.TRANSFER: Usual("Transfer", _CALL, "t", "rightshoulder"),
    Action.HANG_UP: Usual("Hang up, leave", _CALL, "x", "rightstick"),
    Action.COACH: Usual("Ask the coach", _CALL, "c"),
    Action.NEXT_CHAT: Usual("The next chat", _CHAT, "f6", "leftstick"),
    Action.FIRST_CHAT: Usual("The first chat", _CHAT, "q"),
    Action.SECOND_CHAT: Usual("The second chat", _CHAT, "w"),
    Action.THIRD_CHAT: Usual("The third chat", _CHAT, "e"),
    Action.READ_AGAIN: Usual("Read what came", _PAGE, "m", "y"),
    Action.OWN_WORDS: Usual("Back to my own words", _PAGE, "b"),
    Action.SEND: Usual("Send", _PAGE, "s"),
    Action.FILE: Usual("File the ticket", _TICKET, "f", "y"),
    Action.POINT_BEFORE: Usual("The point before", _DEBRIEF, "p", "leftshoulder"),
    Action.POINT_AFTER: Usual("The next point", _DEBRIEF, "n", "rightshoulder"),
    Action.GO_ON: Usual("Try again, next ticket", _DEBRIEF, "t", "y"),
    Action.TAKE_AGAIN: Usual("Take it again from here", _DEBRIEF, "r", "x"),
    Action.DONE: Usual("Done", _DEBRIEF | _MENU, "d"),
    Action.ERASE: Usual("Erase a letter", _LETTERS, "backspace", "x"),
    Action.SPACE: Usual("A space", _LETTERS, "", "y"),
    Action.CAPITALS: Usual("Capital letters", _LETTERS, "", "leftshoulder"),
    Action.WRITTEN: Usual("Done writing", _LETTERS, "", "start"),
}
"""Every action, in the order shown."""
