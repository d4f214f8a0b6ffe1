"""Everything that can happen on a call, by playing it: no part of the analysis is imported here.

A point of a call is its state together with what it has cost so far. Points are found by playing every choice from
every point anew, through the front door; from each point the best end is searched by playing on.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from game.call.actions import Kind
from game.call.program import Program
from game.call.session import Call
from game.call.state import State
from game.scenario.memory import fact_key
from game.scoring.observing import Observer
from game.scoring.rubric import Dimension, Rubric
from game.scoring.scorecard import Scorecard, score_call

Costs: TypeAlias = tuple[Any, ...]
Point: TypeAlias = tuple[State, Costs]

_DIMENSIONS = (Dimension.HELP, Dimension.ESCALATION, Dimension.OWN_WORDS, Dimension.RESPECT)


class TooMuch(Exception):  # noqa: N818 - it is reported by no one
    """The scenario has more points than can be played in a test."""


@dataclass
class Played:
    """What was found: the choices that lead to each point, where each choice leads, and how calls end."""

    first: Point
    paths: dict[Point, tuple[str, ...]] = field(default_factory=dict)
    ways: dict[Point, dict[str, Point]] = field(default_factory=dict)
    ends: dict[Point, dict[str, Scorecard]] = field(default_factory=dict)
    endings: set[str] = field(default_factory=set)
    said: set[str] = field(default_factory=set)

    @property
    def states(self) -> set[State]:
        return {state for state, _ in self.paths}

    @property
    def transitions(self) -> int:
        """Return what can be chosen in all states; a hand-over counts once for each place and manner."""
        chosen: dict[State, set[str]] = {}
        for (state, _), ways in self.ways.items():
            ends = {choice for choice in self.ends[state, _] if choice.count(":") < 3}
            chosen.setdefault(state, set()).update(ways.keys() | ends)
        return sum(map(len, chosen.values()))

    def outlooks(self) -> dict[Point, tuple[bool, int]]:
        """Return for each point the best (passed, score) of all ends that can be reached from it."""
        best = {point: max((card.passed, card.score) for card in ends.values()) for point, ends in self.ends.items()}
        is_news = True
        while is_news:
            is_news = False
            for point, ways in self.ways.items():
                better = max([best[point], *(best[following] for following in ways.values())])
                is_news = is_news or better != best[point]
                best[point] = better
        return best

    def scores(self) -> list[int]:
        return [card.score for ends in self.ends.values() for card in ends.values()]


def play_everything(program: Program, rubric: Rubric, most_points: int) -> Played:
    """Play every choice from every point. Raises TooMuch beyond so many points."""
    call = _played(program, ())
    played = Played(_point(call, rubric))
    waiting = {played.first: ()}
    while waiting:
        point, path = waiting.popitem()
        played.paths[point] = path
        played.ways[point], played.ends[point] = {}, {}
        if len(played.paths) + len(waiting) > most_points:
            raise TooMuch
        for choice in _choices(_played(program, path)):
            following = _played(program, (*path, choice))
            if following.result is None:
                reached = _point(following, rubric)
                played.ways[point][choice] = reached
                if reached not in played.paths and reached not in waiting:
                    waiting[reached] = (*path, choice)
            else:
                played.endings.add(following.state.node)
                played.ends[point][choice] = score_call(program, rubric, following.turns)
            played.said.add(choice)
    return played


def _played(program: Program, path: Sequence[str]) -> Call:
    call = Call(program, seed=1, first_line="Hello, this is me.")
    call.start()
    for choice in path:
        call.do(choice)
    return call


def _choices(call: Call) -> Iterator[str]:
    facts = [fact.id for fact in call.program.scenario.facts.values() if not fact.private]
    note = "+".join(fact for fact in facts if call.program.is_known(call.state, fact_key(fact)))
    for choice in call.choices:
        yield choice.id
        if choice.kind is Kind.TRANSFER and note:
            yield f"{choice.id}:{note}"


def _point(call: Call, rubric: Rubric) -> Point:
    """Return the state and its costs: points off each dimension up to 200, caps, critical errors, effort lost."""
    marks = Observer(call.program, rubric).watch(call.turns)
    charges = [mark for mark in marks if mark.sign not in call.program.needs and mark.sign != "effort_forfeited"]
    points = [min(200, -sum(mark.points for mark in charges if mark.dimension is each)) for each in _DIMENSIONS]
    caps = sorted(mark.at_most for mark in charges if mark.at_most < 100)
    is_critical = any(mark.critical for mark in charges)
    has_given_up = any(mark.sign == "give_up" for mark in charges)
    return call.state, (*points, caps[0] if caps else 100, min(len(caps), 8), is_critical, has_given_up)
