"""The left of the composer: who wrote, what they wrote, what is known, and the keys of the desk."""

from __future__ import annotations

from game.language import _, gettext_noop
from game.scenario.vocabulary import Channel
from game.scenes.call_view.desk import HANG_UP, LOOK_UP, TRANSFER
from game.scenes.call_view.face import in_a_mood
from game.scenes.call_view.known import known_facts
from game.scenes.compose_view.letters import came_small, earlier
from game.scenes.compose_view.model import READ, ComposeModel, Stage
from game.ui.actions import Action
from game.ui.metrics import Metrics
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.button import Button, Tone
from game.ui.widgets.caption import Caption
from game.ui.widgets.column import Column
from game.ui.widgets.first_fit import FirstFit
from game.ui.widgets.hugging import Hugging
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.link import Link
from game.ui.widgets.padding import Padding
from game.ui.widgets.portrait import Portrait
from game.ui.widgets.row import Row
from game.ui.widgets.scroll import Scroll
from game.ui.widgets.spacer import Spacer
from game.ui.widgets.voice_strip import VoiceStrip

ICONS = {Channel.EMAIL: "mail", Channel.LETTER: "letter"}
KNOWN = "known"
_READING = {
    Channel.EMAIL: gettext_noop("Read {name}’s e-mail"),
    Channel.LETTER: gettext_noop("Read {name}’s letter"),
}
_FACT_LINES, _FACT_LINES_LARGE = 8, 4
"""How many lines of what is known are seen at once beside a letter."""
_FACE, _PLAIN_ICON, _VOICE = 92, 44, 26
_DAYS = {
    Channel.EMAIL: gettext_noop("The answer goes out as one page. It is read next day."),
    Channel.LETTER: gettext_noop("The answer goes out as one page. Days pass before it is read."),
}


def beside(model: ComposeModel, metrics: Metrics) -> Widget:
    """Return the column at the left: it scrolls where letters are long, and its keys stay in sight."""
    told = Scroll(Padding(_told(model), y=Space.HAIR), _("What came, and what you know"), id="beside")
    facts = (_facts(model, metrics),) if model.known and model.stage is Stage.WRITING else ()
    hint = (_hint(model),) if metrics.text_scale <= 1 and not facts else ()
    lower = Column((*facts, desk_keys(model), *hint), gap=Space.L)
    return Column((who(model), Hugging(told, lower, gap=Space.L, grow=1)), gap=Space.M)


def who(model: ComposeModel) -> Widget:
    """Return who wrote, by shape and name, and the day; in an exam without what would tell the persona."""
    person = model.person
    name = Label(person.name, weight=Weight.SEMIBOLD)
    told = _("Day {day}", day=model.day)
    if model.names_mood:
        told = _("Day {day}, sounds {mood}", day=model.day, mood=person.moods[model.rank - 1])
    day = Label(told, Type.SECONDARY, role=Role.MUTED)
    if model.is_exam:
        sign: Widget = Icon(ICONS[model.channel], Role.ACCENT_TEXT, _PLAIN_ICON)
        return Row((sign, Column((name, day), gap=Space.NONE, grow=1)), gap=Space.M)
    named = in_a_mood(person, model.rank)
    face = Portrait(person.looks, person.persona, model.rank, person.role, named, has_phone=False, width=_FACE)
    voice = VoiceStrip(
        person.persona, 3, person.role, _("{name}’s voice", name=person.first_name), share=1, height=_VOICE
    )
    return Row((face, Column((name, day, voice), gap=Space.NONE, grow=1)), gap=Space.M)


def known(model: ComposeModel) -> tuple[Widget, ...]:
    """Return what was learnt, ticked, under its heading."""
    return known_facts(model.known)


def desk_keys(model: ComposeModel) -> Widget:
    """Return the keys that help, and the one that leaves the page without an answer; none once it is over."""
    if model.ending or model.stage in (Stage.GOING, Stage.WAITING):
        return Column(())
    keys = [_key(_("Transfer"), TRANSFER)]
    if model.has_lookups:
        keys.insert(0, _key(_("Look up"), LOOK_UP))
    side_by_side, stacked = Row(tuple(keys), gap=Space.M), Column(tuple(keys), gap=Space.M)
    leave = Button(_("Leave unanswered"), Tone.DANGER, action=HANG_UP, shows_key=True, id=HANG_UP, icon="close")
    return Column((FirstFit((side_by_side, stacked)), leave), gap=Space.M)


def folded(model: ComposeModel) -> Widget:
    """Return the key that unfolds what came, where there is no room to have it lying there."""
    label = _(_READING[model.channel], name=model.person.first_name)
    return Button(label, icon=ICONS[model.channel], action=Action.READ_AGAIN, shows_key=True, id=READ)


def _key(label: str, name: str) -> Widget:
    return Button(label, icon=name, action=name, shows_key=True, id=name, grow=1, is_snug=True)


def _facts(model: ComposeModel, metrics: Metrics) -> Widget:
    """Return what was learnt, so many lines of it that the letter stays in sight too."""
    lines = _FACT_LINES if metrics.text_scale <= 1 else _FACT_LINES_LARGE
    facts = Column(known(model), gap=Space.S)
    return Caption(facts, _("What you know"), id=KNOWN, least_lines=0, most_lines=lines, style=TextStyle())


def _told(model: ComposeModel) -> Widget:
    parts: list[Widget] = []
    is_writing = model.stage is Stage.WRITING
    if model.known and model.stage is Stage.READING:
        parts.append(Column(known(model), gap=Space.S))
    if is_writing and model.came is not None:
        again = Row(
            (
                Spacer(grow=1),
                Link(_("Read it large"), size=Type.SECONDARY, role=Role.MUTED, id=READ, action=Action.READ_AGAIN),
            )
        )
        parts.append(Column((came_small(model, model.came), again), gap=Space.MS))
    if is_writing:
        parts.extend(earlier(model))
    return Column(tuple(parts), gap=Space.XL)


def _hint(model: ComposeModel) -> Widget:
    text = _(_DAYS[model.channel]) if model.stage is Stage.WRITING else ""
    return Label(text, Type.SECONDARY, role=Role.MUTED, is_silent=not text)
