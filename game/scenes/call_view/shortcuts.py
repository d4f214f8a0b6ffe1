"""Keys that work on every tab, though in large text their cards and buttons may stand on another one."""

from __future__ import annotations

import pygame

from game.scenes.call_view.desk import DESK_KEYS, HOLD, LOOK_UP, number_key
from game.scenes.call_view.model import CallModel
from game.ui.intents import Activate, Intent
from game.ui.keyboard import shortcut_names

_COMMANDS = pygame.KMOD_CTRL | pygame.KMOD_META | pygame.KMOD_ALT
_CHOOSING = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)


def hidden_shortcut(event: pygame.event.Event, model: CallModel) -> tuple[Intent, ...]:
    """Return what a pressed key means whose button isn't on the page; nothing for other keys."""
    if event.mod & _COMMANDS or model.ending:
        return ()
    idle = {LOOK_UP} if not model.has_lookups else set()
    idle |= {HOLD} if model.is_on_hold or not model.wording.can_hold else set()
    targets = {number_key(number): card.id for number, card in enumerate(model.cards, 1)}
    targets |= {key: target for target, key in DESK_KEYS.items() if target not in idle}
    pressed = shortcut_names(event)
    return tuple(Activate(target) for key, target in targets.items() if key in pressed)[:1]


def is_skipping(event: pygame.event.Event) -> bool:
    """Return whether an event hurries the line on: a key or a click."""
    return event.type in (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN)


def is_choosing(event: pygame.event.Event) -> bool:
    """Return whether a key would press what has focus."""
    return event.type == pygame.KEYDOWN and event.key in _CHOOSING
