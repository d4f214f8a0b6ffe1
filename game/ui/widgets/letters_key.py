"""The key beside a field that brings letters onto the screen, for whoever has no keyboard at hand."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.language import _
from game.ui.widgets.icon_button import IconButton


@dataclass(frozen=True)
class LettersKey(IconButton):
    """Opens letters on the screen for the field with the id `field_id`."""

    icon: str = "keyboard"
    name: str = field(default_factory=lambda: _("Letters on the screen"))
    field_id: str = ""

    @property
    def writes_in(self) -> str:
        """Return the field."""
        return self.field_id
