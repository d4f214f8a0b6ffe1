"""Chats on the screen, and what can be read off them."""

from __future__ import annotations

from pathlib import Path

from game.app import WindowSettings
from game.call.session import Call
from game.scenes.chat import ChatScene
from game.scenes.routes import OpenCall
from game.ui.sound.port import Sound
from game.ui.widget import Kind
from tests.scenes.calls import Desk

ELEVEN, CLOCKS = "eleven_words", "two_days_is_a_month"
MOVING = WindowSettings(is_still=False)


class ChatDesk(Desk):
    """A trainee at a desk with a chat on it, or two."""

    def __init__(
        self, folder: Path, route: OpenCall, settings: WindowSettings | None = None, sound: Sound | None = None
    ) -> None:
        super().__init__(folder, route, settings, sound=sound)
        self.pilot.step()

    @property
    def scene(self) -> ChatScene:
        """Return the chat's screen."""
        scene = self.pilot.app.stack.top
        assert isinstance(scene, ChatScene)
        return scene

    def call_of(self, name: str) -> Call:
        """Return the call of one of the chats in play."""
        calls = (self.floor.current, *self.floor.beside)
        return next(each.call for each in calls if each is not None and each.call.program.scenario.id == name)

    def choices_of(self, name: str) -> list[str]:
        """Return what was done in one of the chats."""
        return [turn.choice for turn in self.call_of(name).turns[1:]]

    @property
    def front(self) -> str:
        """Return the name of the chat in front, as its card tells."""
        nodes = self.pilot.semantics().walk()
        chosen = [node.id for node in nodes if node.kind is Kind.TAB and "chosen" in node.states]
        return next(name.removeprefix("thread:") for name in chosen if name.startswith("thread:"))

    def card(self, name: str) -> str:
        """Return how the card of a chat reads."""
        return self.pilot.find(f"thread:{name}").name

    def leave(self) -> None:
        """Leave the chat in front."""
        self.pilot.press("x")
        self.pilot.click("yes")
