"""The hand-over note of a call, as values: what the colleague was told, and what was missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.call.events import FactLearnt, Transferred
from game.call.program import Program
from game.call.session import TurnRecord
from game.scenario.house import House


@dataclass(frozen=True)
class NoteRead:
    """A hand-over note: what `stood` in it and was so, what was `untrue`, and which needed facts were missing.

    Those missing are `untold`, which the trainee knew and kept, and `unasked`, which nobody knew yet.
    """

    desk: str
    stood: tuple[str, ...]
    untrue: tuple[str, ...]
    untold: tuple[str, ...]
    unasked: tuple[str, ...]


def note_read(turns: Iterable[TurnRecord], program: Program, house: House | None) -> NoteRead | None:
    """Return the note of the call's last hand-over, None where it wasn't handed over."""
    return next(reversed([*_notes(turns, program, house)]), None)


def _notes(turns: Iterable[TurnRecord], program: Program, house: House | None) -> Iterator[NoteRead]:
    facts, known = program.scenario.facts, set[str]()
    for turn in turns:
        for event in turn.events:
            match event:
                case FactLearnt(fact=fact):
                    known.add(fact)
                case Transferred(place=place, note=note):
                    missing = [fact for fact in program.problem.before_handover if fact not in note]
                    yield NoteRead(
                        house.desks[place].name if house else place.value,
                        tuple(facts[fact].text for fact in note if fact in known),
                        tuple(facts[fact].text for fact in note if fact not in known),
                        tuple(facts[fact].text for fact in missing if fact in known),
                        tuple(facts[fact].text for fact in missing if fact not in known),
                    )
