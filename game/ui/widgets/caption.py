"""The caller's latest words, large."""

from __future__ import annotations

from dataclasses import dataclass

from game.language import _
from game.ui.context import Context
from game.ui.geometry import Size
from game.ui.tokens import TextStyle, Type, Weight
from game.ui.widget import Kind, Semantics
from game.ui.widgets.label import Label
from game.ui.widgets.scroll import Scroll

_STYLE = TextStyle(Type.TITLE, Weight.SEMIBOLD)


@dataclass(frozen=True)
class Caption(Scroll):
    """Holds room for `least_lines`, grows to `most_lines` of `style`, and scrolls what is longer still."""

    most_lines: int = 3
    least_lines: int = 2
    style: TextStyle = _STYLE

    def measure(self, context: Context, width: int) -> Size:
        """Return the full width and the height of its lines, within the bounds."""
        line = context.metrics.line_px(self.style)
        natural = self.child.measure(context, width).h
        return Size(width, max(self.least_lines * line, min(natural, self.most_lines * line)))

    def semantics(self) -> Semantics:
        """Return a status, which is read when its words change."""
        return Semantics(Kind.STATUS, self.name)


def caption(text: str, *, widget_id: str, share: float = 0.0, most_lines: int = 3) -> Caption:
    """Return the caption of a text; `share` is how much of the free width stands at its left."""
    words = Label(text, size=Type.TITLE, weight=Weight.SEMIBOLD, share=share)
    return Caption(words, name=_("The caller says"), id=widget_id, most_lines=most_lines)
