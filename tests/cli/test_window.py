from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.call.silence import Silence
from game.cli.play import add_arguments
from game.cli.window import call_route
from game.installation import shipped_dir
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.records.opening import open_store
from game.scenes.call_view.taking import take_call
from game.scenes.routes import OpenCall
from tests.shipped_pack import SHIPPED

LAMP = shipped_dir("scenarios") / "lamp_that_used_to_be_green.yaml"


def arguments(*given: str) -> Namespace:
    parser = ArgumentParser()
    add_arguments(parser)
    return parser.parse_args([str(LAMP), "--seed", "3", *given])


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[SupportFloor]:
    """Give a floor on which Jana has an unfinished call of the lamp."""
    with open_store(tmp_path, lambda: datetime(2031, 5, 6, 12, tzinfo=UTC)) as store:
        floor = SupportFloor(store, SHIPPED, lambda: 4)
        floor.put_on_the_line("Jana")
        floor.begin(LAMP.stem, Mode.EXAM).call.do("opening.1")
        yield floor


def test_a_named_trainees_unfinished_call_goes_on(floor: SupportFloor) -> None:
    route = call_route(arguments("--profile", "Jana"), floor, LAMP.stem)
    assert route == OpenCall(LAMP.stem, mode="exam", call_id="1")


def test_a_new_call_can_be_asked_for(floor: SupportFloor) -> None:
    route = call_route(arguments("--profile", "Jana", "--new"), floor, LAMP.stem)
    assert route == OpenCall(LAMP.stem, seed=3)
    assert floor.unfinished() is None


def test_the_setting_for_silence_can_be_given_for_one_call(floor: SupportFloor) -> None:
    route = call_route(arguments("--exam", "--silence", "x4"), floor, LAMP.stem)
    assert isinstance(route, OpenCall)
    assert take_call(floor, route).call.silence is Silence.FOURFOLD
    guided = call_route(arguments("--silence", "x4"), floor, LAMP.stem)
    assert isinstance(guided, OpenCall)
    assert take_call(floor, guided).call.silence is Silence.OFF


def test_without_a_name_a_new_call_begins(floor: SupportFloor) -> None:
    assert call_route(arguments("--exam"), floor, LAMP.stem) == OpenCall(LAMP.stem, mode="exam", seed=3)
