"""A file that somebody else may write at any moment."""

import stat
from pathlib import Path

from game.scenario.reading import LARGEST_FILE

_RESTLESS_LOOKS = 12
"""Looks after a change at which the bytes are compared, too: some file systems tell times in steps of two seconds."""


class WatchedFile:
    """Looks at a file when asked. `data` is what it held at the last look, None when it couldn't be read.

    `trouble` says why it couldn't, "" when it could. An editor that saves by another name and renames leaves no file
    for a moment: that is a trouble like any other, and over at the next look.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.data: bytes | None = None
        self.trouble = ""
        self._stamp: tuple[int, int, int] | None = None
        self._restless = 1

    def look(self) -> bool:
        """Look at the file; return whether it holds something else than at the last look."""
        stamp = _stamp_of(self.path)
        if stamp != self._stamp:
            self._stamp, self._restless = stamp, _RESTLESS_LOOKS
        if not self._restless:
            return False
        self._restless -= 1
        before = self.data, self.trouble
        self.data, self.trouble = _read(self.path)
        return (self.data, self.trouble) != before


def _stamp_of(path: Path) -> tuple[int, int, int] | None:
    """Return what changes with a file at no more cost than asking for it; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _read(path: Path) -> tuple[bytes | None, str]:
    """Return the bytes of a file, cut beyond the limit, or why there are none."""
    try:
        # A pipe or a device would hold the window for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            return None, "it is no regular file"
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1), ""
    except OSError as error:
        return None, error.strerror or "it can't be opened"
