"""The letter of the tests, or the same as an e-mail, at the shipped firm; and a desk that answers it."""

from __future__ import annotations

import shutil
from pathlib import Path

from game.app import WindowSettings
from game.call.session import Call
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.routes import OpenCall
from game.ui.sound.port import Sound
from tests.paths import DATA
from tests.pilot import Pilot
from tests.scenes.support_floor import PACK, new_floor, ports

WRITTEN = "written"
GOOD = ("first.0", "first.3", "first.6", "first.9")
"""Opening, answer, next step and close of an honest page; the answer wants the store looked up first."""
POOR = ("first.2", "first.5", "first.8", "first.10")
"""A page of the form and of code words, of which nothing goes in."""
VAGUE = ("first.0", "first.4", "first.7", "first.9")
"""A page that asks for what was written already, and gets a second letter."""


def written_pack(folder: Path, channel: str = "letter") -> Path:
    """Write a pack of the one written caller; return its folder."""
    pack = folder / "pack"
    pack.mkdir(exist_ok=True)
    shutil.copy(PACK / "house.yaml", pack)
    text = (DATA / "written.yaml").read_text(encoding="utf-8")
    subject = "\nsubject: a bill for a box" if channel == "email" else ""
    (pack / "written.yaml").write_text(text.replace("channel: letter", f"channel: {channel}{subject}"), "utf-8")
    return pack


class WritingDesk:
    """A trainee who answers pages: the pilot, the floor behind the screen, the call in play."""

    def __init__(
        self,
        folder: Path,
        *,
        channel: str = "letter",
        mode: str = "guided",
        done: tuple[str, ...] = (),
        settings: WindowSettings | None = None,
        auto: str = "",
        goes_on: bool = False,
        sound: Sound | None = None,
    ) -> None:
        self.floor: SupportFloor = new_floor(folder, pack=written_pack(folder, channel))
        self.floor.put_on_the_line("Jana Malá")
        route = OpenCall(WRITTEN, mode, 3, auto=auto)
        if done:
            recorded = self.floor.begin(WRITTEN, Mode(mode), 3)
            for choice in done:
                recorded.call.do(choice)
        if done or goes_on:
            begun = self.floor.unfinished()
            assert begun is not None
            route = OpenCall(WRITTEN, mode, call_id=str(begun.call_id))
        self.pilot = Pilot(route, settings, ports(self.floor, sound))
        self.pilot.step(2)

    @property
    def call(self) -> Call:
        """Return the call in play."""
        assert self.floor.current is not None
        return self.floor.current.call

    @property
    def inputs(self) -> list[str]:
        """Return what the trainee did on this call."""
        return [turn.choice for turn in self.call.turns[1:]]

    @property
    def cards(self) -> list[str]:
        """Return the ids of the numbered cards, in the order shown."""
        return [node.id for node in self.pilot.semantics().walk() if node.kind == "reply"]

    def choose(self, *choices: str) -> None:
        """Choose parts by the number keys of their cards."""
        for choice in choices:
            self.pilot.press(str(self.cards.index(f"part:{choice}") + 1))

    def close(self) -> None:
        """Leave the window and the records."""
        self.pilot.app.close()
        self.floor.store.close()
