"""How settings look: a heading, what it is about, and what to press."""

from __future__ import annotations

from game.scenes.settings_view.model import Choice, Door, Levels, Option, Row, Sample, Switch
from game.scenes.settings_view.values import Values
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.button import Button
from game.ui.widgets.checkbox import Checkbox
from game.ui.widgets.chip import Chip
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.radio import Radio
from game.ui.widgets.slider import Slider
from game.ui.widgets.wrap import Wrap


def row_view(row: Row, values: Values) -> Widget:
    """Return a setting as it stands."""
    match row:
        case Choice():
            return _group(row.heading, row.about, _options(row, values.get(row.id)))
        case Switch():
            box = Checkbox(row.text, is_checked=values.get(row.id), id=row.id)
            return _group(row.heading, row.about, (box,))
        case Levels():
            sliders = (Slider(level.name, values.get(level.id), id=level.id) for level in row.levels)
            return _group(row.heading, row.about, tuple(sliders))
        case Door():
            now = Label(row.told(values.preferred), weight=Weight.SEMIBOLD)
            return _group(row.heading, row.about, (Wrap((now, Button(row.label, id=row.id)), gap=Space.L),))
        case Sample():
            return row.view()


def option_id(row: Choice, option: Option) -> str:
    """Return the id of what is pressed for an option."""
    return f"{row.id}:{option.value}"


def _options(row: Choice, value: object) -> tuple[Widget, ...]:
    """Return the options one under another where something is told of them, else side by side."""
    if any(option.tells for option in row.options):
        return tuple(_told(row, option, is_chosen=option.value == value) for option in row.options)
    chips = (
        Chip(option.name, is_chosen=option.value == value, size=Type.BODY, id=option_id(row, option))
        for option in row.options
    )
    return (Wrap(tuple(chips)),)


def _told(row: Choice, option: Option, *, is_chosen: bool) -> Widget:
    radio = Radio(option.name, is_chosen=is_chosen, id=option_id(row, option))
    return Column((radio, Padding(_aside(option.tells), x=Space.M, bottom=Space.XS)), gap=Space.XS)


def _group(name: str, about: str, parts: tuple[Widget, ...]) -> Widget:
    heading = Label(name, weight=Weight.SEMIBOLD, role=Role.ACCENT_TEXT, is_heading=True)
    head = Column((heading, _aside(about)), gap=Space.NONE)
    return Column((head, *parts), gap=Space.S, name=name)


def _aside(text: str) -> Widget:
    return Label(text, size=Type.SECONDARY, role=Role.MUTED)
