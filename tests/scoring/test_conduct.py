"""What binds the trainee on a call, each conduct with the mark that it earns."""

import pytest

from game.call.events import CallerAbused, Event
from game.scoring.scorecard import Scorecard
from tests.call.conftest import Dial, kinds, persona
from tests.scoring.conftest import scored

HEARD = {"acts": ["acknowledge"]}
CHECK = {"acts": ["check"], "learns": ["lamp"]}
MEND = {"acts": ["own"], "learns": ["lamp", "strip"], "does": ["eased", "waited"], "goto": "mended"}
LIMIT = {"acts": ["boundary"]}


def signs(card: Scorecard) -> list[str]:
    return [mark.sign for mark in card.marks]


# Identity and what is forbidden

GUARDED = {
    "facts": {
        "lamp": "One lamp is red.",
        "strip": "The strip is off.",
        "storm": {"text": "The number on file ends in 71.", "guarded": True},
        "secret": {"text": "She spilled tea.", "private": True},
    },
    "identity": {"proved_by": ["eased"]},
}


def test_telling_a_guarded_fact_before_identity_is_proved_is_critical(dial: Dial) -> None:
    card = scored(dial({"acts": ["explain"], "tells": ["storm"]}, MEND, **GUARDED), "hall.0", "hall.1", "result:solved")
    assert (card.critical, card.passed) == (("leak",), False)


def test_telling_it_to_whom_it_belongs_is_right(dial: Dial) -> None:
    verify = {"acts": ["verify"], "does": ["eased"]}
    call = dial({"acts": ["explain"], "tells": ["storm"]}, verify, MEND, **GUARDED)
    card = scored(call, "hall.1", "hall.0", "hall.2", "result:solved")
    assert (card.critical, card.passed, card.score) == ((), True, 100)


def test_asking_and_telling_in_one_breath_proves_nothing(dial: Dial) -> None:
    both = {"acts": ["verify", "explain"], "does": ["eased"], "tells": ["storm"]}
    assert scored(dial(both, MEND, **GUARDED), "hall.0", "hall.1", "result:solved").critical == ("leak",)


def test_any_one_proof_is_enough(dial: Dial) -> None:
    two = GUARDED | {"identity": {"proved_by": ["eased", "strip"]}}
    call = dial({"acts": ["explain"], "tells": ["storm"]}, {"acts": ["verify"], "does": ["eased"]}, **two)
    call.do("hall.1")
    assert "FaultMade" not in kinds(call.do("hall.0"))


@pytest.mark.parametrize("changes", [{}, GUARDED])
def test_what_nobody_guards_may_be_told_to_anybody(dial: Dial, changes: dict[str, object]) -> None:
    assert "FaultMade" not in kinds(dial({"acts": ["explain"], "tells": ["lamp"]}, **changes).do("hall.0"))


RULE = "No word of the building plan before the board has met."
FORBIDDEN = {"forbidden": {"storm": RULE}}
REFERRAL = {
    "problem": {"truth": "Not this year.", "best": "referred", "belongs_to": "nobody", "carries": ["eased"]},
    "needs": ["lamp", "strip", "eased", "waited"],
    "endings": {"sent": {"result": "referred", "caller": "Good."}, "parted": {"result": "unsolved", "caller": "Bye."}},
    "nodes": {
        "shelf": {
            "caller": "?",
            "replies": [{"say": "x", "acts": ["ask"], "learns": ["storm", "secret"], "goto": "parted"}],
        }
    },
}


def test_referral_review_stringing_along_and_leaking_are_four_conducts(dial: Dial) -> None:
    ask = {"acts": ["ask"], "learns": ["lamp", "strip"]}
    refer = {"acts": ["refer"], "does": ["eased"], "goto": "sent"}
    review = {"acts": ["own"], "does": ["waited"]}
    string = {"acts": ["reassure"], "faults": ["string_along"], "goto": "parted"}
    leak = {"acts": ["explain"], "tells": ["storm"], "does": ["eased"], "goto": "sent"}
    plays = {
        "review and refer": ["hall.0", "hall.2", "hall.1", "result:referred"],
        "refer": ["hall.0", "hall.1", "result:referred"],
        "string along": ["hall.0", "hall.3", "result:unsolved"],
        "leak": ["hall.0", "hall.4", "result:referred"],
    }
    cards = {
        name: scored(dial(ask, refer, review, string, leak, **REFERRAL, **FORBIDDEN), *play)
        for name, play in plays.items()
    }
    assert {name: card.passed for name, card in cards.items()} == {
        "review and refer": True,
        "refer": True,
        "string along": False,
        "leak": False,
    }
    scores = [cards[name].score for name in ("review and refer", "refer", "string along")]
    assert scores == sorted(set(scores), reverse=True)
    assert cards["leak"].critical == ("leak",)
    assert any(RULE in mark.reason for mark in cards["leak"].marks)


