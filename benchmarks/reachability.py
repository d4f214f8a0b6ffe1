"""Measure the search for reachable states on generated callers, against a plain search over tuples in the same run.

Run it from the checkout: `python benchmarks/reachability.py [--facts N] [--rooms N] [--no-large]`. Each search runs in
a process of its own, one after the other; the seconds are those of the processor, as on one core, and the memory is the
most that the process had, Python and the game included (as Unix tells it). Nothing is printed unless both come to the
same counts of states and of choices in them. `large_caller.py` says what is generated, `plain_search.py` what the peer
does. Budgets (DESIGN 12): at least twenty times the plain search; 10^8 states within 60 s and 200 MiB.
"""

import argparse
import gc
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from time import process_time

from large_caller import program_of
from plain_search import count_plainly

from game.analysis.bitsets import DenseSpace
from game.analysis.exploring import explore, index_bits
from game.analysis.limits import NO_LIMIT
from game.call.program import Program

BY_SETS, PLAIN = "explore, sets of states", "plain search, tuples"
LARGE = (17, 10)
"""Facts and rooms of the caller of 10^8 states; no plain search has the memory for it."""

Found = Mapping[str, float]
"""What a search came to: `states`, `transitions`, `seconds` of the processor, and the most memory in MiB, `mib`."""


def main() -> None:
    """Print the table, or, in a process of its own, what one search came to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=int, default=14, help="facts of the caller that both search")
    parser.add_argument("--rooms", type=int, default=3, help="its rooms")
    parser.add_argument("--no-large", action="store_true", help="leave the caller of 10^8 states out")
    parser.add_argument("--only", choices=(BY_SETS, PLAIN), help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.only:
        print(json.dumps(searched(wanted.only, program_of(wanted.facts, wanted.rooms))))
        return
    plain, ours = (apart(name, wanted.facts, wanted.rooms) for name in (PLAIN, BY_SETS))
    for count in ("states", "transitions"):
        assert plain[count] == ours[count], f"the searches don't agree on {count}: {plain[count]}, {ours[count]}"
    print(f"{'':26}{'states':>13}{'choices':>15}{'s':>8}{'states/s':>13}{'MiB':>7}{'ratio':>8}")
    print_row(PLAIN, plain, 1)
    print_row(BY_SETS, ours, plain["seconds"] / ours["seconds"])
    if not wanted.no_large:
        print_row(BY_SETS, apart(BY_SETS, *LARGE))


def searched(name: str, program: Program) -> Found:
    """Return what a search comes to in this process, with the collector off: millions of tuples would keep it busy."""
    gc.disable()
    began = process_time()
    if name == PLAIN:
        states, transitions = count_plainly(program)
    else:
        reached = explore(program, NO_LIMIT, DenseSpace(index_bits(program)))
        states, transitions = reached.states, reached.transitions
    seconds = process_time() - began
    return {"states": states, "transitions": transitions, "seconds": seconds, "mib": most_memory_mib()}


def most_memory_mib() -> float:
    """Return the most memory that this process had resident so far."""
    import resource  # Windows has none

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def apart(name: str, facts: int, rooms: int) -> Found:
    """Return what a search comes to in a process of its own."""
    command = [sys.executable, __file__, "--only", name, "--facts", str(facts), "--rooms", str(rooms)]
    run = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=Path(__file__).parents[1])
    found: Found = json.loads(run.stdout)
    return found


def print_row(name: str, found: Found, ratio: float | None = None) -> None:
    """Print what a search came to; a ratio only where there is a peer."""
    counts = f"{found['states']:>13,}{found['transitions']:>15,}"
    speed = f"{found['seconds']:>8.1f}{found['states'] / found['seconds']:>13,.0f}{found['mib']:>7.0f}"
    print(f"{name:26}{counts}{speed}" + (f"{ratio:>8.1f}" if ratio is not None else ""))


if __name__ == "__main__":
    main()
