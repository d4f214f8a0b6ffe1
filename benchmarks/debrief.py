"""Measure how soon the debrief of the longest shipped call opens, and how soon it knows what each turn left open.

Run with `uv run python benchmarks/debrief.py`. The call is played as fast as the machine can: nothing was got ready
meanwhile, as it is while a person plays. Exits 1 where opening takes more than 300 ms.
"""

import os
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

from game.analysis.bots.policies import POLICIES
from game.installation import shipped_dir
from game.records.floor import SupportFloor
from game.records.looking_back_beside import LookingBackBeside
from game.records.model import Mode
from game.records.open_pack import OpenPack
from game.records.opening import open_store
from game.records.recording import RecordedCall

MOST_S = 0.3
SEED = 4


def played(floor: SupportFloor, scenario_id: str) -> RecordedCall:
    """Play a caller as who means to help does, until the ticket is closed."""
    recorded = floor.begin(scenario_id, Mode.PRACTICE, SEED)
    random = Random(SEED)
    while not recorded.call.is_over:
        recorded.call.do(POLICIES["genuine"](recorded.call, random))
    return recorded


def seconds_until(is_there: Callable[[], bool]) -> float:
    """Return how long it takes."""
    begun = time.perf_counter()
    while not is_there():
        time.sleep(0.005)
    return time.perf_counter() - begun


def measure(folder: Path) -> bool:
    """Print both times; return whether the debrief opened in time."""
    # Not above: the process that looks back imports this module, too, and has no use for a window.
    from game.app import App, WindowSettings
    from game.scenes.ports import Ports
    from game.scenes.routes import Board, Debrief

    with open_store(folder, lambda: datetime.now(UTC)) as store:
        floor = SupportFloor(store, OpenPack(shipped_dir("scenarios")), lambda: SEED)
        floor.put_on_the_line("Jana")
        turns = {card.scenario_id: len(played(floor, card.scenario_id).call.turns) for card in floor.cards()}
        longest = max(turns, key=lambda scenario_id: turns[scenario_id])
        floor = SupportFloor(store, OpenPack(shipped_dir("scenarios")), lambda: SEED, looking_back=LookingBackBeside())
        app = App(WindowSettings(is_still=True), Ports(services=floor, preferences=floor.preferences))
        app.stack.open(Board())
        app.step(0.0)
        played(floor, longest)
        floor.finish()
        begun = time.perf_counter()
        app.stack.open(Debrief("1"))
        app.step(0.0)
        opened_s = time.perf_counter() - begun
        known_s = opened_s + seconds_until(lambda: floor.looked_back() is not None)
        print(f"{longest}, {turns[longest]} turns: opened in {opened_s * 1000:.0f} ms, outlook after {known_s:.1f} s")
        app.close()
        floor.close()
    return opened_s <= MOST_S


if __name__ == "__main__":
    with TemporaryDirectory() as records:
        sys.exit(0 if measure(Path(records)) else 1)
