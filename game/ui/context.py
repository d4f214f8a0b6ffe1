"""What widgets measure and draw with: colours, pixels, text, shapes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from game.ui.controls import Controls
from game.ui.fonts import OWN, Fonts, Typeface
from game.ui.geometry import Size
from game.ui.metrics import Metrics
from game.ui.shapes import Shapes
from game.ui.tally import Tally
from game.ui.theme import Colour, Role, Theme, theme_named
from game.ui.tokens import TextStyle
from game.ui.typesetter import Span, TextBlock, Typesetter

if TYPE_CHECKING:
    from game.ui.widget import Widget

UNBOUNDED = 1_000_000
"""A width in pixels that no text reaches: measures what would stand on one line."""


@dataclass(frozen=True)
class Context:
    """What a page is drawn with; `is_still` asks for reduced motion, `controls` say what is on which key or button."""

    theme: Theme
    metrics: Metrics
    typesetter: Typesetter
    shapes: Shapes
    is_still: bool = False
    controls: Controls = field(default_factory=Controls)
    tally: Tally = field(default_factory=Tally)
    sizes: dict[tuple[int, int], tuple[Widget, Size]] = field(default_factory=dict)

    def colour(self, role: Role) -> Colour:
        """Return a role's colour in this theme."""
        return self.theme.colours[role]

    def size_of(self, widget: Widget, width: int) -> Size:
        """Return what the widget measures at a width; each is measured once, until the page takes another tree."""
        known = self.sizes.get((id(widget), width))
        if known is None:
            known = (widget, widget.measure(self, width))
            self.sizes[id(widget), width] = known
        return known[1]

    def px(self, length: float) -> int:
        """Return a 720p length in pixels of this window."""
        return self.metrics.px(length)

    def control_px(self, length: float) -> int:
        """Return a 720p length in pixels that grows with the text scale."""
        return self.metrics.control_px(length)

    def block(self, text: str | tuple[Span, ...], style: TextStyle, width: int = UNBOUNDED) -> TextBlock:
        """Return text set in lines at most `width` pixels wide."""
        return self.typesetter.block(text, style, width)


def new_context(
    metrics: Metrics,
    theme_name: str = "night",
    *,
    is_still: bool = False,
    typeface: Typeface = OWN,
    controls: Controls | None = None,
) -> Context:
    """Return a context with empty caches; pygame.font must be initialised."""
    half, less = metrics.window_bytes // 2, metrics.window_bytes * 3 // 8
    typesetter, shapes = Typesetter(Fonts(typeface), metrics), Shapes(half, less, less)
    return Context(theme_named(theme_name), metrics, typesetter, shapes, is_still, controls or Controls())
