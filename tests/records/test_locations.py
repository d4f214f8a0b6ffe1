from pathlib import Path

from game.records.locations import data_folder


def test_firstline_home_names_the_folder(tmp_path: Path) -> None:
    assert data_folder({"FIRSTLINE_HOME": str(tmp_path)}) == tmp_path


def test_a_folder_below_home_may_begin_with_a_tilde() -> None:
    assert data_folder({"FIRSTLINE_HOME": "~/calls"}) == Path.home() / "calls"


def test_a_relative_folder_becomes_absolute() -> None:
    assert data_folder({"FIRSTLINE_HOME": "calls"}) == Path.cwd() / "calls"


def test_a_blank_firstline_home_counts_as_none() -> None:
    assert data_folder({"FIRSTLINE_HOME": " "}) == data_folder({})


def test_the_usual_folder_is_named_after_the_game() -> None:
    assert data_folder({}).name == "Firstline"
    assert data_folder({}).is_absolute()
