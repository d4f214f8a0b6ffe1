"""Whole calls by ear: from the title to the debrief, going by what is said and by nothing else."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.installation import shipped_dir
from game.records.floor import SupportFloor
from game.records.opening import open_store
from game.scenes.ports import Ports
from game.scenes.routes import Title
from tests.listener import Listener

LAMP = ("Then “the lamp”",)


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[SupportFloor]:
    with open_store(tmp_path, lambda: datetime(2031, 5, 6, 12, tzinfo=UTC)) as store:
        yield SupportFloor(store, shipped_dir("scenarios"), lambda: 4)


@pytest.fixture
def listener(floor: SupportFloor) -> Iterator[Listener]:
    with Listener(Title(), Ports(services=floor)) as listener:
        yield listener
