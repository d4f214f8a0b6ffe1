"""`firstline check`: everything wrong with files of content, all at once, each with what to do about it."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from game.errors import FirstlineError
from game.scenario.definitions import KIND_NOT_HERE
from game.scenario.diagnostics import Diagnostic, Severity
from game.scenario.filekind import FileKind, kind_of, report_unknown_kind
from game.scenario.files import content_files, read_file, translation_files
from game.scenario.house import house_from
from game.scenario.loading import scenario_from
from game.scenario.reading import Reading
from game.scenario.sheet import Sheet
from game.scenario.translation import check_translation, translation_from
from game.scenario.tree import Spot
from game.scenario.wording_file import wording_from
from game.scoring.rubric_file import rubric_from
from game.scoring.wording_audit import audit_vocabulary

Check = Callable[[Reading, str], tuple[Diagnostic, ...]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="a file, or a folder of .yaml files")
    parser.add_argument("--json", action="store_true", help="write the findings as a JSON list")
    parser.add_argument("--strict", action="store_true", help="let warnings fail, too")


def run(args: argparse.Namespace) -> int:
    """Check the files and write the findings; 0 when all is well, 1 when something must be mended."""
    files = tuple(dict.fromkeys(file for path in args.paths for file in files_of(path)))
    findings = sorted({finding for file in files for finding in check_file(file)})
    write = write_json if args.json else write_text
    write(findings, len(files))
    return int(any(args.strict or finding.severity is Severity.ERROR for finding in findings))


def files_of(path: Path) -> tuple[Path, ...]:
    """Return a file itself, or the content files of a folder. Raises FirstlineError where there is nothing to check."""
    if not path.is_dir():
        if not path.exists() and not path.is_symlink():
            raise FirstlineError(f"{path}: there is no such file or folder. Check the path.")
        return (path,)
    try:
        files = content_files(path) + translation_files(path)
    except OSError as error:
        raise FirstlineError(f"{path}: the folder can't be listed ({error.strerror}).") from error
    if not files:
        raise FirstlineError(f"{path}: no file in this folder ends in .yaml. Name a scenario or a folder of scenarios.")
    return files


def check_file(path: Path) -> tuple[Diagnostic, ...]:
    """Return all findings in a file, whatever kind of content it is."""
    reading = read_file(path)
    kind = kind_of(reading.tree)
    if kind in _CHECKS:
        return _CHECKS[kind](reading, str(path))
    sheet = Sheet(str(path), reading.diagnostics)
    if kind is None:
        report_unknown_kind(reading.tree, sheet)
    else:
        sheet.report(KIND_NOT_HERE, Spot(1, 1), hint="it was not checked", kind=kind)
    return tuple(sheet.findings)


def _check_scenario(reading: Reading, path: str) -> tuple[Diagnostic, ...]:
    return scenario_from(reading, path, audit_vocabulary()).diagnostics


def _check_house(reading: Reading, path: str) -> tuple[Diagnostic, ...]:
    return house_from(reading, path).diagnostics


def _check_rubric(reading: Reading, path: str) -> tuple[Diagnostic, ...]:
    return rubric_from(reading, path).diagnostics


def _check_translation(reading: Reading, path: str) -> tuple[Diagnostic, ...]:
    loaded = translation_from(reading, path)
    if loaded.translation is None:
        return loaded.diagnostics
    place = Path(path).resolve()
    scenario = place.parents[min(2, len(place.parents) - 1)] / f"{loaded.translation.of}.yaml"
    read = read_file(scenario) if scenario.exists() else None
    found = check_translation(loaded.translation, path, folder=place.parent.name, scenario=read)
    return (*loaded.diagnostics, *found)


def _check_wording(reading: Reading, path: str) -> tuple[Diagnostic, ...]:
    return wording_from(reading, path).diagnostics


_CHECKS: dict[FileKind | None, Check] = {
    FileKind.SCENARIO: _check_scenario,
    FileKind.HOUSE: _check_house,
    FileKind.RUBRIC: _check_rubric,
    FileKind.TRANSLATION: _check_translation,
    FileKind.WORDING: _check_wording,
}


def write_json(findings: Iterable[Diagnostic], _: int) -> None:
    """Write the findings as one JSON list, for editors and scripts."""
    json.dump([finding_as_json(finding) for finding in findings], sys.stdout, ensure_ascii=False, indent=2)
    print()


def finding_as_json(finding: Diagnostic) -> dict[str, object]:
    """Return a finding as plain JSON values."""
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "message": finding.message,
        "hint": finding.hint,
    }


def write_text(findings: list[Diagnostic], files: int) -> None:
    """Write a line a finding, and how many there are."""
    for line in _lines(findings, files):
        print(line)


def _lines(findings: list[Diagnostic], files: int) -> Iterator[str]:
    yield from map(str, findings)
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    counts = f"{_count(errors, 'error')}, {_count(len(findings) - errors, 'warning')}"
    yield f"{_count(files, 'file')} checked: " + (counts if findings else "all well")


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
