"""Why a caller is offered next: a small mark and the conduct that a call with them exercises."""

from __future__ import annotations

from game.language import _
from game.records.call_card import CallCard
from game.ui.theme import Role
from game.ui.tokens import Space, Type
from game.ui.widget import Widget
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.row import Row

_ICON = 16


def offer_mark(card: CallCard) -> tuple[Widget, ...]:
    """Return the mark of the caller who is offered, nothing for all others."""
    return _marked(_("Offered to you. Needs: {conduct}", conduct=_(card.offered_for))) if card.offered_for else ()


def need_mark(card: CallCard) -> tuple[Widget, ...]:
    """Return the same mark for where the card itself is the offer."""
    return _marked(_("Needs: {conduct}", conduct=_(card.offered_for))) if card.offered_for else ()


def _marked(text: str) -> tuple[Widget, ...]:
    needs = Label(text, Type.SECONDARY, role=Role.ACCENT_TEXT, grow=1)
    return (Row((Icon("focus", Role.ACCENT_TEXT, _ICON), needs), gap=Space.S),)
