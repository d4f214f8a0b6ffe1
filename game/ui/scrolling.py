"""Where viewports stand: kept at the end, brought to a widget."""

from __future__ import annotations

from collections.abc import Mapping

from game.ui.context import Context
from game.ui.layout import TO_END, Placed, sticks_to_end
from game.ui.tokens import Space


def held_offsets(root: Placed, offsets: Mapping[str, int]) -> dict[str, int]:
    """Return the offsets to lay out with next: viewports that stick to the end and stood there stay there."""
    held = dict(offsets)
    for placed in root.walk():
        if placed.widget.is_viewport and sticks_to_end(placed.widget):
            at_end = placed.offset >= placed.scroll_max
            held[placed.widget.id] = TO_END if at_end else placed.offset
    return held


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
    ring, moved = context.px(Space.RING), {}
    top, bottom = target.box.y - ring, target.box.bottom + ring
    for viewport in viewports_around(root, target.path):
        offset = viewport.offset
        if bottom > viewport.box.bottom:
            offset += bottom - viewport.box.bottom
        if top - (offset - viewport.offset) < viewport.box.y:
            offset = viewport.offset + top - viewport.box.y
        offset = max(0, min(offset, viewport.scroll_max))
        if offset != viewport.offset:
            moved[viewport.widget.id] = offset
            top, bottom = top - (offset - viewport.offset), bottom - (offset - viewport.offset)
    return moved
