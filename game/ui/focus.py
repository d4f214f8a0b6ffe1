"""Where focus goes: the next in order, or the nearest in a direction."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.geometry import Box
from game.ui.intents import Direction
from game.ui.layout import Placed

_SIDEWAYS_COST = 3
"""How much worse a pixel beside the way is than one along it."""


def focusable(root: Placed) -> tuple[Placed, ...]:
    """Return what takes focus, in reading order: active widgets, and viewports that scroll but hold none."""
    found: list[Placed] = []
    for placed in root.walk():
        if is_stop(placed):
            found.append(placed)
    return tuple(found)


def is_stop(placed: Placed) -> bool:
    """Return whether a placed widget takes focus."""
    return placed.widget.is_active or bool(placed.scroll_max and not _holds_active(placed))


def _holds_active(viewport: Placed) -> bool:
    return any(placed.widget.is_active for placed in viewport.walk() if placed is not viewport)


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
    """Return the id of the nearest stop in a direction, or None where there is none."""
    here = next((stop for stop in stops if stop.widget.id == current), None)
    if here is None:
        return stops[0].widget.id if stops else None
    ranked = [
        (cost, stop.widget.id)
        for stop in stops
        if stop is not here and (cost := _cost(here.box, stop.box, direction)) is not None
    ]
    return min(ranked, key=lambda pair: pair[0])[1] if ranked else None


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
