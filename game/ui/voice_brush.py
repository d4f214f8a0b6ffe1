"""How a voice is painted: a soft body as wide as it is loud, strands woven through it, and a brush in front."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.ui.strokes import Point, Sheet
from game.ui.theme import Colour
from game.ui.voice_wave import Trace

_BODY = ((1.0, 34), (0.74, 56), (0.46, 80))
"""The body in layers, from the outside in: its share of the whole reach, and its opacity of 255."""
_STRAND_ALPHAS = (255, 120, 110, 120, 190)
THIN, _SWELL = 0.55, 1.0
"""The width of the brush in strokes where it is quiet, and what full loudness adds."""
_BEHIND = 0.55
"""The width of the strands behind, as a share of the brush."""


def paint_voice(sheet: Sheet, heard: Trace, at: Callable[[int, float], Point], colour: Colour, stroke: float) -> None:
    """Paint a stretch of a voice.

    `at` places a height (a share of the full swing, upward) at a step of the stretch; `stroke` is in its units.
    """
    for share, opacity in _BODY:
        sheet.area(_body(heard, at, share), (*colour, opacity))
    loudness = [min(1.0, (high - low) / 2) for low, high in heard.hull]
    widths = [stroke * (THIN + _SWELL * loud) for loud in loudness]
    strands = [[at(step, height) for step, height in enumerate(strand)] for strand in heard.strands]
    for strand in range(len(strands) - 1, 0, -1):
        sheet.brush(strands[strand][::2], [width * _BEHIND for width in widths[::2]], (*colour, _STRAND_ALPHAS[strand]))
    sheet.brush(strands[0], widths, colour)


def _body(heard: Trace, at: Callable[[int, float], Point], share: float) -> Sequence[Point]:
    upper, lower = [], []
    for step, (low, high) in enumerate(heard.hull[::2]):
        middle, reach = (low + high) / 2, (high - low) / 2 * share
        upper.append(at(2 * step, middle + reach))
        lower.append(at(2 * step, middle - reach))
    return [*upper, *reversed(lower)]
