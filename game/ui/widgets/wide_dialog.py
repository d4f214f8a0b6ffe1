"""A question that needs room: choices side by side."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.context import Context
from game.ui.tokens import Space
from game.ui.widgets.dialog import Dialog

_WIDTH = 880


@dataclass(frozen=True)
class WideDialog(Dialog):
    """A dialog almost twice as wide."""

    def _card_width(self, context: Context, width: int) -> int:
        return min(width - 2 * context.px(Space.XL), context.control_px(_WIDTH))
