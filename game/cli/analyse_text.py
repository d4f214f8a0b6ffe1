"""What is known of a caller, in a terminal."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from game.analysis.analysing import Known, are_fair
from game.analysis.bots import GENUINE
from game.analysis.chance import PLAYS
from game.analysis.outlooks import Outlook, Range
from game.scenario.diagnostics import Diagnostic, Severity
from game.scenario.model import Scenario


def lines(path: Path, scenario: Scenario, known: Sequence[Known] | None, found: Sequence[Diagnostic]) -> Iterator[str]:
    """Yield the lines about one caller; with nothing known, the findings alone."""
    yield f"{path}: {scenario.title}"
    for each in known or ():
        yield from _of_variant(path, each)
    yield from map(str, found)
    if known and not are_fair(known):
        yield "Not fair yet: see above."
    elif known:
        has_errors = any(finding.severity is Severity.ERROR for finding in found)
        yield "Fair, and yet there is something to mend: see above." if has_errors else "Fair."


def _of_variant(path: Path, known: Known) -> Iterator[str]:
    if known.variant:
        yield f"If it is {known.variant} (seed {known.seed}):"
    yield f"  {known.states:,} states and {known.transitions:,} choices in them, all looked at"
    yield f"  par    {known.par.score:>3}  {_replayed(path, known, known.par.choices)}"
    if known.worst is not None:
        yield f"  worst  {known.worst.score:>3}  {_replayed(path, known, known.worst.choices)}"
    else:
        yield "  worst    ?  not decided"
    yield f"  bots   {_bots(known)}"
    if known.last_to_pass:
        last = known.last_to_pass
        yield f"  the last moment to pass comes after {last.choices} choices, at {last.node}"
    yield f"  chance {known.random_passes:>4.1%} of {PLAYS} plays at random pass"
    yield "  what can still be reached, at worst and at best, from"
    width = max(map(len, known.outlooks))
    for node, range_ in known.outlooks.items():
        yield f"    {node:<{width}}  {_range(range_)}"


def _replayed(path: Path, known: Known, choices: Sequence[str]) -> str:
    return f"firstline play {path} --text --seed {known.seed} --choices {','.join(choices)}"


def _bots(known: Known) -> str:
    tallies = known.fare.tallies
    rest = max((bot for bot in tallies if bot != GENUINE), key=lambda bot: tallies[bot].mean)
    return f"{GENUINE} {tallies[GENUINE].mean:g}, the best of the others {rest} {tallies[rest].mean:g}"


def _range(range_: Range) -> str:
    return f"{_outlook(range_.low)}  {_outlook(range_.high)}"


def _outlook(outlook: Outlook) -> str:
    passes, score = outlook
    return f"{score:>3}{' ' * 5 if passes else ' lost'}"
