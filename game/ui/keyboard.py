"""The keyboard: moving focus, pressing, shortcuts, scrolling; typing goes to the field in focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui.focus import nearest_focus, next_focus
from game.ui.intents import Activate, Cancel, Composing, Direction, Intent, Move, Scroll, Slid
from game.ui.layout import TO_END
from game.ui.scrolling import conversations, viewports_around

if TYPE_CHECKING:
    from game.ui.layout import Placed
    from game.ui.page import Page
    from game.ui.widgets.text_field import TextField

_ARROW_STEP = 56
_COMMAND = pygame.KMOD_CTRL | pygame.KMOD_META


class Keyboard:
    """Reads the keyboard for one page."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def handle(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Translate a keyboard or text event; others give nothing."""
        field = self._page.field
        if event.type == pygame.TEXTEDITING and field is not None:
            self._page.compose(event.text)
            return (Composing(field.id, event.text),)
        if event.type == pygame.TEXTINPUT and field is not None:
            return self._typed(field, event) or ()
        return self._pressed(event) if event.type == pygame.KEYDOWN else ()

    def _pressed(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        field = self._page.field
        if field is not None:
            if self._page.editing.composing:
                return self._while_composing(event)
            if (intents := self._typed(field, event)) is not None:
                return intents
        return self._command(event, is_typing=field is not None)

    def _typed(self, field: TextField, event: pygame.event.Event) -> tuple[Intent, ...] | None:
        from game.ui.field_input import typed  # the title has no field

        return typed(self._page, field, event)

    def _while_composing(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Leave all keys to the input method; Escape ends the composing and nothing else."""
        if event.key != pygame.K_ESCAPE:
            return ()
        self._page.compose("")
        return (Composing(self._page.focus, ""),)

    def _command(self, event: pygame.event.Event, *, is_typing: bool) -> tuple[Intent, ...]:
        if event.key == pygame.K_ESCAPE:
            return (Cancel(),)
        if event.key == pygame.K_TAB:
            step = -1 if event.mod & pygame.KMOD_SHIFT else 1
            self._page.focus_on(next_focus(self._page.stops, self._page.focus, step))
            return ()
        if event.key == pygame.K_c and event.mod & _COMMAND and not is_typing:
            if event.mod & pygame.KMOD_SHIFT:
                self._page.copying.last_line()
            else:
                self._page.copying.everything()
        if event.mod & (_COMMAND | pygame.KMOD_ALT):
            return ()
        if event.key in (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE):
            return self._activate(self._page.focus)
        if (direction := _direction(event.key)) is not None:
            return self._arrow(direction)
        if (scrolled := self._scroll_key(event.key)) is not None:
            return scrolled
        return () if is_typing else self._shortcut(event)

    def _activate(self, target: str) -> tuple[Intent, ...]:
        placed = self._page.placed(target)
        if placed is None or not placed.widget.is_active:
            return ()
        self._page.press_briefly(target)
        return (Activate(target),)

    def _arrow(self, direction: Direction) -> tuple[Intent, ...]:
        """Move focus that way; where there is nothing, scroll; where that is at its end, tell the scene.

        A slider in focus takes Left and Right for itself.
        """
        slider, steps = self._page.slider, direction.value[0]
        if slider is not None and steps:
            return (Slid(slider.id, slider.moved(steps)),) if slider.moved(steps) != slider.value else ()
        target = nearest_focus(self._page.stops, self._page.focus, direction)
        viewport = self._viewport()
        inside = target is not None and (viewport is None or self._is_within(target, viewport))
        if target is not None and inside:
            self._page.focus_on(target)
            return ()
        step = direction.value[1] * self._page.context.px(_ARROW_STEP)
        if viewport is not None and step and (scrolled := self._scroll(viewport, viewport.offset + step)):
            return scrolled
        if target is not None:
            self._page.focus_on(target)
            return ()
        return (Move(direction),)

    def _is_within(self, target: str, viewport: Placed) -> bool:
        return any(placed.widget.id == target for placed in viewport.walk())

    def _scroll_key(self, key: int) -> tuple[Intent, ...] | None:
        """Scroll by page or to an end; None for other keys."""
        viewport = self._viewport() or self._conversation() or self._largest_viewport()
        leap = {pygame.K_PAGEUP: -1, pygame.K_PAGEDOWN: 1, pygame.K_HOME: -TO_END, pygame.K_END: TO_END}.get(key)
        if leap is None:
            return None
        if viewport is None:
            return ()
        step = leap if abs(leap) == TO_END else leap * round(viewport.box.h * 0.9)
        return self._scroll(viewport, viewport.offset + step)

    def _scroll(self, viewport: Placed, offset: int) -> tuple[Intent, ...]:
        """Scroll a viewport; nothing when it already stands there."""
        offset = max(0, min(offset, viewport.scroll_max))
        if offset == viewport.offset:
            return ()
        self._page.scroll_to(viewport.widget.id, offset)
        return (Scroll(viewport.widget.id, offset),)

    def _viewport(self) -> Placed | None:
        """Return the viewport that has focus, or the innermost that scrolls around it."""
        placed = self._page.placed(self._page.focus)
        if placed is None:
            return None
        around = [placed] if placed.widget.is_viewport else viewports_around(self._page.root, placed.path)
        return next((viewport for viewport in around if viewport.scroll_max), None)

    def _conversation(self) -> Placed | None:
        """Return the viewport that follows what is said: it can be read again while the replies keep focus."""
        return next(iter(conversations(self._page.root)), None)

    def _largest_viewport(self) -> Placed | None:
        found = [placed for placed in self._page.root.walk() if placed.widget.is_viewport and placed.scroll_max]
        return max(found, key=lambda placed: placed.box.w * placed.box.h, default=None)

    def _shortcut(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        pressed = shortcut_names(event)
        for placed in self._page.root.walk():
            widget = placed.widget
            if widget.key and widget.key.lower() in pressed and widget.is_active:
                self._page.focus_on(widget.id)
                return self._activate(widget.id)
        return ()


def _direction(key: int) -> Direction | None:
    return {
        pygame.K_LEFT: Direction.LEFT,
        pygame.K_RIGHT: Direction.RIGHT,
        pygame.K_UP: Direction.UP,
        pygame.K_DOWN: Direction.DOWN,
    }.get(key)


def shortcut_names(event: pygame.event.Event) -> set[str]:
    """Return the names that a pressed key answers to.

    The digits of the top row answer by place, since a Czech keyboard writes letters there.
    """
    names = {pygame.key.name(event.key).lower(), getattr(event, "unicode", "").lower()}
    scancode = getattr(event, "scancode", 0)
    if pygame.KSCAN_1 <= scancode <= pygame.KSCAN_0:
        names.add(str((scancode - pygame.KSCAN_1 + 1) % 10))
    return {name.strip("[]") for name in names} - {""}
