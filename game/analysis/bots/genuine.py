"""The genuine bot: chooses as somebody would who means to help."""

from random import Random

from game.analysis.bots.saying import can_send, fresh_replies
from game.analysis.bots.wrapping_up import known_note, wrap_up
from game.call.actions import HANG_UP
from game.call.danger import is_pending
from game.call.holding import BACK, HOLD
from game.call.money import may_pay
from game.call.page import SEND
from game.call.session import Call
from game.call.state import Hold, Stage, Wish
from game.call.telling import may_tell
from game.scenario.memory import PAID
from game.scenario.model import Reply
from game.scenario.vocabulary import (
    BACKING,
    DEEDS,
    FEELINGS,
    LISTENED_TO,
    WRITTEN,
    Act,
    GoodwillAnswer,
    ManagerAnswer,
    Manner,
    Place,
)


def genuine(call: Call, _: Random) -> str:
    """Choose as somebody would who means to help.

    Sees the acts and faults of replies, what they tell and give, the mood and what was said and learnt; neither what a
    reply would teach or do, nor where it leads, nor points: else it would only replay the best path. Once the caller is
    heard it asks to hold, reads all that is on the console, and comes back.
    """
    if call.state.stage is not Stage.TALKING:
        return wrap_up(call)
    at_the_desk = _desk_work(call)
    if at_the_desk:
        return at_the_desk
    if _is_announced(call):
        return f"to:{call.program.problem.belongs_to}:{Manner.WARM}{known_note(call)}"
    said = {turn.choice for turn in call.turns}
    if can_send(call):
        return SEND
    replies = fresh_replies(call)
    if not replies:
        return HANG_UP
    return max(replies, key=lambda reply: (_sincerity(reply, call, said), -reply.index)).choice_id


def _desk_work(call: Call) -> str:
    """Return what is to be done at the desk before the next word, "" for nothing."""
    state, offered = call.state, {choice.id for choice in call.choices}
    danger = call.program.problem.danger
    is_pressing = danger is not None and is_pending(call.program, state, danger)
    opened = {turn.choice for turn in call.turns}
    unread = [] if is_pressing else [key for key in sorted(offered - opened) if key.startswith("lookup:")]
    if state.hold is not Hold.NONE:
        return unread[0] if unread else BACK
    if f"manager:{ManagerAnswer.OFFER}" in offered:
        return f"manager:{ManagerAnswer.OFFER if state.wish is Wish.ASKED else ManagerAnswer.HONOUR}"
    if call.program.scenario.channel in WRITTEN:
        return unread[0] if unread else ""
    if state.narrated and unread:
        return unread[0]
    return HOLD if unread and state.heard and HOLD in offered else ""


def _sincerity(reply: Reply, call: Call, said: set[str]) -> int:
    """Return how much a reply looks like help, to somebody who sees its acts, its faults and the mood."""
    acts = set(reply.acts)
    worth = 3 * len(acts & DEEDS) + 2 * len(acts & {Act.ACKNOWLEDGE, Act.SUMMARISE})
    worth -= 100 * (len(reply.faults) + _misconduct(reply, call))
    worth -= 20 * (reply.choice_id in said)
    worth -= 30 * _falls_on_deaf_ears(reply, call)
    worth -= 4 * bool(acts & FEELINGS and not acts & BACKING)
    return worth - 2 * (Act.SMALLTALK in acts)


def _misconduct(reply: Reply, call: Call) -> int:
    """Count what anybody who knows the rules would see to be wrong now: what may not be told or given yet."""
    program, state = call.program, call.state
    told = [fact for fact in reply.tells if not may_tell(program, state, fact)]
    is_due = may_pay(program, state) and not program.is_known(state, PAID)
    is_wrong = {GoodwillAnswer.OWED: not is_due, GoodwillAnswer.MORE: True, GoodwillAnswer.REFUSE: is_due}
    is_refusal = reply.manager in (ManagerAnswer.REFUSE, ManagerAnswer.LIE)
    return len(told) + is_refusal + (reply.goodwill is not None and is_wrong[reply.goodwill])


def _falls_on_deaf_ears(reply: Reply, call: Call) -> bool:
    """Tell whether advice would come before the caller can take it in."""
    mood, program = call.state.mood, call.program
    for act in reply.acts:
        if act in LISTENED_TO and mood < program.persona.listens_from:
            return True
        mood = program.moves[act, mood, call.state.heard]
    return False


def _is_announced(call: Call) -> bool:
    """Tell whether the hand-over was announced and this problem belongs to a desk that calls can go to."""
    if call.program.problem.belongs_to not in tuple(Place):
        return False
    said = [call.program.scenario.reply(turn.choice) for turn in call.turns]
    return any(reply and Act.HAND_OVER in reply.acts and not reply.faults for reply in said)
