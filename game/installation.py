"""Where the installed game keeps what it ships: assets and the shipped pack.

A wheel carries both inside the package (`game/_data`); a checkout or an editable install has them beside it.
"""

from pathlib import Path

from game.errors import FirstlineError

_PACKAGE = Path(__file__).resolve().parent


def shipped_dir(name: str) -> Path:
    """Return the folder `name` ("assets" or "scenarios") that ships with the game.

    Raises FirstlineError when the installation lost it.
    """
    for root in (_PACKAGE / "_data", _PACKAGE.parent):
        if (root / name).is_dir():
            return root / name
    raise FirstlineError(f"The folder '{name}' that ships with Firstline is missing. Install Firstline again.")
