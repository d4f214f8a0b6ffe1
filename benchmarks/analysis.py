"""Time of a whole `firstline analyse --json` for each caller of a pack, beside a start that only loads what it needs.

    python benchmarks/analysis.py [--runs 5] [FILE…]

Both are processor time of a whole process, the least of several runs by turns, so that others at work on the machine
make less of a difference. Budget: 0.5 s for each shipped caller.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUDGET_S = 0.5
BARE = "import game.cli.main, game.cli.analyse, game.cli.analyse_json, argparse"


def processor_seconds(arguments: list[str]) -> float:
    """Run an interpreter with these arguments, and return the processor time of the whole process."""
    before = os.times()
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, stdout=subprocess.DEVNULL, check=False)
    after = os.times()
    if done.returncode not in (0, 1):
        sys.exit(f"`{' '.join(arguments)}` ended with {done.returncode}")
    return after.children_user + after.children_system - before.children_user - before.children_system


def main() -> None:
    """Measure each caller and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="scenarios; all that are shipped")
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    files = [path.resolve() for path in asked.files] or sorted((ROOT / "scenarios").glob("*.yaml"))
    print(f"{'processor seconds, least of runs':34}{'bare':>8}{'analyse':>10}{'ratio':>8}{'budget':>8}")
    for path in files:
        if path.name == "house.yaml":
            continue
        bare, taken = [], []
        for _ in range(asked.runs):
            bare.append(processor_seconds(["-c", BARE]))
            taken.append(processor_seconds(["-m", "game", "analyse", "--json", str(path)]))
        least, start = min(taken), min(bare)
        verdict = "ok" if least <= BUDGET_S else "OVER"
        print(f"{path.stem:34}{start:8.2f}{least:10.2f}{least / start:8.1f}{BUDGET_S:8.1f}  {verdict}", flush=True)


if __name__ == "__main__":
    main()
