"""How far from the left each item stands: close to what it is linked to, threads as straight as room allows."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from game.analysis.graph.ordering import Arrangement, Item, Link

_ROUNDS = 40
_STRAIGHT, _BENT, _LOOSE = 8.0, 2.0, 1.0
"""How strongly a link pulls: between two threads, a thread and a box, two boxes."""
_HELD = 1000.0
_MAIN = 6.0
"""How much more strongly the first link down from a box pulls: the way on that has the best claim runs straight."""

Pull = tuple[Item, float, float]
"""What pulls an item: the other end of a link, how far beside that end's middle, and how strongly."""


def placed(
    arrangement: Arrangement,
    *,
    width: Callable[[Item], float],
    gap: Callable[[Item, Item], float],
    offset: Callable[[Item, Link], float],
) -> Mapping[Item, float]:
    """Return the x of each item's middle in pixels.

    `gap` is the least distance between the sides of two neighbours; `offset` says how far from an item's middle a link
    meets it. Each row in turn is set to its best place for where the others stand, which brings all of them closer to
    the best picture as a whole.
    """
    at: dict[Item, float] = {}
    spaces = [_spaces(row, width, gap) for row in arrangement.rows]
    for row, starts in zip(arrangement.rows, spaces, strict=True):
        at.update({item: start - starts[-1] / 2 for item, start in zip(row, starts, strict=True)})
    pulls = _pulls(arrangement, offset)
    for round_number in range(_ROUNDS):
        numbers = range(len(arrangement.rows))
        for number in numbers if round_number % 2 == 0 else reversed(numbers):
            _set_row(arrangement.rows[number], spaces[number], pulls, at)
    for row, starts in zip(arrangement.rows, spaces, strict=True):
        _set_row(row, starts, {item: _straightened(item, pulls.get(item, ())) for item in row}, at)
    return at


def _straightened(item: Item, pulling: Sequence[Pull]) -> Sequence[Pull]:
    """Return what holds a box where it is, and a thread right below what it comes from.

    What pulls evenly spreads a step sideways over all layers, a little in each; the eye follows one step better.
    """
    above = [pull for pull in pulling if pull[0].layer < item.layer]
    straight = [pull for pull in above if pull[0].thread] or above
    return straight if item.thread and straight else ((item, 0.0, _HELD),)


def _spaces(
    row: Sequence[Item], width: Callable[[Item], float], gap: Callable[[Item, Item], float]
) -> tuple[float, ...]:
    """Return the middles of a row's items, packed as tightly as may be, the first at 0."""
    starts = [0.0]
    for left, right in pairwise(row):
        starts.append(starts[-1] + width(left) / 2 + gap(left, right) + width(right) / 2)
    return tuple(starts)


def _pulls(arrangement: Arrangement, offset: Callable[[Item, Link], float]) -> Mapping[Item, Sequence[Pull]]:
    """Return for each item what pulls it."""
    pulls: dict[Item, list[Pull]] = {}
    led_on: set[Item] = set()
    for link in arrangement.links:
        upper, lower, _ = link
        threads = bool(upper.thread) + bool(lower.thread)
        strength = (_LOOSE, _BENT, _STRAIGHT)[threads]
        if not link.is_upward and not upper.thread and upper not in led_on:
            led_on.add(upper)
            strength *= _MAIN
        aside = offset(upper, link) - offset(lower, link)
        pulls.setdefault(lower, []).append((upper, aside, strength))
        pulls.setdefault(upper, []).append((lower, -aside, strength))
    return pulls


def _set_row(
    row: Sequence[Item],
    starts: Sequence[float],
    pulls: Mapping[Item, Sequence[Pull]],
    at: dict[Item, float],
) -> None:
    """Put a row where it is pulled to, as far as no two come closer than they may (isotonic regression)."""
    blocks: list[tuple[float, float, int]] = []
    for item, start in zip(row, starts, strict=True):
        pulling = pulls.get(item, ((item, 0.0, 0.01),))
        weight = sum(strength for _, _, strength in pulling)
        wanted = sum((at[other] + aside) * strength for other, aside, strength in pulling) / weight - start
        count = 1
        while blocks and blocks[-1][0] > wanted:
            before, heavier, more = blocks.pop()
            wanted = (before * heavier + wanted * weight) / (heavier + weight)
            weight, count = weight + heavier, count + more
        blocks.append((wanted, weight, count))
    shifts = [wanted for wanted, _, count in blocks for _ in range(count)]
    at.update({item: start + shift for item, start, shift in zip(row, starts, shifts, strict=True)})
