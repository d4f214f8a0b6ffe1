"""Goodwill: what the firm owes has a size and a moment, once, after the fix.

Compensation should match the kind and size of the loss (Smith, Bolton & Wagner 1999); money for noise teaches noise.
"""

from game.call.events import GoodwillJudged
from game.call.program import Program
from game.call.state import State
from game.call.turn import Turn
from game.scenario.memory import DENIED, PAID, finding_key, job_key
from game.scenario.model import Reply
from game.scenario.vocabulary import Fault, GoodwillAnswer, GoodwillConduct


def answer(turn: Turn, reply: Reply) -> bool:
    """Judge what a reply gives, after what it mends: "it works again, and I've credited the two days" is in order.

    Tell whether giving what is owed newly met a need.
    """
    if reply.goodwill is None:
        return False
    program, state = turn.program, turn.state
    is_due = may_pay(program, state)
    is_paid = program.is_known(state, PAID)
    has_met = False
    match reply.goodwill:
        case GoodwillAnswer.OWED if is_due and not is_paid:
            _judge(turn, GoodwillConduct.GIVEN, reply.say)
            if program.scenario.goodwill:
                has_met = turn.learn((), (program.scenario.goodwill.owed,), reply.say)
        case GoodwillAnswer.OWED | GoodwillAnswer.MORE if is_paid:
            _judge(turn, GoodwillConduct.BID_UP, reply.say)
        case GoodwillAnswer.OWED:
            _judge(turn, GoodwillConduct.TOO_EARLY, reply.say)
        case GoodwillAnswer.MORE:
            if not is_due:
                _judge(turn, GoodwillConduct.TOO_EARLY, reply.say)
            _judge(turn, GoodwillConduct.TOO_MUCH, reply.say)
        case GoodwillAnswer.REFUSE if is_due and not is_paid:
            _judge(turn, GoodwillConduct.REFUSED, reply.say)
            turn.remember(DENIED)
    if reply.goodwill in (GoodwillAnswer.OWED, GoodwillAnswer.MORE):
        turn.remember(PAID)
    return has_met


def _judge(turn: Turn, conduct: GoodwillConduct, quote: str) -> None:
    """Tell of it; the caller likes money at any time, and minds a refusal."""
    turn.tell(GoodwillJudged(conduct, quote))
    if conduct is not GoodwillConduct.GIVEN:
        turn.err(Fault.STONEWALL if conduct is GoodwillConduct.REFUSED else Fault.BRIBE)


def may_pay(program: Program, state: State) -> bool:
    """Tell whether something is owed, and all that comes first is done."""
    owed = program.scenario.goodwill
    return owed is not None and all(program.is_known(state, finding_key(program.scenario, name)) for name in owed.after)


def is_owed_still(program: Program, state: State) -> bool:
    """Tell whether what is due was neither given nor, which is judged by itself, refused."""
    owed = program.scenario.goodwill
    if owed is None or not may_pay(program, state):
        return False
    return not any(program.is_known(state, key) for key in (PAID, DENIED, job_key(owed.owed)))
