"""The house bots that play by themselves: policies that look only at what a person of that kind would see."""

from collections.abc import Callable, Iterator, Mapping
from random import Random
from typing import TypeAlias

from game.call.actions import HANG_UP, Choice, Kind
from game.call.danger import is_pending
from game.call.holding import BACK, HOLD
from game.call.money import may_pay
from game.call.page import SEND, chosen_parts, offered_parts
from game.call.program import Program
from game.call.session import Call
from game.call.state import Hold, Stage, Wish
from game.call.telling import may_tell
from game.errors import FirstlineError
from game.scenario.memory import PAID, fact_key, finding_key
from game.scenario.model import Note, Reply
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

Policy: TypeAlias = Callable[[Call, Random], str]
"""From a call at a choice, and a random source, to the id of what is chosen."""

MOST_CHOICES = 1000
"""Choices after which a call that goes on is taken to go round in circles; a long one has thirty."""

_DESK_SHARE = 0.02
"""How often the random bot reaches for the desk: seldom, or no call would get beyond its first turns."""


class GoesInCircles(FirstlineError):  # noqa: N818 - what it does, not that it failed
    """A call in which a bot never comes to an end."""

    exit_code = 1


def bot_choices(call: Call, policy: Policy) -> Iterator[str]:
    """Yield what a bot chooses, as long as the call goes on; its random source is seeded by the call.

    Raises GoesInCircles when the call never ends.
    """
    random = Random(f"bot:{call.seed}")
    for _ in range(MOST_CHOICES):
        if call.is_over:
            return
        yield policy(call, random)
    raise GoesInCircles(f"The bot goes round in circles at `{call.state.node}`: no choice of its kind leads on.")


def play_out(call: Call, policy: Policy) -> None:
    """Play a started call to its closed ticket. Raises GoesInCircles when it never ends."""
    for choice_id in bot_choices(call, policy):
        call.do(choice_id)


def genuine(call: Call, _: Random) -> str:
    """Choose as somebody would who means to help.

    Sees the acts and faults of replies, what they tell and give, the mood and what was said and learnt; neither what a
    reply would teach or do, nor where it leads, nor points: else it would only replay the best path. Once the caller is
    heard it asks to hold, reads all that is on the console, and comes back.
    """
    if call.state.stage is not Stage.TALKING:
        return _wrap_up(call)
    at_the_desk = _desk_work(call)
    if at_the_desk:
        return at_the_desk
    if _is_announced(call):
        return f"to:{call.program.problem.belongs_to}:{Manner.WARM}{_known_note(call)}"
    said = {turn.choice for turn in call.turns}
    if SEND in {choice.id for choice in call.choices}:
        return SEND
    replies = offered_replies(call)
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


def _known_note(call: Call) -> str:
    known = [fact for fact in _open_facts(call.program) if call.program.is_known(call.state, fact_key(fact))]
    return ":" + "+".join(known) if known else ""


def _open_facts(program: Program) -> list[str]:
    return [fact.id for fact in program.scenario.facts.values() if not fact.private]


def _wrap_up(call: Call) -> str:
    if call.state.stage is Stage.WRAP_UP:
        return f"result:{call.result}"
    notes = sorted(call.program.scenario.notes, key=lambda note: (-_honesty(note, call), note.index))
    return f"note:{notes[0].index}"


def _honesty(note: Note, call: Call) -> int:
    """Return how good a note is: without faults, true, and saying as much as is known."""
    keys = [finding_key(call.program.scenario, name) for name in note.mentions]
    known = [call.program.is_known(call.state, key) for key in keys]
    return len(known) - 100 * (len(note.faults) + known.count(False))


def script_reader(call: Call, random: Random) -> str:
    """Read the script wherever there is one, else say what comes first."""
    choices = call.choices
    scripts = [choice for choice in choices if choice.kind is Kind.SCRIPT]
    if scripts:
        return scripts[0].id
    return _wrap_up(call) if call.state.stage is not Stage.TALKING else anything(call, random)


def anything(call: Call, random: Random) -> str:
    """Choose at random among what can be said, now and then at the desk."""
    said = [
        choice
        for choice in call.choices
        if choice.kind in (Kind.REPLY, Kind.PART, Kind.SEND, Kind.SCRIPT, Kind.RESULT, Kind.NOTE)
    ]
    desk = [choice for choice in call.choices if choice not in said]
    pool: list[Choice] = desk if desk and (not said or random.random() < _DESK_SHARE) else said
    return random.choice(pool).id


POLICIES: Mapping[str, Policy] = {"genuine": genuine, "script": script_reader, "random": anything}
"""The policies by the names that commands give them."""


def offered_replies(call: Call) -> list[Reply]:
    """Return what can be said; in writing what the next part of the page can be."""
    program, state = call.program, call.state
    chosen = chosen_parts(program, state)
    for part, replies in offered_parts(program, state).items():
        if part not in chosen:
            return list(replies)
    offered = {choice.id for choice in call.choices if choice.kind is Kind.REPLY}
    return [reply for reply in program.scenario.nodes[state.node].replies if reply.choice_id in offered]
