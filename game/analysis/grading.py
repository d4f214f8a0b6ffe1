"""What each reply really costs, where it costs least: the grades of a chess engine, for a whole caller at once."""

from collections.abc import Iterator, Mapping, Sequence

from game.analysis.bitsets import Members
from game.analysis.clean import CleanCalls
from game.analysis.exploring import Edge
from game.analysis.outlooks import Outlook, Outlooks
from game.analysis.prospects import Cost
from game.analysis.tracing import FLAGS
from game.analysis.worth import Worth
from game.scoring.rubric import Rubric


def worths(outlooks: Outlooks, clean: CleanCalls) -> Mapping[str, Worth]:
    """Return the worth of every reply that a clean call can say, by its id: its best over all such moments."""
    order = list(Worth)
    found: dict[str, Worth] = {}
    for choice, worth in (*_leading_on(outlooks, clean), *_ending(outlooks, clean)):
        found[choice] = min(worth, found.get(choice, worth), key=order.index)
    return found


def _leading_on(outlooks: Outlooks, clean: CleanCalls) -> Iterator[tuple[str, Worth]]:
    space = outlooks.fronts.reached.space
    for source, members in clean.members.items():
        before = [(outlook, some & members) for outlook, some in outlooks.by_outlook(source).items() if some & members]
        for edge, target in clean.reached.onward[source]:
            taken = edge.leaf.taken(members, space) if edge.move.reply else None
            if taken:
                yield from _cases(edge, target, taken, before, outlooks)


def _cases(
    edge: Edge, target: int, taken: Members, before: Sequence[tuple[Outlook, Members]], outlooks: Outlooks
) -> Iterator[tuple[str, Worth]]:
    """Yield the grade of an edge for every pair of an outlook before it and one after it."""
    space, cost = outlooks.fronts.reached.space, outlooks.fronts.cost(edge.leaf)
    moved = edge.leaf.moved(taken, space)
    for after, others in outlooks.by_outlook(target, cost).items():
        came_from = edge.leaf.origin(others & moved, space) & taken if others & moved else space.empty
        for outlook, some in before:
            if came_from & some:
                yield edge.move.choice, graded(outlook, after, cost, outlooks.fronts.pricing.rubric)


def _ending(outlooks: Outlooks, clean: CleanCalls) -> Iterator[tuple[str, Worth]]:
    space, fronts = outlooks.fronts.reached.space, outlooks.fronts
    for edge in fronts.reached.ends.values():
        taken = edge.leaf.taken(clean.members.get(edge.source, space.empty), space)
        if taken and edge.move.reply:
            at = next(space.each(taken))
            (after,) = space.each(edge.leaf.moved(space.single(at), space))
            end = fronts.pricing.end(edge.leaf.events, after >> len(FLAGS))
            before, cost = outlooks.of(edge.source, at), fronts.cost(edge.leaf)
            yield edge.move.choice, graded(before, outlooks.judged(end), cost, fronts.pricing.rubric)


def graded(before: Outlook, after: Outlook, cost: Cost, rubric: Rubric) -> Worth:
    """Return the grade of a turn by the outlook before and after it, within the rubric's bounds.

    What loses the pass or is critical is a blunder; what bears a cost is never better than a slip.
    """
    lost = before[1] - after[1]
    if cost.critical or after[0] < before[0] or lost >= rubric.slip_below:
        return Worth.BLUNDER
    if cost != Cost() or lost >= rubric.good_below:
        return Worth.SLIP
    return Worth.GOOD if lost else Worth.BEST
