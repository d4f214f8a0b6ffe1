"""The last turn at which a call can still pass: how long one can go astray, by the shortest ways, and not be lost."""

from game.analysis.bitsets import Members
from game.analysis.clean import CleanCalls
from game.analysis.exploring import Place
from game.analysis.outlooks import Outlooks


def last_to_pass(outlooks: Outlooks, clean: CleanCalls) -> Place | None:
    """Return a state that can still pass and that most choices are needed to come to; None where no call passes.

    A call that can't pass any more never can again, so only states that can are followed, layer by layer.
    """
    reached, space = clean.reached, clean.reached.space
    passing = {number: _passing(outlooks, number) for number in range(len(reached.keys))}
    layer = {reached.first.key: space.single(reached.first.at) & passing[reached.first.key]}
    seen = dict(layer)
    last: Place | None = None
    while any(layer.values()):
        key = next(number for number, members in layer.items() if members)
        last = Place(key, next(space.each(layer[key])))
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
