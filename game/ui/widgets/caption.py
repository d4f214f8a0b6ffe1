"""The caller's latest words, large."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.context import Context
from game.ui.geometry import Size
from game.ui.tokens import TextStyle, Type, Weight
from game.ui.widgets.label import Label
from game.ui.widgets.scroll import Scroll

_STYLE = TextStyle(Type.TITLE, Weight.SEMIBOLD)


@dataclass(frozen=True)
class Caption(Scroll):
    """Holds room for two lines, grows to `most_lines`, and scrolls what is longer still. Build it with `caption`."""

    most_lines: int = 3

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and the height of two lines or more."""
        line = context.metrics.line_px(_STYLE)
        natural = self.child.measure(context, width).h
        return Size(width, max(2 * line, min(natural, self.most_lines * line)))


def caption(text: str, *, widget_id: str, share: float = 0.0, most_lines: int = 3) -> Caption:
    """Return the caption of a text; `share` is how much of the free width stands at its left."""
    words = Label(text, size=Type.TITLE, weight=Weight.SEMIBOLD, share=share)
    return Caption(words, name="The caller says", id=widget_id, most_lines=most_lines)
