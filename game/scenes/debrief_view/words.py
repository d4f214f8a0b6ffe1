"""How the debrief puts things: dimensions, counts and points in plain words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from game.call.program import Program
from game.scenario.vocabulary import Fault
from game.scenes.debrief_view.review import Remark, ReviewedTurn
from game.scoring.rubric import Dimension, Rubric
from game.scoring.scorecard import Scorecard, cap_of
from game.ui.theme import Role
from game.ui.widgets.grade import GradeName

NAMES = {
    Dimension.HELP: "Genuine help",
    Dimension.ESCALATION: "Right escalation",
    Dimension.OWN_WORDS: "Own words",
    Dimension.RESPECT: "Respect",
}

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")

_RESPECT = {
    Fault.JARGON: "words the caller can't know",
    Fault.CONDESCENSION: "talking down",
    Fault.INSULT: "an insult",
    Fault.BLAME: "blame",
    Fault.STONEWALL: "a wall of policy",
    Fault.RUSH: "hurry",
    Fault.TALK_OVER: "talking over",
    Fault.PRY: "prying",
    Fault.THREAT: "a limit heard as a threat",
    Fault.LEFT_WAITING: "left waiting",
    Fault.EXPOSE: "something said where others hear or read it",
}

_WELL = 85
_FAIRLY = 60
"""From these points on a dimension is told as good, or as half good, where no number may stand."""

_IN_WORDS = {
    Dimension.HELP: (
        "You found what was wrong, and did what this call needed.",
        "You helped. Some of what this call needed was left out.",
        "This caller still needs help. It was there to be found.",
    ),
    Dimension.ESCALATION: (
        "The call was in the right hands all the way.",
        "The right idea, though the caller could have been spared something on the way.",
        "The call wasn't where it belonged.",
    ),
    Dimension.OWN_WORDS: (
        "You spoke like yourself.",
        "Mostly your own words. The sheet crept in.",
        "The sheet did much of the talking.",
    ),
    Dimension.RESPECT: (
        "You spoke as one person to another.",
        "Kindly meant. Some words stood between you.",
        "Some words hurt. The call below shows which.",
    ),
}


_GRADE_WORDS = {GradeName.GOOD: "earned", GradeName.SLIP: "cost", GradeName.BLUNDER: "critical"}


def grade_word(turn: ReviewedTurn) -> str:
    """Return a turn's grade in a word: by its marks, until it is known what it left within reach; "" without one."""
    if turn.grade is None:
        return ""
    return turn.grade.value if turn.outlook is not None else _GRADE_WORDS[turn.grade]


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return a number and its noun in words up to twelve: "one line", "no lines"."""
    word = _NUMBERS[number] if number < len(_NUMBERS) else str(number)
    return f"{word} {noun if number == 1 else plural or noun + 's'}"


def needs_met(met: int, needs: int) -> str:
    """Return how many of a call's needs were met: "all four needs met", "three of four needs met"."""
    if met in (0, needs):
        return f"{'all' if met else 'none of the'} {counted(needs, 'need')} met"
    return f"{_NUMBERS[met] if met < len(_NUMBERS) else met} of {counted(needs, 'need')} met"


def times(number: int) -> str:
    """Return how often, in words."""
    return {1: "once", 2: "twice"}.get(number) or counted(number, "time")


def capital(sentence: str) -> str:
    """Return a sentence that begins with a capital letter."""
    return sentence[:1].upper() + sentence[1:]


def signed(points: int) -> str:
    """Return points with their sign; the minus is as wide as the plus."""
    return f"+{points}" if points > 0 else f"−{-points}" if points < 0 else "0"


def title_of(remark: Remark, *, has_numbers: bool) -> str:
    """Return a mark's dimension and what it came to: "Respect −20", "Genuine help 0 of 60", "Close: respect −4"."""
    name = NAMES[remark.mark.dimension]
    if remark.part:
        name = f"{remark.part}: {name[:1].lower()}{name[1:]}"
    if not has_numbers or not (remark.points or remark.most):
        return name
    return f"{name}  {signed(remark.points)}" if remark.points else f"{name}  0 of {remark.most}"


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
    return good if points >= _WELL else half if points >= _FAIRLY else poor


def line_of(dimension: Dimension, card: Scorecard, program: Program, rubric: Rubric) -> str:
    """Return one plain line on what a dimension's points come from."""
    marks = [mark for mark in card.marks if mark.dimension is dimension]
    match dimension:
        case Dimension.HELP:
            missed = sum(mark.sign.startswith("missed:") for mark in marks)
            return needs_met(len(program.needs) - missed, len(program.needs))
        case Dimension.ESCALATION:
            verdicts = {verdict.id for verdict in rubric.verdicts}
            return next((mark.reason for mark in marks if mark.sign in verdicts), "")
        case Dimension.OWN_WORDS:
            count = sum(mark.points < 0 for mark in marks)
            return f"{counted(count, 'line')} from the script" if count else "all of it your own"
        case Dimension.RESPECT:
            return _disrespect([mark.sign for mark in marks if mark.points < 0])


def cap_text(card: Scorecard, rubric: Rubric) -> str:
    """Return why the total stays under what its dimensions weigh, in a few words; "" where it doesn't."""
    weighted = (sum(rubric.weights[dimension] * card.of(dimension) for dimension in Dimension) + 50) // 100
    if card.score >= weighted:
        return ""
    capping = min(card.marks, key=lambda mark: mark.at_most)
    if cap_of(rubric, card.marks) > card.score:
        return f"Held at {card.score}: at most {rubric.above_help} above genuine help."
    why, _, _ = capping.reason.partition(". ")
    return f"Held at {card.score}: {why[:1].lower()}{why[1:].rstrip('.')}."


def _disrespect(signs: Sequence[str]) -> str:
    told = [f"{_RESPECT.get(Fault(sign), sign)} {times(count)}" for sign, count in Counter(signs).items()]
    return ", ".join(told) or "nothing that could hurt"
