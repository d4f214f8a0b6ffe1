"""On the screens before a call nothing is clipped and nothing overlaps, however large the text and long the names."""

from pathlib import Path

import pygame
import pytest

from game.records.model import Mode
from game.scenes.board import BoardScene
from game.scenes.routes import Board, Title, WhoAreYou
from game.scenes.scene import PageScene
from game.scenes.title import TitleScene
from game.scenes.who_are_you import WhoAreYouScene
from game.ui.clipping import clipping_faults
from game.ui.context import new_context
from game.ui.metrics import Metrics
from tests.scenes.support_floor import new_floor, ports

LONGEST = "Kateřina Nejneobhospodařovávatelnější-No"


def screens(folder: Path) -> tuple[PageScene, ...]:
    floor = new_floor(folder, names=("Jana", LONGEST))
    floor.begin("lamp_that_used_to_be_green", Mode.GUIDED)
    given = ports(floor)
    return TitleScene(Title(), given), WhoAreYouScene(WhoAreYou(), given), BoardScene(Board(), given)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (960, 540)])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_nothing_is_clipped_and_nothing_overlaps(tmp_path: Path, size: tuple[int, int], scale: float) -> None:
    pygame.font.init()
    context = new_context(Metrics(*size, scale))
    for scene in screens(tmp_path):
        scene.adopt(context)
        scene.enter()
        scene.refresh()
        assert clipping_faults(scene.page.root, context) == []
