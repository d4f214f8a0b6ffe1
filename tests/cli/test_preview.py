"""`firstline preview FILE` on the command line."""

from pathlib import Path

import pygame
import pytest

from game.cli.main import main
from tests.scenes.previews import FIRST, caller


def test_a_file_that_isnt_there_is_told_and_leaves_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", str(tmp_path / "none.yaml")]) == 2
    assert "none.yaml: No such file or directory. Give the path of a scenario file." in capsys.readouterr().err


def test_a_seed_that_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["preview", "any.yaml", "--seed", "-1"])
    assert left.value.code == 2
    assert "is no seed" in capsys.readouterr().err


def test_the_window_opens_on_the_file_and_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "my_caller.yaml"
    path.write_text(caller(FIRST), encoding="utf-8")
    pygame.display.init()
    pygame.event.clear()
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    assert main(["preview", str(path)]) == 0
    assert list(tmp_path.rglob("*")) == [path]
