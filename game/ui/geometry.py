"""Rectangles and sizes in window pixels, as values."""

from __future__ import annotations

from typing import NamedTuple


class Size(NamedTuple):
    """Width and height in pixels."""

    w: int
    h: int


class Box(NamedTuple):
    """A rectangle in pixels; pygame takes it wherever it takes a rectangle."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """Return the first column right of the box."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """Return the first row below the box."""
        return self.y + self.h

    @property
    def centre(self) -> tuple[int, int]:
        """Return the middle of the box."""
        return self.x + self.w // 2, self.y + self.h // 2

    @property
    def is_empty(self) -> bool:
        """Return whether no pixel lies inside."""
        return self.w <= 0 or self.h <= 0

    def grown(self, px: int) -> Box:
        """Return the box with `px` more on every side (less, when negative)."""
        return Box(self.x - px, self.y - px, max(0, self.w + 2 * px), max(0, self.h + 2 * px))

    def moved(self, dx: int, dy: int) -> Box:
        """Return the box shifted."""
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def inset(self, left: int, top: int, right: int, bottom: int) -> Box:
        """Return the box with its sides drawn in; never of negative size."""
        return Box(self.x + left, self.y + top, max(0, self.w - left - right), max(0, self.h - top - bottom))

    def holds(self, point: tuple[int, int]) -> bool:
        """Return whether the point lies inside."""
        return self.x <= point[0] < self.right and self.y <= point[1] < self.bottom

    def contains(self, other: Box) -> bool:
        """Return whether the other box lies wholly inside."""
        return self.x <= other.x and self.y <= other.y and other.right <= self.right and other.bottom <= self.bottom

    def shared(self, other: Box) -> Box:
        """Return what both boxes cover; an empty box when they don't touch."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Box(x, y, max(0, min(self.right, other.right) - x), max(0, min(self.bottom, other.bottom) - y))

    def joined(self, other: Box) -> Box:
        """Return the smallest box around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Box(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)
