"""A store in a folder of its own, and a way to run other windows on it."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

import game
from game.records.journal import CallJournal
from game.records.model import CallResult, CallStart, Mode, Profile
from game.records.opening import open_store
from game.records.store import Store

NOON = datetime(2031, 5, 6, 12, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Firstline"


@pytest.fixture
def opened(folder: Path) -> Iterator[Callable[..., Store]]:
    """Open the store in `folder`, as often as asked; all are closed in the end."""
    with ExitStack() as stack:
        yield lambda **how: stack.enter_context(open_store(folder, lambda: NOON, **how))


@pytest.fixture
def store(opened: Callable[..., Store]) -> Store:
    return opened()


@pytest.fixture
def profile(store: Store) -> Profile:
    return store.add_profile("Ana")


@pytest.fixture
def call_start(profile: Profile) -> Callable[..., CallStart]:
    """Make a CallStart for the profile, with what the test cares about."""

    def make(**wanted: object) -> CallStart:
        usual: dict[str, object] = {
            "profile_id": profile.id,
            "scenario_id": "lamp",
            "scenario_text": "firstline: 1\ntitle: One red lamp\n",
            "pack": "pomezi",
            "persona_id": "anxious",
            "persona_version": "1",
            "rubric_hash": "ab" * 32,
            "variant": "",
            "seed": 7,
            "mode": Mode.PRACTICE,
        }
        return CallStart(**(usual | wanted))  # type: ignore[arg-type]

    return make


@pytest.fixture
def call_result() -> Callable[..., CallResult]:
    """Make a CallResult with what the test cares about."""

    def make(**wanted: object) -> CallResult:
        usual: dict[str, object] = {
            "help": 90,
            "escalation": 100,
            "own_words": 80,
            "respect": 70,
            "score": 86,
            "passed": True,
            "result": "solved",
            "stars": 4,
            "critical": (),
            "scorecard": '{"score": 86}',
        }
        return CallResult(**(usual | wanted))  # type: ignore[arg-type]

    return make


@pytest.fixture
def journal(store: Store, call_start: Callable[..., CallStart]) -> CallJournal:
    return store.open_call(call_start())


@pytest.fixture
def kept(store: Store, profile: Profile) -> Callable[[], tuple[str, ...]]:
    """Read the inputs of the profile's only open call."""
    return lambda: store.open_calls(profile)[0].inputs


@pytest.fixture
def watched() -> type[sqlite3.Connection]:
    """Give a kind of connection whose `made` lists those that the store opened."""

    class Watched(sqlite3.Connection):
        made: list[sqlite3.Connection] = []  # noqa: RUF012

        def __init__(self, *args: object, **options: object) -> None:
            super().__init__(*args, **options)  # type: ignore[arg-type]
            self.made.append(self)

    return Watched


@pytest.fixture
def child(folder: Path) -> Iterator[Callable[[str], subprocess.Popen[str]]]:
    """Start a program of `children/` on the same folder; those still running are killed in the end."""
    root = str(Path(game.__file__).parents[1])
    with ExitStack() as stack:

        def start(name: str) -> subprocess.Popen[str]:
            script = Path(__file__).parent / "children" / f"{name}.py"
            process = subprocess.Popen(
                # Without site: these programs need the standard library alone, and start faster.
                [sys.executable, "-S", str(script), str(folder)],
                env={**os.environ, "PYTHONPATH": root, "PYTHONIOENCODING": "utf-8"},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="utf-8",
            )
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        yield start
