"""Keys and buttons: every action, what it is on, and another one by pressing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import pygame

from game.errors import FirstlineError
from game.language import _
from game.scenes.ports import Ports
from game.scenes.remap_rows import KEY_OF, WAYS, remap_rows
from game.scenes.routes import Confirm, Message, Remap, Route
from game.scenes.scene import Move, PageScene, Pop, Push
from game.ui.actions import USUAL, Action
from game.ui.controls import Controls, Device, usual
from game.ui.gamepad import PAD_PRESSED
from game.ui.hints import told_name
from game.ui.intents import Activate, Cancel, Intent
from game.ui.metrics import Metrics
from game.ui.remapping import Remapping, own_pairs, remapped
from game.ui.theme import Role
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.label import Label
from game.ui.widgets.wide_dialog import WideDialog

_FIELDS = {Device.KEYS: "keys", Device.PAD: "buttons"}


class RemapScene(PageScene):
    """Lists what every action is on; each change holds at once, and can be undone."""

    is_overlay = True

    def __init__(self, route: Remap, ports: Ports) -> None:
        super().__init__(ports)
        self._listening: tuple[Device, Action] | None = None
        self._swap: tuple[Device, Remapping] | None = None
        self._changes = 0

    @property
    def _controls(self) -> Controls:
        return Controls(self.ports.preferences.now.keys, self.ports.preferences.now.buttons)

    def view(self, metrics: Metrics) -> Widget:
        """Return the actions and the ways on."""
        rows = remap_rows(self._controls, self._listening, is_roomy=metrics.is_roomy)
        return WideDialog(_("Keys and buttons"), (_about(), *rows), self._keys())

    def translate(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Return what an event means; while a cell listens, the next key or button is for it.

        Escape, a click, and the other device end the listening.
        """
        if self._listening is None:
            return super().translate(event)
        device, action = self._listening
        if event.type not in (pygame.KEYDOWN, PAD_PRESSED, pygame.MOUSEBUTTONDOWN):
            return ()
        self._listening = None
        self.invalidate()
        if event.type == PAD_PRESSED and device is Device.PAD:
            return (Activate(_wish(device, action, event.button)),)
        if event.type == pygame.KEYDOWN and device is Device.KEYS and event.key != pygame.K_ESCAPE:
            return (Activate(_wish(device, action, _key_name(event))),)
        return () if event.type != pygame.MOUSEBUTTONDOWN else super().translate(event)

    def handle(self, intent: Intent) -> Move:
        """Listen, put an action on a key, put back, undo, or leave."""
        self.invalidate()
        match intent:
            case Activate("done") | Cancel():
                return Pop()
            case Activate("undo"):
                return self._keep(self.ports.preferences.undo, -1)
            case Activate("usual"):
                return self._keep(partial(self.ports.preferences.change, keys=(), buttons=()), 1)
            case Activate(target) if target.startswith(WAYS):
                way, _colon, asked = target.partition(":")
                action, _colon, name = asked.partition(":")
                return self._choose(way, Action(action), name)
        return None

    def resume(self, asked: Route, result: object) -> Move:
        """Let two actions change over, when that is wanted."""
        wish, self._swap = self._swap, None
        self.invalidate()
        if wish is not None and result is True:
            return self._put(*wish)
        return None

    def _choose(self, way: str, action: Action, name: str) -> Move:
        """Do what was chosen in an action's row."""
        device = next((device for device, key in KEY_OF.items() if way == key), None)
        if device is not None and not name:
            self._listening = device, action
            return None
        if device is not None:
            return self._wish(device, action, name)
        return self._reset(action)

    def _reset(self, action: Action) -> Move:
        """Put an action back; where one of its two has to be asked about, the other waits for the next press."""
        for device in Device:
            if self._controls.on(device, action) != usual(device, action):
                move = self._wish(device, action, usual(device, action))
                if move is not None:
                    return move
        return None

    def _wish(self, device: Device, action: Action, name: str) -> Move:
        """Put an action on a key or button, after asking where another one is on it."""
        wish = remapped(self._controls, device, action, name)
        if wish.refusal:
            return Push(Message(_("Not that one"), wish.refusal))
        if not wish.swaps:
            return self._put(device, wish)
        self._swap = device, wish
        key, others = told_name(device, name), _listed(wish.swaps)
        question = _("{key} is {actions} already. Swap them?", key=key, actions=others)
        former = self._controls.on(device, action)
        told = {"action": USUAL[action].told, "key": key, "others": others, "former": told_name(device, former)}
        detail = _("“{action}” gets {key}, and {others} nothing.", **told)
        if former:
            detail = _("“{action}” gets {key}, and {others} {former}.", **told)
        return Push(Confirm(question, detail, _("Swap them"), _("Leave it")))

    def _put(self, device: Device, wish: Remapping) -> Move:
        return self._keep(partial(self.ports.preferences.change, **{_FIELDS[device]: wish.pairs}), 1)

    def _keep(self, step: Callable[[], None], count: int) -> Move:
        """Change or undo; where that can't be kept, say why."""
        before = self.ports.preferences.now
        try:
            step()
        except FirstlineError as trouble:
            return Push(Message(_("Not kept"), str(trouble)))
        if self.ports.preferences.now is not before:
            self._changes += count
        return None

    def _keys(self) -> tuple[Widget, ...]:
        controls = self._controls
        is_usual = not any(own_pairs(device, controls.chosen(device)) for device in Device)
        return (
            Button(_("All as usual"), id="usual", is_enabled=not is_usual),
            Button(_("Undo"), icon="back", id="undo", is_enabled=self._changes > 0),
            Button(_("Done"), tone=Tone.PRIMARY, id="done", action=Action.DONE),
        )


def _about() -> Widget:
    told = _(
        "Choose a key or a button, then press the one that it should be. Arrows, Enter, Escape and Tab always work."
    )
    return Label(told, role=Role.MUTED)


def _listed(actions: Sequence[Action]) -> str:
    """Return actions by name: “Hold”; “Hold” and “Pause”."""
    *before, last = (_("“{action}”", action=USUAL[action].told) for action in actions)
    return _("{some} and {last}", some=", ".join(before), last=last) if before else last


def _wish(device: Device, action: Action, name: str) -> str:
    """Return the wish for a key or button, as the id of what was pressed."""
    return f"{KEY_OF[device]}:{action}:{name}"


def _key_name(event: pygame.event.Event) -> str:
    """Return the name of a key; one that answers as a digit, as the top row does everywhere, is that digit."""
    from game.ui.keyboard import shortcut_names

    names = shortcut_names(event)
    return next((name for name in names if name in "123456789"), pygame.key.name(event.key).lower())
