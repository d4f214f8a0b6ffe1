"""Killed at any moment, the game goes on at the very turn: no input that was on the screen is ever lost."""

import os
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

from tests.paths import ROOT

CHILD = ROOT / "tests" / "app" / "children" / "autoplay.py"
KILLS = int(os.environ.get("FIRSTLINE_KILLS", "60"))
"""Two hundred take two minutes on two cores: `FIRSTLINE_KILLS=200 uv run pytest tests/app/test_kills.py`."""
PLAYERS = 2


def run_and_kill(home: Path, random: Random) -> list[list[str]]:
    """Start the game, kill it at a random moment, and return the lines it printed."""
    die_at = random.choice((0, 0, random.randint(1, 6)))
    command = [sys.executable, str(CHILD), str(home), str(random.randrange(1000)), str(die_at)]
    quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    # So many starts are quicker when what is imported is compiled only once.
    compiled = {"PYTHONPYCACHEPREFIX": str(home.parent / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    environment = os.environ | quiet | compiled
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment)
    assert child.stdout is not None
    first = child.stdout.readline()
    if not die_at:
        time.sleep(random.uniform(0.0, 0.25))
        child.kill()
    rest, _ = child.communicate(timeout=60)
    # A line without its end was cut off by the kill, so nobody has read it.
    whole = [line for line in (first + rest).splitlines(keepends=True) if line.endswith("\n")]
    return [line.split() for line in whole if line.startswith(("resumed ", "shown "))]


def recorded(home: Path, call_id: str) -> list[str]:
    """Return the inputs that the records hold of a call, however it went on."""
    with sqlite3.connect(home / "firstline.db") as records:
        rows = records.execute("SELECT input FROM inputs WHERE call_id = ? ORDER BY turn", (int(call_id),)).fetchall()
    return [row[0] for row in rows]


def kill_again_and_again(home: Path, kills: int, seed: int) -> tuple[int, int]:
    """Kill so often; check every start against what was shown before. Return (starts that resumed, inputs shown)."""
    random = Random(seed)
    shown: dict[str, list[str]] = {}
    resumed = 0
    for _ in range(kills):
        lines = run_and_kill(home, random)
        for word, call_id, *inputs in lines:
            known = shown.get(call_id, [])
            assert inputs[: len(known)] == known, f"call {call_id} lost what was shown"
            resumed += word == "resumed" and bool(known)
            shown[call_id] = inputs
        for call_id, inputs in shown.items():
            assert recorded(home, call_id)[: len(inputs)] == inputs
    return resumed, sum(map(len, shown.values()))


def test_no_kill_loses_an_input_that_was_shown(tmp_path: Path) -> None:
    with ThreadPoolExecutor(PLAYERS) as pool:
        runs = [
            pool.submit(kill_again_and_again, tmp_path / str(seed), KILLS // PLAYERS, seed) for seed in range(PLAYERS)
        ]
        results = [run.result() for run in runs]
    assert sum(resumed for resumed, _ in results) > KILLS // 4
    assert sum(inputs for _, inputs in results) > KILLS // 2
