"""The call as it is played: what was said, and what can be chosen now, hidden replies included."""

from __future__ import annotations

from itertools import groupby

from game.call.correspondence import PART_NAMES
from game.scenes.call_view.desk import number_key
from game.scenes.preview_view.model import CallSide, HiddenReply, Offer
from game.scenes.preview_view.words import heading, quiet
from game.ui.theme import Role
from game.ui.tokens import Space
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.filling import Filling
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.reply import Reply
from game.ui.widgets.script_card import ScriptCard
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.transcript import Transcript

SO_FAR, YOUR_TURN = "so_far", "your_turn"
_SAID_SHARE, _TURN_SHARE = 2, 3
_SAID_LAST = 3
"""Lines that stand above the replies in large text: what you said, the answer, the coach."""


def call_column(call: CallSide) -> Widget:
    """Return what was said over what can be chosen, each scrolling by itself."""
    turn = Scroll(Column(_turn(call), gap=Space.S), id=YOUR_TURN, name="Your turn", grow=1)
    upper = Filling(Column((heading("So far"), so_far(call)), gap=Space.S), grow=_SAID_SHARE)
    lower = Filling(Column((_title(call), turn), gap=Space.RING), grow=_TURN_SHARE)
    return Column((upper, lower), gap=Space.M)


def so_far(call: CallSide) -> Widget:
    """Return what was said, the newest in view."""
    return Scroll(Transcript(call.lines), id=SO_FAR, name="So far", sticks_to_end=True, grow=1)


def call_in_one(call: CallSide) -> Widget:
    """Return what was said last and what can be chosen, in one column that scrolls as a whole, for large text."""
    parts = (Transcript(call.lines[-_SAID_LAST:], name="Said last"), _title(call), *_turn(call))
    return Scroll(Column(parts, gap=Space.S), id=YOUR_TURN, name="The call", grow=1)


def _title(call: CallSide) -> Widget:
    if call.is_over:
        return heading("The ticket is closed", Role.ACCENT_TEXT)
    name = "The desk" if call.is_at_desk else "Wrap-up" if call.has_ended else "Your turn"
    line = f", line {call.line}" if call.line else ""
    return heading(f"{name} at {call.node}{line}", Role.ACCENT_TEXT)


def _turn(call: CallSide) -> tuple[Widget, ...]:
    if call.is_over:
        return (Label("Take the last choice back, restart, or jump to a node."),)
    numbered = tuple(enumerate(call.offers, 1))
    cards: list[Widget] = []
    for part, offers in groupby(numbered, key=lambda each: each[1].part):
        cards += [quiet(PART_NAMES[part])] if part else []
        cards += [_card(offer, number) for number, offer in offers]
    return (*cards, *_hidden(call.hidden))


def _card(offer: Offer, number: int) -> Widget:
    key, shown, is_first = number_key(number), str(number), number == 1
    if offer.is_script:
        return ScriptCard(offer.text, number=shown, is_compact=True, id=offer.id, key=key, is_first_focus=is_first)
    return Reply(
        offer.text,
        number=shown,
        is_compact=True,
        is_chosen=offer.is_chosen,
        id=offer.id,
        key=key,
        is_first_focus=is_first,
    )


def _hidden(hidden: tuple[HiddenReply, ...]) -> tuple[Widget, ...]:
    if not hidden:
        return ()
    return (Padding(quiet("Not offered now:"), top=Space.XS), *map(_hidden_card, hidden))


def _hidden_card(reply: HiddenReply) -> Widget:
    why = Padding(quiet(f"Hidden: {reply.why}."), left=Space.L)
    return Column((Reply(reply.text, number="–", is_compact=True, is_enabled=False), why), gap=Space.XS)
