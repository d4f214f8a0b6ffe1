"""The caller offered next: one that needs what the last call asks to work on."""

from pathlib import Path

import pytest

from game.analysis.exercising import chances_at
from game.records.call_card import CallCard
from game.records.floor import SupportFloor
from game.records.model import LastCall, Mode
from game.records.offering import Basis, with_offer
from tests.scenes.ended_calls import LAMP, finished
from tests.scenes.support_floor import new_floor
from tests.shipped.playing import RUBRIC, shipped
from tests.shipped_pack import SHIPPED


def offered(floor: SupportFloor) -> list[CallCard]:
    return [card for card in floor.cards() if card.offered_for]


def test_nobody_is_offered_before_the_first_call(tmp_path: Path) -> None:
    assert offered(new_floor(tmp_path, names=("Jana",))) == []


def test_after_reading_out_a_caller_is_offered_who_tempts_to_it(tmp_path: Path) -> None:
    (card,) = offered(finished(tmp_path, said=["opening.script"], is_first=True))
    assert card.offered_for == "your own words"
    assert card.scenario_id != LAMP
    assert chances_at("script", shipped(card.scenario_id), RUBRIC) > 0
    assert card.difficulty <= shipped(LAMP).difficulty + 1


def test_after_a_call_with_nothing_to_mend_nobody_is(tmp_path: Path) -> None:
    assert offered(finished(tmp_path, is_first=True)) == []


def test_it_is_the_same_after_a_restart(tmp_path: Path) -> None:
    before = finished(tmp_path, said=["opening.2"], is_first=True)
    known = before.cards()
    before.close()
    assert new_floor(tmp_path).cards() == known


def test_it_belongs_to_whoever_took_the_call(tmp_path: Path) -> None:
    floor = finished(tmp_path, said=["opening.script"], is_first=True)
    floor.add_profile("Radek")
    assert offered(floor) == []


def test_a_guest_is_offered_somebody_as_well(tmp_path: Path) -> None:
    keeping, guest = new_floor(tmp_path), new_floor(tmp_path, names=("Jana",))
    assert guest.notice
    call = guest.begin(LAMP, Mode.PRACTICE).call
    for choice in ("hangup", "result:abandoned", "note:0"):
        call.do(choice)
    guest.finish()
    assert [card.offered_for for card in offered(guest)] == ["staying to the end"]
    keeping.close()


def test_who_is_mastered_is_not_offered_any_more(tmp_path: Path) -> None:
    floor = finished(tmp_path, said=["opening.script"], is_first=True)
    assert floor.profile is not None
    cards, known = floor.cards(), floor.store.last_call(floor.profile, SHIPPED.name)
    scenarios = {card.scenario_id: shipped(card.scenario_id) for card in cards}
    bare = [card._replace(offered_for="") for card in cards]
    first = next(card for card in cards if card.offered_for).scenario_id
    other = next(c for c in with_offer(bare, Basis(known, frozenset({first})), scenarios, RUBRIC) if c.offered_for)
    assert other.scenario_id not in (first, LAMP)
    everybody = frozenset(scenarios)
    assert with_offer(bare, Basis(known, everybody), scenarios, RUBRIC) == tuple(bare)


@pytest.mark.parametrize("scorecard", ["", "[]", "{}", '{"marks": [{"turn": 1}]}', '{"marks": 3}'])
def test_a_scorecard_that_cannot_be_read_offers_nobody(tmp_path: Path, scorecard: str) -> None:
    floor = new_floor(tmp_path, names=("Jana",))
    cards = floor.cards()
    basis = Basis(LastCall(scenario_id=LAMP, scorecard=scorecard))
    scenarios = {card.scenario_id: shipped(card.scenario_id) for card in cards}
    assert with_offer(cards, basis, scenarios, RUBRIC) == cards
