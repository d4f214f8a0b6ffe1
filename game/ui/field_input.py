"""Keys and text for the field in focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.ui.editing import AT_END, Editing, erased, inserted, moved, stepped
from game.ui.intents import Intent, TextEntered

if TYPE_CHECKING:
    from game.ui.page import Page
    from game.ui.widgets.text_field import TextField

_COMMAND = pygame.KMOD_CTRL | pygame.KMOD_META


def typed(page: Page, field: TextField, event: pygame.event.Event) -> tuple[Intent, ...] | None:
    """Let the field take a key or text; None for keys that aren't its own (Tab, Escape, Enter, up, down)."""
    if event.type == pygame.TEXTINPUT:
        return _entered(page, field, *inserted(field.value, page.editing, event.text, field.limit))
    if event.mod & _COMMAND:
        return _commanded(page, field, event.key)
    if event.key in (pygame.K_BACKSPACE, pygame.K_DELETE):
        step = -1 if event.key == pygame.K_BACKSPACE else 1
        return _entered(page, field, *erased(field.value, page.editing, step))
    selects = bool(event.mod & pygame.KMOD_SHIFT)
    if event.key in (pygame.K_LEFT, pygame.K_RIGHT):
        step = -1 if event.key == pygame.K_LEFT else 1
        page.edit(stepped(field.value, page.editing, step, selects=selects))
        return ()
    if event.key in (pygame.K_HOME, pygame.K_END):
        to = 0 if event.key == pygame.K_HOME else AT_END
        page.edit(moved(field.value, page.editing, to, selects=selects))
        return ()
    return () if event.key == pygame.K_SPACE else None


def _commanded(page: Page, field: TextField, key: int) -> tuple[Intent, ...] | None:
    """Select all, copy, cut or paste."""
    start, end = page.editing.selection(field.value)
    if key == pygame.K_a:
        page.edit(Editing(len(field.value), 0))
    elif key in (pygame.K_c, pygame.K_x) and start != end:
        page.clipboard.copy(field.value[start:end])
        if key == pygame.K_x:
            return _entered(page, field, *erased(field.value, page.editing, -1))
    elif key == pygame.K_v:
        return _entered(page, field, *inserted(field.value, page.editing, page.clipboard.paste(), field.limit))
    else:
        return None
    return ()


def _entered(page: Page, field: TextField, text: str, editing: Editing) -> tuple[Intent, ...]:
    page.edit(editing)
    return (TextEntered(field.id, text),) if text != field.value else ()
