"""Measure how soon somebody's progress opens after 500 calls, beside how soon the board does.

Run with `uv run python benchmarks/progress.py`. Every call is played by a bot and recorded. Opening is everything from
the press to the first frame, at 1080p; the pack was read before. Exits 1 where it takes more than 300 ms.
"""

import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from game.analysis.bots.policies import POLICIES
from game.app import App, WindowSettings
from game.installation import shipped_dir
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.records.open_pack import OpenPack
from game.records.opening import open_store
from game.records.progress import standing_of
from game.scenes.ports import Ports
from game.scenes.routes import Board, Progress, Route, Title

CALLS, TIMES, MOST_S = 500, 9, 0.3
BOTS = ("genuine", "pleaser", "random")


def play(floor: SupportFloor, count: int) -> None:
    """Record so many calls, of all callers, by bots of several kinds."""
    names, random = [card.scenario_id for card in floor.cards()], Random(1)
    for number in range(count):
        call = floor.begin(names[number % len(names)], Mode.PRACTICE, seed=number).call
        while not call.is_over:
            call.do(POLICIES[BOTS[number % len(BOTS)]](call, random))
        floor.finish()


def opening_s(floor: SupportFloor, route: Route) -> float:
    """Return the seconds from a press to the first frame, in a window that has shown nothing else but the title."""
    app = App(WindowSettings(1920, 1080, is_still=True), Ports(services=floor))
    app.stack.open(Title())
    app.settle()
    started = time.perf_counter()
    app.stack.open(route)
    app.settle()
    taken = time.perf_counter() - started
    app.close()
    return taken


def reading_s(floor: SupportFloor) -> float:
    """Return the seconds in which the records are read and reckoned."""
    started = time.perf_counter()
    standing_of(floor.own_record.calls())
    return time.perf_counter() - started


def main() -> int:
    """Print a table; return 1 where progress opens too late."""
    with (
        TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        open_store(Path(folder), lambda: datetime(2031, 5, 6, tzinfo=UTC)) as store,
    ):
        floor = SupportFloor(store, OpenPack(shipped_dir("scenarios")), lambda: 1)
        floor.put_on_the_line("Jana")
        play(floor, CALLS)
        # In turns, so that a busy moment of the machine falls on all three alike.
        rounds = [(reading_s(floor), opening_s(floor, Progress()), opening_s(floor, Board())) for _ in range(TIMES)]
    reading, progress, board = (sorted(column)[TIMES // 2] for column in zip(*rounds, strict=True))
    print(f"{CALLS} calls, median of {TIMES}")
    print(f"reading and reckoning  {reading * 1000:6.0f} ms")
    print(f"progress opens         {progress * 1000:6.0f} ms  (at most {MOST_S * 1000:.0f})")
    print(f"the board opens        {board * 1000:6.0f} ms  (progress takes {progress / board:.2f} of that)")
    return int(progress > MOST_S)


if __name__ == "__main__":
    sys.exit(main())
