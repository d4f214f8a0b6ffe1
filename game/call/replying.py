"""The order of a reply: acts, faults, what is learnt, hollow, stalling, gone, and where it leads."""

from collections.abc import Mapping

from game.call import limits, money, page, telling, wishes
from game.call.conditions import first_case
from game.call.events import AgentSpoke, Balked, FeelingClaimed, PromiseMade
from game.call.program import said_key
from game.call.turn import Turn
from game.callers.persona import Cue
from game.scenario.model import Node, Reply
from game.scenario.vocabulary import BACKING, DEEDS, FEELINGS, LISTENED_TO, WRITTEN, Act, Fault


def say(turn: Turn, reply: Reply) -> None:
    """Say an authored reply."""
    turn.tell(AgentSpoke(reply.say, reply.choice_id, reply.acts))
    _reply_with(turn, (reply,))


def send(turn: Turn, parts: Mapping[str, Reply]) -> None:
    """Send a page: its parts together are one reply, in the order of the page."""
    acts = tuple(act for part in parts.values() for act in part.acts)
    turn.tell(AgentSpoke(page.page_text(parts), page.SEND, acts))
    page.post(turn)
    _reply_with(turn, tuple(parts.values()))


def _reply_with(turn: Turn, parts: tuple[Reply, ...]) -> None:
    """Do what a reply of these parts does: of more than one only in writing."""
    landed: frozenset[Act] = frozenset()
    has_balked, has_met = False, False
    for part in parts:
        done: frozenset[Act] = frozenset()
        if not has_balked:
            done, has_balked = _act(turn, part)
            landed |= done
        _be_judged(turn, part)
        if Act.BOUNDARY in done:
            limits.set_limit(turn, part, landed)
        if not has_balked:
            has_met |= _take_effect(turn, part)
    is_faultless = not turn.has_erred
    settle_feelings(
        turn,
        claimed=bool(FEELINGS & landed),
        is_backed=has_met or (is_faultless and bool(BACKING & landed)),
        quote=parts[0].say,
    )
    turn.stall(is_stalled=has_balked or not (has_met or (is_faultless and bool(DEEDS & landed))))
    if is_faultless and not has_balked and (has_met or landed & {Act.ACKNOWLEDGE, Act.SUMMARISE}):
        turn.hear()
    narrated = Act.NARRATE in landed and bool(turn.program.scenario.lookups)
    if turn.state.silences or turn.state.narrated is not narrated:
        turn.state = turn.state._replace(silences=0, narrated=narrated)
    _lead_on(turn, parts, has_balked=has_balked)


def _be_judged(turn: Turn, reply: Reply) -> None:
    """Bear the faults of a reply, written or inferred; they count also where nobody listened."""
    for fault in reply.faults:
        turn.fault(fault, reply.say, reply.harm)
    telling.tell(turn, reply)


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


def _act(turn: Turn, reply: Reply) -> tuple[frozenset[Act], bool]:
    """Do the acts in the order written until one falls on deaf ears; return those that landed, and whether one did."""
    landed: list[Act] = []
    for act in reply.acts:
        if act in LISTENED_TO and turn.state.mood < turn.program.persona.listens_from:
            turn.tell(Balked(act))
            return frozenset(landed), True
        turn.feel(act)
        landed.append(act)
    return frozenset(landed), False


def settle_feelings(turn: Turn, *, claimed: bool, is_backed: bool, quote: str) -> None:
    """Judge the feeling of the turn before, if one still wants a deed, and note the one claimed now.

    Faked care is worse than none: the evidence leans that way, though it is mixed (Grandey 2005, Groth 2009).
    """
    if turn.state.owes_deed and not is_backed:
        turn.fault(Fault.HOLLOW, quote)
    owes_deed = claimed and not is_backed
    if owes_deed:
        turn.tell(FeelingClaimed(quote))
    if owes_deed is not turn.state.owes_deed:
        turn.state = turn.state._replace(owes_deed=owes_deed)


def _lead_on(turn: Turn, parts: tuple[Reply, ...], *, has_balked: bool) -> None:
    if turn.is_gone:
        turn.lose()
    elif has_balked:
        turn.speak(Cue.BALKS)
    else:
        turn.go(first_case(next(part.goto for part in reversed(parts) if part.goto), turn.state, turn.program))


def read_script(turn: Turn, node: Node) -> None:
    """Read the node's line off the sheet: a fault, a stalled turn, and the caller is put off.

    In writing it is the form letter, sent as it is.
    """
    turn.tell(AgentSpoke(node.script, f"{node.id}.script", script=True))
    if turn.program.scenario.channel in WRITTEN:
        page.post(turn)
    turn.fault(Fault.SCRIPT, node.script)
    settle_feelings(turn, claimed=False, is_backed=False, quote=node.script)
    turn.stall(is_stalled=True)
    turn.state = turn.state._replace(silences=0, narrated=False)
    if turn.is_gone:
        turn.lose()
    else:
        turn.speak(Cue.PUT_OFF)
