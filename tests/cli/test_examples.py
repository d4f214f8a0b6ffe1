"""Every code of the catalogue has an example; it gives just that code, and mended it gives nothing."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from game.analysis.findings import analysed
from game.analysis.limits import NO_LIMIT, Limit
from game.callers.cast import vocabulary
from game.cli.check import check_file
from game.installation import shipped_dir
from game.records.workplace import playable_scenario
from game.scenario.definitions import CATALOGUE
from game.scenario.diagnostics import Diagnostic
from game.scenario.examples import Example, bases_dir, failing, load_examples, mended
from game.scenario.pack import load_pack
from game.scoring.rubric_file import shipped_rubric

Runner = Callable[[Path, Path], tuple[Diagnostic, ...]]
"""From a pack's folder and one of its files to what is found there."""

EXAMPLES = load_examples()


def _check(_: Path, path: Path) -> tuple[Diagnostic, ...]:
    return check_file(path)


def _open_pack(root: Path, _: Path) -> tuple[Diagnostic, ...]:
    return load_pack(root, vocabulary()).diagnostics


def _analyse(_: Path, path: Path, limit: Limit = NO_LIMIT) -> tuple[Diagnostic, ...]:
    return analysed(path, playable_scenario(path), shipped_rubric(), limit)[1]


def _analyse_a_little(root: Path, path: Path) -> tuple[Diagnostic, ...]:
    return _analyse(root, path, Limit(states=500))


RUNNERS: Mapping[str, Runner] = {
    "FL022": _open_pack,
    "FL402": _open_pack,
    "FL611": _analyse_a_little,
    "FL6": _analyse,
    "FL": _check,
}
"""What finds a code, by how the code begins: the first that fits."""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Return a folder with the sound files that examples change."""
    root = tmp_path / "pack"
    shutil.copytree(bases_dir(), root)
    shutil.copy(shipped_dir("assets") / "rubric.yaml", root)
    return root


def found(example: Example, pack: Path, content: bytes | None) -> set[str]:
    """Return the codes that are found when the example's file holds this, or is missing."""
    path = pack / example.base
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    runner = next(run for start, run in RUNNERS.items() if example.code.startswith(start))
    return {finding.code for finding in runner(pack, path)}


def test_every_code_has_an_example() -> None:
    assert [definition.code for definition in CATALOGUE] == sorted(EXAMPLES)


@pytest.mark.parametrize("code", EXAMPLES)
def test_the_example_gives_just_its_code(code: str, pack: Path) -> None:
    example = EXAMPLES[code]
    base = (pack / example.base).read_text(encoding="utf-8")
    assert found(example, pack, failing(example, base)) == {code, *example.besides}


@pytest.mark.parametrize("code", EXAMPLES)
def test_mended_it_gives_nothing(code: str, pack: Path) -> None:
    example = EXAMPLES[code]
    base = (pack / example.base).read_text(encoding="utf-8")
    assert found(example, pack, mended(example, base)) == set()
