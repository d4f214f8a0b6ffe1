"""Keys that work on every tab, though in large text their cards and buttons may stand on another one."""

from __future__ import annotations

import pygame

from game.scenes.call_view.desk import COACH, DESK_KEYS, HOLD, LOOK_UP, hang_up_key, keys, number_key
from game.scenes.call_view.model import CallModel
from game.scenes.help_words import answering
from game.ui.intents import Activate, Intent
from game.ui.keyboard import shortcut_names

_COMMANDS = pygame.KMOD_CTRL | pygame.KMOD_META | pygame.KMOD_ALT
_CHOOSING = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)


def hidden_shortcut(event: pygame.event.Event, model: CallModel) -> tuple[Intent, ...]:
    """Return what a pressed key means whose button isn't on the page; nothing for other keys."""
    if event.mod & _COMMANDS:
        return ()
    pressed = shortcut_names(event)
    return tuple(Activate(target) for key, target in _targets(model).items() if key in pressed)[:1]


def hidden_keys(model: CallModel) -> tuple[tuple[str, str], ...]:
    """Return the same keys, each with what it does, as help tells them."""
    if model.ending:
        return ()
    targets = _targets(model)
    numbers = [key for key in targets if key.isdigit()]
    named = {button.key: button.label for button in (*keys(model), hang_up_key(model)) if button.is_enabled}
    return (*answering(numbers), *((key, named[key]) for key in targets if key in named))


def _targets(model: CallModel) -> dict[str, str]:
    """Return what each key would press."""
    if model.ending:
        return {}
    idle = {LOOK_UP} if not model.has_lookups else set()
    idle |= set() if model.has_advice else {COACH}
    idle |= {HOLD} if model.is_on_hold or not model.wording.can_hold else set()
    targets = {number_key(number): card.id for number, card in enumerate(model.cards, 1) if number_key(number)}
    return targets | {key: target for target, key in DESK_KEYS.items() if target not in idle}


def is_skipping(event: pygame.event.Event) -> bool:
    """Return whether an event hurries the line on: a key or a click."""
    return event.type in (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN)


def is_choosing(event: pygame.event.Event) -> bool:
    """Return whether a key would press what has focus."""
    return event.type == pygame.KEYDOWN and event.key in _CHOOSING