# Limits

ABUSE = {
    "abused": {
        "caller": "You cow.",
        "abusive": True,
        "replies": [
            {"say": "Go on.", "acts": ["ask"], "goto": "abused"},
            {"say": "So?", "acts": ["ask"], "goto": "hall"},
        ],
    }
}


@pytest.mark.parametrize(
    ("choices", "ending", "critical"),
    [
        (["hall.0", "hall.1", "hall.2", "hangup"], "@limit", ()),
        (["hall.0", "hall.2", "hangup"], "@abandoned", ("abandoned",)),
        (["hall.0", "hall.1", "hangup"], "@abandoned", ("abandoned",)),
        (["hall.0", "hall.1", "hall.2", "abused.1", "hangup"], "@abandoned", ("abandoned",)),
        (["hall.1", "hall.2", "hangup"], "@abandoned", ("abandoned",)),
    ],
    ids=[
        "warned, and it went on",
        "unwarned",
        "warned, and it stayed away",
        "warned, and it stopped",
        "warned before listening",
    ],
)
def test_hanging_up_on_abuse(dial: Dial, choices: list[str], ending: str, critical: tuple[str, ...]) -> None:
    call = dial(HEARD, LIMIT, {"acts": ["ask"], "goto": "abused"}, nodes=ABUSE)
    for choice in choices:
        call.do(choice)
    assert call.state.node == ending
    card = scored(call, f"result:{call.result}")
    assert (card.critical, card.passed) == (critical, False)


def test_a_limit_before_listening_is_heard_as_a_threat(dial: Dial) -> None:
    early = scored(dial(LIMIT, HEARD, MEND), "hall.0", "hall.2", "result:solved")
    ripe = scored(dial(LIMIT, HEARD, MEND), "hall.1", "hall.0", "hall.2", "result:solved")
    same_breath = scored(dial({"acts": ["acknowledge", "boundary"]}, MEND), "hall.0", "hall.1", "result:solved")
    assert (early.respect, ripe.respect, same_breath.respect) == (85, 100, 100)
    assert "threat" in signs(early)


def test_a_limit_that_is_a_threat_by_its_words_counts_once(dial: Dial) -> None:
    assert scored(dial({"acts": ["boundary"], "faults": ["threat"]}, MEND), "hall.0", "hall.1").respect == 85


def test_a_second_limit_needs_new_abuse(dial: Dial) -> None:
    twice = scored(dial(HEARD, LIMIT, MEND), "hall.0", "hall.1", "hall.1", "hall.2", "result:solved")
    assert twice.respect == 85
    nodes = {"abused": ABUSE["abused"] | {"replies": [{"say": "No.", "acts": ["boundary"], "goto": "hall"}]}}
    call = dial(HEARD, LIMIT, MEND, {"acts": ["ask"], "goto": "abused"}, nodes=nodes)
    again = scored(call, "hall.0", "hall.1", "hall.3", "abused.0", "hall.2", "result:solved")
    assert again.respect == 100


def test_abuse_is_told_with_whether_a_limit_came_before_it(dial: Dial) -> None:
    call = dial(HEARD | {"goto": "abused"}, LIMIT | {"goto": "abused"}, nodes=ABUSE)
    heard = [event.warned for choice in ("hall.0", "abused.1", "hall.1") for event in _abuse_in(call.do(choice))]
    assert heard == [False, True]


def _abuse_in(events: tuple[Event, ...]) -> list[CallerAbused]:
    return [event for event in events if isinstance(event, CallerAbused)]


