"""A generated telephone caller of many states: rooms round a yard, and in each some facts to learn.

Every fact can be learnt on its own, so each set of them is a state of its own, times the rooms, the moods, the turns
that brought nothing, what the caller feels, and the hold. The same numbers give the same caller.
"""

import json

from game.call.program import Program, compile_program
from game.callers.cast import vocabulary
from game.scenario.loading import load_scenario


def program_of(facts: int, rooms: int) -> Program:
    """Return such a caller as the engine plays it; the strict loader has read it."""
    loaded = load_scenario(json.dumps(caller_of(facts, rooms)).encode(), "generated.yaml", vocabulary())
    assert loaded.scenario is not None, "\n".join(map(str, loaded.diagnostics))
    return compile_program(loaded.scenario, "")


def caller_of(facts: int, rooms: int) -> dict[str, object]:
    """Return the caller as the tree of a scenario file."""
    names = [f"fact_{number}" for number in range(facts)]
    return {
        "firstline": 1,
        "title": "A generated call",
        "brief": "As long as asked for.",
        "channel": "phone",
        "difficulty": 1,
        "caller": {
            "name": "Nobody",
            "persona": {"based_on": "anxious", "patience": 1},
        },
        "problem": {"truth": "There is none.", "best": "solved", "belongs_to": "level1"},
        "facts": {name: f"What {name} says." for name in names},
        "needs": names[:1],
        "lookups": {"record": {"title": "The record", "seconds": 10, "text": "Nothing that isn't known."}},
        "start": "room_0",
        "nodes": {f"room_{room}": _room(room, rooms, names) for room in range(rooms)},
        "endings": {"done": {"result": "solved", "caller": "Thank you."}},
    }


def _room(room: int, rooms: int, names: list[str]) -> dict[str, object]:
    """Return a room: its share of the facts, what a fact opens or closes, kind words, haste, and the way on."""
    here, after = f"room_{room}", f"room_{(room + 1) % rooms}"
    own = names[room::rooms]
    asked = [{"say": f"What about {name}?", "acts": ["ask"], "learns": [name], "goto": here} for name in own]
    first, last = own[0], names[room - 1]
    ways = [{"when": {"knows": names}, "to": "done"}, {"to": after}]
    return {
        "caller": [{"when": {"mood_at_most": "worried"}, "say": "Well?"}, {"say": f"This is room {room}."}],
        "script": "May I have your number, please?",
        "replies": [
            *asked,
            {"say": f"I'm sorry about room {room}.", "acts": ["empathise"], "goto": after},
            {"say": f"Let me look while we talk in room {room}.", "acts": ["narrate"], "goto": here},
            {"say": f"So that is how it is in room {room}.", "acts": ["summarise"], "goto": here},
            {"say": f"Is it right now in room {room}?", "acts": ["check"], "when": {"knows": [first]}, "goto": after},
            {"say": f"Quick, room {room}!", "faults": ["rush"], "when": {"lacks": [last]}, "goto": after},
            {"say": f"On to what comes after room {room}.", "acts": ["own"], "goto": ways},
        ],
    }
