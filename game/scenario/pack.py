"""A pack: the folder of one firm, with its house file and its scenarios."""

from dataclasses import dataclass
from pathlib import Path

from game.scenario.definitions import NO_HOUSE, UNREADABLE
from game.scenario.diagnostics import Diagnostic
from game.scenario.filekind import FileKind, kind_of, report_unknown_kind
from game.scenario.files import content_files, read_file
from game.scenario.house import House, house_from
from game.scenario.loading import scenario_from
from game.scenario.model import Scenario
from game.scenario.reading import Reading
from game.scenario.sheet import Sheet
from game.scenario.tree import Spot
from game.scenario.vocabulary import Vocabulary

HOUSE_FILE = "house.yaml"


@dataclass(frozen=True)
class Pack:
    """A firm and its scenarios, in the order of their files' names."""

    root: Path
    house: House
    scenarios: tuple[Scenario, ...]

    def scenario(self, scenario_id: str) -> Scenario | None:
        """Return the scenario of this id, or None."""
        return next((scenario for scenario in self.scenarios if scenario.id == scenario_id), None)


@dataclass(frozen=True)
class LoadedPack:
    """A pack with the scenarios that are sound; None when its house is not. Diagnostics are those of all its files."""

    pack: Pack | None
    diagnostics: tuple[Diagnostic, ...]


def load_pack(root: Path, vocabulary: Vocabulary) -> LoadedPack:
    """Load the pack of a folder. Never raises; one bad scenario does not hide the others."""
    try:
        files = content_files(root)
    except OSError as error:
        reason = error.strerror or str(error)
        return LoadedPack(None, (UNREADABLE.at(str(root), Spot(1, 1), "name the folder of a pack", reason=reason),))
    house, diagnostics = _load_house(root)
    scenarios: list[Scenario] = []
    for path in files:
        if path.name != HOUSE_FILE:
            scenario, found = _load_scenario(read_file(path), str(path), vocabulary)
            scenarios += [scenario] if scenario else []
            diagnostics += found
    pack = Pack(root, house, tuple(scenarios)) if house else None
    return LoadedPack(pack, diagnostics)


def _load_house(root: Path) -> tuple[House | None, tuple[Diagnostic, ...]]:
    path = root / HOUSE_FILE
    if not path.exists():
        hint = "make one with two lines: `house: 1` and `company: …`"
        return None, (NO_HOUSE.at(str(path), Spot(1, 1), hint),)
    loaded = house_from(read_file(path), str(path))
    return loaded.house, loaded.diagnostics


def _load_scenario(
    reading: Reading, path: str, vocabulary: Vocabulary
) -> tuple[Scenario | None, tuple[Diagnostic, ...]]:
    """Return the scenario of a file. Files of other kinds belong to others, who load and check them."""
    kind = kind_of(reading.tree)
    if kind is FileKind.SCENARIO:
        loaded = scenario_from(reading, path, vocabulary)
        return loaded.scenario, loaded.diagnostics
    sheet = Sheet(path, reading.diagnostics)
    if kind is None:
        report_unknown_kind(reading.tree, sheet)
    return None, tuple(sheet.findings)
