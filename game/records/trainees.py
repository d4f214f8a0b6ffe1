"""Which replies trainees chose, read back from the records: what tempts nobody is no test."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.analysis.choosing import Chosen, Played, chosen
from game.callers.cast import vocabulary
from game.records.model import RecordedChoices
from game.records.store import Store
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario


@dataclass(frozen=True)
class Trainees:
    """What was recorded of a scenario: how many calls, by how many trainees, and how each reply fared (by choice id).

    `earlier` of the calls were played on an earlier text; `unread` more are left out, since this version of the game
    can't read their text. No name is kept here.
    """

    calls: int
    trainees: int
    earlier: int
    unread: int
    replies: Mapping[str, Chosen]


def what_trainees_chose(store: Store, scenario: Scenario, pack: str) -> Trainees:
    """Count what was chosen on the recorded calls with a scenario of a pack. Raises StoreError."""
    recorded = store.choices_made(scenario.id, pack)
    texts = {made.scenario_hash: _as_played(store, scenario, made.scenario_hash) for made in recorded}
    played = tuple(_played(recorded, texts))
    return Trainees(
        calls=len(played),
        trainees=len({call.who for call in played}),
        earlier=sum(call.scenario is not scenario for call in played),
        unread=len(recorded) - len(played),
        replies=chosen(scenario, played),
    )


def _as_played(store: Store, scenario: Scenario, scenario_hash: str) -> Scenario | None:
    """Return the scenario as it was when a call was recorded, None where it can't be read any more."""
    if scenario_hash == scenario.sha256:
        return scenario
    text = store.scenario_text(scenario_hash)
    return load_scenario(text.encode(), f"{scenario.id}.yaml", vocabulary()).scenario


def _played(recorded: tuple[RecordedChoices, ...], texts: Mapping[str, Scenario | None]) -> Iterator[Played]:
    for made in recorded:
        scenario = texts[made.scenario_hash]
        if scenario is not None:
            yield Played(made.trainee, scenario, made.inputs)
