"""Which caller is offered next: one that needs the conduct that the last call asks the trainee to work on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from game.records.call_card import CallCard

if TYPE_CHECKING:
    from game.records.finished import Finished
    from game.records.model import LastCall, Profile
    from game.records.store import Store
    from game.scenario.model import Scenario
    from game.scoring.rubric import Rubric


class Basis(NamedTuple):
    """What an offer hangs on: the call that was finished last, and the callers who are mastered by now."""

    last: LastCall | None
    mastered: frozenset[str] = frozenset()


def basis_of(store: Store, profile: Profile | None, pack: str, finished: Finished | None, *, with_exams: bool) -> Basis:
    """Return what is known of a trainee in one pack; of a guest only the call that is to be debriefed.

    Where exams end without a debrief, nothing is drawn from them either.
    """
    from game.records.progress import is_mastered

    if profile is None or not profile.id or store.is_read_only:
        return Basis(_as_recorded(finished) if finished and finished.has_debrief else None)
    tried = store.tried_calls(profile, pack)
    names = {call.scenario_id for call in tried}
    mastered = (name for name in names if is_mastered([call for call in tried if call.scenario_id == name]))
    return Basis(store.last_call(profile, pack, with_exams=with_exams), frozenset(mastered))


def with_offer(
    cards: Sequence[CallCard], basis: Basis, scenarios: Mapping[str, Scenario], rubric: Rubric
) -> tuple[CallCard, ...]:
    """Return the cards, the one that is offered with what it is offered for; no other card has that."""
    from game.analysis.exercising import chances_at

    taken = scenarios.get(basis.last.scenario_id) if basis.last else None
    rule = _rule(basis.last, taken, rubric) if basis.last and taken else ""
    if not rule or taken is None:
        return tuple(cards)
    others = [card for card in cards if card.scenario_id not in {taken.id, *basis.mastered}]
    chances = {card.scenario_id: chances_at(rule, scenarios[card.scenario_id], rubric) for card in others}
    wanted = _most_fitting([card for card in others if chances[card.scenario_id]], chances, taken.difficulty)
    conduct = rubric.focus[rule].conduct
    return tuple(card._replace(offered_for=conduct) if card is wanted else card for card in cards)


def _as_recorded(finished: Finished) -> LastCall:
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


def _most_fitting(cards: Sequence[CallCard], chances: Mapping[str, int], difficulty: int) -> CallCard | None:
    """Return the caller that fits best, None where there is none.

    No more than one step harder than the last call, where there is such a one; not yet taken; as hard as the last one;
    with most occasions; easiest first, as on the board.
    """

    def fit(card: CallCard) -> tuple[bool, bool, int, int]:
        harder = card.difficulty - difficulty
        return harder > 1, card.best is not None, abs(harder), -chances[card.scenario_id]

    return min(cards, key=fit, default=None)
