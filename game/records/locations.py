"""Where a player's records live on this machine."""

from collections.abc import Mapping
from pathlib import Path


def data_folder(environ: Mapping[str, str]) -> Path:
    """Return the absolute folder of the player's records; it need not exist yet.

    `FIRSTLINE_HOME` in `environ` names another folder; `~` in it is the user's home.
    """
    chosen = environ.get("FIRSTLINE_HOME", "").strip()
    if chosen:
        return Path(chosen).expanduser().absolute()
    # Imported here: every start pays for imports, and most tests and tools name their folder.
    from platformdirs import user_data_dir

    return Path(user_data_dir("Firstline", appauthor=False))
