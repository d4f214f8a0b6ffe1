"""Looking back beside the game: the answer comes by itself, and nothing is left running."""

import time
from collections.abc import Callable
from multiprocessing import active_children
from pathlib import Path

from game.records.looking_back import LookedBack, LookingBackAtOnce
from game.records.looking_back_beside import LookingBackBeside
from game.records.model import Mode
from tests.scenes.ended_calls import LAMP, TILL, finished
from tests.scenes.support_floor import new_floor

PATIENCE_S = 60.0


def waited_for(is_there: Callable[[], bool]) -> bool:
    until = time.monotonic() + PATIENCE_S
    while not is_there() and time.monotonic() < until:
        time.sleep(0.02)
    return is_there()


def test_a_process_of_its_own_finds_what_working_it_out_at_once_finds(tmp_path: Path) -> None:
    beside = finished(tmp_path / "a", said=["opening.2"], is_first=True, looking_back=LookingBackBeside())
    at_once = finished(tmp_path / "b", said=["opening.2"], is_first=True, looking_back=LookingBackAtOnce())
    assert waited_for(lambda: beside.looked_back() is not None)
    assert beside.looked_back() == at_once.looked_back() != LookedBack()
    beside.close()


def test_asking_never_waits(tmp_path: Path) -> None:
    floor = finished(tmp_path, is_first=True, looking_back=LookingBackBeside())
    before = time.monotonic()
    assert floor.looked_back() is None
    assert time.monotonic() - before < 0.1
    floor.close()


def test_closing_the_floor_ends_the_process_in_the_middle_of_its_work(tmp_path: Path) -> None:
    beside = LookingBackBeside()
    floor = new_floor(tmp_path, names=("Jana",), looking_back=beside)
    floor.begin(LAMP, Mode.PRACTICE)
    (worker,) = beside.workers
    floor.close()
    assert waited_for(lambda: worker.is_over)


def test_another_call_ends_the_process_of_the_one_before(tmp_path: Path) -> None:
    beside = LookingBackBeside()
    floor = new_floor(tmp_path, names=("Jana",), looking_back=beside)
    floor.begin(LAMP, Mode.PRACTICE)
    (worker,) = beside.workers
    floor.begin(TILL, Mode.PRACTICE)
    assert waited_for(lambda: worker.is_over)
    assert len(beside.workers) == 1
    floor.close()


def test_while_a_call_is_taken_again_the_first_attempt_is_still_known(tmp_path: Path) -> None:
    beside = LookingBackBeside()
    floor = finished(tmp_path, said=["opening.2"], is_first=True, looking_back=beside)
    (first,) = beside.workers
    floor.begin_again(1)
    assert first in beside.workers
    assert len(beside.workers) == 2
    assert waited_for(lambda: floor.looked_back() is not None)
    floor.close()


def test_a_process_that_dies_is_told_and_not_waited_for(tmp_path: Path) -> None:
    floor = finished(tmp_path, is_first=True, looking_back=LookingBackBeside())
    assert waited_for(lambda: bool(active_children()))
    for child in active_children():
        child.terminate()
    assert waited_for(lambda: bool((told := floor.looked_back()) and told.trouble))
    floor.close()
