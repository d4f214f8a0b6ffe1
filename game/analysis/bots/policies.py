"""The policies of the house bots by their names."""

from collections.abc import Iterable, Mapping
from functools import cache
from random import Random

from game.analysis.bots.archetypes import jargon_slinger, offloader, pleaser, quota_chaser, script_reader, stonewaller
from game.analysis.bots.blind import Weights, blind, counted, fitted
from game.analysis.bots.genuine import genuine
from game.analysis.bots.playing import Policy
from game.analysis.bots.surface import anything, by_sight, coldest, longest, shortest, warmest
from game.call.session import Call
from game.callers.cast import vocabulary
from game.installation import shipped_dir
from game.scenario.files import content_files
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario


def blind_here(call: Call, random: Random) -> str:
    """Choose as the blind bot does that was fitted on the callers that ship, but for this one."""
    return by_sight(blind(_shipped_weights(call.program.scenario.id)))(call, random)


POLICIES: Mapping[str, Policy] = {
    "genuine": genuine,
    "script": script_reader,
    "jargon": jargon_slinger,
    "pleaser": pleaser,
    "offloader": offloader,
    "quota": quota_chaser,
    "stonewaller": stonewaller,
    "longest": by_sight(longest),
    "shortest": by_sight(shortest),
    "warmest": by_sight(warmest),
    "coldest": by_sight(coldest),
    "blind": blind_here,
    "random": anything,
}
"""The policies by the names that commands give them."""


def weights_from(others: Iterable[Scenario]) -> Weights:
    """Fit the blind bot on these scenarios; where there are none, on the callers that ship."""
    counts = [counted(scenario) for scenario in others]
    return fitted(counts) if counts else _shipped_weights("")


@cache
def _shipped_weights(left_out: str) -> Weights:
    return fitted(counted(scenario) for scenario in _shipped() if scenario.id != left_out)


@cache
def _shipped() -> tuple[Scenario, ...]:
    files = content_files(shipped_dir("scenarios"))
    loaded = (load_scenario(path.read_bytes(), str(path), vocabulary()).scenario for path in files)
    return tuple(scenario for scenario in loaded if scenario is not None)
