"""Which caller to suggest next, and where a call opens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from game.language import _, gettext_noop
from game.scenes.routes import BeforeTheCall, OpenCall

if TYPE_CHECKING:
    from game.records.call_card import CallCard

_WHEN = {"phone": gettext_noop("Before you pick up"), "chat": gettext_noop("Before you take it")}
_WHEN_WRITTEN = gettext_noop("Before you open it")


def two_chats_of(cards: Sequence[CallCard], first: CallCard | None = None) -> tuple[CallCard, ...]:
    """Return `first`, or the chat to take next, and the next after it; () where they aren't two chats."""
    chats = [card for card in cards if card.channel == "chat"]
    chosen = first or next_call(chats)
    other = next_call([card for card in chats if card != chosen])
    return (chosen, other) if chosen in chats and other is not None and chosen is not None else ()


def next_call(cards: Sequence[CallCard]) -> CallCard | None:
    """Return the caller to take next, None when there is no caller.

    That is the one offered for what to work on; else the first not yet taken, else the one with the lowest best score.
    """
    offered = next((card for card in cards if card.offered_for), None)
    if offered is not None:
        return offered
    waiting = [card for card in cards if card.best is None]
    if waiting:
        return waiting[0]
    return min(cards, key=lambda card: card.best or 0, default=None)


def for_exam(cards: Sequence[CallCard]) -> Sequence[CallCard]:
    """Return the callers with whom no exam was begun, or all where there is none."""
    return [card for card in cards if not card.was_exam] or cards


def opening(call: OpenCall, cards: Iterable[CallCard]) -> OpenCall | BeforeTheCall:
    """Return where a new call opens: at a word before it, where one of its callers' cards bears a note."""
    by_id = {card.scenario_id: card for card in cards}
    taken = [by_id[name] for name in (call.scenario_id, call.beside) if name in by_id]
    notes = tuple(card.content_note for card in taken if card.content_note)
    if not notes:
        return call
    return BeforeTheCall(_(_WHEN.get(taken[0].channel, _WHEN_WRITTEN)), notes, call)
