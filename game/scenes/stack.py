"""The screens that are open, one on another. It alone acts on the moves that scenes return."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pygame

from game.scenes.routes import HELP, Help, Letters, Route
from game.scenes.scene import Move, Pop, PopTo, Push, Quit, Replace, Scene
from game.ui.actions import Action
from game.ui.context import Context
from game.ui.geometry import Box
from game.ui.intents import Act, Activate, Intent, TextEntered, WantLetters

_DIM = 150
"""How far, of 255, the screen below an overlay sinks into its own ground."""
_VEIL_ROWS = 32
"""Rows dimmed at a time: a veil as large as the window would be megabytes for a moment."""


@dataclass
class _Open:
    route: Route
    scene: Scene


class SceneStack:
    """Opens, pauses, resumes and leaves scenes; `is_changed` says that another screen came up since last asked."""

    def __init__(self, open_scene: Callable[[Route], Scene], context: Context) -> None:
        self._open_scene = open_scene
        self._context = context
        self._stack: list[_Open] = []
        self.is_changed = False

    @property
    def top(self) -> Scene | None:
        """Return the scene on top, None when all were left."""
        return self._stack[-1].scene if self._stack else None

    @property
    def routes(self) -> tuple[Route, ...]:
        """Return the open routes, the top one last."""
        return tuple(entry.route for entry in self._stack)

    def adopt(self, context: Context) -> None:
        """Tell every scene the window's new size, scale or motion."""
        self._context = context
        for entry in self._stack:
            entry.scene.adopt(context)
            entry.scene.refresh()
        self.is_changed = True

    def open(self, route: Route) -> None:
        """Put a screen on top."""
        scene = self._open_scene(route)
        if self._stack:
            self._stack[-1].scene.pause()
        self._stack.append(_Open(route, scene))
        if scene.is_overlay and self._stack[:-1]:
            scene.theme_name = self._stack[-2].scene.theme_name
        scene.adopt(self._context)
        scene.enter()
        scene.refresh()
        self.is_changed = True

    def handle(self, intent: Intent) -> None:
        """Let the top scene act on an intent; help and letters on the screen come up over any of them.

        There is no help on help itself.
        """
        if self.top is None:
            return
        if isinstance(intent, WantLetters):
            self.open(Letters(intent.target, intent.name, intent.text, intent.limit))
        elif intent in (Activate(HELP), Act(Action.HELP)) and not isinstance(self.routes[-1], Help):
            self._tell(self.top)
        else:
            self._follow(self.top.handle(intent))

    def _tell(self, scene: Scene) -> None:
        """Open the help on a screen."""
        from game.scenes.help_words import help_on  # the first frame stands without it

        self.open(help_on(self.routes[-1], scene.semantics(), scene.more_keys, self._context.controls))

    def leave_all(self) -> None:
        """Leave every screen."""
        while self._stack:
            self._leave()

    def update(self, dt: float) -> None:
        """Let time pass for the top scene."""
        if self.top is not None:
            self._follow(self.top.update(dt))

    def draw(self, surface: pygame.Surface, area: Box) -> None:
        """Paint what can be seen within the area: the topmost full screen, dimmed under each overlay."""
        first = max((i for i, entry in enumerate(self._stack) if not entry.scene.is_overlay), default=0)
        for i, entry in enumerate(self._stack[first:]):
            if i > 0:
                _dim(surface, area)
            entry.scene.draw(surface, area)

    def _follow(self, move: Move) -> None:
        match move:
            case None:
                if self.top is not None:
                    self.top.refresh()
            case Push(route):
                self.open(route)
            case Replace(route):
                self._leave()
                self.open(route)
            case Pop(result):
                self._back(result)
            case PopTo(route_type):
                self._back_to(route_type)
            case Quit():
                self.leave_all()

    def _back_to(self, route_type: type[Any]) -> None:
        """Go back to the nearest screen of this type below, or to the first one where there is none."""
        below = self._stack[:-1]
        target = next((i for i in reversed(range(len(below))) if isinstance(below[i].route, route_type)), 0)
        while len(self._stack) > target + 2:
            self._leave()
        if len(self._stack) > 1:
            self._back(None)

    def _leave(self) -> Route:
        entry = self._stack.pop()
        entry.scene.exit()
        self.is_changed = True
        route, is_overlay = entry.route, entry.scene.is_overlay
        if not is_overlay:
            # A screen and its page point at each other: its pictures, megabytes, would wait for the collector.
            del entry
            gc.collect()
        return route

    def _back(self, result: Any) -> None:
        asked = self._leave()
        if isinstance(asked, Letters) and isinstance(result, str):
            self.handle(TextEntered(asked.target, result))
        if self.top is not None:
            self._follow(self.top.resume(asked, result))


def _dim(surface: pygame.Surface, area: Box) -> None:
    veil = pygame.Surface((area.w, min(area.h, _VEIL_ROWS)))
    veil.fill((4, 7, 13))
    veil.set_alpha(_DIM)
    for y in range(0, area.h, _VEIL_ROWS):
        surface.blit(veil, (area.x, area.y + y), (0, 0, area.w, area.h - y))
