from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from game.scenario.conditions import AllOf, AnyOf, Heard, InVariant, Knows, Lacks, LookedUp, MoodBetween, Not, Said
from game.scenario.loading import Loaded
from game.scenario.model import Danger, PersonaChanges, Reaction, Scenario
from game.scenario.vocabulary import Act, Channel, Fault, Place, Result

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture(scope="module")
def hall(load: Callable[[str], Loaded], small: str) -> Scenario:
    loaded = load(small)
    assert loaded.diagnostics == ()
    assert loaded.scenario
    return loaded.scenario


@pytest.fixture(scope="module")
def bill(load: Callable[[bytes], Loaded]) -> Scenario:
    loaded = load((DATA / "variants.yaml").read_bytes())
    assert loaded.diagnostics == ()
    assert loaded.scenario
    return loaded.scenario


def test_the_id_is_the_name_of_the_file(hall: Scenario) -> None:
    assert hall.id == "hall"


def test_the_source_and_its_hash_are_kept(hall: Scenario, small: str) -> None:
    assert hall.source == small
    assert hall.sha256 == sha256(small.encode()).hexdigest()


def test_a_persona_can_be_changed(hall: Scenario) -> None:
    reactions = (Reaction(Act.ASK, 1), Reaction(Act.THANK, 0, True), Reaction(Act.THANK, -1, False))
    assert hall.caller.persona == "confused"
    assert hall.caller.opens == "unsure"
    assert hall.caller.changes == PersonaChanges("muddled", 2, reactions)


def test_replies_keep_their_order_and_may_bear_an_id(hall: Scenario) -> None:
    assert [reply.choice_id for reply in hall.nodes["opening"].replies] == ["look_together", "opening.1"]
    assert hall.nodes["tray"].replies[2].faults == (Fault.MISADVISE,)


def test_a_plain_text_is_one_case_that_always_holds(hall: Scenario) -> None:
    (case,) = hall.nodes["opening"].caller
    assert case.when is None
    assert case.value.startswith("Good evening.")


def test_several_keys_of_a_condition_must_all_hold(hall: Scenario) -> None:
    condition = hall.nodes["tray"].caller[1].when
    assert condition == AllOf((Knows(("window",)), Lacks(("gap",)), Not(MoodBetween(1, 1))))


def test_any_of_takes_conditions(hall: Scenario) -> None:
    assert hall.nodes["tray"].caller[0].when == AnyOf((Said(("look_together",)), Heard(True)))


def test_moods_are_read_as_ranks(hall: Scenario) -> None:
    assert hall.nodes["opening"].replies[1].goto[0].when == MoodBetween(4, 5)
    assert hall.nodes["tray"].replies[0].when == AllOf((MoodBetween(1, 5), LookedUp(("manual",))))


def test_every_node_and_reply_has_its_place(hall: Scenario, small: str) -> None:
    lines = small.splitlines()
    assert all(lines[node.spot.line - 1].strip() == f"{node.id}:" for node in hall.nodes.values())
    replies = [reply for node in hall.nodes.values() for reply in node.replies]
    assert all("- say:" in lines[reply.spot.line - 1] for reply in replies)


def test_private_facts_and_desk_lines_are_read(hall: Scenario) -> None:
    assert hall.facts["slept"].private
    assert hall.desks[Place.LEVEL2].note_read == "Tray 2, I see."
    assert hall.endings["spoilt"].result is Result.HARMED


def test_an_allowance_is_kept_with_its_reason(hall: Scenario) -> None:
    assert hall.nodes["tray"].replies[3].allow == {"script": "It is the trap of this call."}


def test_without_variants_the_only_one_has_no_name(hall: Scenario) -> None:
    assert list(hall.problems) == [""]
    assert hall.needs == {"": ("window", "gap", "stayed")}


def test_problem_and_needs_may_differ_by_variant(bill: Scenario) -> None:
    assert bill.problems["counted_twice"].best is Result.SOLVED
    assert bill.problems["second_line"].danger == Danger("two_lines", 3, ("kept_number", "security"))
    assert bill.needs["counted_twice"] == ("march",)


def test_one_problem_serves_all_variants(load: Callable[[str], Loaded], small: str) -> None:
    loaded = load(small.replace("problem:\n", "variants: [one, two]\nproblem:\n"))
    assert loaded.scenario
    assert list(loaded.scenario.problems) == list(loaded.scenario.needs) == ["one", "two"]


def test_a_letter_is_answered_by_a_page(bill: Scenario) -> None:
    page = bill.nodes["letter"].compose
    assert bill.channel is Channel.LETTER
    assert list(page) == ["opening", "answer", "next_step"]
    assert [reply.choice_id for reply in bill.nodes["letter"].all_replies()] == [f"letter.{i}" for i in range(7)]
    assert page["answer"][1].when == InVariant("second_line")


def test_a_wrong_condition_is_not_taken_for_none(load: Callable[[str], Loaded], small: str) -> None:
    loaded = load(small.replace("{mood_at_least: following}", "{mood_at_least: calm}"))
    assert [finding.code for finding in loaded.diagnostics] == ["FL209"]
