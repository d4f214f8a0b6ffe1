"""A call and what tells it in a terminal."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.call.correspondence import is_only_composing, pages_of
from game.call.page import SEND
from game.call.session import Call
from game.cli.show import Show


@dataclass(frozen=True)
class Told:
    """A call in play, and its show."""

    call: Call
    show: Show

    @property
    def name(self) -> str:
        """Return the scenario's id: the name of a chat among several."""
        return self.call.program.scenario.id

    def coach(self, chosen: str) -> None:
        """Let the author's coach speak of what was done just now."""
        for part, note in _coached(self.call, chosen):
            self.show.coach(note, part)


def _coached(call: Call, chosen: str) -> Iterator[tuple[str, str]]:
    """Yield what the author's coach says: of a reply ("") once it was said, of a page's parts once it was sent."""
    reply, turn = call.program.scenario.reply(chosen), call.turns[-1]
    if reply and reply.coach and not is_only_composing(turn):
        yield "", reply.coach
    for page in pages_of(call.turns) if chosen == SEND else ():
        for part in page.parts if page.turn == turn.number else ():
            sent = call.program.scenario.reply(part.choice)
            if sent and sent.coach:
                yield part.part, sent.coach
