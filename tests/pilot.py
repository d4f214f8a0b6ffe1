"""A tester at the window: keys, clicks and pad buttons through the event queue; the semantic tree to read."""

from __future__ import annotations

from pathlib import Path

import pygame

from game.app import App, WindowSettings
from game.scenes.ports import Ports
from game.scenes.routes import Route
from game.ui.semantic_tree import SemanticNode

STEP_S = 1 / 30
WAIT_STEP_S = 1 / 10
"""How long a frame is while nothing is done but wait: tests see what comes of it, and a frame more costs time."""
PAD = 0
"""The number of the gamepad that is held, as SDL would give it."""
BUTTONS = {
    name: getattr(pygame, f"CONTROLLER_BUTTON_{shown}")
    for name, shown in {
        "a": "A",
        "b": "B",
        "x": "X",
        "y": "Y",
        "back": "BACK",
        "start": "START",
        "leftshoulder": "LEFTSHOULDER",
        "rightshoulder": "RIGHTSHOULDER",
        "leftstick": "LEFTSTICK",
        "rightstick": "RIGHTSTICK",
        "dpup": "DPAD_UP",
        "dpdown": "DPAD_DOWN",
        "dpleft": "DPAD_LEFT",
        "dpright": "DPAD_RIGHT",
    }.items()
}
_TRIGGERS = {"lefttrigger": pygame.CONTROLLER_AXIS_TRIGGERLEFT, "righttrigger": pygame.CONTROLLER_AXIS_TRIGGERRIGHT}


class Pilot:
    """Drives an app frame by frame with raw events, nothing softer."""

    def __init__(self, route: Route, settings: WindowSettings | None = None, ports: Ports | None = None) -> None:
        self.app = App(settings or WindowSettings(is_still=True), ports or Ports())
        pygame.event.clear()
        self.app.stack.open(route)
        self.is_open = True
        self.step()

    def __enter__(self) -> Pilot:
        return self

    def __exit__(self, *_: object) -> None:
        self.app.close()

    def step(self, frames: int = 1) -> None:
        """Let frames pass."""
        for _ in range(frames):
            self.is_open = self.is_open and self.app.step(STEP_S)

    def wait(self, seconds: float) -> None:
        """Let simulated time pass."""
        for _ in range(max(1, round(seconds / WAIT_STEP_S))):
            self.is_open = self.is_open and self.app.step(WAIT_STEP_S)

    def press(self, keys: str) -> None:
        """Press a key by its pygame name, with modifiers: "tab", "shift+tab", "ctrl+=", "1", "escape"."""
        *modifiers, name = keys.split("+") if keys != "+" else ["+"]
        mod = sum(getattr(pygame, f"KMOD_L{modifier.upper()}") for modifier in modifiers)
        key = pygame.key.key_code(name)
        text = name if len(name) == 1 and not mod & pygame.KMOD_LCTRL else ""
        self._post(pygame.KEYDOWN, key=key, mod=mod, unicode=text, scancode=0)
        self._post(pygame.KEYUP, key=key, mod=mod, unicode=text, scancode=0)
        self.step(2)

    def write(self, text: str) -> None:
        """Type text as the system delivers it."""
        for char in text:
            self._post(pygame.TEXTINPUT, text=char)
        self.step()

    def compose(self, text: str) -> None:
        """Let an input method compose; an empty text ends it."""
        self._post(pygame.TEXTEDITING, text=text, start=0, length=len(text))
        self.step()

    def move(self, point: tuple[int, int]) -> None:
        """Move the mouse."""
        self._post(pygame.MOUSEMOTION, pos=point, rel=(0, 0), buttons=(0, 0, 0), touch=False)
        self.step()

    def click(self, target: str) -> None:
        """Click the middle of what can be seen of a thing, by id or name."""
        node = self.find(target)
        assert not node.visible.is_empty, f"{target!r} can't be seen; scroll to it first"
        self.click_at(node.visible.centre)

    def click_at(self, point: tuple[int, int], button: int = pygame.BUTTON_LEFT) -> None:
        """Move to a point, press and let go."""
        self.move(point)
        self._post(pygame.MOUSEBUTTONDOWN, pos=point, button=button, touch=False)
        self.step()
        self._post(pygame.MOUSEBUTTONUP, pos=point, button=button, touch=False)
        self.step(2)

    def wheel(self, target: str, notches: int) -> None:
        """Turn the wheel over a thing; negative notches scroll down."""
        self.move(self.find(target).visible.centre)
        self._post(pygame.MOUSEWHEEL, x=0, y=notches, precise_x=0.0, precise_y=float(notches), flipped=False)
        self.step()

    def pad(self, button: str) -> None:
        """Press a button of the gamepad, or one of its triggers, and let go."""
        self.step()
        if button in _TRIGGERS:
            self.push_axis(_TRIGGERS[button], 1.0)
            self.push_axis(_TRIGGERS[button], 0.0)
            return
        self._post(pygame.CONTROLLERBUTTONDOWN, instance_id=PAD, button=BUTTONS[button])
        self._post(pygame.CONTROLLERBUTTONUP, instance_id=PAD, button=BUTTONS[button])
        self.step(2)

    def push_axis(self, axis: int, share: float) -> None:
        """Hold a stick or a trigger at a share of its way, -1 to 1."""
        self._post(pygame.CONTROLLERAXISMOTION, instance_id=PAD, axis=axis, value=round(32767 * share))
        self.step()

    def unplug(self) -> None:
        """Take the gamepad away."""
        self._post(pygame.CONTROLLERDEVICEREMOVED, instance_id=PAD)
        self.step(2)

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""
        pygame.display.set_mode((width, height), pygame.RESIZABLE)
        self._post(pygame.VIDEORESIZE, size=(width, height), w=width, h=height)
        self.step(2)

    def close_window(self) -> None:
        """Click the window's close button."""
        self._post(pygame.QUIT)
        self.step()

    def semantics(self) -> SemanticNode:
        """Return the top screen as it reads."""
        assert self.app.stack.top is not None, "every screen was left"
        return self.app.stack.top.semantics()

    def find(self, target: str) -> SemanticNode:
        """Return the node with this id, or else with this name."""
        nodes = list(self.semantics().walk())
        for node in nodes:
            if node.id == target:
                return node
        for node in nodes:
            if node.name == target:
                return node
        raise AssertionError(f"{target!r} isn't on the screen; there are {sorted({n.id or n.name for n in nodes})}")

    def see(self, name: str) -> bool:
        """Return whether some visible name or value holds this text."""
        nodes = self.semantics().walk()
        return any((name in node.name or name in node.value) and not node.visible.is_empty for node in nodes)

    @property
    def focus(self) -> str:
        """Return the id that has focus."""
        return next((node.id for node in self.semantics().walk() if "focused" in node.states), "")

    @property
    def route(self) -> Route:
        """Return the route of the top screen."""
        return self.app.stack.routes[-1]

    def screenshot(self, path: str | Path) -> None:
        """Save the window as a picture."""
        pygame.image.save(self.app.window, str(path))

    def _post(self, kind: int, **values: object) -> None:
        pygame.event.post(pygame.event.Event(kind, values))
