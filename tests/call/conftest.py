"""A small caller, and calls with her that hold just the replies a test is about."""

import json
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from game.call.events import Event
from game.call.program import compile_program
from game.call.session import Call
from game.callers.cast import vocabulary
from game.scenario.loading import load_scenario

FIRST_LINE = "Hello, this is Testline, my name is Ada."

SMALL: dict[str, Any] = {
    "firstline": 1,
    "title": "A lamp",
    "brief": "A lamp is red.",
    "channel": "phone",
    "difficulty": 1,
    "caller": {"name": "Eva Malá", "persona": "anxious"},
    "problem": {"truth": "It is unplugged.", "best": "solved", "belongs_to": "level1"},
    "facts": {
        "lamp": "One lamp is red.",
        "strip": "The strip is off.",
        "storm": "There was a storm.",
        "secret": {"text": "She spilled tea.", "private": True},
    },
    "jobs": {"eased": "Told her that she broke nothing.", "waited": "Stayed until it was green."},
    "needs": ["lamp", "strip", "eased", "waited"],
    "lookups": {"account": {"title": "Account 1", "seconds": 8, "text": "White box."}},
    "start": "hall",
    "nodes": {},
    "endings": {
        "mended": {"result": "solved", "caller": "It's green!"},
        "parted": {"result": "unsolved", "caller": "Well. Goodbye."},
    },
    "notes": [
        {"say": "Strip was off, caller switched it on.", "mentions": ["lamp", "strip"]},
        {"say": "ID-10T.", "faults": ["insult"]},
        {"say": "Done."},
    ],
}

# Reached from nowhere that a test plays; they keep the checks content: every need can be met, every ending reached.
_STOCK = [
    {
        "say": "One.",
        "id": "stock_one",
        "acts": ["ask"],
        "learns": ["lamp", "strip", "storm", "secret"],
        "goto": "mended",
    },
    {"say": "Two.", "acts": ["check"], "does": ["eased", "waited"], "goto": "parted"},
]

Dial = Callable[..., Call]


def scenario_dict(*replies: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Return the small scenario with these replies at its first node (`goto` is that node if not given)."""
    scenario = deepcopy(SMALL) | changes
    first = [{"say": f"Line {number}.", "goto": "hall"} | reply for number, reply in enumerate(replies)]
    hall = {"caller": "A lamp is red.", "script": "May I have your account number?", "replies": first}
    shelf = {"caller": "Well?", "replies": _STOCK}
    scenario["nodes"] = {"hall": hall, "shelf": shelf} | changes.get("nodes", {})
    return scenario


def load(scenario: dict[str, Any], name: str = "small.yaml") -> Any:
    """Return the loaded scenario; a finding that keeps it from loading fails the test."""
    loaded = load_scenario(json.dumps(scenario).encode(), name, vocabulary())
    assert loaded.scenario is not None, "\n".join(map(str, loaded.diagnostics))
    return loaded.scenario


@pytest.fixture
def dial() -> Dial:
    """Return a function that starts a call with the small caller and these replies."""

    def start(*replies: dict[str, Any], seed: int = 1, variant: str = "", **changes: Any) -> Call:
        scenario = load(scenario_dict(*replies, **changes))
        call = Call(compile_program(scenario, variant), seed=seed, first_line=FIRST_LINE)
        call.start()
        return call

    return start


def persona(name: str, **changes: Any) -> dict[str, Any]:
    """Return a `caller:` of this persona, with changes to it."""
    opens = changes.pop("opens", None)
    caller = {"name": "Eva Malá", "persona": {"based_on": name} | changes}
    return caller | ({"opens": opens} if opens else {})


def kinds(events: tuple[Event, ...]) -> list[str]:
    """Return the names of events in order."""
    return [type(event).__name__ for event in events]


def faults(call: Call) -> list[str]:
    """Return the faults made on a call in order."""
    return [str(event.fault) for turn in call.turns for event in turn.events if type(event).__name__ == "FaultMade"]
