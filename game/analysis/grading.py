"""What each reply really costs, where it costs least: the grades of a chess engine, for a whole caller at once."""

from collections.abc import Iterator, Mapping

from game.analysis.clean import CleanCalls
from game.analysis.outlooks import Outlook, Outlooks
from game.analysis.prospects import Cost
from game.analysis.tracing import FLAGS
from game.analysis.worth import Worth

GOOD_BELOW, SLIP_BELOW = 2, 8
"""Points of the outlook that a good reply, and a slip, cost less than (DESIGN 5)."""


def worths(outlooks: Outlooks, clean: CleanCalls) -> Mapping[str, Worth]:
    """Return the worth of every reply that a clean call can say, by its id: its best over all such moments."""
    order = list(Worth)
    found: dict[str, Worth] = {}
    for choice, worth in (*_leading_on(outlooks, clean), *_ending(outlooks, clean)):
        found[choice] = min(worth, found.get(choice, worth), key=order.index)
    return found


def _leading_on(outlooks: Outlooks, clean: CleanCalls) -> Iterator[tuple[str, Worth]]:
    space, fronts = outlooks.fronts.reached.space, outlooks.fronts
    for source, members in clean.members.items():
        for edge, target in clean.ways[source]:
            taken = edge.leaf.taken(members, space) if edge.move.reply else None
            if taken and edge.move.reply:
                at, cost = next(space.each(taken)), fronts.cost(edge.leaf)
                (after,) = space.each(edge.leaf.moved(space.single(at), space))
                yield edge.move.choice, graded(outlooks.of(source, at), outlooks.of(target, after, cost), cost)


def _ending(outlooks: Outlooks, clean: CleanCalls) -> Iterator[tuple[str, Worth]]:
    space, fronts = outlooks.fronts.reached.space, outlooks.fronts
    for edge, members in fronts.reached.ends.values():
        taken = members & clean.members.get(edge.source, space.empty)
        if taken and edge.move.reply:
            at = next(space.each(taken))
            (after,) = space.each(edge.leaf.moved(space.single(at), space))
            end = fronts.pricing.end(edge.leaf.events, after >> len(FLAGS))
            yield edge.move.choice, graded(outlooks.of(edge.source, at), outlooks.judged(end), fronts.cost(edge.leaf))


def graded(before: Outlook, after: Outlook, cost: Cost) -> Worth:
    """Return the grade of a turn by the outlook before and after it.

    What loses the pass or is critical is a blunder; what bears a cost is never better than a slip.
    """
    lost = before[1] - after[1]
    if cost.critical or after[0] < before[0] or lost >= SLIP_BELOW:
        return Worth.BLUNDER
    if cost != Cost() or lost >= GOOD_BELOW:
        return Worth.SLIP
    return Worth.GOOD if lost else Worth.BEST
