"""The pieces on the pages for trainers, laid over the pages' caller and dialled."""

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

_PIECE = re.compile(r"^```yaml part (\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_WHOLE = re.compile(r"^```yaml complete\n(.*?)^```$", re.MULTILINE | re.DOTALL)

_PAGES = [text_of("the_desk.md"), text_of("hard_moments.md")]
(_BASE,) = _WHOLE.findall(_PAGES[0])
PIECES = {name: text for page in _PAGES for name, text in _PIECE.findall(page)}


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


def whole_file(name: str, **changes: Any) -> bytes:
    """Return the file of a piece, with other values for some of its keys."""
    return json.dumps(laid_over(yaml.safe_load(PIECES[name])) | changes, ensure_ascii=False).encode()


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
