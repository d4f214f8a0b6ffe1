"""Bots that are a kind of person: they see the acts and faults of replies, as that person would, and want one thing.

Each takes the reply that it likes best, at most twice, and hangs up when it has used them all. It states the true
result and files the honest note, so that what it fails by is how it talked.
"""

from collections.abc import Callable, Set
from random import Random
from typing import TypeAlias

from game.analysis.bots.saying import can_send, fresh_replies, times_said
from game.analysis.bots.surface import anything
from game.analysis.bots.wrapping_up import known_note, wrap_up
from game.call.actions import HANG_UP, Kind
from game.call.page import SEND
from game.call.session import Call
from game.call.state import Stage
from game.scenario.model import Reply
from game.scenario.vocabulary import DEEDS, FEELINGS, Act, Fault, GoodwillAnswer, ManagerAnswer, Manner, Place

Liking: TypeAlias = Callable[[Reply], int]
"""How much a kind of person likes a reply: the more, the higher."""

MOST_READINGS = 30
"""How often the script is read out on one call before the reader hangs up; callers leave long before."""

_WALLS = frozenset({Fault.STONEWALL, Fault.SCRIPT, Fault.BLAME, Fault.WITHHOLD, Fault.CONDESCENSION, Fault.GIVE_UP})
_HURRIED = frozenset({Fault.RUSH, Fault.TALK_OVER, Fault.GUESS, Fault.GIVE_UP, Fault.MISADVISE})
_OVER_THE_HEAD = frozenset({Fault.JARGON, Fault.GUESS})
_PLEASING = frozenset({Fault.OVER_APOLOGISE, Fault.BRIBE})
_SLOW = frozenset({Act.ASK, Act.VERIFY, Act.INVESTIGATE, Act.CHECK, Act.SUMMARISE, Act.ACKNOWLEDGE, Act.NARRATE})


def script_reader(call: Call, random: Random) -> str:
    """Read the script wherever there is one, else say anything."""
    if call.state.stage is not Stage.TALKING:
        return wrap_up(call)
    scripts = [choice.id for choice in call.choices if choice.kind is Kind.SCRIPT]
    if not scripts:
        return anything(call, random)
    readings = sum(turn.choice.endswith(".script") for turn in call.turns)
    return scripts[0] if readings < MOST_READINGS else HANG_UP


def jargon_slinger(call: Call, _: Random) -> str:
    """Talk over the caller's head: terms, or a bluff with them, then instructions."""
    return _liked_best(call, _slinging)


def _slinging(reply: Reply) -> int:
    acts, faults = set(reply.acts), set(reply.faults)
    worth = 100 * bool(faults & _OVER_THE_HEAD) - 10 * len(faults - _OVER_THE_HEAD)
    return worth + 2 * len(acts & {Act.INSTRUCT, Act.EXPLAIN}) + len(acts & DEEDS)


def pleaser(call: Call, _: Random) -> str:
    """Speak of feelings, and leave the deeds alone."""
    return _liked_best(call, _pleasing)


def _pleasing(reply: Reply) -> int:
    acts, faults = set(reply.acts), set(reply.faults)
    worth = 5 * len(acts & FEELINGS) + 2 * len(acts & {Act.THANK, Act.SMALLTALK}) - 10 * len(acts & DEEDS)
    return worth + 2 * len(faults & _PLEASING) - 4 * len(faults - _PLEASING)


def offloader(call: Call, _: Random) -> str:
    """Hand over at once: to the right desk even, announced, and with a note of all that is known; else to level 2."""
    if call.state.stage is not Stage.TALKING:
        return wrap_up(call)
    return f"to:{_desk_for(call)}:{Manner.WARM}{known_note(call)}"


def quota_chaser(call: Call, _: Random) -> str:
    """Be done fast: the quick fix, the hurried word, the goodbye; where there is none, throw the caller over."""
    if call.state.stage is Stage.TALKING and not can_send(call):
        quick = [reply for reply in fresh_replies(call) if _hurrying(reply) > 0]
        if not quick:
            return f"to:{_desk_for(call)}:{Manner.COLD}"
    return _liked_best(call, _hurrying)


def _hurrying(reply: Reply) -> int:
    acts, faults = set(reply.acts), set(reply.faults)
    worth = 8 * len(faults & _HURRIED) + 4 * len(acts & {Act.CLOSE, Act.REFER, Act.HAND_OVER})
    worth += 3 * len(acts & {Act.INSTRUCT, Act.EXPLAIN, Act.GOODWILL}) - 2 * len(acts & _SLOW)
    return worth - len(reply.say.split()) // 12


def stonewaller(call: Call, _: Random) -> str:
    """Give nobody anything: refuse, put off, blame; where no reply does, read the script."""
    if call.state.stage is Stage.TALKING and not can_send(call):
        is_walled = any(_walling(reply) > 0 for reply in fresh_replies(call))
        script = next((choice.id for choice in call.choices if choice.kind is Kind.SCRIPT), "")
        if script and not is_walled and not times_said(call)[script]:
            return script
    return _liked_best(call, _walling)


def _walling(reply: Reply) -> int:
    acts, faults = set(reply.acts), set(reply.faults)
    worth = 10 * len(faults & _WALLS) + 10 * (reply.manager in (ManagerAnswer.REFUSE, ManagerAnswer.LIE))
    worth += 10 * (reply.goodwill is GoodwillAnswer.REFUSE) + 2 * len(acts & {Act.BOUNDARY, Act.CLOSE})
    return worth - 3 * len(acts & DEEDS) - 3 * len(acts & FEELINGS)


def _liked_best(call: Call, liking: Liking) -> str:
    """Return the reply that is liked best, of those alike the first as authored; send a page that is whole."""
    if call.state.stage is not Stage.TALKING:
        return wrap_up(call)
    if can_send(call):
        return SEND
    replies = fresh_replies(call)
    if not replies:
        return HANG_UP
    return max(replies, key=lambda reply: (liking(reply), -reply.index)).choice_id


def _desk_for(call: Call) -> str:
    """Return the desk to which the problem belongs, level 2 where it belongs to none that takes calls announced."""
    belongs_to = call.program.problem.belongs_to
    announced: Set[str] = set(Place) - {Place.VOICEMAIL}
    return belongs_to if belongs_to in announced else Place.LEVEL2
