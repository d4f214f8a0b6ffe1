import pytest

from game.call.events import CallerSpoke
from tests.call.conftest import Dial, persona


def offered(call: object) -> list[str]:
    return sorted(choice.id for choice in call.choices if choice.kind == "reply")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("when", "before", "after"),
    [
        ({"knows": ["lamp"]}, False, True),
        ({"lacks": ["lamp"]}, True, False),
        ({"said": "first"}, False, True),
        ({"heard": True}, False, True),
        ({"mood": "worried"}, True, False),
        ({"mood_at_least": "steady"}, False, True),
        ({"mood_at_most": "worried"}, True, False),
        ({"any_of": [{"knows": ["lamp"]}, {"knows": ["storm"]}]}, False, True),
        ({"not": {"knows": ["lamp"]}}, True, False),
        ({"knows": ["lamp"], "mood": "worried"}, False, False),
    ],
)
def test_a_reply_is_offered_while_its_condition_holds(dial: Dial, when: dict, before: bool, after: bool) -> None:
    call = dial({"id": "first", "acts": ["acknowledge"], "learns": ["lamp"]}, {"acts": ["ask"], "when": when})
    assert ("hall.1" in offered(call)) is before
    call.do("first")
    assert ("hall.1" in offered(call)) is after


def test_a_reply_may_ask_for_a_look_up(dial: Dial) -> None:
    call = dial({"acts": ["ask"]}, {"acts": ["ask"], "when": {"looked_up": "account"}})
    assert offered(call) == ["hall.0"]
    call.do("lookup:account")
    assert offered(call) == ["hall.0", "hall.1"]


def test_goto_and_text_read_the_state_after_the_reply(dial: Dial) -> None:
    cases = [{"when": {"mood_at_least": "steady"}, "to": "porch"}, {"to": "shelf"}]
    porch = {
        "caller": [{"when": {"knows": ["lamp"]}, "say": "You know it now."}, {"say": "Hm."}],
        "replies": [{"say": "Go.", "acts": ["ask"], "goto": "mended"}],
    }
    call = dial({"acts": ["acknowledge"], "learns": ["lamp"], "goto": cases}, nodes={"porch": porch})
    events = call.do("hall.0")
    assert [event.text for event in events if isinstance(event, CallerSpoke)] == ["You know it now."]


def test_variants_differ_in_truth_and_in_what_is_offered(dial: Dial) -> None:
    truth = {"best": "solved", "belongs_to": "level1"}
    changes = {
        "variants": ["dry", "wet"],
        "problem": {"dry": truth | {"truth": "Dry."}, "wet": truth | {"truth": "Wet."}},
    }
    replies = ({"acts": ["ask"]}, {"acts": ["ask"], "when": {"variant": "wet"}})
    assert offered(dial(*replies, variant="dry", **changes)) == ["hall.0"]
    assert offered(dial(*replies, variant="wet", **changes)) == ["hall.0", "hall.1"]


def test_the_caller_is_heard_by_a_faultless_word_that_names_a_fact(dial: Dial) -> None:
    call = dial({"acts": ["acknowledge"], "faults": ["rush"]}, {"acts": ["acknowledge"]}, {"acts": ["ask"]})
    for choice, heard in (("hall.0", False), ("hall.2", False), ("hall.1", True), ("hall.0", True)):
        call.do(choice)
        assert call.state.heard is heard


def test_a_reaction_may_wait_for_the_caller_to_be_heard(dial: Dial) -> None:
    caller = persona("anxious", reactions={"verify": {"unheard": -1, "heard": 0}})
    call = dial({"acts": ["acknowledge", "verify"]}, caller=caller)
    call.do("hall.0")
    assert call.state.mood == 3
    call.do("hall.0")
    assert call.state.mood == 4


def test_the_shown_order_comes_from_the_seed_and_stays_at_each_visit(dial: Dial) -> None:
    replies = [{"acts": ["ask"]} for _ in range(4)]
    orders = {tuple(choice.id for choice in dial(*replies, seed=seed).choices) for seed in range(20)}
    assert len(orders) > 5
    call = dial(*replies)
    before = call.choices
    call.do("hall.0")
    assert call.choices == before
