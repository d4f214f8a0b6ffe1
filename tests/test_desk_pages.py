"""The pieces on the pages for trainers load as they stand there, and do on a call what the pages say."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import yaml

from game.analysis.bots import POLICIES, play_out
from game.call.actions import IllegalChoice
from game.call.events import CallerSpoke, ColleagueSpoke, Event, FaultMade, GoodwillJudged, LookedUp, PromiseMade
from game.call.program import compile_program
from game.call.session import Call
from game.callers.cast import vocabulary
from game.cli.check import check_file
from game.scenario.loading import load_scenario
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import Scorecard, score_call
from tests.paths import ROOT

Tables: TypeAlias = dict[str, Any]

DESK, HARD = ROOT / "docs" / "the_desk.md", ROOT / "docs" / "hard_moments.md"
ADDED_TO = ("facts", "jobs", "lookups", "nodes", "endings", "desks")
"""Tables of named things that a piece adds to; anything else it replaces."""

_PIECE = re.compile(r"^```yaml part (\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_WHOLE = re.compile(r"^```yaml complete\n(.*?)^```$", re.MULTILINE | re.DOTALL)

_TEXTS = [page.read_text(encoding="utf-8") for page in (DESK, HARD)]
(_BASE,) = _WHOLE.findall(_TEXTS[0])
PIECES = {name: text for page in _TEXTS for name, text in _PIECE.findall(page)}


def laid_over(piece: Tables) -> Tables:
    """Return the pages' caller with a piece laid over it, as the pages tell their readers to do it."""
    whole: Tables = yaml.safe_load(_BASE)
    nodes = whole["nodes"]
    added = {key: whole.get(key, {}) | value for key, value in piece.items() if key in ADDED_TO}
    added["nodes"] = nodes | {
        name: _node_over(nodes.get(name, {}), node) for name, node in piece.get("nodes", {}).items()
    }
    return whole | piece | added


def _node_over(node: Tables, piece: Tables) -> Tables:
    ids = {reply["id"] for reply in piece.get("replies", ()) if "id" in reply}
    kept = [reply for reply in node.get("replies", ()) if reply.get("id") not in ids]
    return node | piece | {"replies": [*kept, *piece.get("replies", ())]}


def whole_file(name: str) -> bytes:
    return json.dumps(laid_over(yaml.safe_load(PIECES[name])), ensure_ascii=False).encode()


def dialled(name: str, variant: str = "", **opening: Any) -> Call:
    """Return a started call with the caller of a piece."""
    scenario = load_scenario(whole_file(name), f"{name}.yaml", vocabulary()).scenario
    assert scenario is not None
    call = Call(compile_program(scenario, variant), seed=1, first_line="Hello, this is me.", **opening)
    call.start()
    return call


def heard(call: Call) -> list[Event]:
    return [event for turn in call.turns for event in turn.events]


def card_of(call: Call, *choices: str) -> Scorecard:
    """Do the choices, state the true result, and return the scorecard."""
    for choice in choices:
        call.do(choice)
    call.do(f"result:{call.result}")
    return score_call(call.program, shipped_rubric(), call.turns)


def signs(card: Scorecard) -> set[str]:
    return {mark.sign for mark in card.marks}


