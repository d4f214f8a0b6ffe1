"""The caller on the line: the living line and the latest words, and beside them the face that the line runs into."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from game.ui.context import UNBOUNDED, Context
from game.ui.geometry import Box, Size
from game.ui.tokens import Space
from game.ui.widget import Slot, Widget
from game.ui.widgets.phone_wire import LivePhoneWire, PhoneWire
from game.ui.widgets.portrait import Portrait
from game.ui.widgets.voice_trace import VoiceTrace


@dataclass(frozen=True)
class OnTheLine(Widget):
    """A trace above words, and a face at the right that stands on the lower edge; a wire joins trace and telephone.

    Where the words are higher than the `usual_px` in pixels, the foot of the trace gives what it can spare, so that
    what lies below is moved as little as can be.
    """

    trace: VoiceTrace
    words: Widget
    portrait: Portrait
    usual_px: int = UNBOUNDED

    is_bare: ClassVar[bool] = True

    def measure(self, context: Context, width: int) -> Size:
        """Return the whole width, and the height of line and words, or of the face where that is higher."""
        face = context.size_of(self.portrait, width)
        left = max(1, width - face.w - context.px(Space.HAIR))
        spoken = self._trace_px(context, left) + context.size_of(self.words, left).h
        return Size(width, max(spoken, face.h))

    def place(self, context: Context, box: Box) -> tuple[Slot, ...]:
        """Return trace, words, wire and face."""
        face = context.size_of(self.portrait, box.w)
        left = max(1, box.w - face.w - context.px(Space.HAIR))
        trace = Box(box.x, box.y, left, self._trace_px(context, left))
        words = Box(box.x, trace.bottom, left, box.bottom - trace.bottom)
        stands = Box(box.right - face.w, box.bottom - face.h, face.w, face.h)
        slots = (Slot(self.trace, trace), Slot(self.words, words), *self._wire(trace, stands))
        return (*slots, Slot(self.portrait, stands))

    def _trace_px(self, context: Context, width: int) -> int:
        """Return the height of the trace, less what it gives to the words."""
        over = max(0, context.size_of(self.words, width).h - self.usual_px)
        return context.size_of(self.trace, width).h - min(over, self.trace.spare_px(context))

    def _wire(self, trace: Box, face: Box) -> tuple[Slot, ...]:
        """Return the wire in the room that it may need: from the trace's end to the telephone."""
        if self.trace.is_gone or not self.portrait.has_phone:
            return ()
        phone_x, phone_y = self.portrait.phone_at(face)
        left = trace.right - face.w // 2
        room = Box(left, trace.y, phone_x + face.w // 8 - left, max(trace.bottom, phone_y) - trace.y)
        kind = LivePhoneWire if self.trace.is_animated else PhoneWire
        wire = kind(self.trace, trace.moved(-room.x, -room.y), (phone_x - room.x, phone_y - room.y))
        return (Slot(wire, room),)
