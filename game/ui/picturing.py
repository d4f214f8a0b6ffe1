"""Pictures of a widget alone, painted without a window."""

from __future__ import annotations

from io import BytesIO

import pygame

from game.errors import FirstlineError
from game.ui.context import UNBOUNDED, new_context
from game.ui.geometry import Box
from game.ui.layout import lay_out
from game.ui.metrics import Metrics
from game.ui.painter import paint
from game.ui.widget import REST, Widget

_PICTURE = Metrics(1920, 1080)
MOST_PIXELS = 100_000_000
"""What a picture may have at most: 300 MB while it is painted."""


def picture_of(widget: Widget, theme: str) -> bytes:
    """Return a widget in its natural size, painted without a window, as the bytes of a PNG.

    It is as large as on a screen of 1920 × 1080. Raises FirstlineError where that is more than a picture can be.
    """
    pygame.font.init()
    context = new_context(_PICTURE, theme, is_still=True)
    width, height = widget.measure(context, UNBOUNDED)
    if width * height > MOST_PIXELS:
        raise FirstlineError(f"The picture would have {width} × {height} pixels. Write it as .svg, which has no limit.")
    surface, box = pygame.Surface((width, height), depth=24), Box(0, 0, width, height)
    paint(lay_out(widget, context, box, {}).walk(), context, surface, box, lambda _: REST)
    written = BytesIO()
    pygame.image.save(surface, written, "picture.png")
    return written.getvalue()
