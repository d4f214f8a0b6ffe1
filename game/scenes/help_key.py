"""The key that asks for help: the same small one on every screen that has room for it."""

from __future__ import annotations

from game.language import _
from game.scenes.routes import HELP
from game.ui.actions import Action
from game.ui.widget import Widget
from game.ui.widgets.icon_button import IconButton


def help_key() -> Widget:
    """Return the key; the stack of screens acts on it."""
    return IconButton("help", _("Help"), id=HELP, action=Action.HELP)
