"""Whether one slip can be made good: from every point of a clean call, after every faulted reply."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.analysis.bitsets import Members
from game.analysis.clean import CleanCalls
from game.analysis.exploring import Edge, Place
from game.analysis.outlooks import Outlook, Outlooks
from game.analysis.prospects import Cost, Prospect
from game.scenario.model import Reply


@dataclass(frozen=True)
class Slip:
    """A reply after which a call that was clean until then can't pass any more.

    `choices` lead to it and end with it; `outlook` is the best that is left.
    """

    reply: Reply
    choices: tuple[str, ...]
    outlook: Outlook


def unforgiven(outlooks: Outlooks, clean: CleanCalls) -> Iterator[Slip]:
    """Yield for each faulted reply one case that can't be made good, if there is one.

    A slip is a reply that its author faults, that is not critical and doesn't end the call. A fault so heavy that no
    call with it passes, however perfect the rest, is none: it is meant to cost the call.
    """
    found: set[str] = set()
    for source, members in clean.members.items():
        for edge, target in clean.ways[source]:
            reply = edge.move.reply
            if (
                reply is None
                or reply.choice_id in found
                or not _is_slip(reply, outlooks.fronts.cost(edge.leaf), outlooks)
            ):
                continue
            lost = _lost(edge, target, members, outlooks)
            if lost:
                found.add(reply.choice_id)
                before, outlook = lost
                yield Slip(reply, (*clean.path(Place(source, before)), reply.choice_id), outlook)


def _is_slip(reply: Reply, cost: Cost, outlooks: Outlooks) -> bool:
    pricing = outlooks.fronts.pricing
    best = Prospect(pricing.rubric.outcome_points, pricing.rubric.effort_points, 100, 100, 100)
    return bool(reply.faults) and not cost.critical and pricing.passes(cost.off(best, pricing.lowest))


def _lost(edge: Edge, target: int, members: Members, outlooks: Outlooks) -> tuple[int, Outlook] | None:
    """Return a member from which this edge costs the call, and the best that is left then."""
    space = outlooks.fronts.reached.space
    taken = edge.leaf.taken(members, space)
    moved = edge.leaf.moved(taken, space)
    for outlook, some in outlooks.by_outlook(target, outlooks.fronts.cost(edge.leaf)).items() if taken else ():
        if not outlook[0] and some & moved:
            before = edge.leaf.origin(some & moved, space) & taken
            return next(space.each(before)), outlook
    return None
