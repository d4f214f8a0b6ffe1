"""What the coach says after a turn of a guided call: the author's words, else what the turn did to the caller."""

from __future__ import annotations

from game.call.correspondence import told_part
from game.call.events import (
    AgentSpoke,
    Balked,
    CallEnded,
    CallerAbused,
    CallerHeard,
    CameBack,
    Event,
    FaultMade,
    HoldRefused,
    LookedUp,
    ManagerAsked,
    MoodChanged,
    PatienceWorn,
    PutOnHold,
)
from game.call.program import Program
from game.call.session import WAIT, TurnRecord
from game.language import _, gettext_noop
from game.scenario.model import Reply
from game.scenario.vocabulary import WRITTEN, Channel, Fault

COACH = gettext_noop("Coach")


def coach_of(part: str) -> str:
    """Return who speaks: the coach of a part of a page, by one of `PART_NAMES`, or of the whole for ""."""
    return _("Coach, {part}:", part=told_part(part).lower()) if part else _(COACH)


class Coach:
    """Speaks after each turn, never during it. `name` is what the caller is called."""

    def __init__(self, program: Program, name: str) -> None:
        self._persona = program.persona
        self._name = name
        self._channel = program.scenario.channel
        nodes = program.scenario.nodes.values()
        self._is_heard = False
        self._replies: dict[str, Reply] = {reply.choice_id: reply for node in nodes for reply in node.replies}

    def notes(self, turn: TurnRecord) -> tuple[str, ...]:
        """Return the remarks on a turn; none on picking up."""
        if turn.number == 0:
            return ()
        self._is_heard = self._is_heard or _has(turn.events, CallerHeard)
        first = self._authored(turn) or self._on_hold(turn) or self._observed(turn.events)
        notes = (first, self._hollow(turn.events), self._wished(turn.events), self._abused(turn.events))
        return tuple(note for note in notes if note)

    def _authored(self, turn: TurnRecord) -> str:
        """Return the author's remark, unless the words fell on deaf ears: it speaks of words that were heard."""
        reply = self._replies.get(turn.choice)
        if reply is None or (not reply.faults and _has(turn.events, Balked)):
            return ""
        return reply.coach

    def _on_hold(self, turn: TurnRecord) -> str:
        """Return the remark on a hold; "" where the turn has nothing to do with one."""
        for event in turn.events:
            match event:
                case HoldRefused():
                    return _("{name} won't wait for somebody who hasn't listened yet.", name=self._name)
                case PutOnHold(asked=True):
                    return _("Asked, and agreed to. You have a minute: look up, and come back.")
                case PutOnHold():
                    return _("Nobody asked {name}. The question takes three seconds.", name=self._name)
                case CameBack(named=True):
                    return _("A wait that is named weighs less than one that is passed over.")
                case CameBack():
                    return _("{name} waited, and you didn't say a word about it.", name=self._name)
                case FaultMade(fault=Fault.LEFT_WAITING) if turn.choice.startswith(WAIT):
                    return _("The minute is over. Come back, and say how long it was.")
        return ""

    def _wished(self, events: tuple[Event, ...]) -> str:
        asked = next((event for event in events if isinstance(event, ManagerAsked)), None)
        if asked is None:
            return ""
        if asked.again:
            return _("{name} still wants the manager. Now it's a yes: a second offer would be a wall.", name=self._name)
        return _(
            "{name} wants the manager. Say what they can do and can't, and offer once to try first.", name=self._name
        )

    def _abused(self, events: tuple[Event, ...]) -> str:
        abuse = next((event for event in events if isinstance(event, CallerAbused)), None)
        if abuse is None:
            return ""
        if abuse.warned:
            return _("You had set a limit, and it was passed. You may hang up now: that isn't abandoning anybody.")
        if self._is_heard:
            return _("That was abuse. A calm limit is allowed now: once, with help in the same breath.")
        return _(
            "That was abuse. A calm limit is allowed as soon as {name} was heard; before, it is a threat.",
            name=self._name,
        )

    def _observed(self, events: tuple[Event, ...]) -> str:
        mood = next((event for event in events[::-1] if isinstance(event, MoodChanged)), None)
        if any(isinstance(event, AgentSpoke) and event.script for event in events):
            if self._channel in WRITTEN:
                return _("That was the form letter, and {name} could tell.", name=self._name)
            if self._channel is Channel.CHAT:
                return _("That was pasted, and {name} can see it.", name=self._name)
            return _("That was read off a sheet, and {name} could hear it.", name=self._name)
        if _has(events, Balked):
            return _(
                "Nothing of that went in: {name} takes advice from {mood} up.", name=self._name, mood=_(self._listens)
            )
        if _has(events, LookedUp):
            return self._unsaid_look_up if mood else ""
        if _has(events, PatienceWorn):
            return _("{name} waited too long for a step forward.", name=self._name)
        if _has(events, CallEnded) and mood is None:
            return ""
        return self._moved(mood)

    def _moved(self, mood: MoodChanged | None) -> str:
        if mood is None:
            return _("{name}'s mood stayed as it was.", name=self._name)
        if mood.after > mood.before:
            return _("{name} came up to {mood}.", name=self._name, mood=_(mood.mood))
        return _("{name} went down to {mood}.", name=self._name, mood=_(mood.mood))

    def _hollow(self, events: tuple[Event, ...]) -> str:
        is_hollow = any(isinstance(event, FaultMade) and event.fault is Fault.HOLLOW for event in events)
        if not is_hollow:
            return ""
        return _("The feeling you spoke of had no deed behind it. {name} noticed.", name=self._name)

    @property
    def _unsaid_look_up(self) -> str:
        if self._channel is Channel.CHAT:
            return _("Say what you look up before you do: an empty window costs patience.")
        return _("Say what you look up before you do: a silent line costs patience.")

    @property
    def _listens(self) -> str:
        return self._persona.mood_name(self._persona.listens_from)


def _has(events: tuple[Event, ...], kind: type[Event]) -> bool:
    return any(isinstance(event, kind) for event in events)
