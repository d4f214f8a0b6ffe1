"""Calls with the callers that ship, played as far as a test wants and then brought to a fair end."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

import yaml

from game.analysis.bots.playing import Policy, play_out
from game.analysis.bots.policies import POLICIES
from game.call.program import compile_program
from game.call.session import Call
from game.callers.cast import vocabulary
from game.installation import shipped_dir
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import Scorecard, score_call
from tests.paths import DATA

RUBRIC = shipped_rubric()
PLAYS = yaml.safe_load((DATA / "plays.yaml").read_text(encoding="utf-8"))


@cache
def shipped(caller: str) -> Scenario:
    """Return one of the callers that ship, by its id."""
    path = shipped_dir("scenarios") / f"{caller}.yaml"
    scenario = load_scenario(path.read_bytes(), str(path), vocabulary()).scenario
    assert scenario is not None, caller
    return scenario


def honest_talk(caller: str) -> list[str]:
    """Return the honest choices up to the end of the call, without the ticket's."""
    return [choice for choice in PLAYS[caller]["honest"] if not choice.startswith(("result:", "note:"))]


def begun(scenario: Scenario, choices: Iterable[str] = (), *, variant: str = "", seed: int = 1) -> Call:
    """Return a call that was picked up and played so far."""
    call = Call(compile_program(scenario, variant), seed=seed, first_line="Hello, this is me.")
    call.start()
    for choice in choices:
        call.do(choice)
    return call


def finished(call: Call, *choices: str) -> Scorecard:
    """Do the choices, let somebody who means to help bring the call to its end, and score it."""
    for choice in choices:
        call.do(choice)
    return played_by(POLICIES["genuine"], call)


def played_by(policy: Policy, call: Call) -> Scorecard:
    """Let a bot bring the call to its end, and score it."""
    play_out(call, policy)
    return score_call(call.program, RUBRIC, call.turns)


def way_to(scenario: Scenario, node: str, talk: Sequence[str], detours: Mapping[str, tuple[str, str]]) -> list[str]:
    """Return the choices of `talk` that lead to a node.

    For one off their path `detours` names the node on it where it branches off, and the reply that leads there.
    """
    branch, *detour = detours.get(node, (node,))
    reached = (length for length in range(len(talk)) if begun(scenario, talk[:length]).state.node == branch)
    return [*talk[: next(reached)], *detour]