def test_words_are_abuse_only_in_the_mood_that_the_scenario_names(dial: Dial) -> None:
    nodes = {"abused": ABUSE["abused"] | {"abusive": {"mood_at_most": "frightened"}}}
    call = dial({"acts": ["ask"], "goto": "abused"}, nodes=nodes)
    assert "CallerAbused" not in kinds(call.do("hall.0"))


def test_a_limit_that_comes_with_a_leak_is_no_calm_one(dial: Dial) -> None:
    call = dial(HEARD, {"acts": ["boundary"], "tells": ["storm"]}, **GUARDED)
    call.do("hall.0")
    assert "LimitSet" not in kinds(call.do("hall.1"))
    calm = dial(HEARD, LIMIT)
    calm.do("hall.0")
    assert "LimitSet" in kinds(calm.do("hall.1"))


# Goodwill

OWED = {"goodwill": {"owed": "waited", "after": ["eased"]}, "needs": ["lamp", "eased", "waited"]}
FIX = {"acts": ["own"], "learns": ["lamp", "strip"], "does": ["eased"]}
PAY = {"acts": ["goodwill"], "goodwill": "owed"}
MORE = {"acts": ["goodwill"], "goodwill": "more"}
REFUSE = {"acts": ["admit"], "goodwill": "refuse"}
BYE = {"acts": ["close"], "goto": "mended"}


@pytest.mark.parametrize(
    ("choices", "marks", "score"),
    [
        (["hall.0", "hall.1", "hall.4"], ["given"], 100),
        (["hall.1", "hall.0", "hall.4"], ["too_early"], 65),
        (["hall.2", "hall.0", "hall.4"], ["too_early", "too_much"], 50),
        (["hall.0", "hall.2", "hall.4"], ["too_much"], 65),
        (["hall.0", "hall.2", "hall.2", "hall.4"], ["too_much", "bid_up"], 50),
        (["hall.0", "hall.1", "hall.2", "hall.4"], ["given", "bid_up"], 65),
        (["hall.0", "hall.1", "hall.1", "hall.4"], ["given", "bid_up"], 65),
        (["hall.0", "hall.1", "hall.3", "hall.4"], ["given"], 100),
        (["hall.3", "hall.0", "hall.1", "hall.4"], ["given"], 100),
        (["hall.0", "hall.3", "hall.1", "hall.4"], ["refused", "given"], 65),
        (["hall.0", "hall.3", "hall.4"], ["refused"], 65),
        (["hall.0", "hall.4"], ["not_given"], 90),
        (["hall.4"], [], None),
    ],
)
def test_goodwill_has_a_size_and_a_moment(dial: Dial, choices: list[str], marks: list[str], score: int | None) -> None:
    card = scored(dial(FIX, PAY, MORE, REFUSE, BYE, **OWED), *choices, "result:solved")
    assert [sign.removeprefix("goodwill_") for sign in signs(card) if sign.startswith("goodwill_")] == marks
    if score is not None:
        assert card.score == score


def test_all_that_comes_first_must_be_done_before_money_is_due(dial: Dial) -> None:
    changes = OWED | {"goodwill": {"owed": "waited", "after": ["eased", "storm"]}}
    storm = {"acts": ["ask"], "learns": ["storm"]}
    half = scored(dial(FIX, PAY, BYE, storm, **changes), "hall.0", "hall.1", "hall.2")
    all_done = scored(dial(FIX, PAY, BYE, storm, **changes), "hall.0", "hall.3", "hall.1", "hall.2")
    assert ("goodwill_too_early" in signs(half), "goodwill_given" in signs(all_done)) == (True, True)


@pytest.mark.parametrize(("choices", "steps"), [(["hall.1"], 1), (["hall.0", "hall.1"], 0), (["hall.0", "hall.3"], -2)])
def test_the_caller_likes_money_for_noise_and_minds_a_refusal(dial: Dial, choices: list[str], steps: int) -> None:
    reactions = {"goodwill": 0, "own": 0, "admit": 0, "bribe": 1, "stonewall": -2}
    call = dial(FIX, PAY, MORE, REFUSE, caller=persona("anxious", reactions=reactions), **OWED)
    before = call.state.mood
    for choice in choices:
        call.do(choice)
    assert call.state.mood == before + steps


