"""A scenario together with what its file says beyond the model: names with their places, resolved."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.scenario.diagnostics import closest
from game.scenario.model import Reply, Scenario
from game.scenario.sheet import NameUse, Sheet, Sort
from game.scenario.tree import Spot
from game.scenario.vocabulary import Place

_SAME_PLACE = Spot(1, 1)
_MOST_GUESSES = 50

_WIDER: Mapping[Sort, tuple[Sort, ...]] = {
    Sort.NEED: (Sort.FACT, Sort.JOB),
    Sort.CLAIM: (Sort.FACT, Sort.JOB),
    Sort.TARGET: (Sort.NODE, Sort.ENDING),
}


@dataclass(frozen=True)
class Authored:
    """A scenario as its file has it, for checks.

    `declared` holds the places of names by sort; a sort is absent where its table could not be read, and then nothing
    is said about its uses. `meant` maps each unknown name to the declared one that its author most likely meant, so
    that a slip in a name is one finding and not also an unreachable node. It `is_sound` when it has no errors: else a
    fallback may stand in for what can't be read, and be taken for what was left out.
    """

    path: str
    scenario: Scenario
    uses: tuple[NameUse, ...]
    declared: Mapping[Sort, Mapping[str, Spot]]
    meant: Mapping[tuple[Sort, str], str]
    is_sound: bool

    def meaning(self, sort: Sort, name: str) -> str:
        """Return the declared name that a written one stands for; the name itself when none is close."""
        return self.meant.get((sort, name), name)

    def replies(self) -> tuple[Reply, ...]:
        """Return every reply of the scenario, those on pages too, in the file's order."""
        return tuple(reply for node in self.scenario.nodes.values() for reply in node.all_replies())


def author(scenario: Scenario, sheet: Sheet) -> Authored:
    """Resolve the names of a sheet and return them with their scenario."""
    declared: dict[Sort, Mapping[str, Spot]] = dict(sheet.declared)
    for wide, parts in _WIDER.items():
        if all(part in declared for part in parts):
            declared[wide] = {name: spot for part in parts for name, spot in declared[part].items()}
    if Sort.JOB in declared:
        declared[Sort.REMEDY] = {**dict.fromkeys(map(str, Place), _SAME_PLACE), **declared[Sort.JOB]}
    uses = tuple(sheet.uses)
    return Authored(sheet.path, scenario, uses, declared, _meanings(uses, declared), not sheet.has_errors())


def _meanings(uses: tuple[NameUse, ...], declared: Mapping[Sort, Mapping[str, Spot]]) -> dict[tuple[Sort, str], str]:
    unknown = {(use.sort, use.name) for use in uses if use.name not in declared.get(use.sort, {use.name: use.spot})}
    guesses = {key: closest(key[1], declared[key[0]]) for key in sorted(unknown, key=str)[:_MOST_GUESSES]}
    return {key: guess for key, guess in guesses.items() if guess}
