"""How a row divides its width among its children."""

from __future__ import annotations

from collections.abc import Sequence


def shared_widths(naturals: Sequence[int], grows: Sequence[float], width: int) -> list[int]:
    """Return a width in pixels for each child, together at most `width`.

    Children that don't grow keep their natural width while those that grow still get their fair part; then the
    growing ones share the rest by weight. When room is short, the widest give way first.
    """
    fixed = sum(n for n, g in zip(naturals, grows, strict=True) if not g)
    rest = width - fixed
    claims = sum(min(n, width // max(1, len(naturals))) for n, g in zip(naturals, grows, strict=True) if g)
    if rest < claims or rest < 0:
        return levelled(naturals, width)
    weights = sum(grows)
    widths, spent, given = [], 0.0, 0
    for natural, grow in zip(naturals, grows, strict=True):
        if not grow:
            widths.append(natural)
            continue
        spent += grow
        upto = round(rest * spent / weights)
        widths.append(upto - given)
        given = upto
    return widths


def levelled(naturals: Sequence[int], width: int) -> list[int]:
    """Return the naturals cut to one common level, so that together they fill at most `width`."""
    widths = [0] * len(naturals)
    left, waiting = max(0, width), sorted(range(len(naturals)), key=lambda i: naturals[i])
    for position, i in enumerate(waiting):
        widths[i] = min(naturals[i], left // (len(waiting) - position))
        left -= widths[i]
    return widths
