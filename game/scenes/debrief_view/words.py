"""How the debrief puts things: dimensions, counts and points in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from game.call.correspondence import told_part
from game.call.program import Program
from game.language import _, gettext_noop, ngettext
from game.scenario.vocabulary import Fault, GoodwillConduct
from game.scenes.debrief_view.review import Remark, ReviewedTurn
from game.scenes.numbers import number_word
from game.scoring.marks import Mark
from game.scoring.rubric import Dimension, Rubric
from game.scoring.scorecard import Scorecard, cap_of
from game.ui.theme import Role
from game.ui.widgets.grade import GradeName

NAMES = {
    Dimension.HELP: gettext_noop("Genuine help"),
    Dimension.ESCALATION: gettext_noop("Right escalation"),
    Dimension.OWN_WORDS: gettext_noop("Own words"),
    Dimension.RESPECT: gettext_noop("Respect"),
}

_RESPECT = {
    Fault.JARGON: gettext_noop("words the caller can't know"),
    Fault.CONDESCENSION: gettext_noop("talking down"),
    Fault.INSULT: gettext_noop("an insult"),
    Fault.BLAME: gettext_noop("blame"),
    Fault.STONEWALL: gettext_noop("a wall of policy"),
    Fault.RUSH: gettext_noop("hurry"),
    Fault.TALK_OVER: gettext_noop("talking over"),
    Fault.PRY: gettext_noop("prying"),
    Fault.THREAT: gettext_noop("a limit heard as a threat"),
    Fault.LEFT_WAITING: gettext_noop("left waiting"),
    Fault.EXPOSE: gettext_noop("something said where others hear or read it"),
}

_WELL = 85
_FAIRLY = 60
"""From these points on a dimension is told as good, or as half good, where no number may stand."""

_IN_WORDS = {
    Dimension.HELP: (
        gettext_noop("You found what was wrong, and did what this call needed."),
        gettext_noop("You helped. Some of what this call needed was left out."),
        gettext_noop("This caller still needs help. It was there to be found."),
    ),
    Dimension.ESCALATION: (
        gettext_noop("The call was in the right hands all the way."),
        gettext_noop("The right idea, though the caller could have been spared something on the way."),
        gettext_noop("The call wasn't where it belonged."),
    ),
    Dimension.OWN_WORDS: (
        gettext_noop("You spoke like yourself."),
        gettext_noop("Mostly your own words. The sheet crept in."),
        gettext_noop("The sheet did much of the talking."),
    ),
    Dimension.RESPECT: (
        gettext_noop("You spoke as one person to another."),
        gettext_noop("Kindly meant. Some words stood between you."),
        gettext_noop("Some words hurt. The call below shows which."),
    ),
}


GRADE_WORDS = {
    GradeName.GOOD: gettext_noop("earned"),
    GradeName.SLIP: gettext_noop("cost"),
    GradeName.BLUNDER: gettext_noop("critical"),
}
"""What a turn's marks came to, while it isn't known what it left within reach."""


def grade_word(turn: ReviewedTurn) -> str:
    """Return a turn's grade in a word: by its marks, until it is known what it left within reach; "" without one."""
    if turn.grade is None:
        return ""
    return _(turn.grade.value if turn.outlook is not None else GRADE_WORDS[turn.grade])


def needs_met(met: int, needs: int) -> str:
    """Return how many of a call's needs were met: "all four needs met", "three of four needs met"."""
    number = number_word(needs)
    if not met:
        return ngettext("none of the {number} need met", "none of the {number} needs met", needs, number=number)
    if met == needs:
        return ngettext("all {number} need met", "all {number} needs met", needs, number=number)
    found = number_word(met)
    return ngettext("{met} of {number} need met", "{met} of {number} needs met", needs, met=found, number=number)


def times(number: int) -> str:
    """Return how often, in words."""
    if number == 1:
        return _("once")
    return (
        _("twice") if number == 2 else ngettext("{number} time", "{number} times", number, number=number_word(number))
    )


