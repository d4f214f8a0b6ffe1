"""Cases of a text or a goto: the last one must always hold, and no earlier one may."""

from collections.abc import Iterator
from typing import Any

from game.scenario.authored import Authored
from game.scenario.definitions import CASE_NEVER_REACHED, LAST_CASE_CONDITION
from game.scenario.diagnostics import Diagnostic
from game.scenario.model import Cases
from game.scenario.vocabulary import Vocabulary


def check_cases(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find last cases with a condition and cases behind one without."""
    for cases in _all_cases(authored):
        if cases and cases[-1].when is not None:
            hint = "add a last case without `when`, for all other moments"
            yield LAST_CASE_CONDITION.at(authored.path, cases[-1].spot, hint)
        open_case = next((case for case in cases if case.when is None), None)
        if open_case is not None and open_case is not cases[-1]:
            spot = cases[cases.index(open_case) + 1].spot
            hint = f"the case in line {open_case.spot.line} has no `when`, so it always comes first: move it to the end"
            yield CASE_NEVER_REACHED.at(authored.path, spot, hint)


def _all_cases(authored: Authored) -> Iterator[Cases[Any]]:
    for node in authored.scenario.nodes.values():
        yield node.caller
    for reply in authored.replies():
        yield reply.goto
    for ending in authored.scenario.endings.values():
        yield ending.caller
    for lookup in authored.scenario.lookups.values():
        yield lookup.text
        yield lookup.learns
