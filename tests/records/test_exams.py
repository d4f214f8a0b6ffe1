"""An exam of a caller is taken once, unless the firm allows more; where it wants nothing said, no score is shown."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random

import pytest

from game.analysis.bots.policies import POLICIES
from game.errors import FirstlineError
from game.records.floor import SupportFloor
from game.records.model import Mode
from tests.scenes.ended_calls import LAMP, TILL
from tests.scenes.support_floor import PACK, new_floor


def pack_that_says(folder: Path, exam: str) -> Path:
    """Return a copy of the shipped pack whose house holds its exams like this."""
    pack = folder / "pack"
    shutil.copytree(PACK, pack)
    with (pack / "house.yaml").open("a", encoding="utf-8") as house:
        house.write(f"\nexam: {exam}\n")
    return pack


def take(floor: SupportFloor, mode: Mode, scenario: str = LAMP) -> None:
    """Play a caller to the filed ticket, as who means well."""
    call = floor.begin(scenario, mode).call
    while not call.is_over:
        call.do(POLICIES["genuine"](call, Random(1)))
    floor.finish()


def best(floor: SupportFloor, scenario: str = LAMP) -> int | None:
    return next(card.best for card in floor.cards() if card.scenario_id == scenario)


def test_an_exam_is_taken_once(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    take(floor, Mode.EXAM)
    with pytest.raises(FirstlineError, match="Practise it as often as you like"):
        floor.begin(LAMP, Mode.EXAM)


def test_practice_of_the_same_caller_and_exams_of_others_stay_open(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    take(floor, Mode.EXAM)
    take(floor, Mode.PRACTICE)
    take(floor, Mode.EXAM, TILL)
    assert len(floor.store.attempts(floor.profile, LAMP)) == 2  # type: ignore[arg-type]


def test_somebody_else_has_an_exam_of_their_own(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    take(floor, Mode.EXAM)
    floor.add_profile("Radek")
    assert floor.own_record.exam_refusal(LAMP) == ""


def test_an_exam_that_was_put_aside_has_been_seen(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    floor.begin(LAMP, Mode.EXAM)
    assert "waits for you" in floor.own_record.exam_refusal(LAMP)
    begun = floor.unfinished()
    assert begun is not None
    floor.put_aside(begun)
    assert "isn't taken again" in floor.own_record.exam_refusal(LAMP)


def test_a_firm_may_allow_more(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",), pack=pack_that_says(tmp_path, "{attempts: 2}"))
    take(floor, Mode.EXAM)
    assert floor.own_record.exam_refusal(LAMP) == ""
    take(floor, Mode.EXAM)
    assert floor.own_record.exam_refusal(LAMP) != ""


def test_where_exams_have_a_debrief_their_score_counts(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    take(floor, Mode.EXAM)
    assert best(floor) is not None


def test_where_they_have_none_no_score_is_shown(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",), pack=pack_that_says(tmp_path, "{debrief: false}"))
    take(floor, Mode.EXAM)
    assert floor.finished is not None
    assert not floor.finished.has_debrief
    assert best(floor) is None


def test_the_score_of_practice_is_shown_beside_such_an_exam(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana",), pack=pack_that_says(tmp_path, "{debrief: false}"))
    take(floor, Mode.EXAM)
    take(floor, Mode.PRACTICE)
    assert best(floor) is not None


def test_an_exam_shows_its_replies_in_the_order_of_its_seed(tmp_path: Path) -> None:
    floor = new_floor(tmp_path, names=("Jana", "Radek"))
    shown = [choice.id for choice in floor.begin(LAMP, Mode.EXAM, 11).call.choices]
    begun = floor.unfinished()
    assert begun is not None
    assert [choice.id for choice in floor.go_on(begun).call.choices] == shown
    floor.choose(floor.profiles()[0])
    assert [choice.id for choice in floor.begin(LAMP, Mode.EXAM, 11).call.choices] == shown
    floor.add_profile("Ilona")
    orders = {tuple(c.id for c in floor.begin(LAMP, Mode.PRACTICE, seed).call.choices) for seed in range(12)}
    assert len(orders) > 1
