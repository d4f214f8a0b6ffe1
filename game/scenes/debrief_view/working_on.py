"""The one thing to work on, at the head of its turn's card; and the caller who is offered for it."""

from __future__ import annotations

import re

from game.language import _
from game.records.call_card import CallCard
from game.scenes.call_view.modelling import first_name
from game.scenes.debrief_view.reflection import Focus
from game.scenes.offer_mark import need_mark
from game.scoring.focusing import FocusPoint, Strength
from game.scoring.rubric import MISSED_FACT, FocusWords
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.button import Button
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.link import Link
from game.ui.widgets.row import Row

TO_FOCUS, TAKE_OFFER = "to_focus", "take_offer"
_ICON = 20
_LONGEST_CUE = 48
"""Characters of what was heard that still are a cue at a glance."""


def is_focus(focus: Focus | None, chosen: int) -> bool:
    """Return whether this is the turn at which something is to be done otherwise."""
    return focus is not None and focus.point is not None and focus.index == chosen


def focus_part(focus: Focus | None, caller: str, chosen: int, better: tuple[Widget, ...]) -> tuple[Widget, ...]:
    """Return what to work on, and how that might sound, at its own turn; elsewhere a line that leads there."""
    if focus is None or focus.index is None:
        return ()
    told = _work_on(focus.point, first_name(caller)) if focus.point else _keep(focus.strength) if focus.strength else ()
    if chosen != focus.index:
        name = _("Work on: {conduct}", conduct=_(focus.point.words.conduct)) if focus.point else _("What to keep doing")
        return (Link(name, icon="focus", id=TO_FOCUS, size=Type.TRANSCRIPT, role=Role.ACCENT_TEXT),)
    name = _("One thing to work on") if focus.point else _("What to keep doing")
    return (Column((*told, *better), gap=Space.XS, name=name, is_news=True), Divider())


def answered_at(focus: Focus | None, chosen: int) -> str:
    """Return what the trainee's own choice came to, "" but on the card that comes up with the answer."""
    return focus.answered if focus is not None and chosen == focus.index else ""


def offer_part(focus: Focus | None) -> tuple[Widget, ...]:
    """Return the caller who is offered next, for the end of a debrief."""
    if focus is None or focus.offer is None:
        return ()
    head = Label(_("Next for you"), Type.SECONDARY, Weight.SEMIBOLD, Role.MUTED)
    return (head, *need_mark(focus.offer), _take(focus.offer))


def _take(card: CallCard) -> Widget:
    return Button(card.title, icon="next", share=0.0, id=TAKE_OFFER)


def _work_on(point: FocusPoint, caller: str) -> tuple[Widget, ...]:
    """Return the if-then, with what the caller had said, or what is lacking, as its cue."""
    words = in_words(point)
    rule = _("When {cue}, {deed}", cue=words.cue, deed=words.deed)
    aside = _cue(point, caller)
    return (
        _head(_("Work on: {conduct}", conduct=words.conduct)),
        Label(rule, weight=Weight.SEMIBOLD),
        *((Label(aside, Type.TRANSCRIPT, role=Role.MUTED),) if aside else ()),
    )


def in_words(point: FocusPoint) -> FocusWords:
    """Return a focus point's words in the language in force; as content they are never a format string."""
    conduct, cue, deed = point.words
    return FocusWords(_(conduct), _(cue), _(deed)).with_caller(point.caller, _(point.mood))


def _cue(point: FocusPoint, caller: str) -> str:
    if point.lacking and point.rule == MISSED_FACT:
        return _("Not found out: {fact}", fact=point.lacking)
    if point.lacking:
        return _("Left undone: {job}", job=point.lacking)
    heard = cue_of(point.heard)
    return _("{caller}, before it: “{heard}”", caller=caller, heard=heard) if heard else ""


def _keep(strength: Strength) -> tuple[Widget, ...]:
    met = Label(_("It met a need: {need}", need=strength.brought), Type.TRANSCRIPT, role=Role.MUTED)
    deed = Label(_("Keep doing this: {deed}", deed=_(strength.deed)), weight=Weight.SEMIBOLD)
    return (_head(_("Nothing to mend this time")), deed, met)


def _head(text: str) -> Widget:
    title = Label(text, Type.NAME, Weight.BOLD, Role.ACCENT_TEXT, is_heading=True, grow=1)
    return Row((Icon("focus", Role.ACCENT_TEXT, _ICON), title), gap=Space.S)


def cue_of(heard: str) -> str:
    """Return the last sentences of what was heard that fit a glance, "" where not even the last one does."""
    kept = ""
    for sentence in reversed(re.split(r"(?<=[.!?…])\s+", heard.strip())):
        longer = f"{sentence} {kept}".strip()
        if len(longer) > _LONGEST_CUE:
            break
        kept = longer
    return kept
