"""Raw events as presses: what was pressed, by key or by pad, for screens that must know before the page does."""

from __future__ import annotations

import pygame

from game.ui.actions import Action
from game.ui.controls import Controls, Device
from game.ui.gamepad import PAD_PRESSED
from game.ui.keyboard import shortcut_names


def is_press(event: pygame.event.Event) -> bool:
    """Return whether a key, a pad's button or a mouse button went down."""
    return event.type in (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN, PAD_PRESSED)


def actions_of(event: pygame.event.Event, controls: Controls) -> tuple[Action, ...]:
    """Return what a key or a pad's button means; nothing for other events."""
    if event.type == pygame.KEYDOWN:
        return controls.doing(Device.KEYS, shortcut_names(event))
    return controls.doing(Device.PAD, (event.button,)) if event.type == PAD_PRESSED else ()
