"""A page with a tree on it, and the raw events that reach it."""

from __future__ import annotations

import pygame

from game.ui.context import Context
from game.ui.intents import Intent
from game.ui.page import Page
from game.ui.widget import Widget


def page_of(context: Context, view: Widget) -> Page:
    """Return a page that shows a tree and counts as drawn."""
    page = Page(context)
    page.show(view)
    page.mark_shown()
    return page


def key(page: Page, code: int, mod: int = 0, text: str = "", scancode: int = 0) -> tuple[Intent, ...]:
    """Press a key on a page."""
    return page.handle(pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode=text, scancode=scancode))


def mouse(page: Page, kind: int, point: tuple[int, int]) -> tuple[Intent, ...]:
    """Move (MOUSEMOTION), press or let go of the left button at a point."""
    return page.handle(pygame.event.Event(kind, pos=point, button=1))


def click(page: Page, point: tuple[int, int]) -> tuple[Intent, ...]:
    """Press and let go at a point."""
    return mouse(page, pygame.MOUSEBUTTONDOWN, point) + mouse(page, pygame.MOUSEBUTTONUP, point)


def middle(page: Page, widget_id: str) -> tuple[int, int]:
    """Return the middle of what can be seen of a widget."""
    placed = page.placed(widget_id)
    assert placed is not None
    return placed.visible.centre
