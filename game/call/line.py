"""The phone line: what may follow what, as a state machine. An illegal trigger raises."""

from enum import Enum

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


class PhoneLine:
    """One phone line. Methods move it; `transitions.MachineError` when a move is illegal from where it is."""

    def __init__(self) -> None:
        self._machine = Machine(None, states=LineState, initial=LineState.IDLE, auto_transitions=False)
        for trigger, source, dest in _TRANSITIONS:
            self._machine.add_transition(trigger, list(source) if isinstance(source, tuple) else source, dest)
        self._model = _Wire()
        self._machine.add_model(self._model)

    @property
    def state(self) -> LineState:
        """Return where the line is."""
        return self._model.state

    def move(self, trigger: str) -> None:
        """Pull a trigger: ring, pick_up, hold, come_back, transfer, finish or file."""
        getattr(self._model, trigger)()


class _Wire:
    """The bare model that the machine moves, and gives a method for each trigger."""

    state: LineState
