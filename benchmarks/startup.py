"""Time from the start of a process to its first frame, against a bare pygame-ce window in the same run.

    python benchmarks/startup.py [--specimen] [--runs 9]

Budget: at most twice a bare window, and 250 ms (DESIGN 12). Runs under the dummy driver.
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
from game import app

def first_frame_only(self, route):
    self.stack.open(route)
    self.step(0.0)
    self.close()

app.App.run = first_frame_only
from game.cli.main import main
main([])
print(" ".join(name for name in ("yaml", "transitions", "numpy") if name in sys.modules))
"""

SPECIMEN = """
from game.app import App
from game.scenes.routes import Specimen
app = App()
app.stack.open(Specimen())
app.step(0.0)
"""


def run_once(code: str) -> tuple[float, str]:
    """Return the seconds that a fresh interpreter took over the code, and what it printed."""
    quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    with tempfile.TemporaryDirectory() as home:
        env = os.environ | quiet | {"FIRSTLINE_HOME": home}
        started = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", code], check=True, cwd=ROOT, env=env, capture_output=True, text=True
        )
        return time.perf_counter() - started, done.stdout.strip()


def main() -> None:
    """Measure both by turns and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--specimen", action="store_true", help="the specimen page instead of the title")
    parser.add_argument("--runs", type=int, default=9)
    asked = parser.parse_args()
    game = SPECIMEN if asked.specimen else GAME
    bare, ours, heavy = [], [], ""
    for run in range(asked.runs + 1):
        times = run_once(BARE)[0], run_once(game)
        if run:
            bare.append(times[0])
            ours.append(times[1][0])
            heavy = times[1][1]
    print(f"{'milliseconds':24}{'min':>10}{'median':>12}")
    for name, taken in (("bare window", bare), ("game to first frame", ours)):
        print(f"{name:24}{min(taken) * 1000:10.0f}{statistics.median(taken) * 1000:12.0f}")
    print(f"ratio of minima {min(ours) / min(bare):.2f} (budget 2.00); heavy imports: {heavy or 'none'}")


if __name__ == "__main__":
    main()
