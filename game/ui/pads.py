"""The gamepads that are plugged in: SDL's game controllers, and plain joysticks as most of them are wired.

They come and go at any time. Of what they do, pages see `PAD_PRESSED` and `PAD_SCROLLED` alone.
"""

from __future__ import annotations

from typing import NamedTuple

import pygame
from pygame._sdl2 import controller

from game.language import _
from game.ui.controls import Marks
from game.ui.gamepad import PAD_PRESSED, PAD_SCROLLED
from game.ui.intents import DeviceBack, DeviceLost
from game.ui.sticks import Repeat, Tilt, Trigger, scrolled

_BUTTONS = {
    pygame.CONTROLLER_BUTTON_A: "a",
    pygame.CONTROLLER_BUTTON_B: "b",
    pygame.CONTROLLER_BUTTON_X: "x",
    pygame.CONTROLLER_BUTTON_Y: "y",
    pygame.CONTROLLER_BUTTON_BACK: "back",
    pygame.CONTROLLER_BUTTON_START: "start",
    pygame.CONTROLLER_BUTTON_LEFTSTICK: "leftstick",
    pygame.CONTROLLER_BUTTON_RIGHTSTICK: "rightstick",
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: "leftshoulder",
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: "rightshoulder",
    pygame.CONTROLLER_BUTTON_DPAD_UP: "dpup",
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: "dpdown",
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: "dpleft",
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: "dpright",
}
_PLAIN_BUTTONS = dict(enumerate(("a", "b", "x", "y", "leftshoulder", "rightshoulder", "back", "start")))
_PLAIN_AXES = {0: "x", 1: "y", 3: "scroll_x", 4: "scroll_y"}
"""How most joysticks that SDL has no mapping for are wired (xpad and its relatives)."""
_AXES = {
    pygame.CONTROLLER_AXIS_LEFTX: "x",
    pygame.CONTROLLER_AXIS_LEFTY: "y",
    pygame.CONTROLLER_AXIS_RIGHTX: "scroll_x",
    pygame.CONTROLLER_AXIS_RIGHTY: "scroll_y",
    pygame.CONTROLLER_AXIS_TRIGGERLEFT: "lefttrigger",
    pygame.CONTROLLER_AXIS_TRIGGERRIGHT: "righttrigger",
}
_HAT = {(-1, 0): "dpleft", (1, 0): "dpright", (0, 1): "dpup", (0, -1): "dpdown"}
_FULL = 32767
_SHAPED = ("playstation", "dualshock", "dualsense", "sony", "ps3", "ps4", "ps5")

News = pygame.event.Event | DeviceLost | DeviceBack


class _Pad:
    """One pad: what it is called, and how its sticks and triggers stand."""

    def __init__(self, name: str, device: object = None) -> None:
        self.name = name
        self.device = device
        self.tilt = Tilt()
        self.scroll_x = self.scroll_y = 0.0
        self.triggers = {"lefttrigger": Trigger(), "righttrigger": Trigger()}


class _Kind(NamedTuple):
    """Which events a kind of device sends."""

    button_down: int
    button_up: int
    axis: int


_CONTROLLER = _Kind(pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP, pygame.CONTROLLERAXISMOTION)
_JOYSTICK = _Kind(pygame.JOYBUTTONDOWN, pygame.JOYBUTTONUP, pygame.JOYAXISMOTION)


