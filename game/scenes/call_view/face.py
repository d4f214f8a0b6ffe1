"""The caller's face, as the screens of a call in play show it."""

from __future__ import annotations

from game.scenes.call_view.model import CallModel, Person
from game.ui.widgets.portrait import LivePortrait, Portrait


def portrait(model: CallModel, width: float, *, has_phone: bool = True, rows: float = 0) -> Portrait:
    """Return the caller's face in the mood that the line has come to; not for an exam."""
    person, face = model.person, model.face
    kind = LivePortrait if face is not None and face.is_moving else Portrait
    return kind(
        person.looks,
        person.persona,
        model.line.rank,
        person.role,
        in_a_mood(person, model.line.rank),
        has_phone=has_phone,
        width=width,
        rows=rows,
        motion=face,
    )


def in_a_mood(person: Person, rank: int) -> str:
    """Return who it is, and in which mood, as it is read out."""
    return f"{person.first_name}, {person.moods[rank - 1]}"
