"""What the coach says of a page that was sent: the author's words part by part, then what it did to the caller."""

from __future__ import annotations

from game.call.correspondence import PART_NAMES, Page
from game.call.events import Balked
from game.call.program import Program
from game.call.session import TurnRecord
from game.call.written_events import PartChosen
from game.scenario.model import Reply
from game.scenario.vocabulary import LISTENED_TO
from game.scenes.call_view.coaching import Coach
from game.scenes.compose_view.model import Remark


class PageCoach:
    """Speaks once a page has gone, never while it is being written. `name` is what the caller is called."""

    def __init__(self, program: Program, name: str) -> None:
        self._scenario = program.scenario
        self._coach = Coach(program, name)

    def remarks(self, turn: TurnRecord, sent: Page | None) -> tuple[Remark, ...]:
        """Return the remarks on a turn; `sent` is the page that went out in it, None when none did."""
        whole = tuple(Remark("", note) for note in self._coach.notes(turn))
        if sent is None:
            return whole
        balked = next((event for event in turn.events if isinstance(event, Balked)), None)
        return (*self._part_by_part(sent.parts, balked), *whole)

    def _part_by_part(self, parts: tuple[PartChosen, ...], balked: Balked | None) -> tuple[Remark, ...]:
        """Return the author's remarks; of what fell on deaf ears only what was wrong with it."""
        found, is_heard = [], True
        for chosen in parts:
            reply = self._scenario.reply(chosen.choice)
            if reply is None:
                continue
            is_heard = is_heard and not _falls_on_deaf_ears(reply, balked)
            if reply.coach and (is_heard or reply.faults):
                found.append(Remark(PART_NAMES[chosen.part], reply.coach))
        return tuple(found)


def _falls_on_deaf_ears(reply: Reply, balked: Balked | None) -> bool:
    return balked is not None and balked.act in LISTENED_TO and balked.act in reply.acts
