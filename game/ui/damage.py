"""What must be drawn anew: a comparison of what is shown with what should be."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from game.ui.geometry import Box
from game.ui.widget import Look

_BOXES_AT_MOST = 6


class Shown(NamedTuple):
    """How one widget was drawn."""

    appearance: object
    box: Box
    clip: Box
    look: Look


Picture = Mapping[tuple[int, ...], Shown]
"""All that is drawn, by its place in the tree."""


def changed_boxes(before: Picture, now: Picture, overhang: int) -> list[Box]:
    """Return the boxes, grown by what rings and shadows reach beyond them, in which the two pictures differ."""
    boxes: list[Box] = []
    for path in before.keys() | now.keys():
        old, new = before.get(path), now.get(path)
        if old != new:
            boxes.extend(one.box.grown(overhang).shared(one.clip) for one in (old, new) if one is not None)
    return merged(boxes)


def merged(boxes: Iterable[Box]) -> list[Box]:
    """Return boxes that cover the same, none of them touching another, and few."""
    kept: list[Box] = []
    for box in boxes:
        if box.is_empty:
            continue
        joined = box
        while touching := [other for other in kept if not other.shared(joined).is_empty]:
            for other in touching:
                kept.remove(other)
                joined = joined.joined(other)
        kept.append(joined)
    if len(kept) <= _BOXES_AT_MOST:
        return kept
    whole = kept[0]
    for box in kept[1:]:
        whole = whole.joined(box)
    return [whole]
