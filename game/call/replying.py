"""The order of a reply: acts, faults, what is learnt, hollow, stalling, gone, and where it leads."""

from collections.abc import Mapping
from typing import NamedTuple

from game.call import limits, money, page, telling, wishes
from game.call.events import AgentSpoke, Balked, FeelingClaimed, PromiseMade
from game.call.turn import Turn
from game.callers.persona import Cue
from game.scenario.memory import said_key
from game.scenario.model import Cases, Node, Reply, Scenario
from game.scenario.vocabulary import BACKING, DEEDS, FEELINGS, LISTENED_TO, WRITTEN, Act, Fault


class Said(NamedTuple):
    """What a reply has done so far, part by part: which kinds of acts landed, and whether it balked or met a need."""

    feels: bool = False
    backs: bool = False
    helps: bool = False
    listens: bool = False
    narrates: bool = False
    has_balked: bool = False
    has_met: bool = False


NOTHING_SAID = Said()


def say(turn: Turn, reply: Reply) -> None:
    """Say an authored reply."""
    turn.tell(AgentSpoke(reply.say, reply.choice_id, reply.acts))
    conclude(turn, add(turn, NOTHING_SAID, reply), reply.goto, reply.say)


def send(turn: Turn, parts: Mapping[str, Reply]) -> None:
    """Send a page: its parts together are one reply, in the order of the page."""
    acts = tuple(act for part in parts.values() for act in part.acts)
    turn.tell(AgentSpoke(page.page_text(parts), page.SEND, acts))
    page.post(turn)
    said = NOTHING_SAID
    for part in parts.values():
        said = add(turn, said, part)
    goto = next(part.goto for part in reversed(tuple(parts.values())) if part.goto)
    conclude(turn, said, goto, next(iter(parts.values())).say)


def add(turn: Turn, said: Said, part: Reply) -> Said:
    """Say one part of a reply (all of it, but in writing), and return what the reply has done by then."""
    done: frozenset[Act] = frozenset()
    if not said.has_balked:
        done, has_balked = _act(turn, part)
        said = said._replace(
            feels=said.feels or bool(FEELINGS & done),
            backs=said.backs or bool(BACKING & done),
            helps=said.helps or bool(DEEDS & done),
            listens=said.listens or not done.isdisjoint((Act.ACKNOWLEDGE, Act.SUMMARISE)),
            narrates=said.narrates or Act.NARRATE in done,
            has_balked=has_balked,
        )
    _be_judged(turn, part)
    if Act.BOUNDARY in done:
        limits.set_limit(turn, part, has_listened=said.listens)
    if not said.has_balked and _take_effect(turn, part):
        said = said._replace(has_met=True)
    return said


def conclude(turn: Turn, said: Said, goto: Cases[str], quote: str) -> None:
    """Judge a reply that was said as a whole, and say where it leads."""
    is_faultless = not turn.has_erred
    settle_feelings(turn, claimed=said.feels, is_backed=said.has_met or (is_faultless and said.backs), quote=quote)
    turn.stall(is_stalled=said.has_balked or not (said.has_met or (is_faultless and said.helps)))
    if is_faultless and not said.has_balked and (said.has_met or said.listens):
        turn.hear()
    turn.state = turn.state._replace(silences=0, narrated=said.narrates and _may_be_looked_up(turn.program.scenario))
    if turn.is_gone:
        turn.lose()
    elif said.has_balked:
        turn.speak(Cue.BALKS)
    else:
        turn.leads = goto


def _may_be_looked_up(scenario: Scenario) -> bool:
    """Tell whether saying what one does can spare somebody's patience: who is written to doesn't wait."""
    return bool(scenario.lookups) and scenario.channel not in WRITTEN


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
