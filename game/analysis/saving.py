"""The last turn at which a call can still pass: how long one can go astray, by the shortest ways, and not be lost."""

from dataclasses import dataclass
from itertools import count

from game.analysis.bitsets import Members
from game.analysis.clean import CleanCalls
from game.analysis.moves import NODE_AT
from game.analysis.outlooks import Outlooks


@dataclass(frozen=True)
class LastMoment:
    """A node at which a call can still pass after so many choices, by the shortest way, and at none after more."""

    node: str
    choices: int


def last_to_pass(outlooks: Outlooks, clean: CleanCalls) -> LastMoment | None:
    """Return the last moment in which a call can still pass; None where no call passes.

    A call that can't pass any more never can again, so only states that can are followed, layer by layer.
    """
    reached, space = clean.reached, clean.reached.space
    passing = {number: _passing(outlooks, number) for number in range(len(reached.keys))}
    layer = {reached.first.key: space.single(reached.first.at) & passing[reached.first.key]}
    seen = dict(layer)
    last: LastMoment | None = None
    for choices in count():
        key = next((number for number, members in layer.items() if members), None)
        if key is None:
            break
        last = LastMoment(reached.keys[key][NODE_AT], choices)
        following: dict[int, Members] = {}
        for source, members in layer.items():
            for edge, target in clean.reached.onward[source] if members else ():
                moved = edge.leaf.moved(edge.leaf.taken(members, space), space) & passing[target]
                fresh = moved ^ (moved & seen.get(target, space.empty))
                if fresh:
                    seen[target] = seen.get(target, space.empty) | fresh
                    following[target] = following.get(target, space.empty) | fresh
        layer = following
    return last


def _passing(outlooks: Outlooks, key: int) -> Members:
    members = outlooks.fronts.reached.space.empty
    for outlook, some in outlooks.by_outlook(key).items():
        if outlook[0]:
            members = members | some
    return members
