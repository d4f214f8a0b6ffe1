"""The whole call, line by line, with the marks where they fell, and what was behind it at its end."""

from __future__ import annotations

from game.language import _, gettext_noop
from game.scenario.vocabulary import Channel
from game.scenes.debrief_view.deeds import DeedKind
from game.scenes.debrief_view.judged import page_parts
from game.scenes.debrief_view.review import Remark, Review, ReviewedTurn
from game.scenes.debrief_view.words import GRADE_WORDS, capital, grade_word, role_of, title_of
from game.ui.theme import Role
from game.ui.tokens import Space, TextStyle, Type, Weight
from game.ui.typesetter import Span
from game.ui.widget import Widget
from game.ui.widgets.column import Column
from game.ui.widgets.copy_notice import copy_link
from game.ui.widgets.grade import Grade, GradeName
from game.ui.widgets.indented import Indented
from game.ui.widgets.label import Label
from game.ui.widgets.quoted import Quoted
from game.ui.widgets.turn_line import TurnLine
from game.ui.widgets.wrap import Wrap

_BOLD = TextStyle(Type.SECONDARY, Weight.SEMIBOLD)
_LEGEND_SIDE = 16
_HEADINGS = {
    Channel.PHONE: gettext_noop("The call"),
    Channel.CHAT: gettext_noop("The chat"),
    Channel.EMAIL: gettext_noop("The e-mails"),
    Channel.LETTER: gettext_noop("The letters"),
}


def line_id(index: int) -> str:
    """Return the id of a turn's line in the call."""
    return f"line:{index}"


def title_part(channel: Channel, *, is_judged: bool = False, is_hidden: bool = False) -> Widget:
    """Return the heading, by what it was, and what the shapes mean, where they show."""
    words = {grade: capital(_(word)) for grade, word in GRADE_WORDS.items()}
    if is_judged:
        words = {grade: capital(_(grade.value)) for grade in GradeName}
    shown = {} if is_hidden else words
    legend = tuple(Grade(grade, word, _LEGEND_SIDE, Role.MUTED, Type.SECONDARY) for grade, word in shown.items())
    title = Label(_(_HEADINGS[channel]), Type.NAME, Weight.BOLD, is_heading=True)
    return Wrap((title, *legend, copy_link()), gap=Space.XL)


def log_part(review: Review, chosen: int, accent: Role, *, caller: str, has_numbers: bool) -> Widget:
    """Return every turn of the call; `caller` is the name that a copied line bears."""
    lines: list[Widget] = []
    for index, turn in enumerate(review.turns):
        lines.append(_line(index, turn, is_chosen=index == chosen))
        lines += [Indented(part) for part in page_parts(turn.deed, Type.TRANSCRIPT)]
        if index == chosen and turn.remarks:
            lines.append(_marks(turn, has_numbers=has_numbers))
        if turn.colleague is not None:
            said = _("{name}: “{quote}”", name=turn.colleague.desk, quote=turn.colleague.text)
            lines.append(Quoted(Indented(Label(said, Type.TRANSCRIPT, role=Role.MUTED)), said))
        if turn.answers and turn.answer_day != turn.day:
            lines.append(Indented(Label(_("Day {day}", day=turn.answer_day), Type.SECONDARY, role=Role.MUTED)))
        for answer in turn.answers:
            lines.append(Quoted(Indented(Label(answer, Type.TRANSCRIPT, role=accent)), f"{caller} {answer}"))
    return Column(tuple(lines), gap=Space.S, name=_("The call, line by line"))


def _line(index: int, turn: ReviewedTurn, *, is_chosen: bool) -> Widget:
    is_said = turn.deed.kind is DeedKind.SAID and not turn.deed.parts
    told = turn.deed.text if is_said else told_of(turn)
    line = TurnLine(
        told,
        turn.grade,
        grade_word(turn),
        is_chosen,
        is_aside=not is_said,
        id=line_id(index),
    )
    return Quoted(line, _("You {text}", text=turn.deed.text) if is_said or turn.deed.parts else told)


def told_of(turn: ReviewedTurn) -> str:
    """Return a turn in one line: words as said, words read as such, pages by their day, deeds as deeds."""
    if turn.deed.parts:
        return _("Your page, day {day}", day=turn.day)
    if turn.day and turn.deed.kind is DeedKind.READ:
        return _("The form letter, day {day}: {text}", day=turn.day, text=turn.deed.told)
    if turn.deed.kind is DeedKind.READ:
        return _("From the script: {text}", text=turn.deed.told)
    return _("Ticket. {text}", text=turn.deed.text) if turn.deed.kind is DeedKind.TICKET else turn.deed.text


def _marks(turn: ReviewedTurn, *, has_numbers: bool) -> Widget:
    rows = tuple(_mark(remark, has_numbers=has_numbers) for remark in turn.remarks)
    return Indented(Column(rows, gap=Space.HAIR))


def _mark(remark: Remark, *, has_numbers: bool) -> Widget:
    title = Span(title_of(remark, has_numbers=has_numbers), _BOLD, role_of(remark))
    text = f"  {remark.reason}"
    return Label((title, Span(text, TextStyle(Type.SECONDARY), Role.MUTED)), Type.SECONDARY)