def test_giving_what_is_owed_is_a_need_met_by_that_reply(dial: Dial) -> None:
    pay = {"acts": ["thank"], "goodwill": "owed"}
    call = dial(FIX | {"faults": ["rush"]}, pay, **OWED)
    call.do("hall.0")
    assert not call.state.heard
    call.do("hall.1")
    assert (call.state.heard, call.state.stalled) == (True, 0)


# Danger

DANGER = {
    "problem": {
        "truth": "An alarm hangs on the line.",
        "best": "solved",
        "belongs_to": "level1",
        "danger": {"fact": "lamp", "within": 2, "by": ["waited", "field"]},
    }
}
ACT = {"acts": ["own"], "does": ["waited"]}
IDLE = {"acts": ["ask"]}


@pytest.mark.parametrize(
    ("choices", "is_missed"),
    [
        (["hall.0", "hall.1", "hall.3"], False),
        (["hall.0", "hall.2", "hall.1", "hall.3"], False),
        (["hall.0", "hall.2", "hall.2", "hall.3"], True),
        (["hall.0", "hall.2", "lookup:account", "hall.1", "hall.3"], True),
        (["hall.0", "hall.3"], True),
        (["hall.2", "hall.2", "hall.2", "hall.0", "hall.1", "hall.3"], False),
        (["hall.0", "to:field:warm"], False),
        (["hall.0", "to:level2:warm"], True),
    ],
)
def test_a_known_danger_is_acted_on_in_time_or_it_is_critical(dial: Dial, choices: list[str], is_missed: bool) -> None:
    call = dial(CHECK, ACT, IDLE, {"acts": ["close"], "goto": "mended"}, **DANGER)
    for choice in choices:
        call.do(choice)
    card = scored(call, f"result:{call.result}")
    assert (card.critical == ("danger_missed",)) is is_missed
    assert signs(card).count("danger_missed") == is_missed


@pytest.mark.parametrize(
    ("done", "counts"),
    [
        ("hall.2", 1),
        ("hall.script", 1),
        ("lookup:account", 1),
        ("hold", 1),
        ("hold:unasked", 1),
        ("wait:20", 0),
    ],
)
def test_what_counts_while_a_danger_is_known(dial: Dial, done: str, counts: int) -> None:
    call = dial(CHECK, ACT, IDLE, **DANGER)
    call.do("hall.0")
    assert call.state.danger == 0
    call.do(done)
    assert call.state.danger == counts


def test_to_come_back_is_no_choice_of_its_own_and_an_answer_about_the_manager_is(dial: Dial) -> None:
    desk = {"caller": "The manager!", "asks_for": "manager", "replies": [{"say": "?", "acts": ["ask"], "goto": "hall"}]}
    call = dial(CHECK | {"goto": "desk"}, ACT, **DANGER, nodes={"desk": desk})
    for choice, count in (("hall.0", 0), ("hold", 1), ("back", 1), ("manager:offer", 2)):
        call.do(choice)
        assert call.state.danger == count


@pytest.mark.parametrize(
    ("within", "leaves_by", "is_missed"), [(1, "hall.2", True), (2, "hall.2", False), (9, "hall.3", True)]
)
def test_a_hand_over_in_words_is_in_time_as_the_last_choice_that_there_is_and_a_goodbye_never(
    dial: Dial, within: int, leaves_by: str, is_missed: bool
) -> None:
    danger = {"fact": "lamp", "within": within, "by": ["field"]}
    problem = {
        "truth": "An alarm hangs on the line.",
        "best": "handed_over",
        "belongs_to": "field",
        "before_handover": ["lamp"],
        "danger": danger,
    }
    endings = {
        "mended": {"result": "solved", "caller": "Good."},
        "parted": {"result": "unsolved", "caller": "Bye."},
        "sent": {"result": "handed_over", "caller": "Good."},
    }
    ways = ({"acts": ["hand_over"], "goto": "sent"}, {"acts": ["close"], "goto": "parted"})
    call = dial(CHECK, IDLE, *ways, problem=problem, endings=endings)
    card = scored(call, "hall.0", "hall.1", leaves_by)
    assert (card.critical == ("danger_missed",)) is is_missed


# What a call with it earns at most, promises, and what is carried


