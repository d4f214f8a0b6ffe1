"""Which caller is offered next: one that needs the conduct that the last call asks the trainee to work on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from game.records.call_card import CallCard

if TYPE_CHECKING:
    from game.records.finished import Finished
    from game.records.model import LastCall
    from game.scenario.model import Scenario
    from game.scoring.rubric import Rubric


def with_offer(
    cards: Sequence[CallCard], last: LastCall | None, scenarios: Mapping[str, Scenario], rubric: Rubric
) -> tuple[CallCard, ...]:
    """Return the cards, the one that is offered with what it is offered for; no other card has that."""
    from game.analysis.exercising import chances_at

    taken = scenarios.get(last.scenario_id) if last else None
    rule = _rule(last, taken, rubric) if last and taken else ""
    if not rule or taken is None:
        return tuple(cards)
    chances = {card.scenario_id: chances_at(rule, scenarios[card.scenario_id], rubric) for card in cards}
    wanted = _most_fitting(cards, chances, taken, rubric.distinction)
    conduct = rubric.focus[rule].conduct
    return tuple(card._replace(offered_for=conduct) if card is wanted else card for card in cards)


def last_call_of(finished: Finished) -> LastCall:
    """Return a finished call that may not be on record, as if it were."""
    from game.records.model import LastCall
    from game.scoring.scorecard import card_as_json

    scenario = finished.recorded.call.program.scenario
    return LastCall(scenario_id=scenario.id, scorecard=json.dumps(card_as_json(finished.card)))


def _rule(last: LastCall, taken: Scenario, rubric: Rubric) -> str:
    """Return the rule to work on, "" where there is none, or the scorecard on record can't be read.

    `firstline verify` says what is wrong with such a record; the board is no place for it.
    """
    from game.scoring.focusing import rule_to_work_on
    from game.scoring.scorecard import marks_from_json

    try:
        marks = marks_from_json(json.loads(last.scorecard))
    except (ValueError, TypeError, LookupError):
        return ""
    return rule_to_work_on(rubric, marks, taken.facts)


def _most_fitting(
    cards: Sequence[CallCard], chances: Mapping[str, int], taken: Scenario, mastered_from: int
) -> CallCard | None:
    """Return the caller that fits best, None where no other needs that conduct and isn't mastered yet.

    No more than one step harder than the last call, where there is such a one; not yet taken; as hard as the last one;
    with most occasions; easiest first, as on the board.
    """

    def fit(card: CallCard) -> tuple[bool, bool, int, int]:
        harder = card.difficulty - taken.difficulty
        return harder > 1, card.best is not None, abs(harder), -chances[card.scenario_id]

    needing = [card for card in cards if chances[card.scenario_id] and card.scenario_id != taken.id]
    return min((card for card in needing if card.best is None or card.best < mastered_from), key=fit, default=None)
