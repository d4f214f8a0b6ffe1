"""States that note what the rules read of them, so that the analyser asks the very engine instead of a copy of it."""

from collections.abc import Iterable
from typing import Any, cast

from game.call.state import State

FIELDS = ("node", "mood", "stalled", "silences", "hold", "wish", "limit", "worn", "danger", "page", "stage")
"""The fields that make a key; all else is an index bit."""

FLAGS = ("heard", "owes_deed", "narrated")
"""The fields that are index bits 0 to 2; the bits of `known` come after them."""

_AT = {name: at for at, name in enumerate(State._fields)}
_KNOWN_AT = _AT["known"]
_FIELD_AT = tuple(_AT[name] for name in FIELDS)

Key = tuple[Any, ...]
"""The values of FIELDS, in their order."""

Axis = int
"""What can be read: an index bit (0 and up), or `~place` for the field at that place of a key."""


def key_of(state: State) -> Key:
    """Return the key of a state."""
    return tuple(tuple.__getitem__(state, at) for at in _FIELD_AT)


def index_of(state: State) -> int:
    """Return the index of a state: its flags and what is known, as one number."""
    flags = sum(1 << bit for bit, name in enumerate(FLAGS) if tuple.__getitem__(state, _AT[name]))
    known: int = cast("Any", state)[_KNOWN_AT]
    return flags | int(known) << len(FLAGS)


def state_of(key: Key, index: int) -> State:
    """Return the state of a key and an index."""
    values: dict[str, Any] = {name: bool(index >> bit & 1) for bit, name in enumerate(FLAGS)}
    return State(known=index >> len(FLAGS), **values, **dict(zip(FIELDS, key, strict=True)))


class Trace:
    """What was read of one state, in order: its axes and their values."""

    def __init__(self) -> None:
        self.reads: dict[Axis, Any] = {}

    def read(self, axis: Axis, value: Any) -> None:
        """Note that something was read; what is read again counts once."""
        self.reads.setdefault(axis, value)


class TracedKnown(int):
    """The bits of `known` that note which of them are asked for. `own` are those written since."""

    trace: Trace
    own: int

    @classmethod
    def of(cls, bits: int, trace: Trace, own: int = 0) -> "TracedKnown":
        """Return the bits, traced."""
        made = cls(bits)
        made.trace, made.own = trace, own
        return made

    def __and__(self, mask: int) -> int:
        """Ask for the bits of a mask; with a mask made by `~`, clear its bits."""
        if mask < 0:
            return TracedKnown.of(int(self) & mask, self.trace, self.own | ~mask)
        asked = mask & ~self.own
        while asked:
            bit = asked & -asked
            self.trace.read(len(FLAGS) + bit.bit_length() - 1, bool(int(self) & bit))
            asked ^= bit
        return int(self) & mask

    __rand__ = __and__

    def __invert__(self) -> "_Unknown":
        """Return the bits that are not set, traced alike."""
        return _Unknown.over(self)

    def __or__(self, mask: int) -> "TracedKnown":
        """Set the bits of a mask."""
        return TracedKnown.of(int(self) | mask, self.trace, self.own | mask)


class _Unknown(int):
    """The bits that are not known; asked for one by one until one is found."""

    known: TracedKnown

    @classmethod
    def over(cls, known: TracedKnown) -> "_Unknown":
        made = cls(-1 - int(known))
        made.known = known
        return made

    def __rand__(self, mask: int) -> int:
        while mask:
            bit = mask & -mask
            if not self.known & bit:
                return bit
            mask ^= bit
        return 0


class TracedState(State):
    """A state that notes in a trace which of its first values are read. `own` are the names of fields written since."""

    trace: Trace
    own: frozenset[str]

    def _replace(self, **changes: Any) -> "TracedState":
        values = list(tuple.__iter__(self))
        for name, value in changes.items():
            values[_AT[name]] = value
        return _traced(values, self.trace, self.own | changes.keys())


def _traced(values: Iterable[Any], trace: Trace, own: frozenset[str]) -> TracedState:
    made: TracedState = tuple.__new__(TracedState, values)
    made.trace, made.own = trace, own
    return made


def traced(state: State, given: frozenset[str] = frozenset()) -> TracedState:
    """Return a state whose reads are noted from now on, those of the `given` fields left out: they never vary."""
    trace = Trace()
    values = list(tuple.__iter__(state))
    values[_KNOWN_AT] = TracedKnown.of(state.known, trace)
    return _traced(values, trace, given)


def _reading(name: str, axis: Axis) -> property:
    at = _AT[name]

    def read(self: TracedState) -> Any:
        value = tuple.__getitem__(self, at)
        if name not in self.own:
            self.trace.read(axis, value)
        return value

    return property(read)


for _place, _name in enumerate(FIELDS):
    setattr(TracedState, _name, _reading(_name, ~_place))
for _bit, _name in enumerate(FLAGS):
    setattr(TracedState, _name, _reading(_name, _bit))


def known_of(state: TracedState) -> TracedKnown:
    """Return what is known, without noting it."""
    return cast("TracedKnown", tuple.__getitem__(state, _KNOWN_AT))


def written(state: TracedState) -> tuple[dict[int, Any], dict[int, bool]]:
    """Return what was written, or given: values by place in the key, and values by index bit."""
    fields = {place: tuple.__getitem__(state, at) for place, at in enumerate(_FIELD_AT) if FIELDS[place] in state.own}
    bits = {bit: bool(tuple.__getitem__(state, _AT[name])) for bit, name in enumerate(FLAGS) if name in state.own}
    known = known_of(state)
    own = known.own
    while own:
        low = own & -own
        bits[len(FLAGS) + low.bit_length() - 1] = bool(int(known) & low)
        own ^= low
    return fields, bits
