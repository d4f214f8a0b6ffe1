"""Somebody with one device and no other: how they get to a thing on the screen and press it, and how they write."""

from __future__ import annotations

from abc import ABC, abstractmethod

from tests.pilot import Pilot

PATIENCE = 90


class Driver(ABC):
    """One person with one device."""

    def __init__(self, pilot: Pilot) -> None:
        self.pilot = pilot

    @abstractmethod
    def press(self, target: str) -> None:
        """Get to a thing and press it."""

    @abstractmethod
    def write(self, field: str, text: str) -> None:
        """Write in a field."""

    @abstractmethod
    def leave(self) -> None:
        """Ask to be led out."""


class ByKeyboard(Driver):
    """Tab and Enter."""

    def press(self, target: str) -> None:
        """Go there by Tab alone."""
        for _ in range(PATIENCE):
            if self.pilot.focus == target:
                self.pilot.press("return")
                return
            self.pilot.press("tab")
        raise AssertionError(f"{target!r} can't be reached by Tab on {self.pilot.route}")

    def write(self, field: str, text: str) -> None:
        """Type."""
        while self.pilot.focus != field:
            self.pilot.press("tab")
        self.pilot.write(text)

    def leave(self) -> None:
        """Press Escape."""
        self.pilot.press("escape")


class ByPad(Driver):
    """The d-pad, the triggers where it has no way, and A."""

    def press(self, target: str) -> None:
        """Go there by the d-pad, on by a trigger where it leads nowhere new."""
        been = {self.pilot.focus}
        for _ in range(PATIENCE):
            if self.pilot.focus == target:
                self.pilot.pad("a")
                return
            self.pilot.pad(self._way(target))
            if self.pilot.focus in been and self.pilot.focus != target:
                self.pilot.pad("righttrigger")
            been.add(self.pilot.focus)
        raise AssertionError(f"{target!r} can't be reached by pad on {self.pilot.route}")

    def write(self, field: str, text: str) -> None:
        """Write with letters on the screen; the first letter of a word is a capital by itself."""
        self.press(field)
        for letter in text.lower():
            self.press(f"letter:{letter}")
        self.pilot.pad("start")

    def leave(self) -> None:
        """Press B."""
        self.pilot.pad("b")

    def _way(self, target: str) -> str:
        """Return the button of the d-pad that leads towards a thing."""
        if not self.pilot.focus:
            return "dpdown"
        here, there = self.pilot.find(self.pilot.focus).box.centre, self.pilot.find(target).box.centre
        aside, down = there[0] - here[0], there[1] - here[1]
        if abs(down) > abs(aside) or abs(down) > 20:
            return "dpdown" if down > 0 else "dpup"
        return "dpright" if aside > 0 else "dpleft"


class ByMouse(Driver):
    """Wheel and click."""

    def press(self, target: str) -> None:
        """Turn the wheel over what scrolls until the thing is seen, and click it."""
        for notches in (0, *[-3] * 8, *[3] * 16):
            if notches:
                self._turn(notches)
            if not self.pilot.find(target).visible.is_empty:
                self.pilot.click(target)
                return
        raise AssertionError(f"{target!r} can't be brought into view on {self.pilot.route}")

    def write(self, field: str, text: str) -> None:
        """Write with letters on the screen, opened by the key beside the field."""
        self.press(f"{field}:letters")
        for letter in text.lower():
            self.press(f"letter:{letter}")
        self.press("written")

    def leave(self) -> None:
        """Click with the right button."""
        self.pilot.click_at((5, 5), button=3)

    def _turn(self, notches: int) -> None:
        for node in self.pilot.semantics().walk():
            if node.kind == "scroll" and not node.visible.is_empty:
                self.pilot.wheel(node.id, notches)


EACH = {"keyboard": ByKeyboard, "pad": ByPad, "mouse": ByMouse}
