"""The word list that ships with the game, for those who audit authors: the checker, and the bots that go by words."""

from dataclasses import replace
from functools import cache

from game.callers.cast import vocabulary
from game.errors import FirstlineError
from game.installation import shipped_dir
from game.scenario.vocabulary import Vocabulary
from game.scenario.wording import Wording
from game.scenario.wording_file import load_wording


@cache
def shipped_wording() -> Wording:
    """Return the shipped word list, read once a process. Raises FirstlineError where the installation lost it."""
    path = shipped_dir("assets") / "wording.yaml"
    try:
        loaded = load_wording(path.read_bytes(), str(path))
    except OSError as error:
        raise FirstlineError(f"{path}: {error.strerror}. Install Firstline again.") from error
    if loaded.wording is None:
        raise FirstlineError(f"{loaded.diagnostics[0]}. Install Firstline again.")
    return loaded.wording


def audit_vocabulary() -> Vocabulary:
    """Return what scenarios may name, with the word list: what `check` looks through texts for, and play doesn't."""
    return replace(vocabulary(), wording=shipped_wording())
