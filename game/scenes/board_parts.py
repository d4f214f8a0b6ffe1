"""Parts of the board: a caller's card, the call suggested next, the best scores."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from game.language import _, gettext_noop
from game.records.call_card import CallCard
from game.scenes.offer_mark import need_mark, offer_mark
from game.ui.grid import BOARD_CARD_HEAD, RAIL_CARD_HEAD
from game.ui.persona_words import persona_word
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import Span
from game.ui.widget import Widget
from game.ui.widgets.bust import bust
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.card import Card
from game.ui.widgets.checkbox import Checkbox
from game.ui.widgets.column import Column
from game.ui.widgets.difficulty import Difficulty
from game.ui.widgets.divider import Divider
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.levelled import Levelled
from game.ui.widgets.padding import Padding
from game.ui.widgets.persona_badge import PersonaBadge
from game.ui.widgets.radio import Radio
from game.ui.widgets.row import Row
from game.ui.widgets.signature import Signature, accent_of
from game.ui.widgets.spacer import Spacer

TOGETHER, TWO_CHATS, GO_ON = "together", "two_chats", "go_on:"
_SIGNATURE_RANK = 3
_FIGURE = TextStyle(Type.NAME, Weight.BOLD)
_CHANNELS = {
    "phone": ("phone", gettext_noop("Phone")),
    "chat": ("chat", gettext_noop("Chat")),
    "email": ("mail", gettext_noop("E-mail")),
    "letter": ("letter", gettext_noop("Letter")),
}
_TAKING = {
    "phone": gettext_noop("Pick up"),
    "chat": gettext_noop("Take it"),
    "email": gettext_noop("Open it"),
    "letter": gettext_noop("Open it"),
}
_MODES = {
    "guided": (gettext_noop("Guided"), gettext_noop("The coach speaks after each turn.")),
    "practice": (
        gettext_noop("Practice"),
        gettext_noop("Face and mood still show. The coach speaks when you ask, and at the end."),
    ),
    "exam": (
        gettext_noop("Exam"),
        gettext_noop("Only the voice is left, and nothing is said before the debrief."),
    ),
}


def call_card(card: CallCard, *, has_numbers: bool) -> Widget:
    """Return a caller's card: opening it takes the call. Without numbers it tells only that the call was taken."""
    body = Column(
        (
            Row(
                (PersonaBadge(card.persona), Label(card.title, size=Type.NAME, weight=Weight.BOLD, grow=1)), gap=Space.S
            ),
            _caller(card),
            Padding(Label(card.brief), bottom=Space.XS, grow=1),
            *_content_note(card),
            *offer_mark(card),
            *_aside(card),
            Divider(),
            _facts(card, has_numbers=has_numbers),
        ),
        gap=Space.XS,
    )
    return Card(
        card.title,
        body,
        head=_signature(card),
        head_height=BOARD_CARD_HEAD,
        accent=accent_of(card.persona),
        id=f"call:{card.scenario_id}",
        grow=1,
    )


class Together(NamedTuple):
    """Another chat that may be taken at the same time, and whether it will be."""

    card: CallCard
    is_chosen: bool


def suggestion(
    card: CallCard, mode: str, together: Together | None = None, *, is_begun: bool, can_be_exam: bool
) -> Widget:
    """Return the call to take next, or the one to go on with, and the choice of a mode and of company."""
    begin: tuple[Widget, ...] = (_begin(_("Go on"), "go_on", card),)
    if not is_begun:
        key = _begin(_(_TAKING[card.channel]), "pick_up", card)
        begin = (*_modes(mode, can_be_exam=can_be_exam), *_company(together), key)
    told = (Label(card.about, size=Type.SECONDARY, role=Role.MUTED),) if card.about else ()
    about = need_mark(card) or told
    title = Label(card.title, size=Type.NAME, weight=Weight.BOLD)
    body = Column(
        (Column((title, _caller(card), *about, *_content_note(card)), gap=Space.HAIR), *begin),
        gap=Space.S,
    )
    name = what_is_next(is_begun=is_begun)
    head = _signature(card, RAIL_CARD_HEAD)
    return Card(name, body, head=head, head_height=RAIL_CARD_HEAD, accent=accent_of(card.persona))


