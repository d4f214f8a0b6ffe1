from pathlib import Path

import pytest

from game.installation import shipped_dir
from game.scenario.files import content_files
from game.scenario.house import first_line, load_house
from game.scenario.pack import load_pack
from game.scenario.vocabulary import Place, Vocabulary


@pytest.fixture
def folder(tmp_path: Path, small: str) -> Path:
    (tmp_path / "house.yaml").write_text("house: 1\ncompany: Lipka\n", encoding="utf-8")
    for name in ("second", "first"):
        (tmp_path / f"{name}.yaml").write_text(small, encoding="utf-8")
    return tmp_path


def test_a_pack_has_its_scenarios_by_the_names_of_their_files(folder: Path, vocabulary: Vocabulary) -> None:
    loaded = load_pack(folder, vocabulary)
    assert loaded.diagnostics == ()
    assert loaded.pack
    assert [scenario.id for scenario in loaded.pack.scenarios] == ["first", "second"]
    assert loaded.pack.scenario("second") is loaded.pack.scenarios[1]


def test_one_bad_scenario_does_not_hide_the_others(folder: Path, vocabulary: Vocabulary) -> None:
    (folder / "first.yaml").write_text("firstline: 1\n", encoding="utf-8")
    loaded = load_pack(folder, vocabulary)
    assert loaded.pack
    assert [scenario.id for scenario in loaded.pack.scenarios] == ["second"]
    assert {Path(finding.path).name for finding in loaded.diagnostics} == {"first.yaml"}


def test_files_of_other_kinds_are_left_to_others(folder: Path, vocabulary: Vocabulary) -> None:
    (folder / "course.yaml").write_text("course: 1\n", encoding="utf-8")
    loaded = load_pack(folder, vocabulary)
    assert loaded.diagnostics == ()


def test_a_pack_without_a_house_is_none(folder: Path, vocabulary: Vocabulary) -> None:
    (folder / "house.yaml").unlink()
    loaded = load_pack(folder, vocabulary)
    assert loaded.pack is None
    assert [finding.code for finding in loaded.diagnostics] == ["FL402"]


def test_a_folder_that_is_not_there_is_one_finding(tmp_path: Path, vocabulary: Vocabulary) -> None:
    loaded = load_pack(tmp_path / "nowhere", vocabulary)
    assert loaded.pack is None
    assert [finding.code for finding in loaded.diagnostics] == ["FL001"]


def test_the_shipped_house_is_pomezi_net() -> None:
    path = shipped_dir("scenarios") / "house.yaml"
    loaded = load_house(path.read_bytes(), str(path))
    assert loaded.diagnostics == ()
    assert loaded.house
    assert first_line(loaded.house, "Eva") == "Hello, this is Pomezí Net, my name is Eva."
    assert set(loaded.house.desks) == set(Place)
    assert [step.text for step in loaded.house.flow_chart.steps if step.is_decision] == ["Account number?", "Resolved?"]


def test_only_yaml_files_are_content(folder: Path) -> None:
    (folder / "notes.txt").write_text("x", encoding="utf-8")
    (folder / "folder.yaml").mkdir()
    assert [path.name for path in content_files(folder)] == ["first.yaml", "house.yaml", "second.yaml"]
