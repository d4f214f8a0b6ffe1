"""What is said when a support of guided calls has left."""

from __future__ import annotations

from collections.abc import Mapping

from game.language import _, gettext_noop
from game.records.supports import Support, Supports

_LEFT: Mapping[Support, str] = {
    Support.SCRIPT: gettext_noop(
        "Two clean calls. The script doesn’t warn you any more: you know what it costs. Settings brings the help back."
    ),
    Support.MOOD: gettext_noop(
        "Two more clean calls. The mood isn’t named any more: you hear it, and the ladder shows it. "
        "Settings brings the help back."
    ),
    Support.COACH: gettext_noop(
        "Two more clean calls. I keep to myself what I think of a turn until you ask. Settings brings the help back."
    ),
}


def told_left(supports: Supports) -> str:
    """Return in one calm line which support has just left and why, "" where none has."""
    return _(_LEFT[supports.left]) if supports.left is not None else ""
