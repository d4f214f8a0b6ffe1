"""The languages that Firstline speaks, and where their words come from.

A translator edits `assets/languages/CODE.po`; what is read here is its compiled form beside it, `CODE.mo`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from game.errors import FirstlineError
from game.installation import shipped_dir
from game.language import Catalogue, English, speak

ENGLISH: Final = "en"
SYSTEM: Final = "system"
"""The preference of whoever has chosen none: what the machine speaks, where it is one of these."""
LANGUAGES: Final[Mapping[str, str]] = {ENGLISH: "English", "cs": "Čeština"}
"""Every language by its code, each named in itself."""
LONG: Final = "long"
"""No language of anybody: the code of the words that are too long on purpose, to see whether screens bear them."""


def spoken(preferred: str, of_system: Sequence[str]) -> str:
    """Return the code of the language to speak.

    `of_system` are codes that the machine's user reads, best first; one that Firstline doesn't speak is passed over.
    """
    if preferred != SYSTEM:
        return preferred
    return next((code for code in of_system if code in LANGUAGES), ENGLISH)


def speak_preferred(preferred: str, of_system: Sequence[str]) -> str:
    """Put the language that `spoken` names in force.

    Where its words were lost that is English; return why, "" where all is well.
    """
    try:
        speak(catalogue(spoken(preferred, of_system)))
    except FirstlineError as error:
        speak(English())
        return str(error)
    return ""


def catalogue(code: str) -> Catalogue:
    """Return the words of a language. Raises FirstlineError when the installation lost them or they are damaged."""
    if code == ENGLISH:
        return English()
    if code == LONG:
        from game.pseudo_long import PseudoLong

        return PseudoLong()
    import struct  # an English first frame stands without these
    from gettext import GNUTranslations

    path = shipped_dir("assets") / "languages" / f"{code}.mo"
    try:
        with path.open("rb") as file:
            return GNUTranslations(file)
    except (OSError, ValueError, struct.error) as error:
        reason = f"The words of {LANGUAGES[code]} can’t be read ({path.name})."
        raise FirstlineError(f"{reason} Install Firstline again.") from error
