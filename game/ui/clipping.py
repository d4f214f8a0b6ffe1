"""Finds what a page cuts off or lets overlap: measured ink against boxes, viewports and neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.layout import Placed
from game.ui.tokens import Type
from game.ui.typesetter import PlacedText
from game.ui.widget import REST

_BEARING = 2
"""How far in 720p pixels a slanted letter may lean out of its box."""


@dataclass(frozen=True)
class Fault:
    """What is wrong ("outside its box", "cut by a viewport", "overlaps"), with what, and where."""

    what: str
    text: str
    ink: Box
    against: Box


@dataclass(frozen=True)
class _Mark:
    """Something that must not be covered: the ink of a text, or a thing to press."""

    placed: Placed
    text: str
    box: Box
    viewport: Placed | None


def ink_boxes(context: Context, text: PlacedText) -> Iterator[tuple[str, Box]]:
    """Yield each line's words and the box of the pixels that it really paints."""
    for index, line in enumerate(text.block.lines):
        x, y = text.line_at(index)
        for run in line.runs:
            drawn = context.typesetter.run_surface(run, (255, 255, 255))
            ink = drawn.get_bounding_rect()
            top = y + text.block.baseline - context.typesetter.rise(run)
            if ink.w and ink.h:
                yield run.text, Box(x + run.x + ink.x, top + ink.y, ink.w, ink.h)


def clipping_faults(root: Placed, context: Context) -> list[Fault]:
    """Return all that is cut off or overlaps on a placed page; what can be scrolled into view is well."""
    faults: list[Fault] = []
    marks: list[_Mark] = []
    for placed, viewports in _with_viewports(root, ()):
        faults.extend(_squashed(placed, context))
        inner = viewports[-1] if viewports else None
        if placed.widget.is_active:
            marks.append(_Mark(placed, placed.widget.id, placed.box, inner))
        for text in placed.widget.texts(context, placed.box, REST):
            for words, ink in ink_boxes(context, text):
                faults.extend(_cut(words, ink, (text.box.shared(placed.box), root.box), viewports, context))
                marks.append(_Mark(placed, words, ink, inner))
    return faults + _overlaps(marks)


def _with_viewports(placed: Placed, around: tuple[Placed, ...]) -> Iterator[tuple[Placed, tuple[Placed, ...]]]:
    yield placed, around
    for index, child in enumerate(placed.children):
        inside = placed.widget.is_viewport and index == 0
        yield from _with_viewports(child, (*around, placed) if inside else around)


def _squashed(placed: Placed, context: Context) -> list[Fault]:
    """Return a fault where a viewport is too low to show a line of what it holds."""
    if not placed.scroll_max or placed.box.h >= context.metrics.type_px(Type.BODY):
        return []
    return [Fault("squashed", placed.widget.id, placed.box, placed.box)]


def _cut(
    words: str, ink: Box, own_and_window: tuple[Box, Box], viewports: tuple[Placed, ...], context: Context
) -> Iterator[Fault]:
    """Yield what cuts a piece of ink: its own box, a viewport that can't scroll to it, the window."""
    own, window = own_and_window
    lean = context.px(_BEARING)
    if not own.grown(lean).contains(ink):
        yield Fault("outside its box", words, ink, own)
    for viewport in reversed(viewports):
        box = viewport.box
        left, top = box.x - viewport.shift, box.y - viewport.offset
        reach = Box(left, top, max(viewport.breadth, box.w), max(viewport.content, box.h))
        if not reach.grown(lean).contains(ink):
            yield Fault("cut by a viewport", words, ink, box)
        ink = Box(ink.x, box.y, ink.w, min(ink.h, box.h))
        if viewport.shift_max:
            ink = ink._replace(x=box.x, w=min(ink.w, box.w))
    if not window.contains(ink):
        yield Fault("outside the window", words, ink, window)


def _overlaps(marks: list[_Mark]) -> list[Fault]:
    faults = []
    for one, other in _touching(marks):
        if _is_nested(one.placed, other.placed):
            continue
        a, b = _seen(one, other)
        if not a.shared(b).is_empty:
            faults.append(Fault("overlaps", f"{one.text} / {other.text}", a, b))
    return faults


def _touching(marks: list[_Mark]) -> Iterator[tuple[_Mark, _Mark]]:
    """Yield the pairs whose whole boxes overlap: all that can overlap where they are seen."""
    boxes = [pygame.Rect(mark.box) for mark in marks]
    for index, (mark, box) in enumerate(zip(marks, boxes, strict=True)):
        yield from ((mark, marks[other]) for other in box.collidelistall(boxes) if other > index)


def _seen(one: _Mark, other: _Mark) -> tuple[Box, Box]:
    """Return both boxes, as far as they can be seen at once: whole, when they scroll together."""
    if one.viewport is other.viewport:
        return one.box, other.box
    return one.box.shared(one.placed.clip), other.box.shared(other.placed.clip)


def _is_nested(one: Placed, other: Placed) -> bool:
    shorter, longer = sorted((one.path, other.path), key=len)
    return longer[: len(shorter)] == shorter
