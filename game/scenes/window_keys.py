"""The keys that do the same on every screen: full screen, and the size of all text."""

from __future__ import annotations

import pygame

from game.preferences import PreferencesKeeper

_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)
_STEPS = {pygame.K_PLUS: 1, pygame.K_EQUALS: 1, pygame.K_KP_PLUS: 1, pygame.K_MINUS: -1, pygame.K_KP_MINUS: -1}
_USUAL = (pygame.K_0, pygame.K_KP0)


def act_on_window_key(event: pygame.event.Event, preferences: PreferencesKeeper) -> bool:
    """Change what a key that goes down is there to change; return whether it was one of these keys."""
    if event.key == pygame.K_F11:
        preferences.change(is_full_screen=not preferences.now.is_full_screen)
    elif event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META) and event.key in (*_USUAL, *_STEPS):
        preferences.change(text_scale=_scale_after(event.key, preferences.now.text_scale))
    else:
        return False
    return True


def _scale_after(key: int, scale: float) -> float:
    if key in _USUAL:
        return _SCALES[0]
    nearest = min(range(len(_SCALES)), key=lambda i: abs(_SCALES[i] - scale))
    return _SCALES[max(0, min(nearest + _STEPS[key], len(_SCALES) - 1))]
