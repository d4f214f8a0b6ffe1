"""Measure how soon the debrief of the longest shipped call opens, and how soon it knows what each turn left open.

Run with `uv run python benchmarks/debrief.py`. Each round is a process of its own: the call is played as fast as the
machine can, its ticket lies open for a second, and the key that files it is pressed; measured is the time from that key
to the frame that shows the debrief. Every second round gets nothing ready while the ticket lies open. Exits 1 where
opening takes more than 300 ms.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from statistics import median
from subprocess import PIPE, run
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from game.analysis.bots.policies import POLICIES
from game.call.session import Call
from game.call.state import Stage
from game.installation import shipped_dir
from game.records.floor import SupportFloor
from game.records.looking_back_beside import LookingBackBeside
from game.records.model import Mode
from game.records.open_pack import OpenPack
from game.records.opening import open_store

if TYPE_CHECKING:
    from game.app import App

MOST_MS = 300
ROUNDS = 3
SEED = 4
ENOUGH_S = 1.0
"""How long the ticket lies open; nobody reads one faster."""


class Opened(NamedTuple):
    """How long the debrief took to open, on the clock and on the processor, and when its outlook was there."""

    wall_ms: float
    processor_ms: float
    outlook_s: float


class Idle:
    """Jobs that are never done."""

    def submit(self, work: Callable[[], Any]) -> int:
        """Leave the work undone."""
        return 0

    def poll(self, number: int) -> Any | None:
        """Return that it isn't done."""
        return None


def play(floor: SupportFloor, scenario_id: str, stage: Stage) -> Call:
    """Play a caller as who means to help does, until the call has come to a stage or is over."""
    call = floor.begin(scenario_id, Mode.PRACTICE, SEED).call
    random = Random(SEED)
    while not call.is_over and call.state.stage is not stage:
        call.do(POLICIES["genuine"](call, random))
    return call


def longest_call() -> str:
    """Return the shipped caller whose call takes most turns."""
    with floor_in_a_folder() as floor:
        turns = {card.scenario_id: len(play(floor, card.scenario_id, Stage.CLOSED).turns) for card in floor.cards()}
    return max(turns, key=lambda scenario_id: turns[scenario_id])


@contextmanager
def floor_in_a_folder() -> Iterator[SupportFloor]:
    """Yield a floor of the shipped pack over fresh records, with somebody on the line."""
    with TemporaryDirectory() as folder, open_store(Path(folder), lambda: datetime.now(UTC)) as store:
        pack = OpenPack(shipped_dir("scenarios"))
        floor = SupportFloor(store, pack, lambda: SEED, looking_back=LookingBackBeside())
        floor.put_on_the_line("Jana")
        yield floor
        floor.close()


def wait_until(is_so: Callable[[], bool]) -> None:
    """Return as soon as something is so."""
    while not is_so():
        time.sleep(0.005)


def opened(scenario_id: str, *, gets_ready: bool) -> Opened:
    """Play a call in a window up to its ticket, file it by key, and measure."""
    # Not above: the process that looks back imports this module, too, and has no use for a window.
    from game.app import App, WindowSettings
    from game.cli.threads import InThreads
    from game.scenes.ports import Ports
    from game.scenes.routes import Board, Debrief, WrapUp

    with floor_in_a_folder() as floor:
        jobs = InThreads() if gets_ready else Idle()
        app = App(WindowSettings(is_still=True), Ports(jobs=jobs, services=floor, preferences=floor.preferences))
        app.stack.open(Board())
        app.step(0.0)
        call = play(floor, scenario_id, Stage.WRAP_UP)
        app.stack.open(WrapUp("1"))
        for kind in ("note:", "result:"):
            press(app, next(choice.id for choice in call.choices if choice.id.startswith(kind)))
            app.step(0.0)
        time.sleep(ENOUGH_S)
        press(app, "file")
        begun, worked = time.perf_counter(), time.process_time()
        app.step(0.0)
        assert isinstance(app.stack.routes[-1], Debrief), "the key files the ticket"
        shown = time.perf_counter() - begun, time.process_time() - worked
        wait_until(lambda: floor.looked_back() is not None)
        known = time.perf_counter() - begun
        app.close()
    return Opened(shown[0] * 1000, shown[1] * 1000, known)


def press(app: App, widget_id: str) -> None:
    """Let Enter be pressed on something of the page; the next step sees to it."""
    import pygame

    from game.scenes.scene import PageScene

    assert isinstance(app.stack.top, PageScene)
    app.stack.top.page.focus_on(widget_id)
    key = {"key": pygame.K_RETURN, "mod": 0, "unicode": "\r", "scancode": 0}
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key))


def in_a_process(scenario_id: str, how: str) -> Opened:
    """Measure once in a fresh process."""
    done = run([sys.executable, __file__, how, scenario_id], stdout=PIPE, text=True, check=True)
    return Opened(*map(float, done.stdout.splitlines()[-1].split()))


def main() -> int:
    """Print what opening takes, with and without getting ready; return the exit code."""
    scenario_id = longest_call()
    rounds = {how: list[Opened]() for how in ("ready", "not_ready")}
    for _ in range(ROUNDS):
        for how, measured in rounds.items():
            measured.append(in_a_process(scenario_id, how))
    print(f"{scenario_id}, from the key that files the ticket to the debrief, median of {ROUNDS}")
    for how, measured in rounds.items():
        wall, processor, outlook = (median(values) for values in zip(*measured, strict=True))
        told = how.replace("_", " ")
        print(f"{told:>10}: {wall:4.0f} ms, {processor:4.0f} ms of processor time, outlook after {outlook:.1f} s")
    before, after = (median(each.processor_ms for each in rounds[how]) for how in ("not_ready", "ready"))
    print(f"getting ready spares {1 - after / before:.0%} of the processor time")
    return 0 if median(each.wall_ms for each in rounds["ready"]) <= MOST_MS else 1


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(*opened(sys.argv[2], gets_ready=sys.argv[1] == "ready"))
    else:
        sys.exit(main())
