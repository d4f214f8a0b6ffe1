"""The left of the chat: every chat that is open, or the one that there is, and what is known."""

from __future__ import annotations

from game.language import _
from game.scenes.call_view.known import known_facts
from game.scenes.call_view.page import heading
from game.scenes.chat_view.model import ChatModel, ThreadModel
from game.ui.persona_words import caller_word
from game.ui.theme import Role
from game.ui.tokens import Corner, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.first_fit import FirstFit
from game.ui.widgets.icon import Icon
from game.ui.widgets.key_cap import KeyCap
from game.ui.widgets.label import Label
from game.ui.widgets.panel import Panel
from game.ui.widgets.persona_badge import PersonaBadge
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.thread_card import ThreadCard

_BADGE, _MARK = 18, 15
KNOWN = "known"


def left_column(model: ChatModel) -> Widget:
    """Return the column: the chats by card, or who it is; below, what is known of the one in front."""
    facts = Column(known_facts(model.known, Type.TRANSCRIPT), gap=Space.S)
    known = (Scroll(facts, _("What you know"), id=KNOWN, grow=1),) if model.known else ()
    if len(model.threads) == 1:
        return Column((heading(_("Who writes"), Role.MUTED), _who(model), *known), gap=Space.M)
    cards = tuple(thread_card(thread, is_exam=model.call.is_exam) for thread in model.threads)
    return Column((heading(_("Your chats"), Role.MUTED), *cards, *known), gap=Space.M)


def thread_card(thread: ThreadModel, *, is_exam: bool) -> Widget:
    """Return a chat's card; what is new there is told by a mark and a word."""
    name = Row((_sign(thread, is_exam=is_exam), _named(thread.person.first_name), _key(thread)), gap=Space.S)
    said = (Label(thread.last, Type.SECONDARY, role=Role.TEXT if thread.is_unread else Role.MUTED),)
    body = Column((name, *(said if thread.last else ()), *_foot(thread)), gap=Space.XS)
    return ThreadCard(
        body,
        x=Space.M,
        y=Space.S,
        name=_read_out(thread),
        accent=Role.ACCENT_TEXT if is_exam else thread.person.role,
        is_front=thread.is_front,
        id=thread.id,
        action=thread.action,
    )


def thread_row(model: ChatModel) -> Widget:
    """Return the chats side by side, each by its name and state: what large text has room for."""
    return Row(tuple(_slim(thread, is_exam=model.call.is_exam) for thread in model.threads), gap=Space.M)


def _slim(thread: ThreadModel, *, is_exam: bool) -> Widget:
    named = (_sign(thread, is_exam=is_exam), Label(thread.person.first_name, weight=Weight.SEMIBOLD))
    key = (Spacer(grow=1), _key(thread))
    rows = (Row((*named, *told, *key), gap=Space.M) for told in (_foot(thread), _mark(thread), ()))
    return ThreadCard(
        FirstFit(tuple(rows)),
        x=Space.M,
        y=Space.XS,
        name=_read_out(thread),
        accent=Role.ACCENT_TEXT if is_exam else thread.person.role,
        is_front=thread.is_front,
        id=thread.id,
        action=thread.action,
        grow=1,
    )


def _named(name: str) -> Widget:
    return Label(name, weight=Weight.SEMIBOLD, grow=1)


def _sign(thread: ThreadModel, *, is_exam: bool) -> Widget:
    if is_exam:
        return Icon("person", Role.MUTED, _BADGE)
    person = thread.person
    return PersonaBadge(person.persona, side=_BADGE, name_read=caller_word(person.persona))


def _key(thread: ThreadModel) -> Widget:
    return KeyCap(thread.action)


def _foot(thread: ThreadModel) -> tuple[Widget, ...]:
    """Return how a chat stands that isn't in front: how long they wait, and whether there is something new."""
    state = (Label(thread.state, Type.SECONDARY),) if thread.state else ()
    parts = (*_mark(thread), *state)
    return (Row(parts, gap=Space.M),) if parts else ()


def _mark(thread: ThreadModel) -> tuple[Widget, ...]:
    """Return the mark of what is new: a shape and a word."""
    if not thread.is_unread:
        return ()
    new = Label(_("New"), Type.SECONDARY, Weight.BOLD, Role.ACCENT_TEXT)
    return (Row((Icon("chat", Role.ACCENT_TEXT, _MARK), new), gap=Space.XS),)


def _read_out(thread: ThreadModel) -> str:
    new = _("new") if thread.is_unread else ""
    return ", ".join(filter(None, (thread.person.name, new, thread.state)))


def _who(model: ChatModel) -> Widget:
    """Return who the one caller is, by shape and name; in an exam by name alone."""
    person, is_exam = model.call.person, model.call.is_exam
    named = Label(person.name, weight=Weight.SEMIBOLD, grow=1)
    words = () if is_exam else (caller_word(person.persona).capitalize(), person.about)
    told = tuple(Label(text, Type.SECONDARY, role=Role.MUTED) for text in words if text)
    name = Row((_sign(model.threads[0], is_exam=is_exam), named), gap=Space.S)
    return Panel(Column((name, *told), gap=Space.XS), x=Space.M, y=Space.MS, corner=Corner.CONTROL)
