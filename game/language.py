"""The language of the interface: its words, looked up by their English as in gettext.

Only what the game itself says goes through here. What callers say, and all else that trainers write, is content.
Names and meanings are gettext's (https://docs.python.org/3/library/gettext.html), and a `GNUTranslations` of the
standard library is a `Catalogue` as it is.
"""

from __future__ import annotations

from typing import Protocol


class Catalogue(Protocol):
    """Words of one language, by their English."""

    def gettext(self, message: str) -> str:
        """Return a message in this language, in English where it is missing."""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the form of a message that goes with a number, 0 or more."""

    def pgettext(self, context: str, message: str) -> str:
        """Return a message whose English could mean something else in another place, as this context names it."""


class English:
    """The catalogue that the messages themselves are: nothing has to be read for it."""

    def gettext(self, message: str) -> str:
        """Return the message."""
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return the singular for 1, else the plural."""
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context: str, message: str) -> str:
        """Return the message."""
        return message


class _Spoken:
    """The catalogue in force: one for the whole process, as a window has one language."""

    catalogue: Catalogue = English()


def speak(catalogue: Catalogue) -> None:
    """Put a catalogue in force for all that is said from now on; what is on a screen stays until it is set anew."""
    _Spoken.catalogue = catalogue


def _(message: str, /, **values: object) -> str:
    """Return a message in the language in force, with `{name}` filled in by the value of that name.

    What no catalogue knows stays as it is; so does "", under which a catalogue keeps what it says of itself.
    """
    return _filled(_Spoken.catalogue.gettext(message) if message else "", values)


def ngettext(one: str, many: str, count: int, /, **values: object) -> str:
    """Return the form that goes with a count, 0 or more, filled in as `_` does and `{count}` by the count."""
    return _filled(_Spoken.catalogue.ngettext(one, many, count), {"count": count, **values})


def pgettext(context: str, message: str, /, **values: object) -> str:
    """Return a message as `_` does, where its English alone is ambiguous: "Hold" as a deed, or as a setting."""
    return _filled(_Spoken.catalogue.pgettext(context, message), values)


def gettext_noop(message: str) -> str:
    """Return the message as it is: marks for translators what a table holds and `_` translates where it is shown."""
    return message


def _filled(message: str, values: dict[str, object]) -> str:
    return message.format(**values) if values else message
