"""Limits to abuse: one, calm, after listening. Anger alone is no abuse (DESIGN belief 4)."""

from game.call.events import LimitSet
from game.call.state import Limit
from game.call.turn import Turn
from game.scenario.model import Reply
from game.scenario.vocabulary import Act, Fault


def set_limit(turn: Turn, reply: Reply, landed: frozenset[Act]) -> None:
    """Judge a calm limit: before the caller was heard, or again with no new abuse since, it is heard as a threat.

    `landed` are the acts of the whole reply so far: on a page those of the parts above, too.
    """
    if Fault.THREAT in reply.faults:
        return
    was_heard = turn.before.heard or bool(landed & {Act.ACKNOWLEDGE, Act.SUMMARISE})
    if not was_heard or turn.state.limit is Limit.SET:
        turn.fault(Fault.THREAT, reply.say)
    elif not turn.has_erred:
        turn.state = turn.state._replace(limit=max(Limit.SET, turn.state.limit))
        turn.tell(LimitSet())
