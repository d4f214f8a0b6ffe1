"""Free space."""

from __future__ import annotations

from typing import ClassVar

from game.ui.context import Context
from game.ui.early_widget import early_widget
from game.ui.geometry import Size
from game.ui.widget import Widget


@early_widget
class Spacer(Widget):
    """Free space: with `grow` it pushes its neighbours apart; `height` and `width` hold a distance open."""

    width: float = 0
    height: float = 0

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the distance held open."""
        return Size(context.px(self.width), context.px(self.height))
