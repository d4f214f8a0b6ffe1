"""What a bot can say next, and what it has said too often to say it again."""

from collections import Counter
from collections.abc import Sequence

from game.call.actions import Choice, Kind
from game.call.page import SEND, chosen_parts, offered_parts
from game.call.session import Call
from game.scenario.model import Reply

MOST_TIMES = 2
"""How often a bot says the same reply on a call; then it takes the next that it likes, or hangs up: so calls end."""


def offered_replies(call: Call) -> list[Reply]:
    """Return what can be said, in the order authored; in writing what the next part of the page can be."""
    found = [call.program.scenario.reply(choice.id) for choice in sayable(call.choices, next_part(call))]
    return sorted((reply for reply in found if reply is not None), key=lambda reply: reply.index)


def fresh_replies(call: Call) -> list[Reply]:
    """Return what can be said and wasn't said too often, in the order authored."""
    said = times_said(call)
    return [reply for reply in offered_replies(call) if said[reply.choice_id] < MOST_TIMES]


def can_send(call: Call) -> bool:
    """Tell whether the page is whole."""
    return any(choice.id == SEND for choice in call.choices)


def next_part(call: Call) -> str:
    """Return the first part of the page that nothing was chosen for, "" where there is none."""
    chosen = chosen_parts(call.program, call.state)
    return next((part for part in offered_parts(call.program, call.state) if part not in chosen), "")


def sayable(choices: Sequence[Choice], part: str) -> list[Choice]:
    """Return the replies among the choices in their order, or what this part of a page can be."""
    wanted = Kind.PART if part else Kind.REPLY
    return [choice for choice in choices if choice.kind is wanted and choice.part == part]


def times_said(call: Call) -> Counter[str]:
    """Return how often each choice was made on this call."""
    return Counter(turn.choice for turn in call.turns)
