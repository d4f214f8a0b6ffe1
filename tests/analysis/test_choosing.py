"""What counts as a reply that was chosen."""

from collections.abc import Sequence

import pytest

from game.analysis.choosing import Chosen, Played, chosen, nodes_answered, replies_said
from game.records.workplace import playable_scenario
from game.scenario.model import Scenario
from tests.call.conftest import load, scenario_dict
from tests.paths import DATA

ASK = {"say": "What do you see?", "acts": ["ask"]}
BLAME = {"say": "Your own fault.", "faults": ["blame"]}
PAGE = ("first.0", "first.4", "first.7", "first.9")


@pytest.fixture
def letter() -> Scenario:
    return playable_scenario(DATA / "written.yaml")


def said(scenario: Scenario, choices: Sequence[str]) -> list[str]:
    return [reply.choice_id for reply in replies_said(scenario, choices)]


def test_what_is_done_at_the_desk_is_no_reply() -> None:
    scenario = load(scenario_dict(ASK, BLAME))
    choices = ("hall.1", "hold", "lookup:account", "back", "wait:12", "hall.0", "to:level2:warm:lamp", "note:0")
    assert said(scenario, choices) == ["hall.1", "hall.0"]


def test_a_page_that_was_never_sent_says_nothing(letter: Scenario) -> None:
    assert said(letter, (*PAGE, "hangup")) == []


def test_a_page_says_the_parts_that_stood_on_it_when_it_was_sent(letter: Scenario) -> None:
    assert said(letter, ("first.1", *PAGE, "first.8", "send")) == ["first.0", "first.4", "first.8", "first.9"]


def test_the_form_letter_goes_in_the_place_of_the_page(letter: Scenario) -> None:
    assert said(letter, (*PAGE, "first.script", "second.0", "second.2", "send")) == ["second.0", "second.2"]


def test_the_script_answers_a_turn_and_leaving_it_does_not(letter: Scenario) -> None:
    assert nodes_answered(letter, ("first.script", "second.0", "hangup")) == {"first"}


def test_a_reply_has_its_times_its_people_and_the_calls_that_came_to_its_turn() -> None:
    scenario = load(scenario_dict(ASK, BLAME))
    calls = [
        Played(1, scenario, ("hall.0", "hall.0")),
        Played(1, scenario, ("hall.0",)),
        Played(2, scenario, ("stock_one",)),
    ]
    fared = chosen(scenario, calls)
    assert fared["hall.0"] == Chosen(times=3, by=1, came=2, came_to=1)
    assert fared["hall.1"] == Chosen(times=0, by=0, came=2, came_to=1)
    assert fared["stock_one"] == Chosen(times=1, by=1, came=1, came_to=1)


def test_an_earlier_text_counts_for_replies_with_the_same_id_and_words() -> None:
    then, now = load(scenario_dict(ASK, BLAME)), load(scenario_dict(ASK, BLAME | {"say": "You did that."}))
    fared = chosen(now, [Played(1, then, ("hall.0", "hall.1"))])
    assert (fared["hall.0"], fared["hall.1"]) == (Chosen(1, 1, 1, 1), Chosen())
