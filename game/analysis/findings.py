"""What an analysis found wrong, as the checker's findings: each with its place and what to do about it."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from game.analysis.analysing import Known, analyse
from game.analysis.bots import GENUINE
from game.analysis.bots.trials import GOOD_MEAN
from game.analysis.limits import Limit, Undecided
from game.analysis.slips import Slip
from game.analysis.unreached import Unreached
from game.scenario.definitions import (
    BOT_PASSES,
    DEAD_END,
    ENDLESS,
    HELP_FAILS,
    NEVER_COME_TO,
    NEVER_ENDED,
    NEVER_OFFERED,
    NEVER_PASSED,
    NEVER_SAID,
    NOT_DECIDED,
    SLIP_UNFORGIVEN,
    Definition,
    quoted,
)
from game.scenario.diagnostics import Diagnostic
from game.scenario.model import Scenario
from game.scenario.tree import Spot
from game.scoring.rubric import Rubric

_TOP = Spot(1, 1)
_NEVER: dict[str, Definition] = {
    "reply": NEVER_OFFERED,
    "node": NEVER_COME_TO,
    "ending": NEVER_ENDED,
    "text": NEVER_SAID,
}


def analysed(
    path: Path, scenario: Scenario, rubric: Rubric, limit: Limit
) -> tuple[tuple[Known, ...] | None, tuple[Diagnostic, ...]]:
    """Return what is known of each variant, None where it is too much, and all findings."""
    try:
        known = analyse(scenario, rubric, limit)
    except Undecided as undecided:
        hint = "fewer facts, jobs and named replies that are remembered together make fewer states"
        words = {"states": f"{undecided.states:,}", "what": undecided.what}
        return None, (NOT_DECIDED.at(str(path), _TOP, hint, **words),)
    return known, findings(str(path), scenario, known)


def findings(path: str, scenario: Scenario, known: Sequence[Known]) -> tuple[Diagnostic, ...]:
    """Return all findings about the variants of a scenario, in the order of the file."""
    found = [*_never(path, known)]
    for each in known:
        found += _stuck(path, scenario, each)
        found += _unfair(path, each)
    return tuple(sorted(set(found)))


def never_reached(known: Sequence[Known]) -> tuple[Unreached, ...]:
    """Return what no call comes to in any variant, with the reason of the first."""
    places = [{(each.what, each.node, each.index) for each in one.unreached} for one in known]
    common = set[tuple[str, str, int | None]].intersection(*places)
    return tuple(each for each in known[0].unreached if (each.what, each.node, each.index) in common)


def _never(path: str, known: Sequence[Known]) -> Iterator[Diagnostic]:
    for each in never_reached(known):
        yield _NEVER[each.what].at(path, each.spot, each.why, name=quoted(each.node))


def _stuck(path: str, scenario: Scenario, known: Known) -> Iterator[Diagnostic]:
    for witness in known.dead_ends:
        hint = f"one reply without `when` would do; it happens after {_shown(witness.choices)}"
        yield DEAD_END.at(path, scenario.nodes[witness.node].spot, hint, name=quoted(witness.node))
    for witness in known.endless:
        hint = f"let a reply there lead on, or bear its fault; it happens after {_shown(witness.choices)}"
        yield ENDLESS.at(path, scenario.nodes[witness.node].spot, hint, name=quoted(witness.node))


def _unfair(path: str, known: Known) -> Iterator[Diagnostic]:
    if not known.par.passes:
        yield NEVER_PASSED.at(path, _TOP, f"the best play: {_shown(known.par.choices)}", score=known.par.score)
        return
    for slip in known.slips:
        yield _slip(path, slip)
    for bot, tally in known.fare.astray.items():
        if bot == GENUINE:
            hint = f"`firstline play FILE --auto {bot} --text` shows where it goes astray"
            yield HELP_FAILS.at(path, _TOP, hint, mean=f"{tally.mean:g}", wanted=GOOD_MEAN)
        else:
            hint = f"`firstline play FILE --auto {bot} --text` shows how"
            yield BOT_PASSES.at(path, _TOP, hint, bot=bot, mean=f"{tally.mean:g}")


def _slip(path: str, slip: Slip) -> Diagnostic:
    hint = f"leave a way back, or let it end the call; it happens after {_shown(slip.choices)}"
    return SLIP_UNFORGIVEN.at(path, slip.reply.spot, hint, score=slip.outlook[1])


def _shown(choices: Iterable[str]) -> str:
    return ",".join(choices) or "the first word"
