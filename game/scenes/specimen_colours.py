"""Every colour role of a theme on the specimen page, each with the contrast that it has, as measured."""

from __future__ import annotations

from game.ui.grid import SPECIMEN_COLOUR
from game.ui.theme import Colour, Role, Theme, contrast
from game.ui.tokens import Align, Corner, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.panel import Panel
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.stack import Stack

_GROUNDS = (Role.BG, Role.SURFACE, Role.RAISED)
_MEASURED_ON = {
    **dict.fromkeys((Role.INK, Role.INK_MUTED, Role.PAPER_FOLD), (Role.PAPER_LIGHT, Role.PAPER, Role.PAPER_FOOT)),
    Role.ON_ACCENT: (Role.ACCENT,),
    Role.ON_MARK: (Role.BEST, Role.BLUNDER),
    Role.MARKER: (Role.INK,),
    **dict.fromkeys((Role.PAPER, Role.PAPER_FOOT, Role.PAPER_LIGHT), (Role.INK,)),
    **dict.fromkeys((Role.BG, Role.SURFACE, Role.RAISED, Role.SUNKEN, Role.BAR, Role.GLOW), (Role.TEXT, Role.BORDER)),
}
"""What a role is measured against, where that isn't the three grounds."""
_COLUMNS = 4


def colours_page(theme: Theme) -> Widget:
    """Return the roles of a theme in columns: swatch, name, colour, and contrast on each of its grounds."""
    roles = list(Role)
    rows = -(-len(roles) // _COLUMNS)
    columns = tuple(
        Column(tuple(_row(role, theme) for role in roles[first : first + rows]), gap=Space.XS, grow=1)
        for first in range(0, len(roles), rows)
    )
    heading = Label(f"Theme: {theme.name}", size=Type.NAME, weight=Weight.BOLD, is_heading=True)
    told = Label("Contrast on background, surface and raised, or on what is named", Type.SECONDARY, role=Role.MUTED)
    page = Column((heading, told, Row(columns, gap=Space.L, align=Align.START)), gap=Space.S)
    return Stack((Backdrop(), Padding(Scroll(page, "Colours", id="page"), x=Space.XL, y=Space.M)))


def _row(role: Role, theme: Theme) -> Widget:
    swatch = Panel(Label(" ", is_silent=True), fill=role, corner=Corner.BADGE, y=Space.NONE)
    name = Label(role.value.replace("_", " "), Type.SECONDARY, Weight.SEMIBOLD)
    told = Label(f"{_code(theme.colour(role))}  {_measured(role, theme)}", Type.HINT, role=Role.MUTED)
    words = Column((name, told), gap=Space.NONE, grow=1)
    return Row((Sized(swatch, width=SPECIMEN_COLOUR), words), gap=Space.S)


def _measured(role: Role, theme: Theme) -> str:
    grounds = _MEASURED_ON.get(role, _GROUNDS)
    ratios = [f"{contrast(theme.colour(role), theme.colour(ground)):.1f}" for ground in grounds]
    if grounds is _GROUNDS:
        return " / ".join(ratios)
    return ", ".join(f"{ground.value.replace('_', ' ')} {ratio}" for ground, ratio in zip(grounds, ratios, strict=True))


def _code(colour: Colour) -> str:
    red, green, blue = colour
    return f"#{red:02X}{green:02X}{blue:02X}"
