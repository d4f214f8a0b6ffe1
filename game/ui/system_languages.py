"""Which languages the machine's user reads."""

from __future__ import annotations

from collections.abc import Mapping

import pygame

_OUTRANK = ("LC_ALL", "LC_MESSAGES")
"""Variables that outrank LANG (POSIX, "Environment Variables"), and that SDL doesn't look at."""


def system_languages(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return codes such as "cs", best first: those of the environment, then those of the system's own settings.

    SDL asks Windows, macOS, or the environment by LANG and LANGUAGE; where it can't tell, there are none.
    """
    named = (environ[name] for name in _OUTRANK if environ.get(name))
    told = (locale["language"] for locale in pygame.system.get_pref_locales())
    codes = (name.replace("-", "_").partition("_")[0].partition(".")[0].lower() for name in (*named, *told))
    return tuple(dict.fromkeys(code for code in codes if code not in ("", "c", "posix")))
