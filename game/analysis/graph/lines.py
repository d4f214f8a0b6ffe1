"""The line of a link: straight through its layers, and bent only in the room between them, where no box stands."""

from typing import NamedTuple

from game.analysis.graph.picture import Stroke

HEAD = 8.0
"""The length of an arrow's head in pixels."""

Point = tuple[float, float]


class Band(NamedTuple):
    """Where a layer stands: its upper and lower edge in pixels."""

    top: float
    bottom: float


class End(NamedTuple):
    """Where a line meets an item: its x, the layer's band, and the height of the box in it (0 for a thread)."""

    x: float
    band: Band
    box_h: float

    @property
    def is_box(self) -> bool:
        """Return whether a box stands here."""
        return self.box_h > 0


def line_between(upper: End, lower: End, *, is_upward: bool) -> Stroke:
    """Return the line from one layer to the next below it."""
    top = upper.band.top + upper.box_h if upper.is_box else upper.band.bottom
    tip: Point | None = None
    start: Point = (upper.x, top)
    stop: Point = (lower.x, lower.band.top if lower.is_box else lower.band.bottom)
    if is_upward and upper.is_box:
        tip, start = start, (upper.x, top + HEAD)
    elif not is_upward and lower.is_box:
        tip, stop = stop, (lower.x, lower.band.top - HEAD)
    bend_from, bend_to = (upper.x, max(start[1], upper.band.bottom)), (lower.x, min(stop[1], lower.band.top))
    middle = (bend_from[1] + bend_to[1]) / 2
    points = [start, *_straight(start, bend_from)]
    points += [(upper.x, middle), (lower.x, middle), bend_to, *_straight(bend_to, stop)]
    return Stroke(tuple(points), tip, is_upward)


def _straight(start: Point, end: Point) -> tuple[Point, ...]:
    """Return a piece of a curve that is straight, nothing where it has no length."""
    return () if start == end else (start, end, end)
