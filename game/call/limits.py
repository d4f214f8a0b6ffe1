"""Limits to abuse: one, calm, after listening. Anger alone is no abuse (DESIGN belief 4)."""

from game.call.events import LimitSet
from game.call.state import Limit
from game.call.turn import Turn
from game.scenario.model import Reply
from game.scenario.vocabulary import Fault


def set_limit(turn: Turn, reply: Reply, *, has_listened: bool) -> None:
    """Judge a calm limit: before the caller was heard, or again with no new abuse since, it is heard as a threat.

    `has_listened`: the reply so far, on a page the parts above too, said back what was heard.
    """
    if Fault.THREAT in reply.faults:
        return
    was_heard = turn.before.heard or has_listened
    if not was_heard or turn.state.limit is Limit.SET:
        turn.fault(Fault.THREAT, reply.say)
    elif not turn.has_erred:
        turn.state = turn.state._replace(limit=max(Limit.SET, turn.state.limit))
        turn.tell(LimitSet())
