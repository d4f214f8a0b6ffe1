"""What a screen is: it sees intents, returns what happens next, and draws what its state says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

import pygame

from game.scenes.ports import Ports
from game.scenes.routes import Route
from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.intents import Intent
from game.ui.metrics import Metrics
from game.ui.page import Page
from game.ui.signal import Signal
from game.ui.theme import theme_named
from game.ui.widget import Widget

if TYPE_CHECKING:
    from game.ui.semantic_tree import SemanticNode


class Push(Signal):
    """Open a screen over this one; its result comes back to `resume`."""

    route: Route


class Replace(Signal):
    """Open a screen in place of this one."""

    route: Route


class Pop(Signal):
    """Leave this screen, with a result for the one below."""

    result: Any = None


class PopTo(Signal):
    """Leave screens until one of this route type is on top."""

    route_type: type[Any]


class Quit(Signal):
    """Leave the game."""


Move = Push | Replace | Pop | PopTo | Quit | None
"""What `handle`, `update` and `resume` return; the app's stack alone acts on it."""


class Scene(Protocol):
    """What the app's stack asks of a screen."""

    is_overlay: bool
    """Whether the screen below stays visible, dimmed; an overlay takes that screen's theme."""

    theme_name: str
    """The theme, "night" or "day"."""

    def adopt(self, context: Context) -> None:
        """Take the window's size, scale and motion: before `enter`, and at each change."""

    def enter(self) -> None:
        """Begin to be shown."""

    def exit(self) -> None:
        """Leave for good."""

    def pause(self) -> None:
        """Let another screen come on top."""

    def resume(self, asked: Route, result: Any) -> Move:
        """Be on top again after `asked` was left with `result`."""

    def translate(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Return what a raw event means on this screen."""

    def handle(self, intent: Intent) -> Move:
        """Act on an intent."""

    def update(self, dt: float) -> Move:
        """Let `dt` seconds pass; only the top screen is asked."""

    def refresh(self) -> None:
        """Build what is shown anew from the state; called after `handle`, `update` and `resume`."""

    @property
    def needs_redraw(self) -> bool:
        """Return whether the screen is behind the state."""

    def damage(self) -> tuple[Box, ...]:
        """Return the boxes to draw."""

    def draw(self, surface: pygame.Surface, area: Box | None = None) -> None:
        """Paint all, or what lies within `area`; changes no state."""

    def mark_shown(self) -> None:
        """Note that what was drawn is on the screen."""

    def semantics(self) -> SemanticNode:
        """Return the screen as it reads."""

    @property
    def revision(self) -> int:
        """Return a number that goes up whenever the screen may read otherwise."""

    @property
    def more_keys(self) -> tuple[tuple[str, str], ...]:
        """Return keys that work though nothing on the page bears them, each with what it does."""

    @property
    def text_input_box(self) -> Box | None:
        """Return where text is being typed, None when nowhere."""


class PageScene:
    """A screen that is a page: subclasses write `view` and `handle`, and `advance` where time matters.

    `view` is built anew after every intent; after a change made in `advance`, call `self.invalidate()`.
    """

    is_overlay = False
    theme_name = "night"

    def __init__(self, ports: Ports) -> None:
        self.ports = ports
        self._page: Page | None = None
        self._is_outdated = True
        self._notice = ""

    @property
    def page(self) -> Page:
        """Return the page; there is one from `adopt` on."""
        assert self._page is not None, "adopt() comes first"
        return self._page

    def view(self, metrics: Metrics) -> Widget:
        """Return what the state looks like; no side effects."""
        raise NotImplementedError

    def handle(self, intent: Intent) -> Move:
        """Act on an intent."""
        raise NotImplementedError

    def update(self, dt: float) -> Move:
        """Let `dt` seconds pass on the page, where pressed keys rise and pictures move, and then on the screen."""
        self.page.update(dt)
        self._is_outdated = self._is_outdated or self.page.copying.told != self._notice
        return self.advance(dt)

    def advance(self, dt: float) -> Move:
        """Let `dt` seconds pass on the screen."""
        return None

    def adopt(self, context: Context) -> None:
        """Take size, scale and motion; the theme is the scene's own, where nothing else is preferred."""
        wanted = self.ports.preferences.now
        shift = self.theme_name if wanted.shift == "by_caller" else wanted.shift
        theme = theme_named(self.ports.theme or shift, contrast=wanted.contrast, palette=wanted.palette)
        themed = replace(context, theme=theme)
        if self._page is None:
            self._page = Page(themed, self.ports.clipboard)
        else:
            self._page.adopt(themed)
        self.invalidate()

    def enter(self) -> None:
        """Begin to be shown."""

    def exit(self) -> None:
        """Leave for good; what belongs to a call isn't heard beyond its screen."""
        if not self.is_overlay:
            self.ports.sound.hush()

    def pause(self) -> None:
        """Let another screen come on top."""

    def resume(self, asked: Route, result: Any) -> Move:
        """Be on top again."""
        return None

    def invalidate(self) -> None:
        """Say that the state changed, so that the view is built anew."""
        self._is_outdated = True

    def translate(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Return what a raw event means on the page."""
        intents = self.page.handle(event)
        self._is_outdated = self._is_outdated or bool(intents)
        return intents

    def refresh(self) -> None:
        """Show the present view, when something changed."""
        if self._is_outdated:
            self._is_outdated = False
            self._notice = self.page.copying.told
            self.page.show(self._under_notice(self.view(self.page.context.metrics)))

    def _under_notice(self, view: Widget) -> Widget:
        """Return the view, under what the page has to say of copying."""
        if not self._notice:
            return view
        from game.ui.widgets.copy_notice import under_notice  # the first frame stands without it

        return under_notice(view, self._notice)

    @property
    def needs_redraw(self) -> bool:
        """Return whether something differs from what is shown."""
        return bool(self.page.damage())

    def damage(self) -> tuple[Box, ...]:
        """Return the boxes to draw."""
        return self.page.damage()

    def draw(self, surface: pygame.Surface, area: Box | None = None) -> None:
        """Paint the page."""
        self.page.draw(surface, area)

    def mark_shown(self) -> None:
        """Note that what was drawn is on the screen."""
        self.page.mark_shown()

    def semantics(self) -> SemanticNode:
        """Return the page as it reads."""
        return self.page.semantics()

    @property
    def revision(self) -> int:
        """Return the page's."""
        return self.page.revision

    @property
    def more_keys(self) -> tuple[tuple[str, str], ...]:
        """Return keys that nothing on the page bears."""
        return ()

    @property
    def text_input_box(self) -> Box | None:
        """Return where text is being typed."""
        return self.page.text_input_box
