"""From tokens to pixels: the one place that knows the window's size and the text scale."""

from __future__ import annotations

from typing import NamedTuple

from game.ui.tokens import LINE_HEIGHT, TextStyle, Type

_ROOMY_EM = 56
"""Widths of text in the window from which columns stand side by side: any window up to 140 % text."""


class Metrics(NamedTuple):
    """The window's size in pixels, the text scale, 1.0 to 2.0, and the line spacing, 1.0 to 1.5 times the usual."""

    width: int = 1280
    height: int = 720
    text_scale: float = 1.0
    line_spacing: float = 1.0

    @property
    def factor(self) -> float:
        """Return pixels for each 720p pixel."""
        return min(self.width / 1280, self.height / 720)

    @property
    def window_bytes(self) -> int:
        """Return what a picture of the whole window takes: the measure of all caches of pixels."""
        return self.width * self.height * 4

    @property
    def is_roomy(self) -> bool:
        """Return whether screens have room for columns side by side (LOOK.md, "Screens")."""
        return self.width >= _ROOMY_EM * self.type_px(Type.BODY)

    def px(self, length: float) -> int:
        """Return a 720p length in pixels of this window; never 0 for a length above 0."""
        # The factor is written out: a frame asks hundreds of times.
        return max(1, round(length * min(self.width / 1280, self.height / 720))) if length > 0 else 0

    def control_px(self, length: float) -> int:
        """Return a 720p length that grows with the text: badges, icons, boxes to tick."""
        return max(1, round(length * self.factor * self.text_scale))

    def type_px(self, size: Type) -> int:
        """Return a type size in pixels: given at 1080p, scaled by window and text scale."""
        scale = self.text_scale if size < Type.TITLE else 1 + (self.text_scale - 1) * _large_share(size)
        return max(6, round(size / 1.5 * self.factor * scale))

    def line_px(self, style: TextStyle) -> int:
        """Return the height of one line of text."""
        return round(self.type_px(style.size) * LINE_HEIGHT * self.line_spacing)


def _large_share(size: Type) -> float:
    """Return how much of the text scale large type takes: captions and figures × 1.4 at 200 % (LOOK.md)."""
    return 0.4 if size >= Type.TITLE else 1.0
