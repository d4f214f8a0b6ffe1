from collections.abc import Callable
from pathlib import Path

import pytest

from game.callers.cast import vocabulary
from game.cli.main import main
from game.scenario.examples import bases_dir
from game.scenario.files import read_file
from game.scenario.loading import scenario_from
from game.scenario.model import Scenario
from game.scenario.texts import texts_of
from game.scenario.translation import translated, translation_from

CLOCK = bases_dir() / "clock.yaml"
CZECH = bases_dir() / "translations" / "cs" / "clock.yaml"


@pytest.fixture
def in_czech() -> Callable[[], Scenario]:
    def built() -> Scenario:
        translation = translation_from(read_file(CZECH), "clock.yaml").translation
        assert translation is not None
        scenario = scenario_from(translated(read_file(CLOCK), translation), "clock.yaml", vocabulary()).scenario
        assert scenario is not None
        return scenario

    return built


def test_a_translated_scenario_says_the_same_in_other_words(in_czech: Callable[[], Scenario]) -> None:
    scenario = in_czech()
    assert scenario.title == "Budík"
    assert scenario.nodes["opening"].caller[0].value == "Nezazvonil."
    assert [reply.say for reply in scenario.nodes["opening"].replies] == [
        "Co vidíte na jeho boku?",
        "Tak jste ho vypnula.",
    ]


def test_a_translated_scenario_plays_as_before(in_czech: Callable[[], Scenario]) -> None:
    plain = scenario_from(read_file(CLOCK), "clock.yaml", vocabulary()).scenario
    scenario = in_czech()
    assert plain is not None
    assert scenario.sha256 == plain.sha256
    assert [reply.learns for reply in scenario.nodes["opening"].replies] == [
        reply.learns for reply in plain.nodes["opening"].replies
    ]


def test_a_translation_can_change_words_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = pack_with(tmp_path, "of: clock", "of: clock", add="  start: {was: opening, say: rings}\n")
    assert main(["check", str(path)]) == 1
    assert "FL702" in capsys.readouterr().out


def test_names_of_people_are_nothing_to_translate() -> None:
    tree = read_file(CLOCK).tree
    assert tree is not None
    assert "caller.name" not in texts_of(tree)
    assert "nodes.opening.replies.0.say" in texts_of(tree)


def test_a_pack_is_checked_with_its_translations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pack_with(tmp_path, "brief: {was: It should", "brief: {was: It ought")
    assert main(["check", "--strict", str(tmp_path)]) == 1
    out = capsys.readouterr().out
    assert "clock.yaml:6:3: warning FL704" in out
    assert "2 files checked" in out


def test_a_translation_is_checked_from_inside_its_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = pack_with(tmp_path, "of: clock", "of: clock")
    monkeypatch.chdir(path.parent)
    assert main(["check", "--strict", path.name]) == 0, capsys.readouterr().out


def test_a_scenario_that_cannot_be_read_leaves_its_translation_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = pack_with(tmp_path, "of: clock", "of: clock")
    (tmp_path / "clock.yaml").write_text("firstline: 1\n]", encoding="utf-8")
    assert main(["check", "--strict", str(path)]) == 0, capsys.readouterr().out


def pack_with(root: Path, right: str, wrong: str, add: str = "") -> Path:
    """Write a pack of one caller with its translation, one thing in it changed; return the translation's path."""
    path = root / "translations" / "cs" / "clock.yaml"
    path.parent.mkdir(parents=True)
    text = CZECH.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1) + add, encoding="utf-8")
    (root / "clock.yaml").write_bytes(CLOCK.read_bytes())
    return path
