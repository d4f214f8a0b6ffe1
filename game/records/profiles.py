"""Who plays on this machine."""

import unicodedata
from typing import Final

from game.call.silence import Silence
from game.errors import FirstlineError
from game.language import _
from game.records.database import Database, Row
from game.records.model import Profile
from game.records.troubles import StoreError, Trouble

LONGEST_NAME: Final = 40

_ADD: Final = "INSERT INTO profiles (name, name_key, silence, created_utc) VALUES (?, ?, ?, ?)"

_LATEST: Final = """
    SELECT profiles.id, name, profiles.created_utc, profiles.silence
    FROM profiles LEFT JOIN calls ON profile_id = profiles.id
    ORDER BY calls.id DESC NULLS LAST, profiles.id DESC LIMIT 1
"""

# Joiners shape letters in several scripts; every other control or format character can hide or reverse a name.
_JOINERS: Final = frozenset("\u200c\u200d")


class ProfileNameError(FirstlineError):
    """A name that can't be a new profile's; the text says which other to choose."""


def add(database: Database, name: str, silence: Silence, created_utc: str) -> Profile:
    """Keep a new profile and return it. Raises ProfileNameError or StoreError."""
    clean = clean_name(name)
    with database.transaction() as write:
        known = write("SELECT name FROM profiles WHERE name_key = ?", name_key(clean)).fetchone()
        if known:
            raise ProfileNameError(
                _("There is already a profile called {name}. Choose it, or take another name.", name=repr(known[0]))
            )
        added = write(_ADD, clean, name_key(clean), silence, created_utc)
    return Profile(id=added.lastrowid or 0, name=clean, created_utc=created_utc, silence=silence)


def list_all(database: Database) -> tuple[Profile, ...]:
    """Return every profile in the order they were made. Raises StoreError."""
    return tuple(map(_profile, database.rows("SELECT id, name, created_utc, silence FROM profiles ORDER BY id")))


def latest(database: Database) -> Profile | None:
    """Return whoever began the newest call, else the newest profile; None when there is none. Raises StoreError."""
    rows = database.rows(_LATEST)
    return _profile(rows[0]) if rows else None


def set_silence(database: Database, profile_id: int, silence: Silence) -> None:
    """Keep how long callers bear this trainee's silence. Raises StoreError."""
    if database.commit("UPDATE profiles SET silence = ? WHERE id = ?", silence, profile_id).rowcount != 1:
        raise StoreError(Trouble.REFUSED, database.path, _("there is no such profile"))


def clean_name(name: str) -> str:
    """Return a name as it is kept: composed (NFC), single spaces, no blanks around it.

    Raises ProfileNameError when it is empty, longer than 40 characters, or has control characters.
    """
    if any(_is_control(char) for char in name):
        raise ProfileNameError(_("A name can't have control characters. Type it with letters, digits and spaces."))
    clean = " ".join(unicodedata.normalize("NFC", name).split())
    if all(char in _JOINERS for char in clean):
        raise ProfileNameError(_("A name can't be empty. Type the name that should stand on the board."))
    if len(clean) > LONGEST_NAME:
        told = _(
            "A name has at most {most} characters; this one has {count}. Shorten it.",
            most=LONGEST_NAME,
            count=len(clean),
        )
        raise ProfileNameError(told)
    return clean


def name_key(clean: str) -> str:
    """Return what two names share when a person would call them the same."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", clean).casefold())


def _profile(row: Row) -> Profile:
    return Profile(id=row[0], name=row[1], created_utc=row[2], silence=Silence(row[3]))


def _is_control(char: str) -> bool:
    return char not in _JOINERS and unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}
