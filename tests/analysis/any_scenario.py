"""Small scenarios of any build, for tests that compare the analysis with playing everything."""

import json
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from game.callers.cast import PERSONAS, vocabulary
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario

ACTS = ("ask", "explain", "own", "empathise", "acknowledge", "narrate", "smalltalk", "boundary", "hand_over", "close")
FAULTS = ("jargon", "rush", "give_up", "upsell", "insult", "guess", "script")
FACTS, JOBS, NAMED = ("lamp", "strip"), ("eased",), ("one", "two")
NODES, ENDINGS = ("hall", "yard"), ("mended", "parted")


def some(words: tuple[str, ...], most: int) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(words), max_size=most, unique=True)


def _conditions() -> st.SearchStrategy[dict[str, Any] | None]:
    return st.sampled_from(
        [
            None,
            None,
            {"knows": ["lamp"]},
            {"lacks": ["strip"]},
            {"heard": True},
            {"mood_at_least": 3},
            {"not": {"said": ["one"]}},
            {"said": ["two"]},
            {"any_of": [{"knows": ["strip"]}, {"said": ["one"]}]},
            {"looked_up": ["account"]},
        ]
    )


@st.composite
def replies(draw: DrawFn, ladder: tuple[str, ...], name: str = "") -> dict[str, Any]:
    """Return a reply; nothing is required of it but that it says something and leads somewhere."""
    reply: dict[str, Any] = {"say": "Line.", "acts": draw(some(ACTS, 2)), "faults": draw(some(FAULTS, 1))}
    reply |= {"learns": draw(some(FACTS, 1)), "does": draw(some(JOBS, 1))}
    reply |= {"id": name} if name else {}
    when = draw(_conditions())
    if when:
        reply["when"] = {key: ladder[value - 1] if key == "mood_at_least" else value for key, value in when.items()}
    target = st.sampled_from((*NODES, *NODES, *ENDINGS))
    other = draw(st.none() | st.sampled_from([{"knows": ["lamp"]}, {"heard": False}]))
    first = [{"when": other, "to": draw(target)}] if other else []
    return reply | {"goto": [*first, {"to": draw(target)}]}


@st.composite
def scenarios(draw: DrawFn) -> Scenario:
    """Return a sound scenario of two nodes, with whatever the desk can do to it."""
    persona = draw(st.sampled_from(sorted(PERSONAS)))
    ladder = PERSONAS[persona].ladder
    belongs = draw(st.sampled_from(["level1", "level2", "manager"]))
    nodes = {
        name: {
            "caller": [{"when": {"said": ["two"]}, "say": "Again?"}, {"say": "Well?"}],
            "replies": [draw(replies(ladder, own)), *draw(st.lists(replies(ladder), min_size=1, max_size=2))],
            **draw(st.sampled_from([{}, {"script": "Your number?"}])),
            **draw(st.sampled_from([{}, {}, {"asks_for": "manager"}, {"abusive": True}])),
        }
        for name, own in zip(NODES, NAMED, strict=True)
    }
    shelf = {"say": "One.", "acts": ["ask"], "learns": list(FACTS), "does": list(JOBS), "goto": "mended"}
    way = {"say": "Two.", "acts": ["ask"], "goto": "parted"}
    data = {
        "firstline": 1,
        "title": "Any",
        "brief": "Any.",
        "channel": draw(st.sampled_from(["phone", "chat"])),
        "difficulty": 1,
        "caller": {"name": "Eva", "persona": {"based_on": persona, "patience": draw(st.integers(0, 1))}},
        "problem": {
            "truth": "Any.",
            "best": "handed_over" if belongs == "level2" else draw(st.sampled_from(["solved", "honest_no"])),
            "belongs_to": belongs,
            "before_handover": draw(some(FACTS, 2)),
            "too_late": draw(some(FACTS, 1)),
            "carries": draw(some(JOBS, 1)),
            **draw(st.sampled_from([{}, {}, {"danger": {"fact": "lamp", "within": 2, "by": ["eased", "field"]}}])),
        },
        "facts": {"lamp": "One lamp is red.", "strip": "The strip is off."},
        "jobs": {"eased": "Told her."},
        "needs": ["lamp", "eased"],
        "lookups": draw(
            st.sampled_from([{}, {"account": {"title": "A", "seconds": 5, "text": "B", "learns": ["strip"]}}])
        ),
        "start": "hall",
        "nodes": nodes | {"shelf": {"caller": "Well?", "replies": [shelf, way]}},
        "endings": {
            "mended": {"result": "solved", "caller": "Ah!"},
            "parted": {"result": "unsolved", "caller": "Well."},
        },
    }
    if not data["lookups"]:
        data["lookups"] = {"account": {"title": "A", "seconds": 5, "text": "B"}}
    loaded = load_scenario(json.dumps(data).encode(), "any.yaml", vocabulary())
    assert loaded.scenario is not None, "\n".join(map(str, loaded.diagnostics))
    return loaded.scenario
