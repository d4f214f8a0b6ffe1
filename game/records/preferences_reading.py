"""From a file of preferences to values: what is wrong falls back, one name at a time, and is named."""

from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from game.catalogues import LANGUAGES, SYSTEM
from game.language import gettext_noop
from game.preferences import Preferences

# JSON is imported in the functions: most first frames stand without it.

VERSION: Final = 1
NOBODY: Final = "nobody"
"""Under this name stands what was set before there was a profile."""

_CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "shift": ("by_caller", "day", "night"),
    "contrast": ("usual", "high"),
    "palette": ("usual", "safe"),
    "text_pace": ("as_spoken", "quick", "at_once"),
    "language": (SYSTEM, *LANGUAGES),
    "speech": ("off", "aloud", "clipboard"),
}
_RANGES: Final[Mapping[str, tuple[float, float]]] = {
    "text_scale": (1.0, 2.0),
    "line_spacing": (1.0, 1.5),
    "typeface_fit": (0.2, 2.5),
}
_PERCENT: Final = (0, 100)
_PAIRS: Final = frozenset({"keys", "buttons"})
_LONGEST: Final = 4096
"""More characters than any name or path of a file has; more entries than there are keys."""


class Kept(NamedTuple):
    """What a file keeps: preferences by owner, whose were last in force, and what was wrong, each a name or a reason.

    `is_newer` says that another version of the game wrote it.
    """

    entries: Mapping[str, Preferences]
    latest: str = NOBODY
    problems: tuple[str, ...] = ()
    is_newer: bool = False


def read_kept(data: bytes) -> Kept:
    """Return what the bytes of a file keep; anything may stand there, and nothing is raised."""
    import json

    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        return Kept({}, problems=(gettext_noop("it isn't JSON"),))
    if not isinstance(tree, dict):
        return Kept({}, problems=(gettext_noop("it isn't an object with names"),))
    problems: list[str] = []
    version = tree.pop("settings", None)
    if not _is_whole(version) or version < 1:
        problems.append("settings")
    owners = tree.pop("kept_for", {})
    latest = tree.pop("latest", NOBODY)
    if not isinstance(latest, str):
        problems.append("latest")
        latest = NOBODY
    problems.extend(tree)
    if not isinstance(owners, dict):
        problems.append("kept_for")
        owners = {}
    entries = {owner: _entry(owner, entry, problems) for owner, entry in owners.items()}
    return Kept(entries, latest, tuple(problems), is_newer=_is_whole(version) and version > VERSION)


def written(kept: Kept) -> bytes:
    """Return the bytes of a file that keeps this: for each owner what differs from what holds at first."""
    import json

    owners = {owner: _differing(entry) for owner, entry in kept.entries.items()}
    tree = {"settings": VERSION, "latest": kept.latest, "kept_for": owners}
    return (json.dumps(tree, indent=1) + "\n").encode()


def _entry(owner: str, entry: object, problems: list[str]) -> Preferences:
    """Return what one person has kept; the names of what can't be used are added to the problems."""
    if not isinstance(entry, dict):
        problems.append(owner)
        return Preferences()
    usual: dict[str, Any] = Preferences()._asdict()
    good: dict[str, Any] = {}
    for name, value in entry.items():
        if name in usual and (taken := _taken(name, value, usual[name])) is not None:
            good[name] = taken
        else:
            problems.append(name)
    return Preferences(**good)


def _taken(name: str, value: Any, usual: Any) -> Any:
    """Return a value as the preferences hold it, None where it can't be one of this name."""
    if isinstance(usual, bool):
        return value if isinstance(value, bool) else None
    if isinstance(usual, str):
        return value if _is_text(value) and value in _CHOICES.get(name, (value,)) else None
    if isinstance(usual, tuple):
        return _listed(value, is_of_pairs=name in _PAIRS)
    low, high = _RANGES.get(name, _PERCENT)
    is_number = _is_whole(value) or (isinstance(usual, float) and isinstance(value, float))
    return type(usual)(value) if is_number and low <= value <= high else None


def _listed(value: object, *, is_of_pairs: bool) -> tuple[object, ...] | None:
    """Return a list of texts, or of pairs of texts, as a tuple; None where it is no such list."""
    if not isinstance(value, list) or len(value) > _LONGEST:
        return None
    if not is_of_pairs:
        return tuple(value) if all(map(_is_text, value)) else None
    is_good = all(isinstance(pair, list) and len(pair) == 2 and all(map(_is_text, pair)) for pair in value)
    return tuple(map(tuple, value)) if is_good else None


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST


def _differing(entry: Preferences) -> dict[str, Any]:
    usual = Preferences()._asdict()
    return {name: value for name, value in entry._asdict().items() if value != usual[name]}


def _is_whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
