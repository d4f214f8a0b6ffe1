"""The mouse: hover, press, click, wheel, dragging a scroll bar or a slider; the right or the back button leads out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui.intents import Cancel, Intent, Scroll
from game.ui.layout import Placed, sideways
from game.ui.scrolling import conversations, viewports_around
from game.ui.widgets.scrollbar import Scrollbar

if TYPE_CHECKING:
    from game.ui.acting import Acting
    from game.ui.page import Page

_WHEEL_STEP = 56
"""Distance in 720p pixels that one notch of the wheel scrolls."""
_LEADING_OUT = (pygame.BUTTON_RIGHT, pygame.BUTTON_X1)


class Pointer:
    """Follows the mouse over one page."""

    def __init__(self, page: Page, acting: Acting) -> None:
        self._page = page
        self._acting = acting
        self._at = (-1, -1)
        self._drag: tuple[Placed, Scrollbar, int] | None = None
        self._slides = False

    def handle(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Translate a mouse event; others give nothing."""
        if event.type == pygame.MOUSEMOTION:
            return self._moved(event.pos)
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            return self._down(event.pos)
        if event.type == pygame.MOUSEBUTTONDOWN and event.button in _LEADING_OUT:
            is_line = event.button == pygame.BUTTON_RIGHT and self._page.copying.line_at(event.pos)
            return () if is_line else (Cancel(is_light=True),)
        if event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            return self._up(event.pos)
        if event.type == pygame.MOUSEWHEEL:
            return self._wheel(getattr(event, "precise_y", event.y)) or self._wheel_aside(event)
        if event.type == pygame.WINDOWLEAVE:
            self._page.hover = ""
        return ()

    def _moved(self, point: tuple[int, int]) -> tuple[Intent, ...]:
        self._at = point
        if self._drag:
            return self._dragged(*self._drag, point)
        if self._slides:
            return self._page.slid_to(point)
        hit = active_at(self._page.root, point)
        self._page.hover = hit.widget.id if hit else ""
        return ()

    def _down(self, point: tuple[int, int]) -> tuple[Intent, ...]:
        self._moved(point)
        bar = _bar_at(self._page.root, point)
        if bar is not None:
            return self._grab(bar, point)
        hit = active_at(self._page.root, point)
        if hit is None:
            return ()
        self._page.pressed = hit.widget.id
        # Scrolled now, it would no longer lie under the pointer when the button is let go.
        self._page.focus_on(hit.widget.id, stays=True)
        self._page.caret_at(hit.widget.id, point)
        self._slides = hit.widget.is_slider
        return self._page.slid_to(point)

    def _up(self, point: tuple[int, int]) -> tuple[Intent, ...]:
        pressed, self._page.pressed, self._drag = self._page.pressed, "", None
        was_sliding, self._slides = self._slides, False
        hit = active_at(self._page.root, point)
        if was_sliding or not pressed or hit is None or hit.widget.id != pressed or self._page.field is not None:
            return ()
        return self._acting.pressed(pressed)

    def _wheel(self, notches: float) -> tuple[Intent, ...]:
        """Scroll the innermost viewport under the mouse that still moves that way, or else what was said."""
        step = -round(notches * self._page.context.px(_WHEEL_STEP))
        under = [viewport for viewport in _viewports_at(self._page.root, self._at) if viewport.scroll_max]
        for viewport in under or conversations(self._page.root):
            offset = max(0, min(viewport.offset + step, viewport.scroll_max))
            if offset != viewport.offset:
                return self._scrolled(viewport.widget.id, offset)
        return ()

    def _wheel_aside(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Scroll sideways, by a wheel that tilts or two fingers."""
        step = round(getattr(event, "precise_x", getattr(event, "x", 0)) * self._page.context.px(_WHEEL_STEP))
        for viewport in _viewports_at(self._page.root, self._at):
            shift = max(0, min(viewport.shift + step, viewport.shift_max))
            if shift != viewport.shift:
                return self._scrolled(sideways(viewport.widget.id), shift)
        return ()

    def _grab(self, bar: Placed, point: tuple[int, int]) -> tuple[Intent, ...]:
        """Take hold of the thumb, or bring it to where the track was pressed."""
        assert isinstance(bar.widget, Scrollbar)
        held = bar.widget.thumb(bar.box)
        axis = 0 if bar.widget.is_flat else 1
        hold = point[axis] - held[axis] if held.holds(point) else held[axis + 2] // 2
        self._drag = (bar, bar.widget, hold)
        return self._dragged(*self._drag, point)

    def _dragged(self, bar: Placed, widget: Scrollbar, hold: int, point: tuple[int, int]) -> tuple[Intent, ...]:
        viewport = self._page.placed(widget.scroll_id)
        if viewport is None:
            return ()
        axis = 0 if widget.is_flat else 1
        most = viewport.shift_max if widget.is_flat else viewport.scroll_max
        free = bar.box[axis + 2] - widget.thumb(bar.box)[axis + 2]
        offset = round((point[axis] - hold - bar.box[axis]) / max(1, free) * most)
        name = sideways(widget.scroll_id) if widget.is_flat else widget.scroll_id
        return self._scrolled(name, max(0, min(offset, most)))

    def _scrolled(self, scroll_id: str, offset: int) -> tuple[Intent, ...]:
        self._page.scroll_to(scroll_id, offset)
        hit = active_at(self._page.root, self._at)
        self._page.hover = hit.widget.id if hit and not self._drag else ""
        return (Scroll(scroll_id, offset),)


def active_at(root: Placed, point: tuple[int, int]) -> Placed | None:
    """Return the topmost thing at a point that can be activated."""
    found = None
    for placed in root.walk():
        if placed.widget.is_active and placed.visible.holds(point):
            found = placed
    return found


def _bar_at(root: Placed, point: tuple[int, int]) -> Placed | None:
    return next((p for p in root.walk() if isinstance(p.widget, Scrollbar) and p.visible.holds(point)), None)


def _viewports_at(root: Placed, point: tuple[int, int]) -> list[Placed]:
    deepest = [p for p in root.walk() if p.widget.is_viewport and p.visible.holds(point)]
    return deepest[-1:] + viewports_around(root, deepest[-1].path) if deepest else []
