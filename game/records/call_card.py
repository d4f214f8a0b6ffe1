"""One caller as the board shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from game.scenario.model import Scenario


class CallCard(NamedTuple):
    """One caller as the board shows it; `best` is the best score so far (0–100), None when not yet taken.

    `aside` stands beside that score and tells how silence was set, "" for nothing; `looks` names the caller's face.
    `content_note` says what may be hard to hear, "" for nothing. `offered_for` is the conduct for which this caller is
    offered next, "" for all but one.
    """

    scenario_id: str
    title: str
    caller_name: str
    about: str
    persona: str
    brief: str
    channel: str
    shift: str
    difficulty: int
    best: int | None
    aside: str = ""
    looks: str = ""
    content_note: str = ""
    offered_for: str = ""


def card_of(scenario: Scenario, best: int | None, aside: str) -> CallCard:
    """Return the card of a scenario."""
    from game.callers.looks import looks_of

    caller, facts = scenario.caller, (scenario.brief, scenario.channel, scenario.shift, scenario.difficulty)
    card = CallCard(scenario.id, scenario.title, caller.name, caller.about, caller.persona, *facts, best, aside)
    return card._replace(looks=looks_of(caller), content_note=scenario.content_note)
