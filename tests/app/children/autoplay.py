"""Plays call after call by itself until it is killed, and prints each input after the frame that shows it.

    python autoplay.py HOME SEED DIE_AT

`DIE_AT` 0 waits to be killed from outside; N kills the process itself between the commit of its Nth input and the flip
that would show it.
"""

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

import pygame

from game.app import App, WindowSettings
from game.records.floor import SupportFloor
from game.records.opening import open_store
from game.scenes.ports import Ports
from game.scenes.routes import OpenCall, Route
from tests.shipped_pack import SHIPPED

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
CALLERS = ("lamp_that_used_to_be_green", "the_other_password", "friday_six_oclock_the_till")


class Player:
    """One process's play, from its first call until it dies."""

    def __init__(self, home: Path, seed: int, die_at: int) -> None:
        store = open_store(home, lambda: datetime.now(UTC))
        self.floor = SupportFloor(store, SHIPPED, lambda: seed)
        self.floor.put_on_the_line("Jana")
        self.die_at = die_at
        self.committed = 0
        self.shown: dict[int, int] = {}

    def next_route(self) -> Route:
        begun = self.floor.unfinished()
        if begun is None:
            return OpenCall(CALLERS[len(self.shown) % len(CALLERS)], auto="genuine")
        return OpenCall(begun.start.scenario_id, call_id=str(begun.call_id), auto="genuine")

    def play(self) -> None:
        settings = WindowSettings(960, 540, is_still=True)
        flip = pygame.display.update

        def flip_or_die(*boxes: object) -> None:
            self.count_commits()
            if self.die_at and self.committed >= self.die_at:
                os.kill(os.getpid(), KILL)
            flip(*boxes)  # type: ignore[arg-type]

        pygame.display.update = flip_or_die  # type: ignore[assignment]
        while True:
            app = App(settings, Ports(services=self.floor))
            self.floor.finished = None
            app.stack.open(self.next_route())
            self.tell("resumed")
            while self.floor.finished is None:
                app.step(1.0)
                self.tell("shown")
            app.step(1.0)

    def inputs(self) -> tuple[int, list[str]]:
        """Return the number of the call in play and its inputs."""
        recorded = self.floor.current
        if recorded is None:
            return 0, []
        return recorded.journal.call_id, [turn.choice for turn in recorded.call.turns[1:]]  # type: ignore[attr-defined]

    def count_commits(self) -> None:
        number, inputs = self.inputs()
        self.committed += max(0, len(inputs) - self.shown.get(number, 0)) if number else 0

    def tell(self, word: str) -> None:
        """Print the inputs that the screen has shown and that were not yet told."""
        number, inputs = self.inputs()
        if number and (word == "resumed" or len(inputs) > self.shown.get(number, 0)):
            self.shown[number] = len(inputs)
            print(word, number, *inputs, flush=True)


if __name__ == "__main__":
    Player(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])).play()
