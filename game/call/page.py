"""Pages of e-mail and letter: one part chosen from each list, back and forth, until the page is sent as one reply."""

from collections.abc import Iterable, Mapping

from game.call.conditions import holds
from game.call.program import Program
from game.call.state import State
from game.call.turn import Turn
from game.call.written_events import DaysPassed, PartChosen
from game.scenario.model import Reply
from game.scenario.vocabulary import Channel

SEND = "send"

_DAYS = {Channel.EMAIL: 1, Channel.LETTER: 3}
"""Days between an answer and what comes back."""


def offered_parts(program: Program, state: State) -> Mapping[str, tuple[Reply, ...]]:
    """Return what each part of the page can be now, in the page's order; no part that has nothing to offer."""
    node = program.scenario.nodes[state.node]
    parts = {
        part: tuple(reply for reply in replies if holds(reply.when, state, program))
        for part, replies in node.compose.items()
    }
    return {part: replies for part, replies in parts.items() if replies}


def chosen_parts(program: Program, state: State) -> Mapping[str, Reply]:
    """Return what was chosen for the parts of the page, in its order, as far as it can still be said."""
    return {
        part: reply
        for part, replies in offered_parts(program, state).items()
        for reply in replies
        if reply.index in state.page
    }


def is_whole(program: Program, state: State) -> bool:
    """Tell whether every part of the page is chosen, and one of them leads on."""
    parts, chosen = offered_parts(program, state), chosen_parts(program, state)
    return len(chosen) == len(parts) and any(reply.goto for reply in chosen.values())


def choose(turn: Turn, chosen: Reply) -> None:
    """Choose a part of the page, in the place of what was chosen there before. The caller hears nothing of it."""
    parts = turn.program.scenario.nodes[turn.state.node].compose
    name, siblings = next((name, replies) for name, replies in parts.items() if chosen.index in _indices(replies))
    others = set(turn.state.page) - _indices(siblings)
    turn.state = turn.state._replace(page=tuple(sorted(others | {chosen.index})))
    turn.tell(PartChosen(name, chosen.choice_id, chosen.say))


def _indices(replies: Iterable[Reply]) -> set[int]:
    return {reply.index for reply in replies}


def keep_offered(turn: Turn) -> None:
    """Take off the page what can be said no more."""
    if turn.state.page:
        chosen = chosen_parts(turn.program, turn.state).values()
        turn.state = turn.state._replace(page=tuple(sorted(reply.index for reply in chosen)))


def post(turn: Turn) -> None:
    """Let what lies on the desk go, and days pass."""
    turn.state = turn.state._replace(page=())
    turn.tell(DaysPassed(_DAYS[turn.program.scenario.channel]))


def page_text(parts: Mapping[str, Reply]) -> str:
    """Return the words of a page, its parts as paragraphs."""
    return "\n\n".join(reply.say for reply in parts.values())
