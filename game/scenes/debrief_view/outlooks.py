"""A review that knows what each turn left within reach: its grades, its turning points, and what was better."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from game.call.actions import IllegalChoice
from game.call.correspondence import is_only_composing, pages_of
from game.call.page import SEND
from game.call.session import Call, TurnRecord
from game.records.looking_back import LookedBack
from game.scenario.house import House
from game.scenario.vocabulary import WRITTEN
from game.scenes.debrief_view.deeds import Deed, answers_in, deed_of, deed_of_page
from game.scenes.debrief_view.review import Better, Review, ReviewedTurn
from game.ui.widgets.grade import GradeName

if TYPE_CHECKING:
    # The analysis is at home in another process: to import it here would keep the debrief from opening.
    from game.analysis.hindsight import TurnOutlook

_TURNING_POINTS = 3
_COSTLY = (GradeName.SLIP, GradeName.BLUNDER)


def with_outlooks(review: Review, looked: LookedBack, call: Call, house: House | None = None) -> Review:
    """Return a review graded by what each turn cost of the outlook, with the better reply where there was one."""
    outlooks = {outlook.number: outlook for outlook in looked.turns}
    turns = tuple(_judged(turn, outlooks, call, house) for turn in review.turns)
    return replace(review, turns=turns, turning_points=_turning_points(turns))


def _judged(turn: ReviewedTurn, outlooks: Mapping[int, TurnOutlook], call: Call, house: House | None) -> ReviewedTurn:
    outlook = outlooks.get(turn.number)
    if outlook is None:
        return turn
    grade = GradeName(outlook.worth.value)
    return replace(turn, grade=grade, outlook=outlook, better=_better(outlook, call, house))


def _turning_points(turns: tuple[ReviewedTurn, ...]) -> tuple[int, ...]:
    """Return the indices of the turns that lost most, in their order: a pass that was lost weighs most."""
    costly = [index for index, turn in enumerate(turns) if turn.grade in _COSTLY and turn.lost > (False, 0)]
    largest = sorted(costly, key=lambda index: turns[index].lost, reverse=True)[:_TURNING_POINTS]
    return tuple(sorted(largest))


def _better(outlook: TurnOutlook, call: Call, house: House | None) -> Better | None:
    """Return the better reply in words, and what would have been answered: the call is played to there, and on."""
    if not outlook.better:
        return None
    try:
        other = call.again([*inputs_before(call, outlook.number), *outlook.better])
    except IllegalChoice:
        # A page was half made of parts that can't be put together with the better ones: the words stay untold.
        return None
    record = other.turns[-1]
    return Better(_deed(other, record, house), answers_in(record))


def _deed(call: Call, record: TurnRecord, house: House | None) -> Deed:
    channel = call.program.scenario.channel
    if channel in WRITTEN:
        page = next((page for page in pages_of(call.turns) if page.is_own and page.turn == record.number), None)
        if page is not None:
            return deed_of_page(page)
    return deed_of(record, house, channel)


def inputs_before(call: Call, number: int) -> tuple[str, ...]:
    """Return what was chosen before a turn, without the parts of the page that was being made for it."""
    before = call.turns[1:number]
    sent = max((turn.number for turn in before if turn.choice == SEND), default=0)
    return tuple(turn.choice for turn in before if turn.number <= sent or not is_only_composing(turn))