def capital(sentence: str) -> str:
    """Return a sentence that begins with a capital letter."""
    return sentence[:1].upper() + sentence[1:]


def signed(points: int) -> str:
    """Return points with their sign; the minus is as wide as the plus."""
    return f"+{points}" if points > 0 else f"−{-points}" if points < 0 else "0"


def title_of(remark: Remark, *, has_numbers: bool) -> str:
    """Return a mark's dimension and what it came to: "Respect −20", "Genuine help 0 of 60", "Close: respect −4"."""
    name = _(NAMES[remark.mark.dimension])
    if remark.part:
        dimension = f"{name[:1].lower()}{name[1:]}"
        name = _("{part}: {dimension}", part=told_part(remark.part), dimension=dimension)
    if not has_numbers or not (remark.points or remark.most):
        return name
    return (
        f"{name}  {signed(remark.points)}" if remark.points else _("{name}  0 of {most}", name=name, most=remark.most)
    )


def role_of(remark: Remark) -> Role:
    """Return the colour of a mark: what it earned, cost, or failed."""
    if remark.critical:
        return Role.BLUNDER
    return Role.GOOD if remark.points > 0 else Role.SLIP if remark.points < 0 or remark.most else Role.MUTED


def clock_of(seconds: int) -> str:
    """Return minutes and seconds as on the wall: 04:51."""
    return f"{seconds // 60:02d}:{seconds % 60:02d}"


def in_words(dimension: Dimension, points: int) -> str:
    """Return what a dimension came to, without a number."""
    good, half, poor = _IN_WORDS[dimension]
    return _(good if points >= _WELL else half if points >= _FAIRLY else poor)


def line_of(dimension: Dimension, card: Scorecard, program: Program, rubric: Rubric) -> str:
    """Return one plain line on what a dimension's points come from."""
    marks = [mark for mark in card.marks if mark.dimension is dimension]
    match dimension:
        case Dimension.HELP:
            missed = sum(mark.sign.startswith("missed:") for mark in marks)
            return needs_met(len(program.needs) - missed, len(program.needs))
        case Dimension.ESCALATION:
            verdicts = {verdict.id for verdict in rubric.verdicts}
            return next((_(mark.reason) for mark in marks if mark.sign in verdicts), "")
        case Dimension.OWN_WORDS:
            count = sum(mark.points < 0 for mark in marks)
            return _lines_read(count) if count else _("all of it your own")
        case Dimension.RESPECT:
            return _disrespect([mark.sign for mark in marks if mark.points < 0])


def cap_text(card: Scorecard, rubric: Rubric) -> str:
    """Return why the total stays under what its dimensions weigh, in a few words; "" where it doesn't."""
    weighted = (sum(rubric.weights[dimension] * card.of(dimension) for dimension in Dimension) + 50) // 100
    if card.score >= weighted:
        return ""
    if cap_of(rubric, card.marks) > card.score:
        most = rubric.above_help
        return _("Held at {score}: at most {most} above genuine help.", score=card.score, most=most)
    why = _reason_of(min(card.marks, key=lambda mark: mark.at_most), rubric).partition(". ")[0].rstrip(".")
    reason = f"{why[:1].lower()}{why[1:]}"
    return _("Held at {score}: {reason}.", score=card.score, reason=reason)


def _reason_of(capping: Mark, rubric: Rubric) -> str:
    """Return the rubric's own words for a mark that caps the total: a fault's, or those for the firm's money."""
    conduct = capping.sign.removeprefix("goodwill_")
    row = rubric.goodwill[GoodwillConduct(conduct)] if conduct != capping.sign else rubric.faults[Fault(capping.sign)]
    return _(row.reason)


def _lines_read(count: int) -> str:
    number = number_word(count)
    return ngettext("{number} line from the script", "{number} lines from the script", count, number=number)


def _disrespect(signs: Sequence[str]) -> str:
    told = [
        _("{fault} {times}", fault=_(_RESPECT.get(Fault(sign), sign)), times=times(count))
        for sign, count in Counter(signs).items()
    ]
    return ", ".join(told) or _("nothing that could hurt")
