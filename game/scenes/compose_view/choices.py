"""The right of the composer: the steps of the page, what the present one can be, and the key that sends."""

from __future__ import annotations

from game.call.correspondence import told_part
from game.language import _, gettext_noop, ngettext, pgettext
from game.scenario.vocabulary import Channel
from game.scenes.call_view.coaching import coach_of
from game.scenes.call_view.desk import COACH, WRAP_UP, number_key
from game.scenes.compose_view.model import (
    ANSWER,
    FORM,
    OPEN,
    OWN_WORDS,
    QUESTIONS,
    SEND,
    STEP,
    Card,
    ComposeModel,
    Remark,
    Stage,
)
from game.scenes.numbers import number_word
from game.ui.actions import Action
from game.ui.theme import Role
from game.ui.tokens import Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.coach_note import CoachNote
from game.ui.widgets.column import Column
from game.ui.widgets.label import Label
from game.ui.widgets.reply import Reply
from game.ui.widgets.row import Row
from game.ui.widgets.script_card import ScriptCard
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stepper import Step, Stepper

FROM_FORM, WHOLE_FORM = gettext_noop("From the form letter"), gettext_noop("Send the form letter")
_WORDS_OF_FORM = 14
"""How many words of the form letter stand on its card; all of it lies on the page before it goes."""
_MANY = 5
_NO_HURRY = gettext_noop("Nobody waits on the line. Take the time that it takes.")


def head(model: ComposeModel) -> Widget:
    """Return the steps and the question of the present one; elsewhere what this moment is."""
    if model.stage is not Stage.WRITING:
        return _heading(_moment(model))
    question = _("The form letter, as it is") if model.is_form else _question(model.current)
    return Column((*_steps(model), _heading(question)), gap=Space.L)


def _question(part: str) -> str:
    return _(QUESTIONS[part]) if part in QUESTIONS else _("What do you write?")


def body(model: ComposeModel) -> Widget:
    """Return the cards of the present step, or what the coach says of the page that has gone."""
    if model.stage is Stage.WRITING:
        return _form_told() if model.is_form else _cards(model)
    if model.stage is not Stage.READING:
        return Column(())
    told = tuple(Label(text, role=Role.MUTED) for text in _before_going_on(model))
    ask = Button(_("Coach"), icon=COACH, action=COACH, shows_key=True, id=COACH)
    asked = (Row((ask, Spacer(grow=1))),) if model.has_advice else ()
    return Column((*told, *asked, *_remarks(model.remarks)), gap=Space.M)


def foot(model: ComposeModel) -> Widget:
    """Return the key that leads on."""
    match model.stage:
        case Stage.READING if model.ending:
            return Button(_("Wrap up"), Tone.PRIMARY, "next", is_large=True, id=WRAP_UP, is_first_focus=True)
        case Stage.READING:
            return Button(
                pgettext("a key", "Answer"), Tone.PRIMARY, "next", is_large=True, id=ANSWER, is_first_focus=True
            )
        case Stage.WAITING | Stage.GOING:
            label = _("Open what came back") if model.newest and not model.newest.is_own else _("Go on")
            return Button(label, Tone.PRIMARY, "next", is_large=True, id=OPEN, is_first_focus=True)
    return _send(model)


def _send(model: ComposeModel) -> Widget:
    if model.is_form:
        own = Button(_("Back to my own words"), icon="back", id=OWN_WORDS, action=Action.OWN_WORDS)
        label = _(WHOLE_FORM)
        send = Button(label, Tone.PRIMARY, "send", is_large=True, id=SEND, action=Action.SEND, is_first_focus=True)
        return Column((own, send), gap=Space.M)
    label = _to_go(model.missing) if model.missing else _("Send")
    return Button(label, Tone.PRIMARY, "send", is_large=True, id=SEND, action=Action.SEND, is_enabled=model.is_ready)


def _to_go(missing: int) -> str:
    number = number_word(missing)
    return ngettext("Send: {number} part to go", "Send: {number} parts to go", missing, number=number)


def _steps(model: ComposeModel) -> tuple[Widget, ...]:
    if not model.parts:
        return ()
    steps = tuple(
        Step(told_part(part.name), bool(part.text), part.id == model.current and not model.is_form, id=STEP + part.id)
        for part in model.parts
    )
    return (Stepper(steps),)


def _cards(model: ComposeModel) -> Widget:
    part = model.part
    cards = (*(part.cards if part is not None else ()), *model.cards)
    first = next((card.id for card in cards if card.is_chosen), cards[0].id if cards else "")
    is_compact = len(cards) + bool(model.form) >= _MANY
    shown: list[Widget] = []
    for number, card in enumerate(cards, 1):
        shown.append(_card(card, number, is_compact=is_compact, is_first=card.id == first))
    if model.form:
        number = len(cards) + 1
        key = number_key(number)
        shown.append(
            ScriptCard(_beginning(model.form), _whole_form(model), str(number), is_compact=is_compact, id=FORM, key=key)
        )
    return Column(tuple(shown), gap=Space.MS)


def _whole_form(model: ComposeModel) -> str:
    """Return what the form letter is called; while it warns, with what sending it costs."""
    name = _(WHOLE_FORM)
    return _("{script}: it costs points", script=name) if model.warns_of_script else name


def _card(card: Card, number: int, *, is_compact: bool, is_first: bool) -> Widget:
    if card.is_form:
        return ScriptCard(
            card.text,
            _(FROM_FORM),
            str(number),
            is_compact=is_compact,
            is_chosen=card.is_chosen,
            id=card.id,
            key=number_key(number),
            is_first_focus=is_first,
        )
    return Reply(
        card.text,
        str(number),
        is_compact,
        is_chosen=card.is_chosen,
        id=card.id,
        key=number_key(number),
        is_first_focus=is_first,
    )


def _before_going_on(model: ComposeModel) -> tuple[str, ...]:
    """Return what there is to say beside what came: how it ended, or at the very first what it is about."""
    if model.ending:
        return model.ending, _("Now the ticket: how it ended, and a note for whoever reads it next.")
    return () if any(page.is_own for page in model.pages) else (model.brief, _(_NO_HURRY))


def _form_told() -> Widget:
    said = _("It goes out as it lies there, in place of your own page. What you chose for your page stays until then.")
    return Label(said, role=Role.MUTED)


def _remarks(remarks: tuple[Remark, ...]) -> tuple[Widget, ...]:
    return tuple(CoachNote(each.text, coach_of(each.part)) for each in remarks)


def _moment(model: ComposeModel) -> str:
    if model.stage in (Stage.GOING, Stage.WAITING):
        return _("It has been forwarded") if model.is_forwarded else _("Your page has gone")
    if model.ending:
        return _("It is over")
    if any(page.is_own for page in model.pages):
        return _("What came back")
    return _("Read the e-mail first") if model.channel is Channel.EMAIL else _("Read the letter first")


def _heading(text: str) -> Widget:
    return Label(text, Type.TITLE, Weight.BOLD, is_heading=True)


def _beginning(text: str) -> str:
    words = text.split()
    return " ".join(words[:_WORDS_OF_FORM]) + (" …" if len(words) > _WORDS_OF_FORM else "")
