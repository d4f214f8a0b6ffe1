"""Measure scored and logged plays per second against inkjs, on the same generated story with the same choices.

Run it from the checkout: `python benchmarks/peers/plays.py [--plays N] [--layers N] [--rounds N] [--cache DIR]`. It
needs node and npm, which installs inkjs into the cache folder. `story.py` says how the two stories are made the same.
Before anything is timed, this script holds that all come to the same score in every play, and say the same lines. One
side plays after the other: inkjs compiles the story, the tables are made; a round of all plays to warm up, then
`--rounds`, of which the best counts. The seconds are those of the processor, on all threads, as on one core. *Tables*
are what the analyser plays by (`QuickPlay`); the last row makes them anew in the time that is measured.
Budget (DESIGN 12): at least ten times inkjs.
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

from game.analysis.prospects import Pricing
from game.analysis.quick_plays import QuickPlay
from game.analysis.tables import Tables
from game.call.actions import Kind
from game.call.events import AgentSpoke, CallerSpoke, Event
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

Log = Sequence[tuple[str, Sequence[Event]]]
"""Each choice of a play by its id, and what happened then."""

Player = Callable[[Sequence[Sequence[str]]], list[tuple[int, Log]]]
"""Plays all plays, given by the ids of their choices, and returns the score and the log of each."""


@dataclass(frozen=True)
class Play:
    """One play: its choices by id, and by place among what the story offers."""

    ids: tuple[str, ...]
    places: tuple[int, ...]


def by_the_engine(program: Program, rubric: Rubric) -> Player:
    """Play by `Call`, as a trainee does: every rule, every event, the clock."""

    def play(ids: Sequence[str]) -> tuple[int, Log]:
        turns = played(program, ids).turns
        return score_call(program, rubric, turns).score, [(turn.choice, turn.events) for turn in turns]

    return lambda plays: [play(ids) for ids in plays]


def by_tables(program: Program, rubric: Rubric) -> Player:
    """Play by the analyser's tables: every rule, asked once for each case of it."""
    tables = Tables(Pricing(program, rubric))

    def play(ids: Sequence[str]) -> tuple[int, Log]:
        quick = QuickPlay(tables)
        for choice in ids:
            quick.do(choice)
        return quick.score, quick.log

    return lambda plays: [play(ids) for ids in plays]


def by_new_tables(program: Program, rubric: Rubric) -> Player:
    """Play by tables of which nothing is made yet."""

    def play_all(plays: Sequence[Sequence[str]]) -> list[tuple[int, Log]]:
        return by_tables(program, rubric)(plays)

    return play_all


PLAYERS: Mapping[str, Callable[[Program, Rubric], Player]] = {
    "the engine (Call)": by_the_engine,
    "tables (QuickPlay)": by_tables,
    "tables, made anew": by_new_tables,
}


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
    for name, prepared in PLAYERS.items():
        player = prepared(program, rubric)
        hold_the_same(peer, player(ids))
        per_second = max(timed(partial(player, ids), len(ids)) for _ in range(wanted.rounds))
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
    return Play(tuple(turn.choice for turn in call.turns[1:]), tuple(places))


def played(program: Program, ids: Sequence[str]) -> Call:
    """Return the call after these choices."""
    call = begun(program)
    for choice in ids:
        call.do(choice)
    return call


def lines_of(log: Log) -> list[str]:
    """Return what was said from the caller's first words on; a persona's own lines stand in no story."""
    spoken = [each for _, events in log for each in events if isinstance(each, AgentSpoke | CallerSpoke)]
    return [each.text for each in spoken if (each.choice if isinstance(each, AgentSpoke) else each.cue is None)]


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


def hold_the_same(peer: Mapping[str, object], played: Sequence[tuple[int, Log]]) -> None:
    """Stop where the two stories don't come to the same scores, or don't say the same lines."""
    assert peer["scores"] == [score for score, _ in played], "the two stories score differently"
    for (_, log), theirs in zip(played, peer["logs"], strict=False):
        lines = [line for turn in theirs for line in turn["said"] if line]
        # The result that was stated is a choice like any other in ink, and no line of a call.
        assert lines[:-1] == lines_of(log), (lines, lines_of(log))


def timed(play: Callable[[], object], plays: int) -> float:
    """Return the plays per second of processor time."""
    gc.collect()
    began = process_time()
    play()
    return plays / (process_time() - began)


if __name__ == "__main__":
    main()
