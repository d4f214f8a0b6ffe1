"""What `firstline stats` says of one caller, as values: for the tables and for programs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.analysis.bots import GENUINE
from game.analysis.bots.trials import Record, Trial
from game.analysis.choosing import Chosen, Played, chosen
from game.analysis.stats import Stats, stats
from game.installation import pack_name
from game.records.store import Access, Store
from game.records.trainees import Trainees, what_trainees_chose
from game.records.troubles import StoreError
from game.scenario.model import Scenario

NO_RECORDS = Trainees(0, 0, 0, 0, {})


@dataclass(frozen=True)
class Minutes:
    """How long the genuine bot's calls took on their clock, in minutes to one place."""

    mean: float
    min: float
    max: float


@dataclass(frozen=True)
class Report:
    """All that is said of one caller.

    `plays` is the number of each bot's; `bots` and `recorded` say how each reply fared. `notice` says why there is
    nothing in the records, "" where there is.
    """

    path: Path
    scenario: Scenario
    stats: Stats
    minutes: Minutes
    plays: int
    bots: Mapping[str, Chosen]
    recorded: Trainees
    notice: str


def report(path: Path, scenario: Scenario, trials: Sequence[tuple[Trial, Sequence[Record]]], store: Store) -> Report:
    """Return what there is to say of a caller, from the bots' recorded trials and the records of this machine."""
    calls = (Played(trial.bot, scenario, record.choices) for trial, records in trials for record in records)
    genuine = [record for trial, records in trials if trial.bot == GENUINE for record in records]
    recorded, notice = _recorded(store, scenario, pack_name(path.parent))
    return Report(
        path=path,
        scenario=scenario,
        stats=stats(scenario),
        minutes=_minutes([record.clock_s for record in genuine]),
        plays=len(genuine),
        bots=chosen(scenario, calls),
        recorded=recorded,
        notice=notice,
    )


def _minutes(clocks_s: Sequence[int]) -> Minutes:
    mean = sum(clocks_s) / len(clocks_s)
    return Minutes(*(round(seconds / 60, 1) for seconds in (mean, min(clocks_s), max(clocks_s))))


def _recorded(store: Store, scenario: Scenario, pack: str) -> tuple[Trainees, str]:
    """Return what trainees chose, and why there is nothing of it, "" where there is."""
    if store.access is Access.NONE:
        return NO_RECORDS, store.notice
    try:
        recorded = what_trainees_chose(store, scenario, pack)
    except StoreError as refusal:
        return NO_RECORDS, str(refusal)
    if not recorded.calls and not recorded.unread:
        return recorded, "No call with this caller was recorded."
    return recorded, ""
