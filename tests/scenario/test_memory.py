"""What a call remembers, and what it forgets."""

from collections.abc import Callable

from game.scenario.loading import Loaded
from game.scenario.memory import Memory, memory_of, said_key


def memory(load: Callable[[str], Loaded], text: str) -> Memory:
    scenario = load(text).scenario
    assert scenario is not None
    return memory_of(scenario, "")


TWO_ROOMS = """firstline: 1
title: Two rooms
brief: Two rooms.
channel: phone
difficulty: 1
caller: {name: Ida, persona: anxious}
problem: {truth: A door., best: solved, belongs_to: level1}
jobs: {helped: Helped.}
needs: [helped]
start: hall
nodes:
  hall:
    caller: Which door?
    replies:
      - {say: The left., id: left, acts: [explain], when: {not: {said: [left]}}, goto: hall}
      - {say: The right., id: right, acts: [explain], goto: room}
  room:
    caller:
      - {when: {said: [right]}, say: It is dark.}
      - {say: Well?}
    replies:
      - {say: The lamp., id: lamp, acts: [explain], when: {not: {said: [lamp]}}, goto: room}
      - {say: There., acts: [explain], does: [helped], goto: done}
endings:
  done: {result: solved, caller: Thank you.}
"""


def test_names_that_are_never_remembered_together_share_a_place(load: Callable[[str], Loaded]) -> None:
    places = memory(load, TWO_ROOMS).places
    assert places[said_key("left")] == places[said_key("lamp")]
    assert places[said_key("right")] not in (places[said_key("left")], places[said_key("lamp")])


def test_a_name_is_forgotten_where_nothing_can_ask_for_it_any_more(load: Callable[[str], Loaded]) -> None:
    forgotten = memory(load, TWO_ROOMS).forgotten
    assert forgotten["hall", "room"] == {said_key("left")}
    assert ("hall", "hall") not in forgotten


def test_facts_and_jobs_keep_a_place_of_their_own(load: Callable[[str], Loaded], small: str) -> None:
    places = memory(load, small).places
    own = [place for key, place in places.items() if key.startswith(("fact:", "job:"))]
    assert len(own) == len(set(own))


def test_what_nothing_reads_has_no_place(load: Callable[[str], Loaded]) -> None:
    assert said_key("nobody") not in memory(load, TWO_ROOMS).places
    assert memory(load, TWO_ROOMS).size == 3
