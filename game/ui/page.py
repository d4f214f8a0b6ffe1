"""A page on the screen: it keeps the tree that a scene shows, and turns events into intents.

It lays out only when the tree, the size or the scale changed, and draws only what differs from what is shown.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pygame

from game.ui.acting import Acting
from game.ui.clipboard import Clipboard
from game.ui.context import Context
from game.ui.copying import COPY_ALL, Copying
from game.ui.damage import Shown, changed_boxes, merged
from game.ui.editing import Editing
from game.ui.focus import first_focus, is_stop
from game.ui.gamepad import Gamepad
from game.ui.geometry import Box
from game.ui.intents import Activate, Intent, Scroll, Slid
from game.ui.keyboard import Keyboard
from game.ui.layout import TO_END, Placed, lay_out, seen_to, sideways
from game.ui.painter import OVERHANG, paint
from game.ui.pointer import Pointer
from game.ui.scrolling import held_offsets, offsets_to_show, seen_ends
from game.ui.tokens import FRAME_S
from game.ui.widget import REST, Look, Widget
from game.ui.widgets.scroll import NEWS
from game.ui.widgets.stack import Stack

if TYPE_CHECKING:
    from game.ui.semantic_tree import SemanticNode
    from game.ui.widgets.slider import Slider
    from game.ui.widgets.text_field import TextField

_PRESS_S = 0.06


class Page:
    """Holds a view, and of it: focus, hover, press, scroll offsets, and the caret of the field in use."""

    def __init__(self, context: Context, clipboard: Clipboard | None = None) -> None:
        self.context = replace(context, sizes={})
        self.clipboard = clipboard or Clipboard()
        self.view: Widget = Stack(())
        self.offsets: dict[str, int] = {}
        self.focus = ""
        self.hover = ""
        self.pressed = ""
        self.editing = Editing()
        self._time_s = 0.0
        self._frame_s = 0.0
        self._press_left_s = 0.0
        self._shown: dict[tuple[int, ...], Shown] = {}
        self._moving: list[Box] = []
        self._is_stale = True
        self._is_adopting = False
        self.revision = 0
        """Goes up whenever the page may read otherwise."""
        self.copying = Copying(self)
        acting = Acting(self)
        self._readers = (Pointer(self, acting), Keyboard(self, acting), Gamepad(self, acting))
        self.root = self._laid_out()
        self.stops: tuple[Placed, ...] = ()
        self._painted: tuple[Placed, ...] = ()
        self._by_id: dict[str, Placed] = {}

    # What is shown

    def show(self, view: Widget) -> None:
        """Take a new tree; nothing happens when it equals the present one and that is laid out."""
        if view == self.view and not self._is_adopting:
            return
        self.view, self._is_adopting = view, False
        self.context.sizes.clear()
        self.lay_out()

    def adopt(self, context: Context) -> None:
        """Take another size, scale or theme, for the next `show` to lay out and everything to be drawn anew.

        How far was seen is measured anew.
        """
        seen = {seen_to(placed.widget.id) for placed in self.root.walk() if placed.widget.is_viewport}
        self.offsets = {name: offset for name, offset in self.offsets.items() if name not in seen}
        self.context = replace(context, sizes={})
        self._shown = {}
        self._is_adopting = self._is_stale = True

    def lay_out(self) -> None:
        """Place the tree again and see that focus has a place."""
        self.offsets = held_offsets(self.root, self.offsets)
        self._place()
        if self.focus not in {stop.widget.id for stop in self.stops}:
            self._lose_focus()

    def scroll_to(self, scroll_id: str, offset: int) -> bool:
        """Scroll a viewport to an offset in pixels, `sideways(id)` for the one sideways; return whether it moved."""
        before = self.offsets.get(scroll_id, 0)
        self.offsets[scroll_id] = offset
        self._place()
        return self.offsets[scroll_id] != before

    def focus_on(self, widget_id: str, *, stays: bool = False) -> None:
        """Give focus to a widget and scroll it into view; where the page `stays`, it is at hand already."""
        if widget_id != self.focus:
            self.editing = Editing()
        self.focus = widget_id
        self._is_stale = True
        self.revision += 1
        moved = {} if stays else offsets_to_show(self.root, widget_id, self.context)
        if moved:
            self.offsets.update(moved)
            self._place()

    def placed(self, widget_id: str) -> Placed | None:
        """Return the placed widget with this id, if it is on the page."""
        return self._by_id.get(widget_id)

    def semantics(self) -> SemanticNode:
        """Return the page as it reads."""
        from game.ui.semantic_tree import semantic_tree  # the first frame stands without it

        return semantic_tree(self.root, self.focus, self.context.controls)

    @property
    def field(self) -> TextField | None:
        """Return the field that has focus, if one has."""
        placed = self.placed(self.focus)
        return cast("TextField", placed.widget) if placed and placed.widget.is_field else None

    @property
    def slider(self) -> Slider | None:
        """Return the slider that has focus, if one has."""
        placed = self.placed(self.focus)
        return cast("Slider", placed.widget) if placed and placed.widget.is_slider else None

    @property
    def text_input_box(self) -> Box | None:
        """Return where text is being typed, None when no field has focus."""
        placed = self.placed(self.focus)
        return placed.box if placed and placed.widget.is_field else None

    def edit(self, editing: Editing) -> None:
        """Set caret and selection of the field in focus."""
        self.editing = editing

    def compose(self, text: str) -> None:
        """Show what an input method is composing."""
        self.editing = Editing(self.editing.caret, composing=text)

    def slid_to(self, point: tuple[int, int]) -> tuple[Intent, ...]:
        """Return what it means to bring the slider in focus to a point; nothing where it stands there."""
        slider, placed = self.slider, self.placed(self.focus)
        if slider is None or placed is None:
            return ()
        value = slider.value_at(self.context, placed.box, point[0])
        return (Slid(slider.id, value),) if value != slider.value else ()

    def caret_at(self, widget_id: str, point: tuple[int, int]) -> None:
        """Put the caret where a field was clicked."""
        placed = self.placed(widget_id)
        if placed is not None and placed.widget.is_field:
            field = cast("TextField", placed.widget)
            self.editing = Editing(field.caret_near(self.context, placed.box, point))

    # What happens

    def handle(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Translate a raw event; hover, focus, scrolling and caret are seen to here."""
        self._is_stale = True
        intents = next((found for reader in self._readers if (found := reader.handle(event))), ())
        return tuple(kept for intent in intents for kept in self._seen_to(intent))

    def _seen_to(self, intent: Intent) -> tuple[Intent, ...]:
        """Act on what is the page's own, and return what is left for the scene."""
        match intent:
            case Activate(target) if target == COPY_ALL:
                self.copying.everything()
            case Activate(target) if target.endswith(NEWS):
                scroll_id = target.removesuffix(NEWS)
                self.scroll_to(scroll_id, TO_END)
                self._lose_focus()
                return (Scroll(scroll_id, self.offsets[scroll_id]),)
            case _:
                return (intent,)
        return ()

    def press_briefly(self, widget_id: str) -> None:
        """Let a key drop for the moment that a press by keyboard lasts."""
        self.pressed = widget_id
        self._press_left_s = _PRESS_S
        self._is_stale = True

    def update(self, dt: float) -> None:
        """Let time pass: animated widgets move, at most 30 times a second."""
        self.copying.update(dt)
        if self._press_left_s > 0:
            self._press_left_s -= dt
            if self._press_left_s <= 0:
                self.pressed, self._is_stale = "", True
        if self.context.is_still:
            return
        self._time_s += dt
        self._frame_s += dt
        if self._frame_s >= FRAME_S:
            self._frame_s %= FRAME_S
            self._moving = [placed.visible for placed in self._painted if placed.widget.is_animated]

    # What is drawn

    def damage(self) -> tuple[Box, ...]:
        """Return the boxes that must be drawn; empty when the screen is right."""
        if not self._is_stale and not self._moving:
            return ()
        changed = changed_boxes(self._shown, self._picture(), self.context.px(OVERHANG)) if self._is_stale else []
        return tuple(merged([*changed, *self._moving]))

    def draw(self, surface: pygame.Surface, area: Box | None = None) -> None:
        """Paint the page, or the part of it within `area`. Changes nothing but caches of pixels."""
        paint(self._painted, self.context, surface, area or self.root.box, self.look)

    def mark_shown(self) -> None:
        """Note that the screen now shows the page as it is."""
        if self._is_stale:
            self._shown = self._picture()
        self._moving = []
        self._is_stale = False

    def look(self, placed: Placed) -> Look:
        """Return how a widget looks now."""
        widget = placed.widget
        time_s = self._time_s if widget.is_animated and not self.context.is_still else 0.0
        if not widget.id:
            return REST if not time_s else Look(time_s=time_s)
        is_focused = widget.id == self.focus
        return Look(
            is_hovered=widget.id == self.hover,
            is_focused=is_focused,
            is_pressed=widget.id == self.pressed,
            time_s=time_s,
            editing=self.editing if is_focused and widget.is_field else None,
        )

    def _picture(self) -> dict[tuple[int, ...], Shown]:
        return {
            placed.path: Shown(placed.widget.appearance(), placed.box, placed.clip, self._still_look(placed))
            for placed in self._painted
        }

    def _still_look(self, placed: Placed) -> Look:
        look = self.look(placed)
        return look._replace(time_s=0.0) if look.time_s else look

    def _laid_out(self) -> Placed:
        metrics = self.context.metrics
        return lay_out(self.view, self.context, Box(0, 0, metrics.width, metrics.height), self.offsets)

    def _place(self) -> None:
        self.root = self._laid_out()
        everything = tuple(self.root.walk())
        for placed in everything:
            if placed.widget.is_viewport:
                self.offsets[placed.widget.id] = placed.offset
                if placed.shift_max:
                    self.offsets[sideways(placed.widget.id)] = placed.shift
        self.offsets.update(seen_ends(self.root, self.offsets))
        self.stops = tuple(placed for placed in everything if is_stop(placed))
        self._by_id = {placed.widget.id: placed for placed in everything if placed.widget.id}
        self._painted = tuple(placed for placed in everything if not placed.widget.is_bare)
        self._is_stale = True
        self.revision += 1

    def _lose_focus(self) -> None:
        """Give focus to the widget that asks for it, when the one that had it is gone."""
        self.focus_on(first_focus(self.stops))
