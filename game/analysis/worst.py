"""The worst call there can be, exactly, with the choices that lead to it."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from game.analysis.each_state import Calls, State
from game.analysis.fronts import Fronts
from game.analysis.limits import NO_LIMIT, Limit, Undecided
from game.analysis.losses import CapSide, Left, PointSide
from game.analysis.lows import Lows


@dataclass(frozen=True)
class WorstPlay:
    """The worst call: its score, and the choices up to its end."""

    score: int
    choices: tuple[str, ...]


def worst_play(fronts: Fronts, limit: Limit = NO_LIMIT) -> WorstPlay | None:
    """Return the worst call from the first word on; None where it takes longer than the limit allows."""
    calls = Calls(fronts)
    points, help_ = PointSide(fronts.pricing, is_help_alone=False), PointSide(fronts.pricing, is_help_alone=True)
    try:
        worst = Lows(calls, CapSide(fronts.pricing), limit, ABOVE_ALL)
        for side, most in ((points, FEW), (points, None), (help_, None)):
            if worst.score > side.lowest_score:
                lows = Lows(calls, side, limit, worst.score, most)
                worst = lows if lows.low else worst
    except Undecided:
        return None
    return WorstPlay(worst.score, tuple(_LosingCall(worst).choices()))


ABOVE_ALL = 101
"""Above every score."""

FEW = 1
"""How much is kept of each group of states to find a low score soon."""


class _WayOut(NamedTuple):
    """How a call leaves a group of states: from which, and to which at the cost of a number, or with what choice.

    `left` is what it comes to then, and `later` what it comes to from there on.
    """

    state: State
    left: Left
    later: Left
    to: State = -1
    cost: int = 0
    end: str = ""


class _LosingCall:
    """A call in the making that comes to the lowest score."""

    def __init__(self, lows: Lows) -> None:
        self._lows = lows
        self._calls = lows.calls
        self._here = self._calls.first
        self._spent = lows.side.nothing
        self._came: dict[State, tuple[State, int]] = {}

    def choices(self) -> Iterator[str]:
        """Yield the choices up to the end of the call.

        In each group of states it goes round by the nearest way that still takes off something, then on.
        """
        wanted = self._lows.low
        assert wanted is not None, "some call was found that falls so low"
        while True:
            out = self._way_out(wanted)
            while self._score(out.left) > self._lows.score:
                yield from self._take(*self._losing_way(out.left))
            yield from self._walk_to(out.state)
            if out.end:
                yield out.end
                return
            yield from self._take(out.state, out.to, out.cost)
            wanted = out.later

    def _way_out(self, wanted: Left) -> _WayOut:
        """Return the way out of the group that leaves least by itself of those after which a call can come to that."""
        ways = (way for state in self._nearby() for way in self._ways_out(state))
        return min((way for way in ways if self._lows.worn(way.left, self._here) == wanted), key=self._after)

    def _after(self, way: _WayOut) -> int:
        return self._score(way.left)

    def _ways_out(self, state: State) -> Iterator[_WayOut]:
        lows, calls = self._lows, self._calls
        for ends in calls.ends[state]:
            for prospect, choice in ends.items():
                left = lows.side.left(prospect)
                yield _WayOut(state, left, left, end=choice)
        for to, cost in calls.ways[state]:
            if calls.group_of[to] != calls.group_of[state]:
                for later in lows.of(to):
                    yield _WayOut(state, lows.side.less(later, lows.costs[cost]), later, to, cost)

    def _losing_way(self, left: Left) -> tuple[State, State, int]:
        """Return the nearest way round that takes off something more of what is left."""
        side = self._lows.side
        left = side.less(left, self._spent)
        return next(
            (state, to, cost)
            for state in self._nearby()
            for to, cost in self._calls.ways[state]
            if self._is_round(to) and side.less(left, self._lows.costs[cost]) != left
        )

    def _score(self, left: Left) -> int:
        """Return the score of a call that comes to that from here on."""
        return self._lows.side.score(self._lows.side.less(left, self._spent))

    def _is_round(self, to: State) -> bool:
        return self._calls.group_of[to] == self._calls.group_of[self._here]

    def _nearby(self) -> Iterator[State]:
        """Yield the states of the group, nearest first, and keep how each was come to."""
        self._came = {}
        waiting = deque([self._here])
        while waiting:
            state = waiting.popleft()
            yield state
            for to, cost in self._calls.ways[state]:
                if to != self._here and to not in self._came and self._is_round(to):
                    self._came[to] = state, cost
                    waiting.append(to)

    def _take(self, state: State, to: State, cost: int) -> Iterator[str]:
        """Walk to a state of the group, and take a way from there."""
        yield from self._walk_to(state)
        yield self._calls.choice(state, to, cost)
        self._here = to
        self._spent = self._lows.side.both(self._spent, self._lows.costs[cost])

    def _walk_to(self, target: State) -> Iterator[str]:
        steps: list[tuple[State, State, int]] = []
        next(state for state in self._nearby() if state == target)
        while target != self._here:
            before, cost = self._came[target]
            steps.append((before, target, cost))
            target = before
        for state, to, cost in reversed(steps):
            yield from self._take(state, to, cost)
