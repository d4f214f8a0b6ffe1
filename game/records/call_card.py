"""One caller as the board shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.records.model import Profile
    from game.records.store import Store
    from game.scenario.model import Scenario


class CallCard(NamedTuple):
    """One caller as the board shows it; `best` is the best score so far (0–100), None when not yet taken.

    `aside` stands beside that score and tells how silence was set, "" for nothing; `looks` names the caller's face.
    `content_note` says what may be hard to hear, "" for nothing. `was_exam`: an exam was begun with this caller.
    `offered_for` is the conduct for which this caller is offered next, "" for all but one.
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
    was_exam: bool = False
    offered_for: str = ""


class Past(NamedTuple):
    """What became of a caller so far: the fields of a card that the records know."""

    best: int | None = None
    aside: str = ""
    was_exam: bool = False


def past_of(store: Store, profile: Profile | None, pack: str, *, with_exams: bool) -> Callable[[str], Past]:
    """Return what tells a trainee's past with each caller of a pack, by its id; exams may be left out of its scores."""
    if profile is None:
        return lambda _name: Past()
    best = store.best_scores(profile, pack, with_exams=with_exams)
    asides = store.best_asides(profile, pack, with_exams=with_exams)
    exams = store.exams_begun(profile, pack)
    return lambda name: Past(best.get(name), asides.get(name, ""), name in exams)


def card_of(scenario: Scenario, past: Past) -> CallCard:
    """Return the card of a scenario."""
    from game.callers.looks import looks_of

    caller, facts = scenario.caller, (scenario.brief, scenario.channel, scenario.shift, scenario.difficulty)
    card = CallCard(scenario.id, scenario.title, caller.name, caller.about, caller.persona, *facts, None)
    return card._replace(looks=looks_of(caller), content_note=scenario.content_note, **past._asdict())