@pytest.mark.parametrize("fault", ["upsell", "bribe", "pry"])
def test_a_sound_repair_with_this_in_it_fails(dial: Dial, fault: str) -> None:
    card = scored(dial({"acts": ["ask"], "faults": [fault]}, MEND), "hall.0", "hall.1", "result:solved")
    assert (card.score, card.passed) == (65, False)


def test_each_further_one_lowers_the_cap(dial: Dial) -> None:
    pry = {"acts": ["ask"], "faults": ["pry"]}
    patient = persona("anxious", reactions={"pry": 0})
    scores = [
        scored(dial(pry, MEND, caller=patient), *["hall.0"] * times, "hall.1", "result:solved").score
        for times in (1, 2, 3)
    ]
    assert scores == [65, 50, 35]


def test_a_promise_is_told_with_its_time_unless_nobody_listened(dial: Dial) -> None:
    vow = {"acts": ["explain", "promise"], "promises": {"what": "ring back", "by": "16:00"}}
    call = dial(vow)
    (made,) = [event for event in call.do("hall.0") if type(event).__name__ == "PromiseMade"]
    assert (made.who, made.what, made.by) == ("", "ring back", "16:00")
    deaf = dial(vow, caller=persona("anxious", opens="frightened"))
    assert "PromiseMade" not in kinds(deaf.do("hall.0"))


@pytest.mark.parametrize("result", ["worked_around", "referred", "honest_no"])
def test_what_is_carried_decides_what_the_outcome_earns(dial: Dial, result: str) -> None:
    changes = REFERRAL | {
        "problem": REFERRAL["problem"] | {"best": result, "carries": ["eased", "waited"]},
        "endings": {"sent": {"result": result, "caller": "Good."}, "parted": {"result": "unsolved", "caller": "Bye."}},
    }
    replies = ({"acts": ["ask"], "learns": ["lamp", "strip"]}, {"acts": ["own"], "does": ["eased"]}, ACT)
    earned = [
        next(mark.points for mark in scored(dial(*replies, sent, **changes), *play).marks if mark.sign == result)
        for sent in [{"acts": ["refer"], "goto": "sent"}]
        for play in (
            ["hall.3", f"result:{result}"],
            ["hall.1", "hall.3", f"result:{result}"],
            ["hall.1", "hall.2", "hall.3", f"result:{result}"],
        )
    ]
    assert earned == [0, 30, 60]


def test_nobody_speaks_from_a_voicemail(dial: Dial) -> None:
    assert "ColleagueSpoke" not in kinds(dial(CHECK).do("to:voicemail:cold"))


def test_no_colleague_has_read_an_empty_note(dial: Dial) -> None:
    said = [event.text for event in dial(CHECK).do("to:level2:warm") if type(event).__name__ == "ColleagueSpoke"]
    assert said == ["Hello. There isn't much in the note, I'm afraid. What is it about?"]


@pytest.mark.parametrize(
    ("transfer", "said"),
    [
        ("warm:lamp+storm", ["One red lamp, and the storm."]),
        ("stay:lamp+storm", ["One red lamp, and the storm."]),
        ("warm:lamp", ["Hello. There isn't much in the note, I'm afraid. What is it about?"]),
        ("cold:lamp+storm", []),
    ],
)
def test_the_colleague_says_what_the_note_was_worth(dial: Dial, transfer: str, said: list[str]) -> None:
    problem = {"truth": "?", "best": "handed_over", "belongs_to": "level2", "before_handover": ["lamp", "storm"]}
    check = {"acts": ["check"], "learns": ["lamp", "storm"]}
    call = dial(check, problem=problem, desks={"level2": {"note_read": "One red lamp, and the storm."}})
    call.do("hall.0")
    events = call.do(f"to:level2:{transfer}")
    assert [event.text for event in events if type(event).__name__ == "ColleagueSpoke"] == said


def test_a_colleague_without_words_of_his_own_says_that_he_has_the_note(dial: Dial) -> None:
    call = dial(CHECK)
    call.do("hall.0")
    (said,) = [event for event in call.do("to:field:warm:lamp") if type(event).__name__ == "ColleagueSpoke"]
    assert (said.place, said.text.startswith("Hello, I have your colleague's note")) == ("field", True)
