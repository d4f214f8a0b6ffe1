"""The order of a reply: acts, faults, what is learnt, hollow, stalling, gone, and where it leads."""

from dataclasses import replace

from game.call import limits, money, telling, wishes
from game.call.conditions import first_case
from game.call.events import AgentSpoke, Balked, FeelingClaimed, PromiseMade
from game.call.program import said_key
from game.call.turn import Turn
from game.callers.persona import Cue
from game.scenario.model import Node, Reply
from game.scenario.vocabulary import BACKING, DEEDS, FEELINGS, LISTENED_TO, Act, Fault


def say(turn: Turn, reply: Reply) -> None:
    """Say an authored reply."""
    turn.tell(AgentSpoke(reply.say, reply.choice_id, reply.acts))
    landed, balked_at = _act(turn, reply)
    for fault in reply.faults:
        turn.fault(fault, reply.say, reply.harm)
    has_balked = balked_at is not None
    telling.tell(turn, reply)
    limits.set_limit(turn, reply, landed)
    has_met = not has_balked and _take_effect(turn, reply)
    is_faultless = not turn.has_erred
    settle_feelings(
        turn,
        claimed=bool(FEELINGS & landed),
        is_backed=has_met or (is_faultless and bool(BACKING & landed)),
        quote=reply.say,
    )
    turn.stall(is_stalled=has_balked or not (has_met or (is_faultless and bool(DEEDS & landed))))
    if is_faultless and not has_balked and (has_met or landed & {Act.ACKNOWLEDGE, Act.SUMMARISE}):
        turn.hear()
    turn.state = replace(turn.state, silences=0, narrated=Act.NARRATE in landed and bool(turn.program.scenario.lookups))
    _lead_on(turn, reply, balked_at)


def _take_effect(turn: Turn, reply: Reply) -> bool:
    """Learn, do, give money, answer a wish for the manager, and promise; tell whether a need was newly met."""
    has_met = turn.learn(reply.learns, reply.does, reply.say)
    if reply.id:
        turn.remember(said_key(reply.id))
    has_met |= money.answer(turn, reply)
    wishes.answer(turn, reply.manager)
    for promise in reply.promises:
        turn.tell(PromiseMade(promise.who, promise.what, promise.by))
    return has_met


def _act(turn: Turn, reply: Reply) -> tuple[frozenset[Act], Act | None]:
    """Do the acts in the order written until one falls on deaf ears; return those that landed, and that one."""
    landed: list[Act] = []
    for act in reply.acts:
        if act in LISTENED_TO and turn.state.mood < turn.program.persona.listens_from:
            turn.tell(Balked(act))
            return frozenset(landed), act
        turn.feel(act)
        landed.append(act)
    return frozenset(landed), None


def settle_feelings(turn: Turn, *, claimed: bool, is_backed: bool, quote: str) -> None:
    """Judge the feeling of the turn before, if one still wants a deed, and note the one claimed now.

    Faked care is worse than none: the evidence leans that way, though it is mixed (Grandey 2005, Groth 2009).
    """
    if turn.state.owes_deed and not is_backed:
        turn.fault(Fault.HOLLOW, quote)
    owes_deed = claimed and not is_backed
    if owes_deed:
        turn.tell(FeelingClaimed(quote))
    turn.state = replace(turn.state, owes_deed=owes_deed)


def _lead_on(turn: Turn, reply: Reply, balked_at: Act | None) -> None:
    if turn.is_gone:
        turn.lose()
    elif balked_at is not None:
        turn.speak(Cue.BALKS)
    else:
        turn.go(first_case(reply.goto, turn.state, turn.program))


def read_script(turn: Turn, node: Node) -> None:
    """Read the node's line off the sheet: a fault, a stalled turn, and the caller is put off."""
    turn.tell(AgentSpoke(node.script, f"{node.id}.script", script=True))
    turn.fault(Fault.SCRIPT, node.script)
    settle_feelings(turn, claimed=False, is_backed=False, quote=node.script)
    turn.stall(is_stalled=True)
    turn.state = replace(turn.state, silences=0, narrated=False)
    if turn.is_gone:
        turn.lose()
    else:
        turn.speak(Cue.PUT_OFF)
