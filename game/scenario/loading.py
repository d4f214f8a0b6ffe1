"""From bytes to a scenario or to everything that is wrong with it."""

from dataclasses import dataclass
from pathlib import PurePath

from game.scenario.authored import author
from game.scenario.building.scenario import build_scenario
from game.scenario.checks import CHECKS
from game.scenario.diagnostics import Diagnostic
from game.scenario.filekind import FileKind, body_of
from game.scenario.model import Scenario
from game.scenario.reading import Reading, read_tree
from game.scenario.sheet import Sheet
from game.scenario.vocabulary import Vocabulary


@dataclass(frozen=True)
class Loaded:
    """A scenario, perhaps with warnings; or None with at least one error. Diagnostics are sorted by place."""

    scenario: Scenario | None
    diagnostics: tuple[Diagnostic, ...]


def load_scenario(data: bytes, path: str, vocabulary: Vocabulary) -> Loaded:
    """Load a scenario from the bytes of its file. Never raises; `path` is shown in findings and its stem is the id."""
    return scenario_from(read_tree(data, path), path, vocabulary)


def scenario_from(reading: Reading, path: str, vocabulary: Vocabulary) -> Loaded:
    """Build and check a scenario that has been read.

    What stood before a syntax error is built too, for its own mistakes; checks that need the whole file don't run then.
    """
    sheet = Sheet(path, reading.diagnostics)
    body = body_of(reading.tree, FileKind.SCENARIO, sheet)
    if body is None:
        return Loaded(None, tuple(sorted(sheet.findings)))
    scenario = build_scenario(body, PurePath(path).stem, reading.text, sheet, vocabulary)
    if reading.is_whole:
        authored = author(scenario, sheet)
        for check in CHECKS:
            sheet.take(check(authored, vocabulary))
    findings = tuple(sorted(set(sheet.findings)))
    return Loaded(None if sheet.has_errors() else scenario, findings)
