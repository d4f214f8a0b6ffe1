"""Text on the page."""

from __future__ import annotations

from game.ui.context import Context
from game.ui.early_widget import early_widget
from game.ui.geometry import Box, Size
from game.ui.theme import Role
from game.ui.tokens import TextStyle, Type, Weight
from game.ui.typesetter import PlacedText, Span
from game.ui.widget import Kind, Look, Semantics, Widget


@early_widget
class Label(Widget):
    """Text that wraps at its box. `text` is a string, or spans of several styles that wrap together.

    `share` is how much of the free width stands at the left: 0 left, 0.5 centred, 1 right. `is_silent` keeps a
    decoration out of the semantic tree.
    """

    text: str | tuple[Span, ...]
    size: Type = Type.BODY
    weight: Weight = Weight.REGULAR
    role: Role = Role.TEXT
    is_italic: bool = False
    share: float = 0.0
    is_heading: bool = False
    is_silent: bool = False

    def measure(self, context: Context, width: int) -> Size:
        """Return the size of the text set at `width`."""
        block = context.block(self.text, self._style, width)
        return Size(block.width, block.height)

    def texts(self, context: Context, box: Box, look: Look) -> tuple[PlacedText, ...]:
        """Return the text at the top of the box."""
        return (PlacedText(context.block(self.text, self._style, box.w), box, self.role, self.share),)

    def semantics(self) -> Semantics | None:
        """Return a text or a heading."""
        if self.is_silent:
            return None
        whole = self.text if isinstance(self.text, str) else "".join(span.text for span in self.text)
        return Semantics(Kind.HEADING if self.is_heading else Kind.TEXT, whole)

    @property
    def _style(self) -> TextStyle:
        return TextStyle(self.size, self.weight, self.is_italic)
