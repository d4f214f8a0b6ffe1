"""Where the installed game keeps what it ships: assets and the shipped pack.

A wheel carries both inside the package (`game/_data`); a checkout or an editable install has them beside it.
"""

from pathlib import Path

from game.errors import FirstlineError

_PACKAGE = Path(__file__).resolve().parent


SHIPPED_PACK = "shipped"


def pack_name(root: Path) -> str:
    """Return the name under which calls of a pack's folder are recorded.

    The shipped pack keeps one name wherever it is installed; any other is its folder, since two firms may both call
    theirs `scenarios`.
    """
    folder = root.resolve()
    return SHIPPED_PACK if folder == shipped_dir("scenarios").resolve() else folder.as_posix()


def shipped_dir(name: str) -> Path:
    """Return the folder `name` ("assets" or "scenarios") that ships with the game.

    Raises FirstlineError when the installation lost it.
    """
    for root in (_PACKAGE / "_data", _PACKAGE.parent):
        if (root / name).is_dir():
            return root / name
    raise FirstlineError(f"The folder '{name}' that ships with Firstline is missing. Install Firstline again.")
