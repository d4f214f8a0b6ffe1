"""Where focus goes: the next in order, or the nearest in a direction."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from game.ui.geometry import Box
from game.ui.intents import Direction
from game.ui.layout import Placed

_SIDEWAYS_COST = 3
"""How much worse a pixel beside the way is than one along it."""
_CONE = 2
"""How many pixels to the side each pixel up or down must buy, for Left and Right to leave their row."""


def is_stop(placed: Placed) -> bool:
    """Return whether a placed widget takes focus: an active one does, and a viewport that scrolls but holds none."""
    return placed.widget.is_active or bool(placed.scroll_max and not _holds_active(placed))


def _holds_active(viewport: Placed) -> bool:
    """Return whether what scrolls holds something active; the mark of new lines lies over it."""
    content = viewport.children[:1]
    return any(placed.widget.is_active for child in content for placed in child.walk())


def first_focus(stops: Sequence[Placed]) -> str:
    """Return the id that has focus when nothing was chosen: the one that asks for it, else the first."""
    for stop in stops:
        if stop.widget.is_first_focus:
            return stop.widget.id
    return stops[0].widget.id if stops else ""


def next_focus(stops: Sequence[Placed], current: str, step: int) -> str:
    """Return the id `step` places on (Tab is 1, Shift+Tab -1), around the ends."""
    ids = [stop.widget.id for stop in stops]
    if not ids:
        return ""
    if current not in ids:
        return ids[0] if step > 0 else ids[-1]
    return ids[(ids.index(current) + step) % len(ids)]


def nearest_focus(stops: Sequence[Placed], current: str, direction: Direction) -> str | None:
    """Return the id of the nearest stop in a direction, or None where there is none.

    Left and Right keep to the row, go on in the next line of the same group, and otherwise stray only a little. What is
    scrolled out of sight elsewhere doesn't lie where its box is: it comes only where nothing in sight does.
    """
    here = next((stop for stop in stops if stop.widget.id == current), None)
    if here is None:
        return stops[0].widget.id if stops else None
    at_hand = [stop for stop in stops if stop.clip == here.clip or not stop.visible.is_empty]
    return _nearest(at_hand, here, direction) or _nearest(stops, here, direction)


def _nearest(stops: Sequence[Placed], here: Placed, direction: Direction) -> str | None:
    others = [stop for stop in stops if stop is not here]
    if not direction.value[0]:
        return _cheapest(here, others, direction)
    in_row = [stop for stop in others if _share_row(here, stop)]
    if any(_is_sibling(here, stop) and _cost(here.box, stop.box, direction) is not None for stop in in_row):
        return _cheapest(here, in_row, direction)
    in_cone = [stop for stop in others if not _is_sibling(here, stop) and _is_in_cone(here.box, stop.box)]
    return (
        _in_next_line(stops, here, direction)
        or _cheapest(here, in_row, direction)
        or _cheapest(here, in_cone, direction)
    )


def _cheapest(here: Placed, others: Sequence[Placed], direction: Direction) -> str | None:
    ranked = [(cost, stop.widget.id) for stop in others if (cost := _cost(here.box, stop.box, direction)) is not None]
    return min(ranked, key=lambda pair: pair[0])[1] if ranked else None


def _in_next_line(stops: Sequence[Placed], here: Placed, direction: Direction) -> str | None:
    """Return the sibling next in reading order, in a group whose members stand side by side and go on below."""
    group = [stop for stop in stops if stop is here or _is_sibling(here, stop)]
    if not any(_share_row(one, other) for one, other in pairwise(group)):
        return None
    index = group.index(here) + direction.value[0]
    return group[index].widget.id if 0 <= index < len(group) else None


def _is_sibling(one: Placed, other: Placed) -> bool:
    return one is not other and one.path[:-1] == other.path[:-1]


def _share_row(one: Placed, other: Placed) -> bool:
    return not _apart(one.box.y, one.box.bottom, other.box.y, other.box.bottom)


def _is_in_cone(start: Box, end: Box) -> bool:
    """Return whether a box lies sideways of another rather than above or below it, from middle to middle."""
    aside, down = (abs(a - b) for a, b in zip(start.centre, end.centre, strict=True))
    return _CONE * down <= aside


def _cost(start: Box, end: Box, direction: Direction) -> float | None:
    """Return how far a box is in a direction, None when it doesn't lie that way."""
    dx, dy = direction.value
    along = (
        _gap(start.x, start.right, end.x, end.right, dx) if dx else _gap(start.y, start.bottom, end.y, end.bottom, dy)
    )
    if along is None:
        return None
    down = _apart(start.y, start.bottom, end.y, end.bottom)
    beside = down if dx else _apart(start.x, start.right, end.x, end.right)
    centres = abs(start.centre[0] - end.centre[0]) + abs(start.centre[1] - end.centre[1])
    return along + _SIDEWAYS_COST * beside + centres / 1000


def _gap(low: int, high: int, other_low: int, other_high: int, sign: int) -> float | None:
    """Return the pixels between two spans along an axis, None when the other doesn't lie beyond."""
    if (other_low + other_high - low - high) * sign <= 0:
        return None
    gap = other_low - high if sign > 0 else low - other_high
    return max(0, gap) if gap > -(high - low) // 2 else None


def _apart(low: int, high: int, other_low: int, other_high: int) -> int:
    return max(0, other_low - high, low - other_high)
