"""Preferences in a small file beside the records.

They aren't in SQLite: opening that takes a third of a start, and the very first frame has to be in the right size.
"""

from __future__ import annotations

import errno
import os
from functools import partial
from pathlib import Path
from typing import Final

from game.language import _, gettext_noop
from game.preferences import Preferences, PreferencesKeeper
from game.records.preferences_reading import NOBODY, Kept, read_kept, written

FILE_NAME: Final = "settings.json"
_BAD_NAME: Final = f"{FILE_NAME}.bad"
_MOST_BYTES: Final = 1_000_000


class PreferencesFile(PreferencesKeeper):
    """Keeps everybody's preferences in `folder`. Those last in force hold until somebody is on the line.

    Nothing here raises: what can't be read is as at first (`notice`), what can't be written holds as long as the
    window (`trouble`). A file that has something wrong in it is kept beside before it is written over.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._path = folder / FILE_NAME
        kept = self._read()
        self._owner = kept.latest if kept else NOBODY
        self.now = _of(kept, self._owner) or Preferences()
        if kept:
            self._say_notice = partial(self._told, kept)

    def belong_to(self, owner: str) -> None:
        """Put in force what this person has kept; the first to come takes over what nobody's settings were."""
        owner, before = owner or NOBODY, self._owner
        if owner == before:
            return
        kept = self._read()
        own = _of(kept, owner)
        self._owner, self._past = owner, []
        if own is None and before != NOBODY:
            own = Preferences()
        if own is not None and own != self.now:
            self.now = own
        if kept is not None or self.now != Preferences():
            self.keep(self.now)

    def keep(self, preferences: Preferences) -> None:
        """Write the preferences of whoever they belong to, beside what others have kept meanwhile."""
        kept = self._read() or Kept({})
        # What was set while nobody was on the line goes to whoever came on it.
        others = {owner: entry for owner, entry in kept.entries.items() if owner != NOBODY}
        try:
            self._write(written(Kept({**others, self._owner: preferences}, self._owner)), keeps_old=_is_odd(kept))
        except OSError as error:
            self.trouble = _trouble(error, self._path)
        else:
            self.trouble = ""

    def _read(self) -> Kept | None:
        """Return what the file keeps, None where there is none or it can't be read."""
        try:
            with self._path.open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
        except FileNotFoundError:
            return None
        except OSError as error:
            self._say_notice = partial(_unreadable, self._path, error.strerror or "")
            return None
        return read_kept(data) if len(data) <= _MOST_BYTES else Kept({}, problems=(gettext_noop("it is far too long"),))

    def _write(self, data: bytes, *, keeps_old: bool) -> None:
        """Replace the file in one step, so that a power cut leaves the old or the new one."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if keeps_old:
            _write_durably(self._path.with_name(_BAD_NAME), self._path.read_bytes())
        new = self._path.with_name(f"{FILE_NAME}.new")
        try:
            _write_durably(new, data)
            os.replace(new, self._path)
        except OSError:
            new.unlink(missing_ok=True)
            raise

    def _told(self, kept: Kept) -> str:
        """Return what is wrong with a file, "" where nothing is."""
        if kept.is_newer:
            return _("{path} is from a newer Firstline; what this one knows of it holds.", path=self._path)
        if not kept.problems:
            return ""
        named = ", ".join(f"`{_(problem[:40])}`" for problem in kept.problems[:5])
        if len(kept.problems) > 5:
            named = _("{problems}, and more", problems=named)
        return _(
            "{path} is damaged: {problems}. What can't be used is as at first. When settings are next written, the old "
            "file is kept as {kept}.",
            path=self._path,
            problems=named,
            kept=_BAD_NAME,
        )


def _unreadable(path: Path, reason: str) -> str:
    return _("{path} can't be read ({reason}), so all settings are as at first.", path=path, reason=reason)


def _of(kept: Kept | None, owner: str) -> Preferences | None:
    return kept.entries.get(owner) if kept else None


def _is_odd(kept: Kept) -> bool:
    return kept.is_newer or bool(kept.problems)


def _write_durably(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _trouble(error: OSError, path: Path) -> str:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return _(
            "The disk that holds {folder} is full, so settings hold until this window closes. Free some space.",
            folder=path.parent,
        )
    reason = error.strerror or _("it can't be written")
    return _(
        "{path}: {reason}. Settings hold until this window closes. Allow writing to that folder.",
        path=path,
        reason=reason,
    )
