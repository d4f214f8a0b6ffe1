"""Time from the start of a process to its first frame, against a bare pygame-ce window in the same run.

    python benchmarks/startup.py [--route Title] [--runs 9]

Budget: at most twice a bare window, and 250 ms (DESIGN 12). Runs under the dummy driver.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
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
from game.app import App, WindowSettings
from game.scenes import routes
app = App(WindowSettings())
app.stack.open(routes.{route}())
app.step(0.0)
import sys
heavy = [name for name in ("yaml", "transitions", "sqlite3", "numpy") if name in sys.modules]
print(" ".join(heavy))
"""


def run_once(code: str) -> tuple[float, str]:
    """Return the seconds that a fresh interpreter took over the code, and what it printed."""
    env = os.environ | {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    started = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=env, capture_output=True, text=True)
    return time.perf_counter() - started, done.stdout.strip()


def main() -> None:
    """Measure both by turns and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--route", default="Title")
    parser.add_argument("--runs", type=int, default=9)
    asked = parser.parse_args()
    game = GAME.format(route=asked.route)
    run_once(BARE)
    run_once(game)
    bare, ours, heavy = [], [], ""
    for _ in range(asked.runs):
        bare.append(run_once(BARE)[0])
        seconds, heavy = run_once(game)
        ours.append(seconds)
    print(f"{'':24}{'min ms':>10}{'median ms':>12}")
    for name, times in (("bare window", bare), (f"game, {asked.route}", ours)):
        print(f"{name:24}{min(times) * 1000:10.0f}{statistics.median(times) * 1000:12.0f}")
    print(
        f"ratio of minima {min(ours) / min(bare):.2f}, of medians {statistics.median(ours) / statistics.median(bare):.2f}"
        f" (budget 2.00); heavy imports: {heavy or 'none'}"
    )


if __name__ == "__main__":
    main()
