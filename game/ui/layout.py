"""From a tree of widgets to boxes: a pure function of the tree, the context, the box and the scroll offsets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.tokens import Space
from game.ui.widget import Slot, Widget
from game.ui.widgets.new_lines import NewLines
from game.ui.widgets.scrollbar import Scrollbar

TO_END = 1 << 30
"""An offset past any end: layout brings it back to the end."""


def sideways(scroll_id: str) -> str:
    """Return the name under which a viewport's offset sideways is kept, beside its own for the one down."""
    return f"{scroll_id}>"


def seen_to(scroll_id: str) -> str:
    """Return the name under which is kept how many pixels of a viewport's content were there when its end was seen."""
    return f"{scroll_id}+"


def sticks_to_end(viewport: Widget) -> bool:
    """Return whether a viewport begins at its end and stays there."""
    return bool(getattr(viewport, "sticks_to_end", False))


@dataclass(frozen=True, eq=False)
class Placed:
    """A widget at its place.

    `clip` is the part of the window in which it may be seen; `path` its place in the tree; `content` the height in
    pixels of what a viewport scrolls, `offset` how far it is scrolled, `breadth` and `shift` the same sideways.
    """

    widget: Widget
    box: Box
    clip: Box
    path: tuple[int, ...]
    content: int = 0
    offset: int = 0
    breadth: int = 0
    shift: int = 0
    children: tuple[Placed, ...] = field(default=())

    @property
    def visible(self) -> Box:
        """Return the part of the box that can be seen."""
        return self.box.shared(self.clip)

    @property
    def scroll_max(self) -> int:
        """Return the largest offset in pixels."""
        return max(0, self.content - self.box.h)

    @property
    def shift_max(self) -> int:
        """Return the largest offset sideways in pixels."""
        return max(0, self.breadth - self.box.w)

    def walk(self) -> Iterator[Placed]:
        """Yield this and all below, in the order in which they are painted."""
        waiting = [self]
        while waiting:
            placed = waiting.pop()
            yield placed
            waiting.extend(reversed(placed.children))


def lay_out(widget: Widget, context: Context, box: Box, offsets: Mapping[str, int]) -> Placed:
    """Place a tree in a box; `offsets` gives the scroll position in pixels by a viewport's id."""
    return _lay_out(Slot(widget, box), context, box, (), offsets)


def _lay_out(slot: Slot, context: Context, clip: Box, path: tuple[int, ...], offsets: Mapping[str, int]) -> Placed:
    widget, box = slot
    slots = widget.place(context, box)
    content = offset = breadth = shift = 0
    inner = clip
    if widget.is_viewport and slots:
        content, breadth = slots[0].box.h, slots[0].box.w
        offset = max(0, min(offsets.get(widget.id, TO_END if sticks_to_end(widget) else 0), content - box.h))
        shift = max(0, min(offsets.get(sideways(widget.id), 0), breadth - box.w))
        inner = clip.shared(box.grown(context.px(Space.RING)))
    children = []
    for i, (child, at) in enumerate(slots):
        if isinstance(child, NewLines):
            if offset < content - box.h and content > offsets.get(seen_to(widget.id), content):
                children.append(_lay_out(Slot(child, at), context, clip, (*path, i), offsets))
        elif isinstance(child, Scrollbar):
            bar = replace(child, offset=shift if child.is_flat else offset)
            children.append(_lay_out(Slot(bar, at), context, clip, (*path, i), offsets))
        else:
            children.append(_lay_out(Slot(child, at.moved(-shift, -offset)), context, inner, (*path, i), offsets))
    return Placed(widget, box, clip, path, content, offset, breadth, shift, tuple(children))
