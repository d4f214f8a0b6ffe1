"""Ways through a call: the choices that lead somewhere, shortest first, for every claim that the analysis makes."""

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from game.analysis.decisions import Leaf
from game.analysis.exploring import STAGE_AT, Place, Reached
from game.analysis.fronts import Fronts
from game.analysis.moves import NODE_AT, is_draft
from game.analysis.prospects import Prospect
from game.analysis.tracing import FLAGS
from game.call.events import CallEnded
from game.call.state import Stage


class Way(NamedTuple):
    """One choice from a state: where it leads, None where it ends the call, and the case that it is.

    `after` is the index afterwards.
    """

    choice: str
    leaf: Leaf
    target: Place | None
    after: int


def ways_from(reached: Reached, place: Place) -> Iterator[Way]:
    """Yield what can be chosen in a state, leaving it aside, in the order authored."""
    key, space = reached.keys[place.key], reached.space
    single = space.single(place.at)
    for move in reached.moves.at(key):
        for leaf, _ in move.decision.cases(key, single, space):
            if not leaf.is_offered:
                continue
            (index,) = space.each(leaf.moved(single, space))
            is_end = leaf.target(key)[STAGE_AT] is not Stage.TALKING
            yield Way(move.choice, leaf, None if is_end else Place(leaf.targets[place.key], index), index)


def paths_to_nodes(reached: Reached) -> Mapping[str, tuple[str, ...]]:
    """Return the shortest choices that lead to each node and ending that can be reached, from the first word on."""
    nodes = {reached.keys[number][NODE_AT] for number in reached.open_keys()}
    endings = {name for edge in reached.ends.values() for name in _ended(edge.leaf)}
    found: dict[str, tuple[str, ...]] = {}
    for place, path in _walk(reached):
        key = reached.keys[place.key]
        if not is_draft(key):
            found.setdefault(key[NODE_AT], path)
        for way in ways_from(reached, place) if not endings <= found.keys() else ():
            for name in _ended(way.leaf):
                found.setdefault(name, (*path, way.choice))
        if nodes | endings <= found.keys():
            break
    return found


def path_to(reached: Reached, target: Place, by: Callable[[Leaf], bool] | None = None) -> tuple[str, ...]:
    """Return the fewest choices that lead to a state that was reached, `by` cases of this kind alone."""
    return next(path for place, path in _walk(reached, by) if place == target)


def _walk(reached: Reached, by: Callable[[Leaf], bool] | None = None) -> Iterator[tuple[Place, tuple[str, ...]]]:
    """Yield every state with the fewest choices that lead to it, nearest first."""
    first = reached.first
    seen = {first}
    waiting: deque[tuple[Place, tuple[str, ...]]] = deque([(first, ())])
    while waiting:
        place, path = waiting.popleft()
        yield place, path
        for way in ways_from(reached, place):
            if way.target is not None and way.target not in seen and (by is None or by(way.leaf)):
                seen.add(way.target)
                waiting.append((way.target, (*path, way.choice)))


def _ended(leaf: Leaf) -> Iterator[str]:
    return (event.ending for event in leaf.events if isinstance(event, CallEnded))


def path_to_prospect(fronts: Fronts, place: Place, prospect: Prospect) -> tuple[str, ...]:
    """Return the fewest choices by which a state comes to a prospect of its front, up to the end of the call."""
    reached, pricing = fronts.reached, fronts.pricing
    seen = {(place, prospect)}
    waiting: deque[tuple[Place, Prospect, tuple[str, ...]]] = deque([(place, prospect, ())])
    while waiting:
        here, wanted, path = waiting.popleft()
        key = reached.keys[here.key]
        if not is_draft(key):
            leaving = fronts.leaving.prospects(key, here.at).get(wanted)
            if leaving:
                return (*path, leaving)
        for way in ways_from(reached, here):
            if way.target is None:
                if pricing.end(way.leaf.events, way.after >> len(FLAGS)) == wanted:
                    return (*path, way.choice)
                continue
            cost = fronts.cost(way.leaf)
            for later in fronts.of(*way.target):
                if cost.off(later, pricing.lowest) == wanted and (way.target, later) not in seen:
                    seen.add((way.target, later))
                    waiting.append((way.target, later, (*path, way.choice)))
    raise AssertionError("every prospect of a front is come to by some choice")
