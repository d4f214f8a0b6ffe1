"""The pieces on the page of the desk do on a call what the page says."""

import re

import pytest

from game.call.actions import IllegalChoice
from game.call.events import CallerSpoke, ColleagueSpoke, LookedUp, PromiseMade
from game.call.program import draw_variant
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import score_call
from tests.doc_text import text_of
from tests.pieces import card_of, dialled, heard, signs


def test_a_reply_waits_until_its_record_was_opened() -> None:
    call = dialled("record")
    call.do("opening.0")
    assert "lamps.1" not in {choice.id for choice in call.choices}
    call.do("lookup:line")
    assert "lamps.1" in {choice.id for choice in call.choices}


def test_who_hears_what_you_do_or_was_asked_to_hold_waits_without_losing_patience() -> None:
    moods = {}
    for way in (["typing", "lookup:line"], ["hold", "lookup:line", "lookup:line"], ["lookup:line", "lookup:line"]):
        call = dialled("narrate")
        for choice in ("opening.0", *way):
            call.do(choice)
        moods[way[0]] = call.state.mood
    assert moods["typing"] == moods["hold"] == moods["lookup:line"] + 1


def test_coming_back_names_the_wait() -> None:
    call = dialled("narrate")
    for choice in ("opening.0", "hold", "lookup:line", "lookup:line", "back"):
        call.do(choice)
    assert "Thank you for waiting, that was 40 seconds." in [getattr(event, "text", "") for event in heard(call)]


def test_a_caller_who_is_not_heard_yet_refuses_to_hold() -> None:
    call = dialled("narrate")
    call.do("hold")
    with pytest.raises(IllegalChoice):
        call.do("back")


def test_the_seeds_named_draw_the_truths_that_they_are_named_for() -> None:
    seeds = re.findall(r"`--seed (\d+)` (?:draws )?the (\w+)", text_of("the_desk.md"))
    scenario = dialled("pair", "cut").program.scenario
    assert [(draw_variant(scenario, int(seed)), truth) for seed, truth in seeds] == [
        ("cut", "cut"),
        ("pulled", "pulled"),
    ]


def test_one_check_tells_two_truths_apart_and_each_has_its_way() -> None:
    checked = {variant: dialled("pair", variant) for variant in ("pulled", "cut")}
    for call in checked.values():
        for choice in ("opening.0", "lookup:test", "push_it"):
            call.do(choice)
    checked["cut"].do("still_dark.0")
    records = {
        name: [event.text for event in heard(call) if isinstance(event, LookedUp)] for name, call in checked.items()
    }
    assert records == {"pulled": ["Whole as far as the house."], "cut": ["Open at 340 metres from the exchange."]}
    assert {name: call.result for name, call in checked.items()} == {"pulled": "solved", "cut": "handed_over"}


@pytest.mark.parametrize(
    ("transfer", "colleague", "caller"),
    [
        ("stay:dark+clicks", "Lamp dark, plug in, since Sunday's works.", "Both of you."),
        ("warm:dark+clicks", "Lamp dark, plug in, since Sunday's works.", "She knows already?"),
        ("warm:dark", "Hello. There isn't much in the note, I'm afraid.", "Oh, wonderful. Pass the parcel!"),
        ("cold:dark+clicks", "", "Hello? Who's that now?"),
    ],
)
def test_the_colleague_speaks_by_what_the_note_carries(transfer: str, colleague: str, caller: str) -> None:
    call = dialled("level2")
    for choice in ("opening.0", "push_it", f"to:level2:{transfer}"):
        call.do(choice)
    said = [event.text for event in heard(call) if isinstance(event, ColleagueSpoke)]
    assert [text.startswith(colleague) for text in said] == [True] * bool(colleague)
    assert [event.text for event in heard(call) if isinstance(event, CallerSpoke)][-1].startswith(caller)


@pytest.mark.parametrize(
    ("choices", "verdict"),
    [
        (("opening.0", "push_it", "to:level2:stay:dark+clicks"), "right"),
        (("opening.0", "push_it", "still_dark.0"), "right"),
        (("opening.0", "to:level2:stay:dark"), "too_early"),
        (("opening.0", "push_it", "to:manager:warm:dark+clicks"), "wrong_desk"),
    ],
)
def test_a_hand_over_is_right_at_its_time_and_to_its_desk(choices: tuple[str, ...], verdict: str) -> None:
    assert verdict in signs(card_of(dialled("level2"), *choices))


def test_sending_on_earns_what_the_caller_takes_along() -> None:
    ways = {"all": ["still_dark.0", "noted.0"], "none": ["still_dark.1"]}
    helps = {name: card_of(dialled("referral"), "opening.0", "push_it", *way).help for name, way in ways.items()}
    assert helps == {"all": 100, "none": 40}


def test_promises_are_told_with_their_time_and_who_owes_them() -> None:
    call = dialled("promise")
    call.do("opening.0")
    call.do("lamps.1")
    promises = [(event.who, event.what, event.by) for event in heard(call) if isinstance(event, PromiseMade)]
    assert promises == [("", "ring him back", "16:00"), ("a technician", "come by", "tomorrow noon")]


@pytest.mark.parametrize(
    ("choices", "note", "critical"),
    [
        (("opening.0", "push_it"), 0, ()),
        (("opening.0", "hangup"), 0, ("abandoned", "untruth")),
        (("opening.0", "push_it"), 2, ("insult",)),
    ],
)
def test_a_note_may_claim_only_what_was_so(choices: tuple[str, ...], note: int, critical: tuple[str, ...]) -> None:
    call = dialled("notes")
    for choice in choices:
        call.do(choice)
    call.do(f"result:{call.result}")
    call.do(f"note:{note}")
    assert score_call(call.program, shipped_rubric(), call.turns).critical == critical


def test_what_the_law_wants_read_follows_the_first_line_and_costs_nothing() -> None:
    call = dialled("notes", required_lines=("This call is recorded.",))
    assert [getattr(event, "text", "") for event in heard(call)][1:3] == [
        "Hello, this is me.",
        "This call is recorded.",
    ]
    call.do("opening.0")
    call.do("push_it")
    call.do("result:solved")
    call.do("note:0")
    assert score_call(call.program, shipped_rubric(), call.turns).score == 100
