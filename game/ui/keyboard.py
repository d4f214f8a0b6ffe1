"""The keyboard: each key means an action, a thing on the page, or a letter for the field in focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui.actions import Action
from game.ui.controls import Device
from game.ui.intents import Composing, Intent

if TYPE_CHECKING:
    from game.ui.acting import Acting
    from game.ui.page import Page
    from game.ui.widgets.text_field import TextField

_COMMANDS = pygame.KMOD_CTRL | pygame.KMOD_META | pygame.KMOD_ALT
_COPYING = pygame.KMOD_CTRL | pygame.KMOD_META
_IN_ANY_CASE = frozenset({Action.CANCEL, Action.NEXT, Action.PREVIOUS})
"""What works beside Ctrl, Alt or Meta too."""


class Keyboard:
    """Reads the keyboard for one page."""

    def __init__(self, page: Page, acting: Acting) -> None:
        self._page = page
        self._acting = acting

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
            if len(pygame.key.name(event.key)) == 1:
                return ()
        return self._command(event)

    def _typed(self, field: TextField, event: pygame.event.Event) -> tuple[Intent, ...] | None:
        from game.ui.field_input import typed  # the title has no field

        return typed(self._page, field, event)

    def _while_composing(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Leave all keys to the input method; Escape ends the composing and nothing else."""
        if event.key != pygame.K_ESCAPE:
            return ()
        self._page.compose("")
        return (Composing(self._page.focus, ""),)

    def _command(self, event: pygame.event.Event) -> tuple[Intent, ...]:
        """Do all that the key does here: a thing on the page that bears it stands before what it does everywhere."""
        names = shortcut_names(event)
        actions = self._page.context.controls.doing(Device.KEYS, names)
        if event.key == pygame.K_c and event.mod & _COPYING and self._page.field is None:
            self._copy(is_line=bool(event.mod & pygame.KMOD_SHIFT))
        if event.mod & _COMMANDS:
            actions = tuple(action for action in actions if action in _IN_ANY_CASE)
        elif (intents := self._shortcut(names)) != ():
            return intents
        return tuple(intent for action in actions for intent in self._acting.do(action))

    def _copy(self, *, is_line: bool) -> None:
        if is_line:
            self._page.copying.last_line()
        else:
            self._page.copying.everything()

    def _shortcut(self, names: frozenset[str]) -> tuple[Intent, ...]:
        for placed in self._page.root.walk():
            widget = placed.widget
            if widget.key and widget.key.lower() in names and widget.is_active:
                self._page.focus_on(widget.id)
                return self._acting.press(widget.id)
        return ()


def shortcut_names(event: pygame.event.Event) -> frozenset[str]:
    """Return the names that a pressed key answers to.

    The digits of the top row answer by place, since a Czech keyboard writes letters there, and so do the letters of a
    keyboard that writes others than Latin ones. Tab with Shift has a name of its own.
    """
    name, shift = pygame.key.name(event.key).lower(), event.mod & pygame.KMOD_SHIFT
    if event.key == pygame.K_TAB:
        return frozenset({"shift tab" if shift else "tab"})
    names = {name, getattr(event, "unicode", "").lower()}
    scancode = getattr(event, "scancode", 0)
    if pygame.KSCAN_1 <= scancode <= pygame.KSCAN_0:
        names.add(str((scancode - pygame.KSCAN_1 + 1) % 10))
    if pygame.KSCAN_A <= scancode <= pygame.KSCAN_Z and not name.isascii():
        names.add(chr(ord("a") + scancode - pygame.KSCAN_A))
    return frozenset({each.strip("[]") or each for each in names} - {"", " "})
