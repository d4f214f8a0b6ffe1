"""The pieces on the pages for trainers, laid over the callers that stand whole on them, and dialled."""

from __future__ import annotations

import json
import re
from typing import Any, TypeAlias

import yaml

from game.call.events import Event
from game.call.program import compile_program
from game.call.session import Call
from game.callers.cast import vocabulary
from game.scenario.loading import load_scenario
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import Scorecard, score_call
from tests.doc_text import text_of

Tables: TypeAlias = dict[str, Any]

ADDED_TO = ("facts", "jobs", "lookups", "nodes", "endings", "desks")
"""Tables of named things that a piece adds to; anything else it replaces."""

_BLOCK = re.compile(r"^```yaml (complete|part (?P<name>\w+))\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_PAGES = ("the_desk.md", "hard_moments.md", "in_writing.md", "first_caller.md")


def _read_pages() -> tuple[dict[str, str], dict[str, str]]:
    """Return the pieces by name, and for each the last complete caller above it in the order of the pages."""
    base, pieces, bases = "", dict[str, str](), dict[str, str]()
    for block in _BLOCK.finditer("".join(map(text_of, _PAGES))):
        name, text = block["name"], block["text"]
        if name:
            assert name not in pieces, f"two pieces are called {name}"
            pieces[name], bases[name] = text, base
        else:
            base = text
    return pieces, bases


PIECES, _BASES = _read_pages()


def laid_over(name: str) -> Tables:
    """Return the caller of a piece with that piece laid over it, as the pages tell their readers to do it."""
    whole: Tables = yaml.safe_load(_BASES[name])
    piece: Tables = yaml.safe_load(PIECES[name])
    nodes = whole["nodes"]
    added = {key: whole.get(key, {}) | value for key, value in piece.items() if key in ADDED_TO}
    added["nodes"] = nodes | {
        name: _node_over(nodes.get(name, {}), node) for name, node in piece.get("nodes", {}).items()
    }
    return whole | piece | added


def _node_over(node: Tables, piece: Tables) -> Tables:
    if "compose" in piece:
        return node | piece | {"compose": node.get("compose", {}) | piece["compose"]}
    ids = {reply["id"] for reply in piece.get("replies", ()) if "id" in reply}
    kept = [reply for reply in node.get("replies", ()) if reply.get("id") not in ids]
    return node | piece | {"replies": [*kept, *piece.get("replies", ())]}


def whole_file(name: str, **changes: Any) -> bytes:
    """Return the file of a piece, with other values for some of its keys."""
    return json.dumps(laid_over(name) | changes, ensure_ascii=False).encode()


def dialled(name: str, variant: str = "", *, required_lines: tuple[str, ...] = (), **changes: Any) -> Call:
    """Return a started call with the caller of a piece."""
    scenario = load_scenario(whole_file(name, **changes), f"{name}.yaml", vocabulary()).scenario
    assert scenario is not None
    program = compile_program(scenario, variant)
    call = Call(program, seed=1, first_line="Hello, this is me.", required_lines=required_lines)
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
