"""What a reply is worth at sight: by its own tags alone, before anything is known of the rest of the call."""

from collections.abc import Mapping
from enum import StrEnum

from game.scenario.model import Reply, Scenario
from game.scenario.vocabulary import DEEDS, Act
from game.scoring.charging import CRITICAL_FAULTS


class Worth(StrEnum):
    """The grades of the debrief, best first."""

    BEST = "best"
    GOOD = "good"
    SLIP = "slip"
    BLUNDER = "blunder"


def worth_at_sight(scenario: Scenario) -> Mapping[str, Worth]:
    """Return the worth of each reply by its choice id; a reply of which its tags say nothing is left out.

    Never "best": which of the good ones that is depends on the whole call.
    """
    needed = {need for needs in scenario.needs.values() for need in needs}
    worths = {
        reply.choice_id: _worth_of(reply, needed) for node in scenario.nodes.values() for reply in node.all_replies()
    }
    return {choice_id: worth for choice_id, worth in worths.items() if worth is not None}


def _worth_of(reply: Reply, needed: set[str]) -> Worth | None:
    """Return the worth, None for a feeling by itself, small talk and the like."""
    if reply.harm or CRITICAL_FAULTS.keys() & set(reply.faults):
        return Worth.BLUNDER
    if reply.faults:
        return Worth.SLIP
    helps = (DEEDS | {Act.ACKNOWLEDGE}) & set(reply.acts) or needed & {*reply.learns, *reply.does}
    return Worth.GOOD if helps else None
