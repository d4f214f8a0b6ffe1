"""What is in the player's hands: keys, mouse or gamepad, whichever was used last, and what each key and button does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui.controls import Controls, Device, Pairs
from game.ui.intents import DeviceLost

if TYPE_CHECKING:
    from game.ui.pads import News, Pads

_AT_HAND = (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN, pygame.MOUSEWHEEL)


class Hands:
    """Follows which device is used; `controls` tell it, and are another value whenever something changed."""

    def __init__(self, keys: Pairs, buttons: Pairs) -> None:
        self.controls = Controls(keys, buttons)
        self._pads: Pads | None = None

    def choose(self, keys: Pairs, buttons: Pairs) -> None:
        """Take other keys and buttons."""
        self.controls = Controls(keys, buttons, self.controls.hints, self.controls.marks)

    def read(self, event: pygame.event.Event) -> tuple[News, ...] | None:
        """Return what a gamepad's event means, None for any other; note which device it comes from."""
        news = self._pads.read(event) if self._pads is not None else None
        if news is not None:
            return self._noted(news)
        if event.type in _AT_HAND or (event.type == pygame.MOUSEMOTION and any(event.rel)):
            self._take(Device.KEYS)
        return None

    def advance(self, dt: float) -> tuple[News, ...]:
        """Let `dt` seconds pass for what is held on a pad; the first time, look for pads, which takes a moment."""
        if self._pads is None:
            from game.ui.pads import Pads

            self._pads = Pads()
        return self._noted(self._pads.advance(dt))

    def close(self) -> None:
        """Let go of the gamepads."""
        if self._pads is not None:
            self._pads.close()

    def _noted(self, news: tuple[News, ...]) -> tuple[News, ...]:
        for each in news:
            if isinstance(each, pygame.event.Event):
                self._take(Device.PAD)
            elif isinstance(each, DeviceLost):
                self._take(Device.KEYS)
        return news

    def _take(self, device: Device) -> None:
        marks = self.controls.marks
        if self._pads is not None and device is Device.PAD:
            marks = self._pads.marks
        elif self._pads is not None:
            self._pads.put_aside()
        if (device, marks) != (self.controls.hints, self.controls.marks):
            self.controls = Controls(self.controls.own_keys, self.controls.own_buttons, device, marks)
