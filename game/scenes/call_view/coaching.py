"""What the coach says after a turn of a guided call: the author's words, else what the turn did to the caller."""

from __future__ import annotations

from game.call.events import AgentSpoke, Balked, CallEnded, Event, FaultMade, LookedUp, MoodChanged, PatienceWorn
from game.call.program import Program
from game.call.session import TurnRecord
from game.scenario.model import Reply
from game.scenario.vocabulary import Fault

COACH = "Coach"


class Coach:
    """Speaks after each turn, never during it. `name` is what the caller is called."""

    def __init__(self, program: Program, name: str) -> None:
        self._persona = program.persona
        self._name = name
        nodes = program.scenario.nodes.values()
        self._replies: dict[str, Reply] = {reply.choice_id: reply for node in nodes for reply in node.replies}

    def notes(self, turn: TurnRecord) -> tuple[str, ...]:
        """Return the remarks on a turn; none on picking up."""
        if turn.number == 0:
            return ()
        first = self._authored(turn) or self._observed(turn.events)
        notes = (first, self._hollow(turn.events))
        return tuple(note for note in notes if note)

    def _authored(self, turn: TurnRecord) -> str:
        """Return the author's remark, unless the words fell on deaf ears: it speaks of words that were heard."""
        reply = self._replies.get(turn.choice)
        if reply is None or (not reply.faults and _has(turn.events, Balked)):
            return ""
        return reply.coach

    def _observed(self, events: tuple[Event, ...]) -> str:
        mood = next((event for event in events[::-1] if isinstance(event, MoodChanged)), None)
        if any(isinstance(event, AgentSpoke) and event.script for event in events):
            return f"That was read off a sheet, and {self._name} could hear it."
        if _has(events, Balked):
            return f"Nothing of that went in: {self._name} takes advice from {self._listens} up."
        if _has(events, LookedUp):
            return "Say what you look up before you do: a silent line costs patience." if mood else ""
        if _has(events, PatienceWorn):
            return f"{self._name} waited too long for a step forward."
        if _has(events, CallEnded) and mood is None:
            return ""
        return self._moved(mood)

    def _moved(self, mood: MoodChanged | None) -> str:
        if mood is None:
            return f"{self._name}'s mood stayed as it was."
        return f"{self._name} {'came up' if mood.after > mood.before else 'went down'} to {mood.mood}."

    def _hollow(self, events: tuple[Event, ...]) -> str:
        is_hollow = any(isinstance(event, FaultMade) and event.fault is Fault.HOLLOW for event in events)
        return f"The feeling you spoke of had no deed behind it. {self._name} noticed." if is_hollow else ""

    @property
    def _listens(self) -> str:
        return self._persona.mood_name(self._persona.listens_from)


def _has(events: tuple[Event, ...], kind: type[Event]) -> bool:
    return any(isinstance(event, kind) for event in events)
