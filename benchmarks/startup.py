"""Time from the start of a process to its first frame, against a bare pygame-ce window in the same run.

    python benchmarks/startup.py [--specimen] [--runs 9]

Budget: at most twice a bare window, and 250 ms (DESIGN 12). Runs under the dummy driver. The budget is for a user's
every start but the first: a warm-up compiles all modules into a cache of its own. The rows without bytecode show what
a start costs where Python can't write one.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

BARE = """
import pygame
pygame.display.init()
pygame.display.set_mode((1280, 720), pygame.RESIZABLE)
pygame.display.flip()
"""

GAME = """
import sys
import pygame

def first_frame(*_):
    print(" ".join(name for name in ("yaml", "transitions", "sqlite3", "numpy") if name in sys.modules))
    sys.exit()

pygame.display.update = first_frame
from game.cli.main import main
main([])
"""

SPECIMEN = """
from game.app import App
from game.scenes.routes import Specimen
app = App()
app.stack.open(Specimen())
app.step(0.0)
"""


class Times:
    """Seconds of many runs of one program."""

    def __init__(self, name: str, code: str) -> None:
        self.name = name
        self.code = code
        self.taken: list[float] = []
        self.printed = ""

    def run(self, env: dict[str, str]) -> None:
        """Run the program in a fresh interpreter and home."""
        with tempfile.TemporaryDirectory() as home:
            started = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", self.code],
                check=True,
                cwd=ROOT,
                env=env | {"FIRSTLINE_HOME": home},
                capture_output=True,
                text=True,
            )
            self.taken.append(time.perf_counter() - started)
            self.printed = done.stdout.strip()

    def show(self) -> None:
        """Print least and median."""
        print(f"{self.name:34}{min(self.taken) * 1000:10.0f}{statistics.median(self.taken) * 1000:12.0f}")


def environment(bytecode: Path | None) -> dict[str, str]:
    """Return the environment of a quiet window whose modules are compiled into a folder, or each time anew."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    if bytecode is None:
        return kept | quiet | {"PYTHONDONTWRITEBYTECODE": "1"}
    return kept | quiet | {"PYTHONPYCACHEPREFIX": str(bytecode)}


def measure(title: str, code: str, env: dict[str, str], runs: int) -> None:
    """Run both programs by turns, after a warm-up of each, and print a table."""
    bare, ours = Times("bare window", BARE), Times("game to first frame", code)
    for _ in range(runs + 1):
        bare.run(env)
        ours.run(env)
    for times in (bare, ours):
        del times.taken[0]
    print(f"{title:34}{'min':>10}{'median':>12}")
    bare.show()
    ours.show()
    ratio = min(ours.taken) / min(bare.taken)
    middle = statistics.median(ours.taken) / statistics.median(bare.taken)
    print(f"{'ratio (budget 2.00)':34}{ratio:10.2f}{middle:12.2f}")
    print(f"heavy imports: {ours.printed or 'none'}")


def main() -> None:
    """Measure with and without bytecode."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--specimen", action="store_true", help="the specimen page instead of the title")
    parser.add_argument("--runs", type=int, default=9)
    asked = parser.parse_args()
    code = SPECIMEN if asked.specimen else GAME
    with tempfile.TemporaryDirectory() as folder:
        measure("milliseconds, compiled", code, environment(Path(folder)), asked.runs)
    print()
    measure("milliseconds, without bytecode", code, environment(None), asked.runs)


if __name__ == "__main__":
    main()
