"""The sides of what calls lose: the sum of all points, the help that there was, and caps.

A score is the lowest of what each of them leaves. So the worst call of all is the worst of three: one in which only the
sum counts, one in which only help does, and one in which only caps do.
"""

from collections.abc import Iterable
from math import ceil
from typing import Protocol, TypeAlias

from game.analysis.prospects import Cost, Pricing, Prospect

Left: TypeAlias = tuple[int, ...]
"""What a call comes to, as far as it counts on one side: numbers of which less is worse."""

Lost: TypeAlias = tuple[int, ...]
"""What counts of a cost on one side."""

ALL = 100
"""More can't be lost of any dimension."""


class Side(Protocol):
    """One side of what calls lose."""

    nothing: Lost

    def left(self, prospect: Prospect) -> Left:
        """Return what counts of what a call comes to."""

    def lost(self, cost: Cost) -> Lost:
        """Return what counts of a cost."""

    def less(self, left: Left, lost: Lost) -> Left:
        """Return what is left after a loss."""

    def both(self, one: Lost, other: Lost) -> Lost:
        """Return two losses together, as far as they make a difference."""

    def score(self, left: Left) -> int:
        """Return the score of what is left."""

    def least(self, left: Left, before: Lost) -> int:
        """Return a score below which no call ends that has lost at most so much before."""

    def lowest(self, lefts: Iterable[Left], before: Lost) -> tuple[Left, ...]:
        """Return those of which none is as low as another in any call that has lost at most so much before."""

    def most(self, one: Lost, other: Lost) -> Lost:
        """Return a loss that is no less than either."""


def worn(side: Side, left: Left, lost: Lost) -> Left:
    """Return what is left when a loss is borne as often as it takes off anything."""
    while (following := side.less(left, lost)) != left:
        left = following
    return left


class PointSide:
    """Points: (help, help without the effort, escalation, own words, respect) left.

    Losses are (help, effort forfeited, escalation, own words, respect). With help alone the others don't count, and
    politeness can't buy a pass: so much above help is the score at most. `lowest_score` is that of nothing left.
    """

    nothing: Lost = (0, 0, 0, 0, 0)

    def __init__(self, pricing: Pricing, *, is_help_alone: bool) -> None:
        self._rubric = pricing.rubric
        self._is_help_alone = is_help_alone
        self.lowest_score = self._rubric.above_help if is_help_alone else 0
        self._weights = (1, 0, 0, 0) if is_help_alone else tuple(int(each) for each in self._rubric.weights.values())

    def left(self, prospect: Prospect) -> Left:
        """Return what counts of what a call comes to."""
        help_ = prospect.outcome + prospect.effort
        rest = (0, 0, 0) if self._is_help_alone else prospect[2:5]
        return min(ALL, max(0, help_)), min(ALL, max(0, prospect.outcome)), *rest

    def lost(self, cost: Cost) -> Lost:
        """Return what counts of a cost."""
        rest = (0, 0, 0) if self._is_help_alone else cost[1:4]
        return cost.help, int(cost.forfeits), *rest

    def less(self, left: Left, lost: Lost) -> Left:
        """Return what is left after a loss."""
        with_effort, without, escalation, own_words, respect = left
        help_, forfeits, *rest = lost
        return (
            max(0, (without if forfeits else with_effort) - help_),
            max(0, without - help_),
            max(0, escalation - rest[0]),
            max(0, own_words - rest[1]),
            max(0, respect - rest[2]),
        )

    def both(self, one: Lost, other: Lost) -> Lost:
        """Return two losses together, as far as they make a difference."""
        return tuple([min(ALL, a + b) for a, b in zip(one, other, strict=True)])

    def most(self, one: Lost, other: Lost) -> Lost:
        """Return a loss that is no less than either."""
        return tuple(map(max, one, other))

    def score(self, left: Left) -> int:
        """Return the score of what is left."""
        return left[0] + self._rubric.above_help if self._is_help_alone else (self._sum(left) + 50) // 100

    def least(self, left: Left, before: Lost) -> int:
        """Return a score below which no call ends that has lost at most so much before."""
        return self.score(self.less(left, before))

    def lowest(self, lefts: Iterable[Left], before: Lost) -> tuple[Left, ...]:
        """Return those of which none is as low as another in any call that has lost at most so much before.

        Where less was lost than is left, what is lost of one dimension weighs as much as what is lost of another.
        """
        found: list[Left] = []
        for left in sorted(lefts, key=lambda each: (self._sum(each), each)):
            if not any(self._is_as_low(lower, left, before) for lower in found):
                found.append(left)
        return tuple(found)

    def _sum(self, left: Left) -> int:
        of_help, of_escalation, of_words, of_respect = self._weights
        return of_help * left[0] + of_escalation * left[2] + of_words * left[3] + of_respect * left[4]

    def _is_as_low(self, left: Left, other: Left, before: Lost) -> bool:
        """Tell whether no loss before can make one come out above the other."""
        of_help, of_escalation, of_words, of_respect = self._weights
        help_, forfeits, escalation, own_words, respect = before
        above = _above(left[0], other[0], help_)
        if forfeits:
            above = max(above, _above(left[1], other[1], help_))
        return (
            of_help * above
            + of_escalation * _above(left[2], other[2], escalation)
            + of_words * _above(left[3], other[3], own_words)
            + of_respect * _above(left[4], other[4], respect)
        ) <= 0


def _above(one: int, other: int, most: int) -> int:
    """Return how much above the other one can be after the same loss, at most so much."""
    if one >= other:
        return one - other
    return (one - most if one > most else 0) - (other - most if other > most else 0)


class CapSide:
    """Caps: (the lowest cap, minus the number of caps) left; losses are (cap, number)."""

    nothing: Lost = (100, 0)

    def __init__(self, pricing: Pricing) -> None:
        self._each = pricing.rubric.each_further_cap
        self._most = 1 + ceil(100 / self._each) if self._each else 1

    def left(self, prospect: Prospect) -> Left:
        """Return what counts of what a call comes to."""
        return prospect.cap, max(prospect.further, -self._most)

    def lost(self, cost: Cost) -> Lost:
        """Return what counts of a cost."""
        return cost.cap, cost.caps

    def less(self, left: Left, lost: Lost) -> Left:
        """Return what is left after a loss."""
        return min(left[0], lost[0]), max(left[1] - lost[1], -self._most)

    def both(self, one: Lost, other: Lost) -> Lost:
        """Return two losses together, as far as they make a difference."""
        return min(one[0], other[0]), min(self._most, one[1] + other[1])

    def most(self, one: Lost, other: Lost) -> Lost:
        """Return a loss that is no less than either."""
        return min(one[0], other[0]), max(one[1], other[1])

    def score(self, left: Left) -> int:
        """Return the score of what is left."""
        return max(0, left[0] - self._each * (-left[1] - 1)) if left[1] else 100

    def least(self, left: Left, before: Lost) -> int:
        """Return a score below which no call ends that has lost at most so much before."""
        return self.score(self.less(left, before))

    def lowest(self, lefts: Iterable[Left], before: Lost) -> tuple[Left, ...]:
        """Return those of which none is as low as another."""
        found: list[Left] = []
        for left in sorted(set(lefts)):
            if not any(lower[0] <= left[0] and lower[1] <= left[1] for lower in found):
                found.append(left)
        return tuple(found)
