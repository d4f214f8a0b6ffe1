"""Keys that work on every tab, though in large text their cards and buttons may stand on another one."""

from __future__ import annotations

import pygame

from game.scenes.call_view.desk import COACH, DESK, HOLD, LOOK_UP, hang_up_key, keys, number_key
from game.scenes.call_view.model import CallModel
from game.scenes.help_words import answering
from game.ui.actions import Action
from game.ui.controls import Controls, Device
from game.ui.hints import told_hint
from game.ui.intents import Activate, Intent
from game.ui.keyboard import shortcut_names
from game.ui.presses import actions_of

_COMMANDS = pygame.KMOD_CTRL | pygame.KMOD_META | pygame.KMOD_ALT


def hidden_card(event: pygame.event.Event, model: CallModel) -> tuple[Intent, ...]:
    """Return the card that a pressed digit means and that isn't on the page; nothing for other events."""
    if event.type != pygame.KEYDOWN or event.mod & _COMMANDS or model.ending:
        return ()
    pressed = shortcut_names(event)
    numbered = ((number_key(number), card.id) for number, card in enumerate(model.cards, 1))
    return tuple(Activate(target) for key, target in numbered if key in pressed)[:1]


def desk_key(action: str, model: CallModel) -> str:
    """Return the key of the desk that an action presses, on the page or not; "" where there is no use for it."""
    idle = {LOOK_UP} if not model.has_lookups else set()
    idle |= set() if model.has_advice else {COACH}
    idle |= {HOLD} if model.is_on_hold or not model.wording.can_hold else set()
    return action if action in DESK and action not in idle and not model.ending else ""


def hidden_keys(model: CallModel, controls: Controls) -> tuple[tuple[str, str], ...]:
    """Return what works whether its button is on the page or not, as help tells it: key or pad button, and use."""
    if model.ending:
        return ()
    numbers = [number_key(number) for number, _ in enumerate(model.cards, 1) if number_key(number)]
    by_digit = answering(numbers) if controls.hints is Device.KEYS else ()
    desk = ((told_hint(controls, button.action), button.label) for button in (*keys(model), hang_up_key(model)))
    return (*by_digit, *((key, label) for key, label in desk if key))


def is_choosing(event: pygame.event.Event, controls: Controls) -> bool:
    """Return whether a key or a pad's button would press what has focus."""
    return Action.CONFIRM in actions_of(event, controls)
