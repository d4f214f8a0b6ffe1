"""Resident memory of the running game in a call, against a bare pygame-ce window in the same run.

    python benchmarks/memory.py

Budget: 60 MiB under the dummy driver (DESIGN 12). Measured where the system tells it in /proc (Linux).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUDGET_MIB = 60

TELL = """
def tell(what):
    told = dict(line.split(":", 1) for line in open("/proc/self/status", encoding="utf-8"))
    print(what, *(int(told[name].split()[0]) for name in ("VmRSS", "VmHWM")), sep="\\t")
"""

BARE = (
    TELL
    + """
import pygame
pygame.display.init()
pygame.display.set_mode((1280, 720), pygame.RESIZABLE)
pygame.display.flip()
tell("bare window")
"""
)

GAME = (
    TELL
    + """
from game.app import App
from game.cli.gallery import LAMP, staged
from game.scenes.ports import Ports
from game.scenes.routes import Board, Debrief, OpenCall, Title
from game.ui.intents import Cancel
from game.ui.sound.mixer import MixerSound

def finish(app):
    while not isinstance(app.stack.routes[-1], Debrief):
        app.step(0.5)
    app.settle()

with staged() as floor:
    sound = MixerSound()
    app = App(ports=Ports(services=floor, sound=sound))
    app.stack.open(Title())
    app.settle()
    tell("title")
    for _ in range(3000):
        sound.update(app.ports.preferences.now)
    tell("title, all sounds made")
    app.stack.open(Board())
    app.settle()
    tell("board")
    app.stack.open(OpenCall(LAMP, seed=1, auto="genuine"))
    app.step(0.5)
    tell("call, first words")
    while isinstance(app.stack.routes[-1], OpenCall):
        app.step(0.5)
    app.step(0.5)
    tell("wrap-up")
    finish(app)
    tell("debrief")
    for seed in range(2, 6):
        app.stack.handle(Cancel())
        app.stack.open(OpenCall(LAMP, seed=seed, auto="genuine"))
        finish(app)
    tell("debrief of the fifth call")
"""
)


def resident_kib(code: str) -> dict[str, tuple[int, int]]:
    """Return what a fresh interpreter that runs the code tells of its resident memory: now and at most, in KiB."""
    quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    with tempfile.TemporaryDirectory() as home:
        env = os.environ | quiet | {"FIRSTLINE_HOME": home}
        done = subprocess.run(
            [sys.executable, "-c", code], check=True, cwd=ROOT, env=env, capture_output=True, text=True
        )
    told = (line.split("\t") for line in done.stdout.splitlines())
    return {what: (int(now), int(peak)) for what, now, peak in told}


def main() -> None:
    """Measure both and print a table."""
    if not Path("/proc/self/status").exists():
        print("This system doesn't tell resident memory in /proc; nothing measured.")
        return
    bare = resident_kib(BARE)
    told = bare | resident_kib(GAME)
    least, _ = bare["bare window"]
    print(f"{'resident memory':40}{'MiB':>8}{'ratio':>8}{'peak':>8}")
    for what, (now, peak) in told.items():
        print(f"{what:40}{now / 1024:8.1f}{now / least:8.2f}{peak / 1024:8.1f}")
    most = max(now for now, _ in told.values()) / 1024
    print(f"budget {BUDGET_MIB} MiB: {'ok' if most <= BUDGET_MIB else 'OVER'}")


if __name__ == "__main__":
    main()
