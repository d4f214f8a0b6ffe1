"""Files of content on a disk: bounded reading, and the files of a folder in order."""

import stat
from pathlib import Path

from game.scenario.definitions import UNREADABLE
from game.scenario.reading import LARGEST_FILE, Reading, read_tree
from game.scenario.tree import Spot

ENDINGS = (".yaml", ".yml")
TRANSLATIONS = "translations"
"""The folder of a pack in which each language has a folder of its own."""


def read_file(path: Path) -> Reading:
    """Read a file's tree; what can't be opened is a finding at its first character. Never reads beyond the limit."""
    try:
        # A pipe or a device would hold the reader for ever.
        if not stat.S_ISREG(path.stat().st_mode):
            return _unreadable(path, "it is no regular file")
        with path.open("rb") as file:
            return read_tree(file.read(LARGEST_FILE + 1), str(path))
    except (OSError, ValueError) as error:
        return _unreadable(path, getattr(error, "strerror", None) or str(error))


def content_files(folder: Path) -> tuple[Path, ...]:
    """Return the content files of a folder, by name. Raises OSError where it can't be listed."""
    return tuple(sorted(path for path in folder.iterdir() if path.suffix in ENDINGS and not path.is_dir()))


def translation_files(pack: Path) -> tuple[Path, ...]:
    """Return the translations of a pack, by language and name. Raises OSError where a folder can't be listed."""
    folder = pack / TRANSLATIONS
    languages = sorted(path for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []
    return tuple(path for language in languages for path in content_files(language))


def _unreadable(path: Path, reason: str) -> Reading:
    hint = "check that the file is there and that you may open it"
    finding = UNREADABLE.at(str(path), Spot(1, 1), hint, reason=reason)
    return Reading(None, (finding,), is_whole=False)
