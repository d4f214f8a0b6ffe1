"""States that note what the rules read of them, so that the analyser asks the very engine instead of a copy of it."""

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


_AXIS: dict[str, Axis] = {name: ~place for place, name in enumerate(FIELDS)} | {
    name: bit for bit, name in enumerate(FLAGS)
}
_NOTHING = object()


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
    """What was read of one state, in order: its axes and their values; what is read again counts once."""

    __slots__ = ("given", "known", "reads", "seen", "values")

    def __init__(self, key: Key, index: int, given: frozenset[str]) -> None:
        self.given = given
        self.reads: dict[Axis, Any] = {}
        self.known = index >> len(FLAGS)
        self.seen = 0
        self.values = dict(zip(FIELDS, key, strict=True))
        for bit, name in enumerate(FLAGS):
            self.values[name] = bool(index >> bit & 1)

    def read_known(self, asked: int) -> None:
        """Note that these bits were asked for, lowest first."""
        asked &= ~self.seen
        self.seen |= asked
        while asked:
            bit = asked & -asked
            self.reads[len(FLAGS) + bit.bit_length() - 1] = bool(self.known & bit)
            asked ^= bit


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
        self.trace.read_known(mask & ~self.own)
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


class TracedState:
    """What stands in for a state, and notes in a trace which of its first values are read.

    What was read or written once is an attribute like any other, so that only the first reading takes its time.
    """

    trace: Trace

    def __getattr__(self, name: str) -> Any:
        trace = self.trace
        value = trace.values[name]
        trace.reads.setdefault(_AXIS[name], value)
        self.__dict__[name] = value
        return value

    def _replace(self, **changes: Any) -> "TracedState":
        made = TracedState.__new__(TracedState)
        made.__dict__.update(self.__dict__)
        made.__dict__.update(changes)
        return made


def traced(key: Key, index: int, given: frozenset[str] = frozenset()) -> TracedState:
    """Return a state whose reads are noted from now on, those of the `given` fields left out: they never vary."""
    state = TracedState()
    state.trace = trace = Trace(key, index, given)
    state.__dict__["known"] = TracedKnown.of(trace.known, trace)
    for name in given:
        state.__dict__[name] = trace.values[name]
    return state


def written(state: TracedState) -> tuple[dict[int, Any], dict[int, bool]]:
    """Return what has another value than was read or given of it: by place in the key, and by index bit."""
    fields: dict[int, Any] = {}
    bits: dict[int, bool] = {}
    trace = state.trace
    reads = trace.reads
    for name, value in state.__dict__.items():
        axis = _AXIS.get(name)
        if axis is None or reads.get(axis, _NOTHING) == value:
            continue
        if name in trace.given and trace.values[name] == value:
            continue
        if axis < 0:
            fields[~axis] = value
        else:
            bits[axis] = bool(value)
    known: TracedKnown = state.known
    own = known.own
    while own:
        low = own & -own
        axis = len(FLAGS) + low.bit_length() - 1
        value = bool(int(known) & low)
        if reads.get(axis) is not value:
            bits[axis] = value
        own ^= low
    return fields, bits
