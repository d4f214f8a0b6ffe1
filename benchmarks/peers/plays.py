"""Measure scored and logged plays per second against inkjs, on the same generated story with the same choices.

Run it from the checkout: `python benchmarks/peers/plays.py [--plays N] [--layers N] [--rounds N] [--cache DIR]`. It
needs node and npm, which installs inkjs into the cache folder. `story.py` says how the two stories are made the same.
Before anything is timed, this script holds that both come to the same score in every play, and say the same lines. Each
side plays in a process of its own, one after the other: a round to warm up, then `--rounds`, of which the best counts.
The seconds are those of the processor, on all threads, as on one core. Budget (DESIGN 12): at least ten times inkjs.
"""

import argparse
import gc
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from time import process_time

from story import as_ink, as_scenario, story_of

from game.call.actions import Kind
from game.call.events import AgentSpoke, CallerSpoke
from game.call.program import Program, compile_program
from game.call.session import Call
from game.call.state import Stage
from game.callers.cast import vocabulary
from game.scenario.loading import load_scenario
from game.scoring.rubric import Rubric
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import score_call

HERE = Path(__file__).parent
SAID = (Kind.REPLY, Kind.RESULT)

Player = Callable[[Program, Rubric, Sequence[Sequence[str]]], list[int]]
"""Plays all plays, given by the ids of their choices, keeps the log of each, and returns the scores."""


@dataclass(frozen=True)
class Play:
    """One play: its choices by id and by place among what the story offers, and the lines that were said in it."""

    ids: tuple[str, ...]
    places: tuple[int, ...]
    lines: tuple[str, ...]


def by_the_engine(program: Program, rubric: Rubric, plays: Sequence[Sequence[str]]) -> list[int]:
    """Play by `Call`, as a trainee does: every rule, every event, the clock."""
    return [score_call(program, rubric, played(program, ids).turns).score for ids in plays]


PLAYERS: Mapping[str, Player] = {"the engine (Call)": by_the_engine}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plays", type=int, default=2000, help="how many plays are timed")
    parser.add_argument("--rounds", type=int, default=3, help="how often they are timed; the best counts")
    parser.add_argument("--layers", type=int, default=12, help="how many nodes a play goes through at most")
    cache = Path(tempfile.gettempdir()) / "firstline-peers"
    parser.add_argument("--cache", type=Path, default=cache, help="where npm installs inkjs")
    wanted = parser.parse_args()
    rubric, story = shipped_rubric(), story_of(wanted.layers, seed=1)
    program = program_of(as_scenario(story))
    plays = [drawn(program, seed) for seed in range(wanted.plays)]
    peer = by_inkjs(as_ink(story, rubric), plays, wanted.cache, wanted.rounds)
    choices = sum(len(play.ids) for play in plays) / len(plays)
    print(f"{len(story)} nodes, {len(plays)} plays of {choices:.1f} choices on average; same scores, same lines\n")
    print(f"{'':24}{'plays/s':>12}{'ratio':>8}")
    print(f"{'inkjs':24}{peer['perSecond']:>12.0f}{1:>8.1f}")
    ids = [play.ids for play in plays]
    for name, player in PLAYERS.items():
        hold_the_same(peer, plays, player(program, rubric, ids))
        per_second = max(timed(partial(player, program, rubric, ids), len(ids)) for _ in range(wanted.rounds))
        print(f"{name:24}{per_second:>12.0f}{per_second / peer['perSecond']:>8.1f}")


def program_of(scenario: dict[str, object]) -> Program:
    """Return the story as our engine plays it."""
    loaded = load_scenario(json.dumps(scenario).encode(), "generated.yaml", vocabulary())
    assert loaded.scenario is not None, "\n".join(map(str, loaded.diagnostics))
    return compile_program(loaded.scenario, "")


def begun(program: Program) -> Call:
    """Return a call that was picked up."""
    call = Call(program, seed=1, first_line="Hello.")
    call.start()
    return call


def drawn(program: Program, seed: int) -> Play:
    """Return a play that chooses at random among what both stories offer, and states the true result."""
    random, call, places = Random(seed), begun(program), list[int]()
    while not call.is_over:
        offered = [choice.id for choice in call.choices if choice.kind in SAID]
        # Shown order is shuffled; the story in ink offers replies as they were authored.
        offered = sorted(offered) if call.state.stage is Stage.TALKING else offered
        choice = random.choice(offered) if call.state.stage is Stage.TALKING else f"result:{call.result}"
        places.append(offered.index(choice))
        call.do(choice)
    return Play(tuple(turn.choice for turn in call.turns[1:]), tuple(places), lines_of(call))


def played(program: Program, ids: Sequence[str]) -> Call:
    """Return the call after these choices."""
    call = begun(program)
    for choice in ids:
        call.do(choice)
    return call


def lines_of(call: Call) -> tuple[str, ...]:
    """Return what was said from the caller's first words on; a persona's own lines stand in no story."""
    events = [event for turn in call.turns for event in turn.events]
    spoken = [event for event in events if isinstance(event, AgentSpoke | CallerSpoke)][1:]
    return tuple(event.text for event in spoken if isinstance(event, AgentSpoke) or event.cue is None)


def by_inkjs(source: str, plays: Sequence[Play], cache: Path, rounds: int) -> Mapping[str, object]:
    """Return what inkjs came to; npm puts it into the cache folder where it isn't there yet."""
    cache.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "inkjs_plays.mjs"):
        shutil.copy(HERE / name, cache)
    npm = shutil.which("npm") or sys.exit("npm is not on this machine: install Node.js.")
    node = shutil.which("node") or sys.exit("node is not on this machine: install Node.js.")
    install = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund", "--silent"]
    subprocess.run(install, check=True, cwd=cache)
    (cache / "story.ink").write_text(source, encoding="utf-8")
    (cache / "plays.json").write_text(json.dumps([play.places for play in plays]), encoding="utf-8")
    command = [node, "inkjs_plays.mjs", "story.ink", "plays.json", str(rounds)]
    run = subprocess.run(command, check=True, cwd=cache, capture_output=True, encoding="utf-8")
    found: Mapping[str, object] = json.loads(run.stdout)
    return found


def hold_the_same(peer: Mapping[str, object], plays: Sequence[Play], scores: list[int]) -> None:
    """Stop where the two stories don't come to the same scores, or don't say the same lines."""
    assert peer["scores"] == scores, "the two stories score differently"
    for play, log in zip(plays, peer["logs"], strict=False):
        lines = [line for turn in log for line in turn["said"] if line]
        # The result that was stated is a choice like any other in ink, and no line of a call.
        assert lines[:-1] == list(play.lines), (lines, play.lines)


def timed(play: Callable[[], object], plays: int) -> float:
    """Return the plays per second of processor time."""
    gc.collect()
    began = process_time()
    play()
    return plays / (process_time() - began)


if __name__ == "__main__":
    main()
