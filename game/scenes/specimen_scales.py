"""The scales on the specimen page, read from their tokens: type, space, corners, elevation, motion; and the icons."""

from __future__ import annotations

from game.ui.grid import SPECIMEN_NAME, SPECIMEN_TILE
from game.ui.icons import icon_names
from game.ui.theme import Role
from game.ui.tokens import FADE_S, FRAME_S, Align, Corner, Space, Type, Weight
from game.ui.voice import YOU
from game.ui.voice_line import EASE_S, PAUSE_S, PX_PER_S
from game.ui.widget import REST, Look, Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.column import Column
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.panel import Panel
from game.ui.widgets.paper import Paper
from game.ui.widgets.posed import Posed
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sheet import Sheet
from game.ui.widgets.sized import Sized
from game.ui.widgets.stack import Stack
from game.ui.widgets.voice_strip import VoiceStrip
from game.ui.widgets.wrap import Wrap

_ICON = 26
_VOICE = 60


def scales_page() -> Widget:
    """Return all scales, then the icons."""
    left = Column((_head("Type"), *(_type(size) for size in reversed(Type))), gap=Space.XS, grow=1)
    middle = Column((_head("Space"), *(_space(space) for space in Space), *_motion()), gap=Space.XS, grow=1)
    right = Column((_head("Corners"), _corners(), *_elevation(), _head("Icons"), _icons()), gap=Space.S, grow=1)
    page = Row((left, middle, right), gap=Space.XL, align=Align.START)
    return Stack((Backdrop(), Padding(Scroll(page, "Scales", id="page"), x=Space.XL, y=Space.M)))


def _head(text: str) -> Widget:
    return Label(text, Type.NAME, Weight.BOLD, is_heading=True)


def _type(size: Type) -> Widget:
    weight = Weight.BLACK if size >= Type.FIGURE else Weight.REGULAR
    told = Label(f"{size.name.lower()} {size.value}", Type.HINT, role=Role.MUTED)
    return Column((Label("Who is it?" if size < Type.FIGURE else "82", size, weight), told), gap=Space.NONE)


def _space(space: Space) -> Widget:
    told = Label(f"{space.name.lower()} {space.value}", Type.HINT, role=Role.MUTED)
    name = Sized(told, width=SPECIMEN_NAME, by_text=True)
    if not space:
        return name
    bar = Panel(Label(" ", Type.HINT, is_silent=True), x=0, y=0, fill=Role.ACCENT, edge=None, corner=Corner.SQUARE)
    return Row((name, Sized(bar, width=space)), gap=Space.S)


def _motion() -> tuple[Widget, ...]:
    """Return what moves, how long it takes, and a voice with its rest."""
    lasting = (("screen change", FADE_S), ("mood to mood", EASE_S), ("rest after a line", PAUSE_S), ("frame", FRAME_S))
    told = [Label(f"{what}: {seconds * 1000:.0f} ms", Type.SECONDARY) for what, seconds in lasting]
    flow = Label(f"the living line: {PX_PER_S} px a second", Type.SECONDARY)
    return (_head("Motion"), *told, flow, VoiceStrip(YOU, 3, Role.ACCENT_TEXT, "Your voice", 0.7, _VOICE))


def _corners() -> Widget:
    return Wrap(tuple(_tile(corner.name.lower(), corner=corner) for corner in Corner), gap=Space.S)


def _tile(name: str, fill: Role = Role.RAISED, corner: Corner = Corner.CONTROL) -> Widget:
    words = Label(name, Type.HINT, share=0.5)
    return Sized(Panel(words, x=Space.XS, y=Space.S, fill=fill, corner=corner), width=SPECIMEN_TILE, by_text=True)


def _elevation() -> tuple[Widget, ...]:
    """Return the grounds from the lowest to the highest, what lies on them, and a key in each of its heights."""
    grounds = (Role.SUNKEN, Role.BG, Role.BAR, Role.SURFACE, Role.RAISED)
    ink = Label("paper", Type.HINT, role=Role.INK)
    lying = (Paper(ink, Space.M, Space.S), Sheet(Label("sheet", Type.HINT), x=Space.M, y=Space.S))
    looks = (REST, Look(is_hovered=True), Look(is_pressed=True), Look(is_focused=True))
    keys = tuple(Posed(Button("Key", tone), look) for tone in (Tone.KEY, Tone.PRIMARY) for look in looks)
    tiles = tuple(_tile(ground.value, ground) for ground in grounds)
    return (_head("Elevation"), Wrap(tiles, gap=Space.S), Wrap(lying, gap=Space.L), Wrap(keys, gap=Space.M))


def _icons() -> Widget:
    return Wrap(tuple(Icon(name, side=_ICON, name_read=name.replace("_", " ")) for name in icon_names()), gap=Space.M)
