"""Small pieces that the preview's columns share."""

from __future__ import annotations

from game.analysis.effects import Effect, Sense
from game.ui.theme import Role
from game.ui.tokens import Align, Space, TextStyle, Type, Weight
from game.ui.typesetter import Span
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row

ROLES = {Sense.GAIN: Role.BEST, Sense.COST: Role.SLIP, Sense.NEITHER: Role.TEXT}
_MARKS = {Sense.GAIN: "+ ", Sense.COST: "− ", Sense.NEITHER: ""}
_ICON = 16


def heading(text: str, role: Role = Role.MUTED) -> Widget:
    """Return the name of a part of a column."""
    return Label(text, size=Type.SECONDARY, weight=Weight.SEMIBOLD, role=role, is_heading=True)


def quiet(text: str) -> Widget:
    """Return a line that stands back."""
    return Label(text, size=Type.SECONDARY, role=Role.MUTED)


def under(title: Widget, *rows: Widget) -> Widget:
    """Return rows under their heading."""
    return Column((title, *rows), gap=Space.XS)


def effect_line(effects: tuple[Effect, ...]) -> Widget:
    """Return effects one after another, each in the colour of its sense and with a sign, since colour isn't all."""
    spans: list[Span] = []
    for effect in effects:
        spans += [Span(" · ", role=Role.MUTED)] if spans else []
        spans.append(Span(_MARKS[effect.sense] + effect.text, role=ROLES[effect.sense]))
    return Label(tuple(spans), size=Type.SECONDARY)


def named_value(name: str, value: str) -> Widget:
    """Return a value after its name."""
    spans = (Span(f"{name}  ", TextStyle(Type.SECONDARY), Role.MUTED), Span(value, TextStyle(Type.SECONDARY)))
    return Label(spans, size=Type.SECONDARY)


def ticked(icon: str, role: Role, spans: tuple[Span, ...]) -> Widget:
    """Return words after an icon."""
    words = Label(spans, size=Type.SECONDARY, grow=1)
    return Row((Icon(icon, role, _ICON), words), gap=Space.S, align=Align.START)
