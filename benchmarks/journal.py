"""Measure one durable input of the journal against a bare SQLite insert with the same settings, in one run.

Run it from the checkout: `python benchmarks/journal.py [--inputs N] [--folder DIR]`. A folder on the disk that
players use tells most: a folder in memory syncs for nothing. Budget (DESIGN 12): at most 10 ms and one sync.
"""

import argparse
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from game.records.journal import CallJournal
from game.records.model import CallStart, Mode, Profile
from game.records.opening import open_store
from game.records.store import Store

Append = Callable[[str], object]

SETTINGS = ("journal_mode = WAL", "synchronous = FULL", "fullfsync = ON", "wal_autocheckpoint = 4000")
ROUND = 50


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=1000, help="how many inputs to time on each side")
    parser.add_argument("--folder", type=Path, help="where to make the files; they are removed again")
    wanted = parser.parse_args()
    with TemporaryDirectory(dir=wanted.folder, prefix="firstline-") as name:
        print(f"SQLite {sqlite3.sqlite_version}, {wanted.inputs} inputs on each side, in turns of {ROUND}\n")
        print(f"{'':32}{'median ms':>11}{'p95 ms':>9}{'max ms':>9}{'ratio':>8}")
        compare_inputs(Path(name), wanted.inputs)
        measure_opening(Path(name))


def compare_inputs(folder: Path, count: int) -> None:
    """Time both sides in alternating rounds, so that a busy moment of the disk meets both."""
    with closing(open_bare(folder / "bare.db")) as bare, open_store(folder / "store", noon) as store:
        journal = begin_call(store)
        sides: tuple[tuple[Append, list[float]], ...] = ((bare_append(bare), []), (journal.append, []))
        for _ in range(0, count, ROUND):
            for append, times_ms in sides:
                times_ms += [time_ms(lambda append=append: append("opening.3")) for _ in range(ROUND)]
    (_, bare_ms), (_, journal_ms) = sides
    print_row("bare sqlite3 insert", bare_ms, bare_ms)
    print_row("CallJournal.append", journal_ms, bare_ms)


def measure_opening(folder: Path) -> None:
    """Time what a start of the game pays for its records."""
    path = folder / "store"
    opening_ms = [time_ms(lambda: open_store(path, noon).close()) for _ in range(20)]
    print_row("open and close a store", opening_ms, opening_ms)
    with open_store(path, noon) as store:
        profile = store.profiles()[0]
        resuming_ms = [time_ms(lambda: read_up(store, profile)) for _ in range(20)]
    print_row("read up a call to go on with", resuming_ms, resuming_ms)


def print_row(what: str, times_ms: list[float], bare_ms: list[float]) -> None:
    """Print one line of the table."""
    ratio = f"{median(times_ms) / median(bare_ms):8.2f}" if times_ms is not bare_ms else ""
    p95_ms = quantiles(times_ms, n=20)[-1]
    print(f"{what:32}{median(times_ms):11.3f}{p95_ms:9.3f}{max(times_ms):9.3f}{ratio}")


def time_ms(act: Callable[[], object]) -> float:
    """Return how long `act` takes."""
    begun = perf_counter()
    act()
    return (perf_counter() - begun) * 1000


def noon() -> datetime:
    """Return the same label for everything."""
    return datetime(2031, 5, 6, 12, tzinfo=UTC)


def open_bare(path: Path) -> sqlite3.Connection:
    """Open a database with the journal's settings and a table of the same shape."""
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    connection.execute(
        "CREATE TABLE inputs (call_id INTEGER, turn INTEGER, input TEXT NOT NULL, PRIMARY KEY (call_id, turn)) "
        "STRICT, WITHOUT ROWID"
    )
    return connection


def bare_append(connection: sqlite3.Connection) -> Append:
    """Return the least that keeps an input durably."""
    turns = iter(range(1, 1_000_000))
    return lambda text: connection.execute("INSERT INTO inputs VALUES (1, ?, ?)", (next(turns), text))


def begin_call(store: Store) -> CallJournal:
    """Begin a call of a usual scenario."""
    profile = store.add_profile("Ana")
    return store.open_call(
        CallStart(
            profile_id=profile.id,
            scenario_id="lamp",
            scenario_text="firstline: 1\n" * 400,
            pack="pomezi",
            persona_id="anxious",
            persona_version="1",
            rubric_hash="0" * 64,
            variant="",
            seed=7,
            mode=Mode.EXAM,
        )
    )


def read_up(store: Store, profile: Profile) -> CallJournal:
    """Find the call to go on with, and go on."""
    (call,) = store.open_calls(profile)
    return store.resume(call.call_id)


if __name__ == "__main__":
    main()
