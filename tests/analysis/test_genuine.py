"""The genuine bot keeps the rules that anybody at the desk would know."""

from random import Random

import pytest

from game.analysis.bots.genuine import genuine
from game.call.session import Call
from tests.call.conftest import Dial, dial

__all__ = ["dial"]

GUARDED = {
    "facts": {
        "lamp": "One lamp is red.",
        "strip": {"text": "The strip is off.", "guarded": True},
        "storm": "There was a storm.",
        "secret": {"text": "She spilled tea.", "private": True},
    },
    "identity": {"proved_by": ["lamp"]},
    "forbidden": {"storm": "No word of the storm."},
    "lookups": {},
}
DESK = {"caller": "The manager!", "asks_for": "manager", "replies": [{"say": "Hm.", "acts": ["ask"], "goto": "hall"}]}


def chosen(call: Call) -> str:
    return genuine(call, Random(1))


@pytest.mark.parametrize(
    ("fact", "verified", "told"),
    [("lamp", False, True), ("strip", False, False), ("strip", True, True), ("storm", True, False)],
    ids=["nobody's secret", "not proved", "proved", "forbidden"],
)
def test_it_tells_what_this_caller_may_hear(dial: Dial, fact: str, verified: bool, told: bool) -> None:
    telling = {"acts": ["explain", "own"], "tells": [fact]}
    call = dial(telling, {"acts": ["verify"], "learns": ["lamp"]}, {"acts": ["ask"]}, **GUARDED)
    if verified:
        call.do("hall.1")
    assert (chosen(call) == "hall.0") is told


def test_it_asks_to_hold_once_the_caller_is_heard_reads_and_comes_back(dial: Dial) -> None:
    call = dial({"acts": ["acknowledge"]})
    done = []
    for _ in range(5):
        done.append(chosen(call))
        call.do(done[-1])
    assert done == ["hall.0", "hold", "lookup:account", "back", "hall.0"]


def test_it_reads_nothing_while_a_danger_presses(dial: Dial) -> None:
    problem = {"truth": "?", "best": "solved", "belongs_to": "level1"}
    problem |= {"danger": {"fact": "lamp", "within": 2, "by": ["eased"]}}
    call = dial({"acts": ["acknowledge"], "learns": ["lamp"]}, {"acts": ["own"], "does": ["eased"]}, problem=problem)
    call.do("hall.0")
    assert chosen(call) == "hall.1"


def test_it_offers_to_try_before_the_manager_and_gives_them_to_who_insists(dial: Dial) -> None:
    call = dial({"acts": ["ask"], "goto": "desk"}, nodes={"desk": DESK})
    call.do("hall.0")
    assert chosen(call) == "manager:offer"
    for choice in ("manager:offer", "desk.0", "hall.0"):
        call.do(choice)
    assert chosen(call) == "manager:honour"


@pytest.mark.parametrize(("is_mended", "chooses"), [(False, "hall.1"), (True, "hall.0")])
def test_it_gives_what_is_owed_after_the_fix_and_never_more(dial: Dial, is_mended: bool, chooses: str) -> None:
    owed = {"goodwill": {"owed": "waited", "after": ["eased"]}, "lookups": {}}
    pay = {"acts": ["goodwill", "own", "check"], "goodwill": "owed"}
    more = {"acts": ["goodwill", "own", "check", "explain"], "goodwill": "more"}
    call = dial(pay, {"acts": ["own", "check"], "does": ["eased"]}, more, **owed)
    if is_mended:
        call.do("hall.1")
    assert chosen(call) == chooses
