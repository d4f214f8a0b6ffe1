"""The living line of a chat: bursts of typing on the ladder of moods, flat while nobody types."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar

from game.ui.context import Context
from game.ui.geometry import Box, Size
from game.ui.tokens import TextStyle, Type
from game.ui.widgets.voice_flow import Ground
from game.ui.widgets.voice_trace import VoiceTrace

_ALONE_HEIGHT = 52
_LEAST_RUNG, _MOST_RUNG = 21, 29
_ROOM = 4
_RUNGS_HIGH = 5.6
"""The height of a ladder of five, in rungs."""


@dataclass(frozen=True)
class TypingLine(VoiceTrace):
    """The line of a chat at rest: the line of a voice, thinner and lower. Its tiles are TypingTiles."""

    swing: ClassVar[float] = 11

    def measure(self, context: Context, width: int) -> Size:
        """Return the whole width and the height of the ladder, or of the one mood that stands alone."""
        is_low = not self.ladder or self._stands_alone(context)
        return Size(width, context.px(_ALONE_HEIGHT) if is_low else round(_RUNGS_HIGH * self.rung_px(context)))

    def rung_px(self, context: Context) -> int:
        """Return the distance between two moods in pixels: as near as their names allow."""
        if not context.metrics.is_roomy:
            return 0
        return max(
            context.px(_LEAST_RUNG), min(context.px(_MOST_RUNG), context.metrics.line_px(_NAME) + context.px(_ROOM))
        )

    def _ground(self, context: Context, box: Box) -> Ground:
        return replace(super()._ground(context, box), swing=context.px(self.swing))


@dataclass(frozen=True)
class LiveTypingLine(TypingLine):
    """The same line while somebody types: drawn anew as the playhead moves."""

    is_animated: ClassVar[bool] = True


_NAME = TextStyle(Type.SECONDARY)
