"""The lists beside the call: nodes to jump to, what is wrong with the file, and the buttons."""

from __future__ import annotations

from game.scenario.diagnostics import Severity
from game.scenes.preview_view.model import FINDING, JUMP, CallSide, Command, Finding, Place, PreviewModel, commands_of
from game.scenes.preview_view.words import quiet
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.button import Button
from game.ui.widgets.column import Column
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.link import Link
from game.ui.widgets.padding import Padding
from game.ui.widgets.pill import Pill
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.spacer import Spacer

_ICON = 18


def nodes(places: tuple[Place, ...] | None) -> Widget:
    """Return the list to jump from; those that no play was found to come to are marked with what leads there."""
    if places is None:
        return quiet("Looking for a way to every node …")
    told = quiet("Choosing one begins the call again and makes the choices that lead there.")
    rows = Column((told, *map(_place, places)), gap=Space.S)
    return Scroll(rows, id="nodes", name="Nodes", grow=1)


def _place(place: Place) -> Widget:
    if place.why:
        name: Widget = Label(place.name, weight=Weight.SEMIBOLD, role=Role.MUTED, grow=1)
        head = Row((Icon("lock", Role.SLIP, _ICON), name), gap=Space.S, align=Align.START)
        return Column((head, _under(Label(place.why, size=Type.SECONDARY, role=Role.SLIP))), gap=Space.NONE)
    name = Link(place.name, size=Type.BODY, id=JUMP + place.name, is_first_focus=place.is_here)
    here = (Pill("here", Role.ACCENT_TEXT),) if place.is_here else ()
    head = Row((name, *here, Spacer(grow=1), quiet(_steps(place))), gap=Space.S)
    return Column((head, _under(quiet(place.about))), gap=Space.NONE)


def _steps(place: Place) -> str:
    choices = "1 choice" if place.choices == 1 else f"{place.choices} choices"
    return f"{choices} · line {place.line}" if place.choices else f"line {place.line}"


def findings(model: PreviewModel) -> Widget:
    """Return what is wrong with the files; each opens the editor where it is."""
    if not model.findings:
        return quiet("Nothing is wrong with the file.")
    rows = tuple(_finding(finding, f"{FINDING}{number}") for number, finding in enumerate(model.findings))
    return Scroll(Column(rows, gap=Space.M), id="findings", name="Findings", grow=1)


def _finding(finding: Finding, widget_id: str) -> Widget:
    hint = finding.diagnostic.hint
    line = finding_line(finding, widget_id, has_hint=False)
    return Column((line, *((_under(quiet(hint)),) if hint else ())), gap=Space.NONE)


def finding_line(finding: Finding, widget_id: str, *, has_hint: bool = True) -> Widget:
    """Return a finding, after its sign and its line, with what to do about it."""
    found = finding.diagnostic
    is_error = found.severity is Severity.ERROR
    icon = Icon("grade_blunder" if is_error else "warning", Role.BLUNDER if is_error else Role.SLIP, _ICON)
    where = f"{finding.file}, line {found.line}" if finding.file else f"line {found.line}"
    hint = f" ({found.hint})" if found.hint and has_hint else ""
    text = f"{where} · {found.code}: {found.message}{hint}"
    name = Link(text, size=Type.SECONDARY, weight=Weight.REGULAR, id=widget_id, grow=1)
    return Row((icon, name), gap=Space.XS)


def keys(call: CallSide) -> Widget:
    """Return the buttons of every command and what they do, for where no bar at the foot has them."""
    return Scroll(Column(tuple(map(_button, commands_of(call))), gap=Space.S), id="keys", name="Keys", grow=1)


def _button(each: Command) -> Widget:
    button = Button(each.label, icon=each.icon, key=each.key, shows_key=True, id=each.id)
    return Row((button, Label(each.about, size=Type.SECONDARY, role=Role.MUTED, grow=1)), gap=Space.M)


def _under(child: Widget) -> Widget:
    return Padding(child, left=Space.XXL)
