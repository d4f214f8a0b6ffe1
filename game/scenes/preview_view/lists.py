"""The lists beside the call: nodes to jump to, what is wrong with the file, and the keys."""

from __future__ import annotations

from game.scenario.diagnostics import Severity
from game.scenes.preview_view.model import COMMANDS, FINDING, JUMP, Command, Finding, Place, PreviewModel
from game.scenes.preview_view.words import named_value, quiet
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
    rows = tuple(finding_row(finding, number) for number, finding in enumerate(model.findings))
    return Scroll(Column(rows, gap=Space.M), id="findings", name="Findings", grow=1)


def finding_row(finding: Finding, number: int, prefix: str = FINDING) -> Widget:
    """Return a finding, with what to do about it under it."""
    found = finding.diagnostic
    is_error = found.severity is Severity.ERROR
    icon = Icon("grade_blunder" if is_error else "warning", Role.BLUNDER if is_error else Role.SLIP, _ICON)
    where = f"{finding.file}, line {found.line}" if finding.file else f"line {found.line}"
    text = f"{where} · {found.message} ({found.code})"
    name = Link(text, size=Type.SECONDARY, weight=Weight.REGULAR, id=f"{prefix}{number}", grow=1)
    hint = (_under(quiet(found.hint)),) if found.hint else ()
    return Column((Row((icon, name), gap=Space.XS, align=Align.CENTRE), *hint), gap=Space.NONE)


def keys(*, has_buttons: bool) -> Widget:
    """Return every key and what it does; with buttons where no bar at the foot has them."""
    more = (
        named_value("1 to 9", "choose"),
        named_value("I, J, F", "show the inspector, the nodes, the findings"),
        named_value("Ctrl and plus, minus, 0", "set the size of the text"),
        named_value("F11", "fills the screen"),
        named_value("Esc", "leaves; nothing is lost, since nothing is recorded"),
    )
    rows = (*(_command(each, has_buttons=has_buttons) for each in COMMANDS), *more)
    return Scroll(Column(rows, gap=Space.S), id="keys", name="Keys", grow=1)


def _command(each: Command, *, has_buttons: bool) -> Widget:
    if not has_buttons:
        return named_value(each.key.capitalize(), each.about)
    button = Button(each.label, icon=each.icon, key=each.key, shows_key=True, id=each.id)
    return Column((button, quiet(each.about)), gap=Space.HAIR, align=Align.START)


def _under(child: Widget) -> Widget:
    return Padding(child, left=Space.XXL)
