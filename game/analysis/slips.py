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

    A slip is a reply that its author faults, that is not critical and doesn't end the call; in a page, one where the
    page leads on, and would have passed without it. A fault so heavy that no call with it passes, however perfect the
    rest, is no slip: it is meant to cost the call.
    """
    found: set[str] = set()
    for source, members in clean.members.items():
        for edge, target in clean.reached.onward[source]:
            reply, cost = edge.move.reply, outlooks.fronts.cost(edge.leaf)
            if reply is None or reply.choice_id in found or not _is_slip(reply, cost, outlooks):
                continue
            lost = _lost(edge, target, members, outlooks, clean)
            if lost:
                found.add(reply.choice_id)
                before, outlook = lost
                yield Slip(reply, (*clean.path(Place(source, before)), reply.choice_id), outlook)


def _is_slip(reply: Reply, cost: Cost, outlooks: Outlooks) -> bool:
    pricing = outlooks.fronts.pricing
    best = Prospect(pricing.rubric.outcome_points, pricing.rubric.effort_points, 100, 100, 100)
    return bool(reply.faults) and not cost.critical and pricing.passes(cost.off(best, pricing.lowest))


def _lost(
    edge: Edge, target: int, members: Members, outlooks: Outlooks, clean: CleanCalls
) -> tuple[int, Outlook] | None:
    """Return a member from which this edge costs the call, and the best that is left then."""
    space = clean.reached.space
    taken = edge.leaf.taken(members, space)
    moved = edge.leaf.moved(taken, space)
    for outlook, some in outlooks.by_outlook(target, outlooks.fronts.cost(edge.leaf)).items() if taken else ():
        for after in space.each(some & moved) if not outlook[0] else ():
            before = Place(edge.source, next(space.each(edge.leaf.origin(space.single(after), space) & taken)))
            if not clean.is_draft(target) or (
                clean.leads_on(Place(target, after)) and _would_pass(before, outlooks, clean)
            ):
                return before.at, outlook
    return None


def _would_pass(place: Place, outlooks: Outlooks, clean: CleanCalls) -> bool:
    """Tell whether a page, begun or not, can still be made and sent so that the call can pass."""
    if clean.is_draft(place.key):
        return outlooks.of(*place)[0]
    space = clean.reached.space
    for edge, target in clean.reached.onward[place.key]:
        taken = edge.leaf.taken(space.single(place.at), space)
        if taken and clean.is_draft(target) and clean.keeps(edge.leaf):
            (after,) = space.each(edge.leaf.moved(taken, space))
            if outlooks.of(target, after)[0]:
                return True
    return False
