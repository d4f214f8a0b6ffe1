"""The left of the debrief: the score, what it is made of, and the caller's own verdict."""

from __future__ import annotations

from game.call.events import ResultStated
from game.call.session import Call
from game.callers.looks import looks_of
from game.language import _
from game.records.finished import Finished
from game.scenario.vocabulary import Channel
from game.scenes.debrief_view.deeds import deed_of
from game.scenes.debrief_view.endings import critical_text
from game.scenes.debrief_view.review import Review
from game.scenes.debrief_view.words import NAMES, cap_text, in_words, line_of
from game.scoring.marks import Mark
from game.scoring.rubric import Dimension
from game.ui.theme import Role
from game.ui.tokens import Align, Space, Type, Weight
from game.ui.widget import Widget
from game.ui.widgets.bust import bust
from game.ui.widgets.card import Card
from game.ui.widgets.column import Column
from game.ui.widgets.grade import GradeName
from game.ui.widgets.icon import Icon
from game.ui.widgets.label import Label
from game.ui.widgets.meter import Meter
from game.ui.widgets.panel import Panel
from game.ui.widgets.row import Row
from game.ui.widgets.score_figure import ScoreFigure
from game.ui.widgets.signature import Signature, accent_of
from game.ui.widgets.stars import Stars

_VERDICT_HEAD = 96


def score_part(finished: Finished) -> Widget:
    """Return the score and whether it passes; after the very first call a welcome, and no number."""
    parts = [_welcome()] if finished.is_first else [_figure(finished), *_held(finished), _passed(finished)]
    return Column((*parts, *_critical(finished)), gap=Space.M, name=_("Result"), is_news=True)


def dimensions_part(finished: Finished) -> Widget:
    """Return the four dimensions: bar, number and a plain line each, or (first call) words alone."""
    return Column(tuple(_dimension(finished, dimension) for dimension in Dimension), gap=Space.M, name=_("Scorecard"))


def verdict_part(finished: Finished, review: Review) -> Widget:
    """Return the caller's own verdict."""
    caller, persona = finished.recorded.call.program.scenario.caller, finished.recorded.call.program.persona
    mood = review.turns[-1].mood_after
    name = _("{name}’s own verdict", name=caller.name)
    words = [answer for turn in review.turns for answer in turn.answers]
    signature = Signature(caller.persona, mood, caller.name, _VERDICT_HEAD, has_shape=False)
    word, channel = _(persona.mood_name(mood)), finished.recorded.call.program.scenario.channel
    left = f"{caller.name}, {word}"
    parts: list[Widget] = [Label(name, size=Type.SECONDARY, role=Role.MUTED)]
    if finished.is_first:
        parts.append(Label(_("Left {mood}.", mood=word), weight=Weight.SEMIBOLD))
    else:
        stars = Stars(finished.card.stars, name, accent_of(caller.persona))
        count = Label(_("{stars} of 5", stars=finished.card.stars), Type.SECONDARY, Weight.BOLD, is_silent=True)
        parts.append(Row((stars, count), gap=Space.MS))
    parts += [Label(_("“{quote}”", quote=line), Type.TRANSCRIPT, is_italic=True) for line in words[-1:]]
    return Card(
        name,
        Column(tuple(parts), gap=Space.XS),
        head=bust(signature, looks_of(caller), left, has_phone=channel is Channel.PHONE),
        head_height=_VERDICT_HEAD,
        accent=accent_of(caller.persona),
    )


def _figure(finished: Finished) -> Widget:
    return ScoreFigure(str(finished.card.score), _("of 100"))


def _held(finished: Finished) -> tuple[Widget, ...]:
    """Return why the score is no higher, where something in the call holds it down."""
    why = cap_text(finished.card, finished.recorded.rubric)
    return (Label(why, Type.SECONDARY, role=Role.MUTED),) if why else ()


def _welcome() -> Widget:
    title = Label(_("Your first call is done."), size=Type.TITLE, weight=Weight.BOLD, is_heading=True)
    rest = _("Nobody counts this one. Look at what helped, and at what you would say otherwise.")
    return Column((title, Label(rest, role=Role.MUTED)), gap=Space.S)


def _passed(finished: Finished) -> Widget:
    card, rubric = finished.card, finished.recorded.rubric
    if card.passed:
        grade = GradeName.BEST if card.has_distinction else GradeName.GOOD
        if card.has_distinction:
            return _told(grade, _("Passed with distinction. The pass mark is {mark}.", mark=rubric.pass_mark))
        return _told(grade, _("Passed. The pass mark is {mark}.", mark=rubric.pass_mark))
    if card.critical:
        return _told(GradeName.BLUNDER, _("Not passed, whatever the score: see below."))
    low = [d for d in Dimension if card.of(d) < rubric.floors[d]]
    if card.score >= rubric.pass_mark and low:
        name, floor = _(NAMES[low[0]]), rubric.floors[low[0]]
        return _told(GradeName.SLIP, _("Not passed. {dimension} must reach {floor}.", dimension=name, floor=floor))
    return _told(GradeName.SLIP, _("Not passed. The pass mark is {mark}.", mark=rubric.pass_mark))


def _told(grade: GradeName, text: str) -> Widget:
    return Row((Icon(f"grade_{grade.value}", Role(grade.value), 22), Label(text, grow=1)), gap=Space.S)


def _critical(finished: Finished) -> tuple[Widget, ...]:
    """Return each critical error in plain words, with what was said, ticked or written."""
    rubric, call = finished.recorded.rubric, finished.recorded.call
    return tuple(
        _error(critical_text(mark.critical, rubric, call.program.scenario.channel), _quote_of(mark, call))
        for mark in finished.card.marks
        if mark.critical
    )


def _quote_of(mark: Mark, call: Call) -> str:
    """Return the words of a mark; a deed needs none, and a result that was ticked is named as the debrief names it."""
    if mark.quote in {turn.choice for turn in call.turns}:
        return ""
    record = next(turn for turn in call.turns if turn.number == mark.turn)
    is_result = any(isinstance(event, ResultStated) for event in record.events)
    return deed_of(record, None).text if is_result else mark.quote


def _error(what: str, quote: str) -> Widget:
    label = Label(what, weight=Weight.SEMIBOLD, grow=1)
    head = Row((Icon("grade_blunder", Role.BLUNDER), label), gap=Space.S, align=Align.START)
    words = (Label(_("“{quote}”", quote=quote), Type.TRANSCRIPT, role=Role.MUTED),) if quote else ()
    return Panel(Column((head, *words), gap=Space.XS), edge=Role.BLUNDER, name=_("Critical error"))


def _dimension(finished: Finished, dimension: Dimension) -> Widget:
    card, recorded = finished.card, finished.recorded
    points, name = card.of(dimension), _(NAMES[dimension])
    title = Label(name, weight=Weight.SEMIBOLD, grow=1)
    if finished.is_first:
        return Column((title, Label(in_words(dimension, points), Type.TRANSCRIPT, role=Role.MUTED)), gap=Space.HAIR)
    line = line_of(dimension, card, recorded.call.program, recorded.rubric)
    return Column(
        (
            Row((title, Label(str(points), weight=Weight.BOLD, is_silent=True))),
            Meter(name, points),
            Label(line, Type.SECONDARY, role=Role.MUTED),
        ),
        gap=Space.HAIR,
    )
