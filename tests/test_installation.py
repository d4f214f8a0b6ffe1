from pathlib import Path

from game.installation import SHIPPED_PACK, pack_name, shipped_dir


def test_what_ships_is_found() -> None:
    assert (shipped_dir("assets") / "rubric.yaml").is_file()
    assert (shipped_dir("scenarios") / "house.yaml").is_file()


def test_two_packs_of_the_same_folder_name_are_told_apart(tmp_path: Path) -> None:
    one, other = tmp_path / "one" / "scenarios", tmp_path / "other" / "scenarios"
    assert pack_name(one) != pack_name(other)
    assert pack_name(shipped_dir("scenarios")) == SHIPPED_PACK
