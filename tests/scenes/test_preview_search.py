"""The search for a way to every node: what is soon found comes first, and a newer text is never mixed with an older."""

from collections.abc import Callable
from typing import Any

import pytest

from game.call.program import Program
from game.scenes.preview_view.search import WitnessSearch
from tests.call.conftest import Dial, dial

__all__ = ["dial"]

ASK = {"acts": ["ask"], "learns": ["lamp"]}


class ByHand:
    """Jobs that end when they are told to."""

    def __init__(self) -> None:
        self.waiting: dict[int, Callable[[], Any]] = {}
        self._ended: dict[int, Any] = {}

    def submit(self, work: Callable[[], Any]) -> int:
        number = len(self.waiting) + len(self._ended)
        self.waiting[number] = work
        return number

    def poll(self, number: int) -> Any | None:
        return self._ended.get(number)

    def end(self) -> None:
        """End the job that waits longest."""
        number = min(self.waiting)
        self._ended[number] = self.waiting.pop(number)()


@pytest.fixture
def jobs() -> ByHand:
    """Return jobs that end by hand."""
    return ByHand()


def named(dial: Dial, title: str) -> Program:
    return dial(ASK, title=title).program


def test_what_is_soon_found_is_shown_before_every_state_is_known(dial: Dial, jobs: ByHand) -> None:
    search, program = WitnessSearch(jobs), named(dial, "One")
    search.follow(program)
    jobs.end()
    assert search.follow(program)
    assert (search.found, search.never) == ({"hall": ()}, None)
    search.follow(program)
    jobs.end()
    assert search.follow(program)
    assert search.never is not None
    assert search.never["shelf"] == "no reply leads here"


def test_a_text_that_was_saved_meanwhile_waits_for_the_search_of_the_older_one(dial: Dial, jobs: ByHand) -> None:
    search, older, newer = WitnessSearch(jobs), named(dial, "One"), named(dial, "Two")
    search.follow(older)
    jobs.end()
    search.follow(older)
    search.follow(older)
    search.follow(newer)
    soon_and_whole = len(jobs.waiting)
    jobs.end()
    jobs.end()
    search.follow(newer)
    search.follow(newer)
    assert (soon_and_whole, search.never) == (2, None)
    search.follow(newer)
    jobs.end()
    assert search.follow(newer)
    assert search.never is not None
    assert search.never["shelf"] == "no reply leads here"


def test_a_search_that_is_done_looks_no_further(dial: Dial, jobs: ByHand) -> None:
    search, program = WitnessSearch(jobs), named(dial, "One")
    for _ in range(3):
        search.follow(program)
        if jobs.waiting:
            jobs.end()
    search.follow(program)
    assert [search.follow(program) for _ in range(3)] == [False] * 3
    assert not jobs.waiting
