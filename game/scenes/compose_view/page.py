"""The composer's page: three columns side by side, or the page first and the choices under it."""

from __future__ import annotations

from typing import NamedTuple

from game.language import _, gettext_noop
from game.scenario.vocabulary import Channel
from game.scenes.call_view.stage import PAUSE
from game.scenes.compose_view.beside import ICONS, beside, desk_keys, folded, known, who
from game.scenes.compose_view.choices import body, foot, head
from game.scenes.compose_view.model import ComposeModel, Stage
from game.scenes.compose_view.sheet import middle
from game.scenes.help_key import help_key
from game.ui.actions import Action
from game.ui.grid import COMPOSE_COLUMNS, HEADER
from game.ui.metrics import Metrics
from game.ui.persona_words import caller_word
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.backdrop import Backdrop
from game.ui.widgets.column import Column
from game.ui.widgets.divider import Divider
from game.ui.widgets.filling import Filling
from game.ui.widgets.first_fit import FirstFit
from game.ui.widgets.icon import Icon
from game.ui.widgets.icon_button import IconButton
from game.ui.widgets.label import Label
from game.ui.widgets.padding import Padding
from game.ui.widgets.persona_badge import PersonaBadge
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.sized import Sized
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.stack import Stack

CHOICES, PAGE = "choices", "page"
HEAD, MIDDLE = "head", "middle"
"""The ids of the steps and of the page in one column: what large text brings into view."""
_BADGE = 20


class _Words(NamedTuple):
    """What the bar says of a channel, to be translated where it is shown."""

    exam: str
    about: str


_WORDS = {
    Channel.EMAIL: _Words(gettext_noop("Exam e-mail"), gettext_noop("{name}, by e-mail, day {day}")),
    Channel.LETTER: _Words(gettext_noop("Exam letter"), gettext_noop("{name}, by letter, day {day}")),
}


def compose_page(model: ComposeModel, metrics: Metrics) -> Widget:
    """Return the screen."""
    desk = _columns(model, metrics) if metrics.is_roomy else _one_column(model)
    return Stack((Backdrop(x=0.5, y=0.2), Column((_bar(model), Divider(), desk), gap=Space.NONE)))


def _columns(model: ComposeModel, metrics: Metrics) -> Widget:
    left, page, right = COMPOSE_COLUMNS
    choices = Column((head(model), Scroll(body(model), _("Choices"), id=CHOICES, grow=1), foot(model)), gap=Space.M)
    row = Row(
        (
            Filling(beside(model, metrics), grow=left),
            Filling(middle(model, is_scrolling=True), grow=page),
            Filling(choices, grow=right),
        ),
        gap=Space.XXL,
        align=Align.STRETCH,
        grow=1,
    )
    return Padding(row, x=Space.XL, top=Space.L, bottom=Space.XL, grow=1)


def _one_column(model: ComposeModel) -> Widget:
    """Return everything in one scroll, the page first; the key that leads on stays at the foot."""
    upper = (who(model), folded(model)) if model.stage is Stage.WRITING else (who(model),)
    choices = Column((Sized(head(model), id=HEAD), body(model)), gap=Space.M)
    is_away = model.stage in (Stage.GOING, Stage.WAITING)
    facts = Column(() if is_away else known(model), gap=Space.S)
    told = Column(
        (*upper, Sized(middle(model, is_scrolling=False), id=MIDDLE), choices, facts, desk_keys(model)), gap=Space.XL
    )
    scroll = Scroll(Padding(told, y=Space.S), _("The page and its choices"), id=PAGE, grow=1)
    return Padding(Column((scroll, foot(model)), gap=Space.M), x=Space.XL, y=Space.S, grow=1)


def _bar(model: ComposeModel) -> Widget:
    right = Row(
        (
            Label(model.mode, Type.SECONDARY, role=Role.MUTED),
            Row((help_key(), IconButton("pause", _("Pause"), id=PAUSE, action=Action.PAUSE)), gap=Space.S),
        ),
        gap=Space.L,
    )
    bar = Padding(Row((FirstFit(_fitting(model), grow=1), right), gap=Space.XL), x=Space.XL, y=Space.S)
    return Sized(bar, least_height=HEADER)


def _fitting(model: ComposeModel) -> tuple[Widget, ...]:
    """Return the left part of the bar, from the fullest to the shortest."""
    person, words = model.person, _WORDS[model.channel]
    if model.is_exam:
        sign: Widget = Icon(ICONS[model.channel], Role.ACCENT_TEXT, side=_BADGE)
        title = _(words.exam)
    else:
        sign = PersonaBadge(person.persona, side=_BADGE, name_read=caller_word(person.persona))
        title = model.title
    named = Label(title, Type.NAME, Weight.SEMIBOLD, is_heading=True)
    about = Label(_(words.about, name=person.name, day=model.day), Type.SECONDARY, role=Role.MUTED)
    return (
        Row((sign, named, about, Spacer(grow=1)), gap=Space.S),
        Row((sign, named), gap=Space.S),
    )
