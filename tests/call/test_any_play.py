"""Whatever is chosen on a call: it can be replayed, the line and the rules agree, and the call can be ended."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.analysis.bots.playing import play_out
from game.analysis.bots.surface import anything
from game.call.line import LineState
from game.call.program import compile_program
from game.call.session import Call
from game.call.state import Hold, Stage
from game.callers.cast import PERSONAS
from tests.call.conftest import FIRST_LINE, load, scenario_dict

EVERYTHING: dict[str, Any] = {
    "problem": {
        "truth": "An alarm hangs on the line.",
        "best": "handed_over",
        "belongs_to": "level2",
        "before_handover": ["lamp"],
        "too_late": ["storm"],
        "danger": {"fact": "strip", "within": 3, "by": ["eased", "field"]},
    },
    "facts": {
        "lamp": "One lamp is red.",
        "strip": {"text": "The strip is off.", "guarded": True},
        "storm": "There was a storm.",
        "secret": {"text": "She spilled tea.", "private": True},
    },
    "identity": {"proved_by": ["lamp"]},
    "forbidden": {"storm": "No word of the storm."},
    "goodwill": {"owed": "waited", "after": ["eased"]},
    "lookups": {
        "account": {"title": "Account", "seconds": 45, "text": "Off.", "learns": ["strip"]},
        "board": {"title": "Board", "seconds": 20, "text": "Storm."},
    },
    "nodes": {
        "cross": {
            "caller": "You cow. The manager!",
            "abusive": True,
            "asks_for": "manager",
            "replies": [
                {"say": "Let me try.", "acts": ["offer_choice"], "manager": "offer", "goto": "hall"},
                {"say": "You'll have them.", "acts": ["own"], "manager": "honour", "goto": "cross"},
                {"say": "No.", "acts": ["boundary"], "manager": "refuse", "goto": "cross"},
                {"say": "I'm the manager.", "faults": ["untruth"], "manager": "lie", "goto": "hall"},
            ],
        },
    },
}
REPLIES = [
    {"acts": ["acknowledge", "ask"], "learns": ["lamp"]},
    {"acts": ["empathise", "instruct"], "learns": ["strip"], "tells": ["storm"]},
    {"acts": ["narrate"], "tells": ["strip"]},
    {"acts": ["goodwill"], "goodwill": "owed"},
    {"acts": ["goodwill"], "goodwill": "more", "promises": {"what": "ring back", "by": "16:00"}},
    {"acts": ["admit"], "goodwill": "refuse"},
    {"acts": ["own"], "does": ["eased"]},
    {"acts": ["boundary"], "goto": "cross"},
    {"acts": ["smalltalk"], "faults": ["rush"], "goto": "cross"},
    {"acts": ["close"], "goto": "mended"},
]
WAITS = ("wait:1", "wait:13", "wait:61", "wait:200")
TICKS = ("", ":lamp", ":lamp+strip")


def call_of(persona: str, seed: int) -> Call:
    changes = EVERYTHING | {"caller": {"name": "Eva", "persona": persona}}
    call = Call(compile_program(load(scenario_dict(*REPLIES, **changes)), ""), seed=seed, first_line=FIRST_LINE)
    call.start()
    return call


def possible(call: Call) -> list[str]:
    """Return ids of what can be done now: talk comes first, and weighs most."""
    ids = [choice.id for choice in call.choices]
    transfers = [choice for choice in ids if choice.startswith("to:")]
    ends = [choice + tick for choice in transfers for tick in TICKS] + ["hangup"] * ("hangup" in ids)
    goes_on = [choice for choice in ids if choice not in (*transfers, "hangup")]
    waits = WAITS if call.state.stage is Stage.TALKING else ()
    return [*goes_on, *waits, *goes_on, *waits, *goes_on, *ends]


@settings(deadline=None)
@given(
    persona=st.sampled_from(sorted(PERSONAS)),
    seed=st.integers(0, 3),
    picks=st.lists(st.integers(0, 10_000), max_size=25),
)
def test_every_play_is_replayed_turn_by_turn_and_can_be_ended(persona: str, seed: int, picks: list[int]) -> None:
    call, again = call_of(persona, seed), call_of(persona, seed)
    for pick in [*picks, None]:
        if call.is_over:
            break
        ids = possible(call)
        call.do("hangup" if pick is None and "hangup" in ids else ids[(pick or 0) % len(ids)])
        again.replay(turn.choice for turn in call.turns[len(again.turns) :])
        assert (again.turns, again.state, again.clock_s) == (call.turns, call.state, call.clock_s)
        assert again.choices == call.choices
        assert (call.line is LineState.ON_HOLD) is (call.state.hold is not Hold.NONE)
        assert (call.line is LineState.TALKING) is (call.state.stage is Stage.TALKING and call.state.hold is Hold.NONE)
        assert hash(call.state) == hash(again.state)
    while not call.is_over:
        call.do(call.choices[-1].id)
    assert call.line is LineState.ENDED


@pytest.mark.parametrize("persona", sorted(PERSONAS))
def test_every_random_play_ends(persona: str) -> None:
    for seed in range(20):
        call = call_of(persona, seed)
        play_out(call, anything)
        assert call.is_over
