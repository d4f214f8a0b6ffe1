"""What an action does on a page, whatever it was asked for with: a key, a pad button, or a click."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from game.ui.actions import Action
from game.ui.focus import nearest_focus, next_focus
from game.ui.intents import Act, Activate, Cancel, Direction, Intent, Move, Scroll, Slid, WantLetters
from game.ui.layout import TO_END, sideways
from game.ui.scrolling import conversations, viewports_around

if TYPE_CHECKING:
    from game.ui.layout import Placed
    from game.ui.page import Page
    from game.ui.widgets.text_field import TextField

_ARROW_STEP = 56
_PAGE_SHARE = 0.9
_DIRECTIONS = {
    Action.LEFT: Direction.LEFT,
    Action.RIGHT: Direction.RIGHT,
    Action.UP: Direction.UP,
    Action.DOWN: Direction.DOWN,
}
_STEPS = {Action.NEXT: 1, Action.PREVIOUS: -1}
_LEAPS = {Action.PAGE_UP: -1, Action.PAGE_DOWN: 1, Action.TO_START: -TO_END, Action.TO_END: TO_END}


class Acting:
    """Does actions on one page: moves focus, presses, scrolls; what isn't the page's own is told to the scene."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def do(self, action: Action) -> tuple[Intent, ...]:
        """Do an action."""
        if action is Action.CANCEL:
            return (Cancel(),)
        if action is Action.CONFIRM:
            return self.press(self._page.focus)
        if action in _STEPS:
            self._page.focus_on(next_focus(self._page.stops, self._page.focus, _STEPS[action]))
            return ()
        if action in _DIRECTIONS:
            return self._arrow(_DIRECTIONS[action])
        if action in _LEAPS:
            return self._leap(_LEAPS[action])
        return self._shortcut(action) or (Act(action),)

    def press(self, target: str) -> tuple[Intent, ...]:
        """Press a thing, and let it drop for a moment."""
        placed = self._page.placed(target)
        if placed is None or not placed.widget.is_active:
            return ()
        self._page.press_briefly(target)
        return self.pressed(target)

    def pressed(self, target: str) -> tuple[Intent, ...]:
        """Return what the press of a thing means; a key for letters means the field that it writes in."""
        placed = self._page.placed(target)
        field_id = placed.widget.writes_in if placed else ""
        return self.letters_for(field_id) if field_id else (Activate(target),)

    def letters_for(self, field_id: str) -> tuple[Intent, ...]:
        """Ask for letters on the screen, to write in a field with."""
        placed = self._page.placed(field_id)
        if placed is None or not placed.widget.is_field:
            return ()
        field = cast("TextField", placed.widget)
        return (WantLetters(field_id, field.name, field.value, field.limit),)

    def scroll_by(self, x: float, y: float) -> tuple[Intent, ...]:
        """Scroll what has focus, or else the largest thing that scrolls, by 720p pixels."""
        viewport = self._viewport() or self._largest_viewport()
        if viewport is None:
            return ()
        down = self._scroll(viewport, viewport.offset + self._page.context.px(y)) if y else ()
        return down or (self._scroll_aside(viewport, self._page.context.px(x)) if x else ())

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

    def _leap(self, leap: int) -> tuple[Intent, ...]:
        """Scroll by page or to an end; what was said can be read again while the replies keep focus."""
        viewport = self._viewport() or next(iter(conversations(self._page.root)), None) or self._largest_viewport()
        if viewport is None:
            return ()
        step = leap if abs(leap) == TO_END else leap * round(viewport.box.h * _PAGE_SHARE)
        return self._scroll(viewport, viewport.offset + step)

    def _scroll(self, viewport: Placed, offset: int) -> tuple[Intent, ...]:
        """Scroll a viewport; nothing when it already stands there."""
        offset = max(0, min(offset, viewport.scroll_max))
        if offset == viewport.offset:
            return ()
        self._page.scroll_to(viewport.widget.id, offset)
        return (Scroll(viewport.widget.id, offset),)

    def _scroll_aside(self, viewport: Placed, step: int) -> tuple[Intent, ...]:
        shift, name = max(0, min(viewport.shift + step, viewport.shift_max)), sideways(viewport.widget.id)
        if shift == viewport.shift:
            return ()
        self._page.scroll_to(name, shift)
        return (Scroll(name, shift),)

    def _viewport(self) -> Placed | None:
        """Return the viewport that has focus, or the innermost that scrolls around it."""
        placed = self._page.placed(self._page.focus)
        if placed is None:
            return None
        around = [placed] if placed.widget.is_viewport else viewports_around(self._page.root, placed.path)
        return next((viewport for viewport in around if viewport.scroll_max), None)

    def _largest_viewport(self) -> Placed | None:
        found = [placed for placed in self._page.root.walk() if placed.widget.is_viewport and placed.scroll_max]
        return max(found, key=lambda placed: placed.box.w * placed.box.h, default=None)

    def _shortcut(self, action: Action) -> tuple[Intent, ...]:
        for placed in self._page.root.walk():
            if placed.widget.action == action and placed.widget.is_active:
                self._page.focus_on(placed.widget.id)
                return self.press(placed.widget.id)
        return ()
