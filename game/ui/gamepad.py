"""The gamepad on one page: its buttons do actions, its right stick scrolls. `game.ui.pads` reads the devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui.actions import Action
from game.ui.controls import Device
from game.ui.intents import Cancel, Intent

if TYPE_CHECKING:
    from game.ui.acting import Acting
    from game.ui.page import Page

PAD_PRESSED = pygame.USEREVENT + 1
"""A pad's button went down, or a direction is held on: `button`, `is_repeat`."""
PAD_SCROLLED = pygame.USEREVENT + 2
"""A pad's right stick is held: `x` and `y`, in 720p pixels since the last frame."""


class Gamepad:
    """Reads gamepads for one page."""

    def __init__(self, page: Page, acting: Acting) -> None:
        self._page = page
        self._acting = acting

    def handle(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Translate what a pad did; other events give nothing."""
        if event.type == PAD_SCROLLED:
            return self._acting.scroll_by(event.x, event.y)
        if event.type != PAD_PRESSED:
            return ()
        actions = self._page.context.controls.doing(Device.PAD, (event.button,))
        return tuple(intent for action in actions for intent in self._do(action))

    def _do(self, action: Action) -> tuple[Intent, ...]:
        """Do an action; nobody can type with a pad, so that a field asks for letters on the screen."""
        field = self._page.field
        if action is Action.CONFIRM and field is not None:
            return self._acting.letters_for(field.id)
        intents = self._acting.do(action)
        return tuple(Cancel(is_light=True) if isinstance(intent, Cancel) else intent for intent in intents)
