"""How a call comes to each of its nodes and endings: choices that really lead there, at once or all of them."""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from heapq import heappop, heappush

from game.analysis.exploring import explore
from game.analysis.paths import paths_to_nodes
from game.analysis.unreached import Map, unreached
from game.call.actions import Choice, Kind, offered, parse
from game.call.moves import Action
from game.call.page import chosen_parts
from game.call.program import Program
from game.call.state import Stage, State
from game.call.step import opening, step

MOST_STATES = 3_000
"""States after which the quick search ends, though something may still be found."""

_LEADING = frozenset({Kind.REPLY, Kind.PART, Kind.SEND, Kind.SCRIPT, Kind.LOOKUP, Kind.MANAGER})
"""Choices that are tried: those that can lead to what the scenario wrote."""


@dataclass(frozen=True)
class Witnesses:
    """The fewest choices that lead to each node and ending, and for those that no play can come to the reason."""

    paths: Mapping[str, tuple[str, ...]]
    never: Mapping[str, str]


def witnesses(program: Program) -> Witnesses:
    """Return how a call comes to all that it can come to. Looks through every state, which may take a minute.

    Raises Undecided for a caller that is too large for that.
    """
    reached = explore(program)
    never = {each.node: each.why for each in unreached(Map(reached)) if each.what in ("node", "ending")}
    return Witnesses(paths_to_nodes(reached), never)


def found_at_once(program: Program) -> Mapping[str, tuple[str, ...]]:
    """Return choices that lead to each node and ending that is soon found; what is absent may still be reached.

    A search through the engine's own `step`, from the node that was looked at least often, until everything is found
    or `MOST_STATES` states were seen. Of states that differ only in how often something was borne the first stands for
    all. Every path given is a real one.
    """
    wanted = {*program.scenario.nodes, *program.scenario.endings}
    start, _ = opening(program)
    came: dict[State, tuple[State | None, str]] = {start: (None, "")}
    seen, found, visits, waiting = {_likeness(start)}, {start.node: start}, Counter[str](), [(0, 0, start)]
    while waiting and len(found) < len(wanted) and len(came) < MOST_STATES:
        _, _, state = heappop(waiting)
        visits[state.node] += 1
        for choice_id, action in _actions(program, state):
            after, _ = step(program, state, action)
            if _likeness(after) in seen:
                continue
            seen.add(_likeness(after))
            came[after] = (state, choice_id)
            heappush(waiting, (visits[after.node], len(came), after))
            if after.node in wanted:
                found.setdefault(after.node, after)
    return {node: _path(came, state) for node, state in found.items()}


def _likeness(state: State) -> Hashable:
    """Return what states have in common of which one stands for all."""
    return (state.node, state.mood, state.heard, state.wish, state.limit, state.page, state.known)


def _actions(program: Program, state: State) -> Iterator[tuple[str, Action]]:
    if state.stage is not Stage.TALKING:
        return
    choices: tuple[Choice, ...] = offered(program, state, None)
    done = chosen_parts(program, state)
    open_part = next((choice.part for choice in choices if choice.part and choice.part not in done), "")
    for choice in choices:
        if choice.kind in _LEADING and choice.part == open_part * bool(choice.part):
            yield choice.id, parse(choice.id, program, state, choices)


def _path(came: Mapping[State, tuple[State | None, str]], state: State) -> tuple[str, ...]:
    choices: list[str] = []
    before, choice_id = came[state]
    while before is not None:
        choices.append(choice_id)
        before, choice_id = came[before]
    return tuple(reversed(choices))
