"""Pixels in memory that goes back to the system when they are let go.

Memory from C's heap stays with the program, in holes between what is still in use; and giving back a piece of some
megabytes teaches glibc to take all further ones from that heap too. By the end of a call the holes were 14 MiB.
So whatever is larger than a button lies in a mapping of its own.
"""

from __future__ import annotations

from mmap import mmap

import pygame

_LEAST_BYTES = 64 * 1024
"""Smaller pictures aren't worth the pages of a mapping."""


def clear_surface(size: tuple[int, int]) -> pygame.Surface:
    """Return a surface with alpha of a size in pixels, wholly transparent."""
    width, height = size
    if width * height * 4 < _LEAST_BYTES:
        return pygame.Surface(size, pygame.SRCALPHA, 32)
    return pygame.image.frombuffer(mmap(-1, width * height * 4), size, "BGRA")


def opaque_surface(size: tuple[int, int]) -> pygame.Surface:
    """Return a surface of a size in pixels that covers what it is laid on."""
    surface = clear_surface(size)
    surface.set_alpha(None)
    return surface


def numbered_surface(size: tuple[int, int]) -> pygame.Surface:
    """Return a surface with one byte for each pixel, a number in its palette."""
    width, height = size
    if width * height < _LEAST_BYTES:
        return pygame.Surface(size, 0, 8)
    return pygame.image.frombuffer(mmap(-1, width * height), size, "P")
