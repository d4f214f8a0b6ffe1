"""A question in the middle of the window."""

from __future__ import annotations

from dataclasses import dataclass

import pygame

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import Align, Corner, Space, Type, Weight
from game.ui.widget import Kind, Look, Semantics, Slot, Widget
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.wrap import Wrap

_WIDTH = 480


@dataclass(frozen=True)
class Dialog(Widget):
    """A card in the middle of its box: title, body, keys at the foot. A body too tall scrolls."""

    title: str
    body: tuple[Widget, ...]
    keys: tuple[Widget, ...]

    def measure(self, context: Context, width: int) -> Size:
        """Return the card's natural size."""
        card = self._card_width(context, width)
        return Size(card, context.size_of(self._content(), card - 2 * context.px(Space.XL)).h)

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return the content in the card."""
        room = context.px(Space.XL)
        return (Slot(self._content(), self._card(context, box).inset(room, room, room, room)),)

    def draw(self, context: Context, surface: pygame.Surface, box: Box, look: Look) -> None:
        """Paint the card."""
        card, radius = self._card(context, box), context.px(Corner.PANEL)
        fill, edge = context.colour(Role.RAISED), context.colour(Role.BORDER)
        context.shapes.round_rect(surface, card, radius, fill=fill, edge=edge, edge_px=context.px(1))

    def semantics(self) -> Semantics:
        """Return a dialog."""
        return Semantics(Kind.DIALOG, self.title)

    def _card_width(self, context: Context, width: int) -> int:
        margin = 2 * context.px(Space.XL)
        return min(width - margin, context.control_px(_WIDTH))

    def _card(self, context: Context, box: Box) -> Box:
        room, width = 2 * context.px(Space.XL), self._card_width(context, box.w)
        height = min(box.h - room, context.size_of(self._content(), width - room).h + room)
        return Box(box.x + (box.w - width) // 2, box.y + (box.h - height) // 2, width, height)

    def _content(self) -> Widget:
        title = Label(self.title, size=Type.NAME, weight=Weight.BOLD, is_heading=True)
        keys = Row((Spacer(grow=1), Wrap(self.keys, gap=Space.M)), align=Align.START)
        body = Scroll(Column(self.body, gap=Space.S), self.title, id="dialog_body", grow=1)
        return Column((title, body, Spacer(height=Space.XS), keys), gap=Space.M)