@pytest.mark.parametrize("name", PIECES)
def test_each_piece_makes_a_caller_without_any_finding(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.yaml"
    path.write_bytes(whole_file(name))
    assert [str(finding) for finding in check_file(path)] == []


@pytest.mark.parametrize("name", PIECES)
def test_whoever_means_to_help_passes_with_each_piece(name: str) -> None:
    for variant in yaml.safe_load(PIECES[name]).get("variants", [""]):
        call = dialled(name, variant)
        play_out(call, POLICIES["genuine"])
        card = score_call(call.program, shipped_rubric(), call.turns)
        assert (card.passed, card.critical) == (True, ()), [(mark.sign, mark.points) for mark in card.marks]


# The desk


def test_a_reply_waits_until_its_record_was_opened() -> None:
    call = dialled("record")
    call.do("opening.0")
    assert "lamps.1" not in {choice.id for choice in call.choices}
    call.do("lookup:line")
    assert "lamps.1" in {choice.id for choice in call.choices}


def test_who_hears_what_you_do_or_was_asked_to_hold_waits_without_losing_patience() -> None:
    moods = {}
    for way in (["lamps.1", "lookup:line"], ["hold", "lookup:line", "lookup:line"], ["lookup:line", "lookup:line"]):
        call = dialled("narrate")
        for choice in ("opening.0", *way):
            call.do(choice)
        moods[way[0]] = call.state.mood
    assert moods["lamps.1"] == moods["hold"] == moods["lookup:line"] + 1


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
        ("warm:dark", "Hello. There isn't much in the note, I'm afraid.", "She knows already?"),
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


# Hard moments


@pytest.mark.parametrize(
    ("choices", "critical"),
    [
        (("opening.0", "lamps.2", "push_it"), ("leak",)),
        (("opening.0", "lamps.1", "proved.0", "push_it"), ()),
        (("opening.0", "lamps.1", "proved.0", "lamps.2", "push_it"), ()),
    ],
)
def test_a_guarded_fact_is_told_to_whom_it_belongs(choices: tuple[str, ...], critical: tuple[str, ...]) -> None:
    assert card_of(dialled("identity"), *choices).critical == critical


def test_what_is_forbidden_is_told_to_nobody_and_the_debrief_quotes_the_rule() -> None:
    card = card_of(dialled("forbidden"), "opening.0", "lamps.2", "push_it")
    assert card.critical == ("leak",)
    assert any("One word, and the firm is a witness." in mark.reason for mark in card.marks)
    assert card_of(dialled("forbidden"), "opening.0", "lamps.1", "push_it").critical == ()


@pytest.mark.parametrize(
    ("answer", "verdict", "critical"),
    [
        ("opening.2", "manager_honoured", ()),
        ("opening.3", "manager_honoured", ()),
        ("opening.4", "manager_refused", ()),
        ("opening.0", "manager_refused", ()),
        ("opening.5", "manager_faked", ("untruth",)),
    ],
)
def test_what_becomes_of_the_wish_for_the_manager(answer: str, verdict: str, critical: tuple[str, ...]) -> None:
    call = dialled("manager")
    call.do(answer)
    while call.result is None:
        call.do("push_it")
    card = card_of(call)
    assert verdict in signs(card)
    assert card.critical == critical


def test_without_replies_of_its_own_a_wish_is_answered_at_the_desk() -> None:
    call = dialled("manager")
    assert not [choice for choice in call.choices if choice.kind == "manager"]
    call.do("opening.0")
    assert [choice.id for choice in call.choices if choice.kind == "manager"] == ["manager:offer", "manager:honour"]


@pytest.mark.parametrize(("answers", "verdict"), [(("opening.2",), "manager_honoured"), (("opening.0",), "needless")])
def test_the_manager_is_put_through_after_an_offer_and_not_at_once(answers: tuple[str, ...], verdict: str) -> None:
    assert verdict in signs(card_of(dialled("manager"), *answers, "to:manager:warm"))


@pytest.mark.parametrize(
    ("choices", "ending", "has_threat"),
    [
        (("opening.2", "foul.1", "hangup"), "@limit", False),
        (("opening.2", "hangup"), "@abandoned", False),
        (("opening.2", "foul.0", "push_it"), "goodbye", False),
        (("opening.2", "foul.2", "hangup"), "@abandoned", True),
        (("opening.2", "foul.3", "hangup"), "@abandoned", True),
    ],
)
def test_one_calm_limit_after_listening(choices: tuple[str, ...], ending: str, has_threat: bool) -> None:
    call = dialled("abuse")
    for choice in choices:
        call.do(choice)
    assert call.state.node == ending
    assert ("threat" in [event.fault for event in heard(call) if isinstance(event, FaultMade)]) is has_threat


@pytest.mark.parametrize(
    ("choices", "conduct"),
    [
        (("push_it", "green.0"), ["given"]),
        (("lamps.1", "push_it", "green.0"), ["too_early", "bid_up"]),
        (("push_it", "green.1"), ["too_much"]),
        (("push_it", "green.2"), ["refused"]),
    ],
)
def test_money_has_a_size_and_a_moment(choices: tuple[str, ...], conduct: list[str]) -> None:
    call = dialled("goodwill")
    for choice in ("opening.0", *choices):
        call.do(choice)
    assert [event.conduct for event in heard(call) if isinstance(event, GoodwillJudged)] == conduct


@pytest.mark.parametrize(
    ("choices", "critical"),
    [
        (("button.0", "push_it"), ()),
        (("button.1", "push_it"), ("danger_missed",)),
        (("hold", "button.0", "push_it"), ()),
        (("hold", "hold", "button.0", "push_it"), ("danger_missed",)),
        (("to:field:warm",), ()),
    ],
)
def test_a_danger_is_acted_on_in_time(choices: tuple[str, ...], critical: tuple[str, ...]) -> None:
    played = [each for choice in choices for each in ((choice, "back") if choice == "hold" else (choice,))]
    assert card_of(dialled("danger"), "opening.2", *played).critical == critical
