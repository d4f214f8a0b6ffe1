"""Which replies trainees chose, as the records have it."""

from collections.abc import Callable

import pytest

from game.analysis.choosing import Chosen
from game.records.model import CallResult, CallStart
from game.records.store import Store
from game.records.trainees import Trainees, what_trainees_chose
from game.scenario.model import Scenario
from tests.call.conftest import load, scenario_dict

ASK = {"say": "What do you see?", "acts": ["ask"]}
BLAME = {"say": "Your own fault.", "faults": ["blame"]}
NOW = load(scenario_dict(ASK, BLAME))

Play = Callable[..., None]


@pytest.fixture
def play(
    store: Store, call_start: Callable[..., CallStart], call_result: Callable[..., CallResult]
) -> Callable[..., None]:
    """Record a finished call with these inputs."""

    def record(*inputs: str, scenario: Scenario = NOW, **start: object) -> None:
        told = {"scenario_id": NOW.id, "scenario_text": scenario.source} | start
        journal = store.open_call(call_start(**told))
        for each in inputs:
            journal.append(each)
        journal.close(call_result())

    return record


def fared(store: Store) -> Trainees:
    return what_trainees_chose(store, NOW, "pomezi")


def test_each_reply_has_how_often_and_by_how_many_it_was_chosen(store: Store, play: Play) -> None:
    other = store.add_profile("Bára").id
    play("hall.0", "hall.1")
    play("hall.0", profile_id=other)
    found = fared(store)
    assert (found.calls, found.trainees, found.earlier, found.unread) == (2, 2, 0, 0)
    assert (found.replies["hall.0"], found.replies["hall.1"]) == (Chosen(2, 2, 2, 2), Chosen(1, 1, 2, 2))


def test_no_name_comes_out_of_the_records(store: Store, play: Play) -> None:
    play("hall.0")
    assert "Ana" not in repr(fared(store)) + repr(store.choices_made(NOW.id, "pomezi"))


def test_other_callers_and_other_packs_dont_count(store: Store, play: Play) -> None:
    play("hall.0", scenario_id="till")
    play("hall.0", pack="other firm")
    assert fared(store).calls == 0


def test_a_call_that_waits_counts_and_one_thrown_away_doesnt(
    store: Store, call_start: Callable[..., CallStart]
) -> None:
    for is_dropped in (False, True):
        journal = store.open_call(call_start(scenario_id=NOW.id, scenario_text=NOW.source))
        journal.append("hall.1")
        if is_dropped:
            journal.drop()
    assert (fared(store).calls, fared(store).replies["hall.1"]) == (1, Chosen(1, 1, 1, 1))


def test_a_call_on_an_earlier_text_counts_for_what_is_still_said_so(store: Store, play: Play) -> None:
    play("hall.0", "hall.1", scenario=load(scenario_dict(ASK, BLAME | {"say": "You did that."})))
    found = fared(store)
    assert (found.calls, found.earlier) == (1, 1)
    assert (found.replies["hall.0"], found.replies["hall.1"]) == (Chosen(1, 1, 1, 1), Chosen())


def test_a_call_whose_text_cant_be_read_any_more_is_left_out_and_counted(store: Store, play: Play) -> None:
    play("hall.0", scenario_text="firstline: 0\n")
    found = fared(store)
    assert (found.calls, found.trainees, found.unread, found.replies["hall.0"]) == (0, 0, 1, Chosen())