class Pads:
    """Reads every gamepad. `marks` are those of the pad that was used last; `in_use` is whether one is."""

    def __init__(self) -> None:
        self._pads: dict[int, _Pad] = {}
        self._plain: set[int] = set()
        self._last: int | None = None
        self._lost = ""
        self._repeat = Repeat()
        pygame.joystick.init()
        controller.init()

    @property
    def marks(self) -> Marks:
        """Return what is printed on the buttons of the pad used last."""
        name = self._pads[self._last].name.lower() if self._last in self._pads else ""
        return Marks.SHAPES if any(word in name for word in _SHAPED) else Marks.LETTERS

    def close(self) -> None:
        """Let go of the devices."""
        self._pads.clear()
        controller.quit()
        pygame.joystick.quit()

    def put_aside(self) -> None:
        """Note that something else is played with: the loss of a pad is no loss then."""
        self._last = None

    def read(self, event: pygame.event.Event) -> tuple[News, ...] | None:
        """Return what a raw event of a pad means, None for an event of anything else."""
        if event.type in (pygame.CONTROLLERDEVICEADDED, pygame.JOYDEVICEADDED):
            return self._added(event)
        if event.type in (pygame.CONTROLLERDEVICEREMOVED, pygame.JOYDEVICEREMOVED):
            return self._removed(event.instance_id)
        if event.type in _CONTROLLER:
            return self._moved(event, _CONTROLLER)
        if event.type in _JOYSTICK or event.type == pygame.JOYHATMOTION:
            return self._moved(event, _JOYSTICK) if event.instance_id in self._plain else ()
        return None

    def advance(self, dt: float) -> tuple[News, ...]:
        """Let `dt` seconds pass: what is held counts again, a held right stick scrolls."""
        news: list[News] = []
        if name := self._repeat.advance(dt):
            news.append(_press(name, is_repeat=True))
        for pad in self._pads.values():
            x, y = scrolled(pad.scroll_x, dt), scrolled(pad.scroll_y, dt)
            if x or y:
                news.append(pygame.event.Event(PAD_SCROLLED, x=x, y=y))
        return tuple(news)

    # Coming and going

    def _added(self, event: pygame.event.Event) -> tuple[News, ...]:
        """Take a device in; what SDL knows as a controller is announced as a joystick too, and taken once."""
        is_controller = controller.is_controller(event.device_index)
        if is_controller != (event.type == pygame.CONTROLLERDEVICEADDED):
            return ()
        try:
            number, pad = _opened(event.device_index, is_controller=is_controller)
        except pygame.error:
            return ()  # it went away again before it could be opened
        self._pads[number] = pad
        if not is_controller:
            self._plain.add(number)
        lost, self._lost = self._lost, ""
        return (DeviceBack(pad.name),) if lost else ()

    def _removed(self, number: int) -> tuple[News, ...]:
        pad = self._pads.pop(number, None)
        self._plain.discard(number)
        self._repeat.hold("")
        if number != self._last:
            return ()
        self._last, self._lost = None, pad.name if pad else _("The controller")
        return (DeviceLost(self._lost),)

    # What they do

    def _moved(self, event: pygame.event.Event, kind: _Kind) -> tuple[News, ...]:
        pad = self._pads.setdefault(event.instance_id, _Pad(_("The controller")))
        names = _BUTTONS if kind is _CONTROLLER else _PLAIN_BUTTONS
        if event.type == kind.button_down:
            return self._pressed(event.instance_id, names.get(event.button, ""))
        if event.type == kind.button_up:
            self._repeat.let_go(names.get(event.button, ""))
            return ()
        if event.type == pygame.JOYHATMOTION:
            self._repeat.hold("")
            return self._pressed(event.instance_id, _HAT.get(tuple(event.value), ""))
        axes = _AXES if kind is _CONTROLLER else _PLAIN_AXES
        value = event.value / _FULL if kind is _CONTROLLER else event.value
        return self._pressed(event.instance_id, self._tilted(pad, axes.get(event.axis, ""), value))

    def _tilted(self, pad: _Pad, axis: str, value: float) -> str:
        """Take the position of a stick or a trigger; return what it presses, "" for nothing."""
        if axis in pad.triggers:
            return axis if pad.triggers[axis].moved(value) else ""
        if axis in ("scroll_x", "scroll_y"):
            setattr(pad, axis, value)
            return ""
        if not axis:
            return ""
        setattr(pad.tilt, axis, value)
        before = pad.tilt.direction
        if not pad.tilt.moved():
            return ""
        self._repeat.let_go(before)
        return pad.tilt.direction

    def _pressed(self, number: int, name: str) -> tuple[News, ...]:
        if not name:
            return ()
        self._last = number
        if name.startswith("dp"):
            self._repeat.hold(name)
        back: tuple[News, ...] = (DeviceBack(self._pads[number].name),) if self._lost else ()
        self._lost = ""
        return (*back, _press(name, is_repeat=False))


def _opened(index: int, *, is_controller: bool) -> tuple[int, _Pad]:
    """Open a device; return its number for as long as it is plugged in. Raises pygame.error."""
    if is_controller:
        device = controller.Controller(index)
        return device.as_joystick().get_instance_id(), _Pad(device.name, device)
    joystick = pygame.joystick.Joystick(index)
    return joystick.get_instance_id(), _Pad(joystick.get_name(), joystick)


def _press(name: str, *, is_repeat: bool) -> pygame.event.Event:
    return pygame.event.Event(PAD_PRESSED, button=name, is_repeat=is_repeat)
