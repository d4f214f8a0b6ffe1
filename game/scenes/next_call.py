"""Which caller to suggest next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.records.call_card import CallCard


def two_chats_of(cards: Sequence[CallCard], first: CallCard | None = None) -> tuple[CallCard, ...]:
    """Return `first`, or the chat to take next, and the next after it; () where they aren't two chats."""
    chats = [card for card in cards if card.channel == "chat"]
    chosen = first or next_call(chats)
    other = next_call([card for card in chats if card != chosen])
    return (chosen, other) if chosen in chats and other is not None and chosen is not None else ()


def next_call(cards: Sequence[CallCard]) -> CallCard | None:
    """Return the first caller not yet taken, else the one with the lowest best score, None when there is no caller."""
    waiting = [card for card in cards if card.best is None]
    if waiting:
        return waiting[0]
    return min(cards, key=lambda card: card.best or 0, default=None)
