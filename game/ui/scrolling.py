"""Where viewports stand: kept at the end, brought to a widget."""

from __future__ import annotations

from collections.abc import Mapping

from game.ui.context import Context
from game.ui.layout import TO_END, Placed, seen_to, sideways, sticks_to_end
from game.ui.tokens import Space


def held_offsets(root: Placed, offsets: Mapping[str, int]) -> dict[str, int]:
    """Return the offsets to lay out with next: viewports that stick to the end and stood there stay there."""
    held = dict(offsets)
    for placed in root.walk():
        if placed.widget.is_viewport and sticks_to_end(placed.widget):
            at_end = placed.offset >= placed.scroll_max
            held[placed.widget.id] = TO_END if at_end else placed.offset
    return held


def seen_ends(root: Placed, offsets: Mapping[str, int]) -> dict[str, int]:
    """Return how far each viewport that sticks to its end was seen: anew where it stands there now, else as before."""
    followed = [placed for placed in root.walk() if placed.widget.is_viewport and sticks_to_end(placed.widget)]
    names = {seen_to(placed.widget.id): placed for placed in followed}
    return {
        name: placed.content if placed.offset >= placed.scroll_max else offsets.get(name, placed.content)
        for name, placed in names.items()
    }


def conversations(root: Placed) -> list[Placed]:
    """Return the viewports that follow what is said, and have something to scroll."""
    return [p for p in root.walk() if p.widget.is_viewport and p.scroll_max and sticks_to_end(p.widget)]


def viewports_around(root: Placed, path: tuple[int, ...]) -> list[Placed]:
    """Return the viewports that hold the place `path`, the innermost first."""
    found, placed = [], root
    for step in path:
        if placed.widget.is_viewport:
            found.append(placed)
        placed = placed.children[step]
    return found[::-1]


def offsets_to_show(root: Placed, widget_id: str, context: Context) -> dict[str, int]:
    """Return the offsets that bring a widget and its focus ring into view; empty where it is."""
    target = next((placed for placed in root.walk() if placed.widget.id == widget_id), None)
    if target is None:
        return {}
    box, moved = target.box.grown(context.px(Space.RING)), {}
    for viewport in viewports_around(root, target.path):
        port = viewport.box
        offset = _brought((box.y, box.bottom), (port.y, port.bottom), viewport.offset, viewport.scroll_max)
        shift = _brought((box.x, box.right), (port.x, port.right), viewport.shift, viewport.shift_max)
        if offset != viewport.offset:
            moved[viewport.widget.id] = offset
        if shift != viewport.shift:
            moved[sideways(viewport.widget.id)] = shift
        box = box.moved(viewport.shift - shift, viewport.offset - offset)
    return moved


def _brought(span: tuple[int, int], port: tuple[int, int], offset: int, most: int) -> int:
    """Return the offset that brings a span into a viewport's own, its beginning before its end."""
    start, end = span
    moved = offset + max(0, end - port[1])
    if start - (moved - offset) < port[0]:
        moved = offset + start - port[0]
    return max(0, min(moved, most))
