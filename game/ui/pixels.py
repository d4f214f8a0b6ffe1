"""Pictures as large as the window, in memory that goes back to the system when they are let go."""

from __future__ import annotations

from mmap import mmap

import pygame


def large_surface(size: tuple[int, int]) -> pygame.Surface:
    """Return an opaque black surface of a size in pixels.

    Its pixels lie in a mapping of their own. Megabytes that are taken from C's heap and given back teach glibc to
    carve all later pictures out of that heap, where they leave holes: 14 MiB by the end of one call.
    """
    width, height = size
    surface = pygame.image.frombuffer(mmap(-1, width * height * 4), size, "BGRA")
    surface.set_alpha(None)
    return surface
