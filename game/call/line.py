"""The phone line: what may follow what, as a state machine. An illegal trigger raises."""

from enum import Enum
from functools import cache

from transitions import Machine


class LineState(Enum):
    """The states of a phone line."""

    IDLE = "idle"
    RINGING = "ringing"
    TALKING = "talking"
    ON_HOLD = "on_hold"
    TRANSFERRING = "transferring"
    WRAP_UP = "wrap_up"
    ENDED = "ended"


_TRANSITIONS = (
    ("ring", LineState.IDLE, LineState.RINGING),
    ("pick_up", LineState.RINGING, LineState.TALKING),
    ("hold", LineState.TALKING, LineState.ON_HOLD),
    ("come_back", LineState.ON_HOLD, LineState.TALKING),
    ("transfer", (LineState.TALKING, LineState.ON_HOLD), LineState.TRANSFERRING),
    ("finish", (LineState.TALKING, LineState.ON_HOLD, LineState.TRANSFERRING), LineState.WRAP_UP),
    ("file", LineState.WRAP_UP, LineState.ENDED),
)


@cache
def _machine() -> Machine:
    """Return the machine of every line: it keeps no line's state, and building it takes longer than a whole turn."""
    machine = Machine(None, states=LineState, initial=LineState.IDLE, auto_transitions=False)
    for trigger, source, dest in _TRANSITIONS:
        machine.add_transition(trigger, list(source) if isinstance(source, tuple) else source, dest)
    return machine


class PhoneLine:
    """One phone line; the machine moves its `state`. `transitions.MachineError` when a move is illegal from there."""

    def __init__(self) -> None:
        self.state = LineState.IDLE

    def move(self, trigger: str) -> None:
        """Pull a trigger: ring, pick_up, hold, come_back, transfer, finish or file."""
        _machine().events[trigger].trigger(self)
