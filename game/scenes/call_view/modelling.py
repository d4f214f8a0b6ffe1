"""From the call in play to what the screen shows of it."""

from __future__ import annotations

from game.call.actions import Choice, Kind
from game.call.events import CallEnded
from game.call.holding import BACK, BACK_WITHOUT_A_WORD, named_wait
from game.call.program import Program
from game.call.session import Call
from game.call.state import Hold, Stage
from game.callers.looks import looks_of
from game.language import _
from game.scenario.house import FlowChart, House
from game.scenario.vocabulary import LIMIT, Place, Result
from game.scenes.call_view.model import SAY, Card, Chart, Person, Wording
from game.ui.theme import Role
from game.ui.widgets.flow_chart import ChartKind, ChartStep
from game.ui.widgets.signature import accent_of


def person_of(program: Program, *, is_exam: bool) -> Person:
    """Return who calls; in an exam without what would tell the persona or the mood."""
    caller, persona = program.scenario.caller, program.persona
    return Person(
        name=caller.name,
        first_name=first_name(caller.name),
        about=caller.about,
        persona=persona.name,
        role=Role.TEXT if is_exam else accent_of(persona.name),
        ladder=() if is_exam else persona.ladder,
        listens_from=0 if is_exam else persona.listens_from,
        looks="" if is_exam else looks_of(caller),
    )


_SAYABLE = (Kind.REPLY, Kind.MANAGER, Kind.SCRIPT, Kind.BACK)
HELD_LOOK_UP = "look_up:held"
"""The card that opens the console while the caller is on hold."""


def chart_of(chart: FlowChart, call: Call, spoken: int) -> Chart:
    """Return the chart with the box marked that a script reader would have come to after so many lines of his own.

    Its next line is the script's for this moment of the call; where there is none, what stands in the box.
    """
    steps = tuple(
        ChartStep(step.text, ChartKind.DECISION if step.is_decision else ChartKind.BOX) for step in chart.steps
    )
    current = max(0, min(spoken, len(steps) - 1))
    return Chart(chart.title, chart.revision, steps, current, _next_line(call, steps[current].text if steps else ""))


def _next_line(call: Call, box: str) -> str:
    node = call.program.scenario.nodes.get(call.state.node)
    if node is None:
        return ""
    return _("“{quote}”", quote=node.script) if node.script else box


def clock_text(seconds: int) -> str:
    """Return a call's time as minutes and seconds."""
    return f"{seconds // 60:02}:{seconds % 60:02}"


def is_on_hold(call: Call) -> bool:
    """Return whether the caller is on hold."""
    return call.state.hold is not Hold.NONE


def cards_of(call: Call) -> tuple[Card, ...]:
    """Return what can be said now, the script last; on hold the ways back, and the console."""
    if call.state.stage is not Stage.TALKING:
        return ()
    choices = call.choices
    cards = tuple(_card(choice, call) for choice in choices if choice.kind in _SAYABLE)
    if is_on_hold(call) and any(choice.kind is Kind.LOOKUP for choice in choices):
        return (*cards, Card(HELD_LOOK_UP, _("Look something up first")))
    return cards


def _card(choice: Choice, call: Call) -> Card:
    return Card(SAY + choice.id, words_of(choice, call), choice.kind is Kind.SCRIPT)


def words_of(choice: Choice, call: Call) -> str:
    """Return what stands on the card of a choice: for a way back from hold also what is said then."""
    if choice.kind is not Kind.BACK:
        return choice.text
    said = named_wait(call.held_s) if choice.id == BACK else BACK_WITHOUT_A_WORD
    return _("{deed}: “{words}”", deed=_(choice.text), words=said)


def held_text(call: Call, name: str) -> str:
    """Return what stands on the wire while the caller is on hold, "" while they are on the line."""
    if not is_on_hold(call):
        return ""
    return _("On hold · {name} waits · {time}", name=name, time=clock_text(call.held_s))


def ending_text(ended: CallEnded | None, house: House, name: str, wording: Wording) -> str:
    """Return how it ended, as anybody on the line would know it; "" while it goes on."""
    if ended is None:
        return ""
    if ended.result is Result.LOST:
        return _(wording.they_left, name=name)
    if ended.result is Result.ABANDONED or ended.ending == LIMIT:
        return _(wording.you_left)
    places = {f"@{place}": place for place in Place}
    if ended.ending in places:
        return _("{name} is with {desk} now.", name=name, desk=house.desks[places[ended.ending]].name)
    return _("You have both said goodbye.")


def first_name(name: str) -> str:
    """Return the first word of a name: how the transcript calls the caller."""
    return name.split(maxsplit=1)[0] if name.split() else name
