"""From the call in play to what the screen shows of it."""

from __future__ import annotations

from game.call.actions import Choice, Kind
from game.call.events import CallEnded
from game.call.program import Program
from game.call.session import Call
from game.call.state import Stage
from game.scenario.house import FlowChart, House
from game.scenario.vocabulary import Place, Result
from game.scenes.call_view.model import Chart, Person
from game.ui.theme import Role
from game.ui.widgets.flow_chart import ChartKind, ChartStep


def person_of(program: Program, *, is_exam: bool) -> Person:
    """Return who calls; in an exam without what would tell the persona or the mood."""
    caller, persona = program.scenario.caller, program.persona
    return Person(
        name=caller.name,
        first_name=first_name(caller.name),
        about=caller.about,
        persona=persona.name,
        role=Role.TEXT if is_exam else role_of(persona.name),
        ladder=() if is_exam else persona.ladder,
        listens_from=0 if is_exam else persona.listens_from,
    )


def chart_of(chart: FlowChart, spoken: int) -> Chart:
    """Return the chart with the box marked that a script reader would have come to after so many lines of his own."""
    steps = tuple(
        ChartStep(step.text, ChartKind.DECISION if step.is_decision else ChartKind.BOX) for step in chart.steps
    )
    return Chart(chart.title, chart.revision, steps, max(0, min(spoken, len(steps) - 1)))


def clock_text(seconds: int) -> str:
    """Return a call's time as minutes and seconds."""
    return f"{seconds // 60:02}:{seconds % 60:02}"


def said_choices(call: Call) -> tuple[Choice, ...]:
    """Return what can be said now, the script last."""
    if call.state.stage is not Stage.TALKING:
        return ()
    return tuple(choice for choice in call.choices if choice.kind in (Kind.REPLY, Kind.SCRIPT))


def ending_text(ended: CallEnded | None, house: House, name: str) -> str:
    """Return how the call ended, as anybody on the line would know it; "" while it goes on."""
    if ended is None:
        return ""
    if ended.result is Result.LOST:
        return f"{name} hung up."
    if ended.result is Result.ABANDONED:
        return "You hung up."
    places = {f"@{place}": place for place in Place}
    if ended.ending in places:
        return f"{name} is with {house.desks[places[ended.ending]].name} now."
    return "You have both said goodbye."


def first_name(name: str) -> str:
    """Return the first word of a name: how the transcript calls the caller."""
    return name.split(maxsplit=1)[0] if name.split() else name


def role_of(persona: str) -> Role:
    """Return a persona's accent; one that has none of its own is shown as anxious."""
    return Role(persona) if persona in list(Role) else Role.ANXIOUS