def _begin(label: str, name: str, card: CallCard) -> Widget:
    icon = _CHANNELS[card.channel][0]
    return Button(label, tone=Tone.PRIMARY, icon=icon, share=0.0, is_large=True, id=name, is_first_focus=True)


def _company(together: Together | None) -> tuple[Widget, ...]:
    if together is None:
        return ()
    return (
        Checkbox(_("Together with: {title}", title=together.card.title), together.is_chosen, id=TOGETHER),
        Spacer(height=Space.XS),
    )


def two_chats(first: CallCard, second: CallCard) -> Widget:
    """Return the key that takes two chats at once, where the next caller is no chat."""
    said = Label(
        _("{first}, and beside it {second}.", first=first.title, second=second.title),
        size=Type.SECONDARY,
        role=Role.MUTED,
    )
    key = Button(_("Two chats at once"), icon="chat", share=0.0, id=TWO_CHATS)
    return Column((key, said), gap=Space.XS)


def also_begun(begun: Mapping[str, CallCard]) -> tuple[Widget, ...]:
    """Return a key for each other unfinished call, by its number in the records: chats that were open at once."""
    return tuple(
        Button(_("Go on: {title}", title=card.title), icon=_CHANNELS[card.channel][0], share=0.0, id=GO_ON + number)
        for number, card in begun.items()
    )


def what_is_next(*, is_begun: bool) -> str:
    """Return what the suggested call is to the trainee."""
    return _("Not finished yet") if is_begun else _("Next caller")


def _aside(card: CallCard) -> tuple[Widget, ...]:
    """Return what stands beside the best score of how silence was set."""
    return (Label(card.aside, size=Type.SECONDARY, role=Role.MUTED, share=1.0),) if card.aside else ()


def _content_note(card: CallCard) -> tuple[Widget, ...]:
    """Return what may be hard to hear, where there is something."""
    if not card.content_note:
        return ()
    text = (Span(_("Before you begin:"), TextStyle(Type.SECONDARY, Weight.SEMIBOLD)), Span(f" {card.content_note}"))
    return (Label(text, size=Type.SECONDARY),)


def _modes(mode: str, *, can_be_exam: bool) -> tuple[Widget, ...]:
    offered = {name: _(told[0]) for name, told in _MODES.items() if can_be_exam or name != "exam"}
    radios = tuple(Radio(label, is_chosen=name == mode, id=name) for name, label in offered.items())
    return (*radios, Label(_(_MODES[mode][1]), size=Type.SECONDARY, role=Role.MUTED), Spacer(height=Space.XS))


def _signature(card: CallCard, height: float = BOARD_CARD_HEAD) -> Widget:
    signature = Signature(card.persona, _SIGNATURE_RANK, card.scenario_id, height, has_shape=False)
    return bust(signature, card.looks, card.caller_name, has_phone=card.channel == "phone")


def _caller(card: CallCard) -> Widget:
    persona = Span(f", {persona_word(card.persona)}", TextStyle(Type.SECONDARY), Role.MUTED)
    name = Span(card.caller_name, role=accent_of(card.persona))
    return Label((name, persona), size=Type.SECONDARY, weight=Weight.SEMIBOLD)


def _facts(card: CallCard, *, has_numbers: bool) -> Widget:
    icon, channel = _CHANNELS[card.channel]
    return Padding(
        Row(
            (
                _level(Icon(icon, Role.MUTED, 16)),
                _beside_figure(_(channel)),
                Padding(_level(Difficulty(card.difficulty)), left=Space.S),
                Spacer(grow=1),
                _best(card) if has_numbers or card.best is None else _beside_figure(_("taken once")),
            ),
            gap=Space.S,
        ),
        top=Space.XS,
    )


def _level(picture: Widget) -> Widget:
    """Return a picture level with the quiet text beside a figure."""
    return Levelled(picture, TextStyle(Type.SECONDARY), _FIGURE)


def _best(card: CallCard) -> Widget:
    if card.best is None and card.was_exam:
        return _beside_figure(_("taken as an exam"))
    return _beside_figure(_("not yet taken")) if card.best is None else _beside_figure(f"{_('best')} ", f"{card.best}")


def _beside_figure(text: str, figure: str = "") -> Widget:
    """Return quiet text and a figure; an empty one still gives its line, so that all cards end on one baseline."""
    return Label((Span(text), Span(figure, _FIGURE, Role.TEXT)), size=Type.SECONDARY, role=Role.MUTED)
