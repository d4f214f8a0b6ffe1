"""A call on the screen, and what can be read off it."""

from __future__ import annotations

from pathlib import Path

from game.app import WindowSettings
from game.call.session import Call
from game.records.floor import SupportFloor
from game.scenes.routes import OpenCall
from game.ui.sound.port import Sound
from game.ui.widget import Kind
from tests.pilot import Pilot
from tests.scenes.support_floor import PACK, new_floor, ports

LAMP = "lamp_that_used_to_be_green"
TILL = "friday_six_oclock_the_till"
PASSWORD = "the_other_password"


class Desk:
    """A trainee at the desk: the pilot, the floor behind the screen, the call in play."""

    def __init__(
        self,
        folder: Path,
        route: OpenCall,
        settings: WindowSettings | None = None,
        pack: Path = PACK,
        sound: Sound | None = None,
    ) -> None:
        self.floor: SupportFloor = new_floor(folder, pack=pack)
        self.floor.put_on_the_line("Jana")
        self.pilot = Pilot(route, settings, ports(self.floor, sound))

    @property
    def call(self) -> Call:
        """Return the call in play."""
        assert self.floor.current is not None
        return self.floor.current.call

    @property
    def cards(self) -> list[str]:
        """Return the ids of the choices on the cards, in the order shown."""
        nodes = self.pilot.semantics().walk()
        return [node.id.removeprefix("say:") for node in nodes if node.kind is Kind.REPLY]

    @property
    def transcript(self) -> str:
        """Return the lines so far."""
        return next(node.value for node in self.pilot.semantics().walk() if node.kind is Kind.LOG)

    @property
    def inputs(self) -> list[str]:
        """Return what the trainee did on this call."""
        return [turn.choice for turn in self.call.turns[1:]]

    def say(self, choice_id: str) -> None:
        """Say the card with this choice by its number key."""
        self.pilot.press(str(self.cards.index(choice_id) + 1))

    def close(self) -> None:
        """Leave the window and the records."""
        self.pilot.app.close()
        self.floor.store.close()
