import subprocess
from collections.abc import Callable

import pytest

from game.records.journal import CallJournal
from game.records.model import Profile
from game.records.store import Access, Store
from game.records.troubles import StoreError, Trouble

Child = Callable[[str], subprocess.Popen[str]]
Open = Callable[..., Store]


def start_window(child: Child) -> tuple[subprocess.Popen[str], str]:
    window = child("window")
    return window, window.stdout.readline().strip()  # type: ignore[union-attr]


def test_the_first_window_may_write(store: Store) -> None:
    assert (store.access, store.is_read_only, store.hindrance, store.notice) == (Access.WRITE, False, None, "")


def test_a_second_window_may_read_and_says_why(child: Child, opened: Open) -> None:
    assert start_window(child)[1] == "write"
    second = opened()
    assert (second.access, second.hindrance) == (Access.READ, Trouble.SECOND_WINDOW)
    assert "close the other window" in second.notice


def test_another_process_sees_that_a_window_is_open(store: Store, child: Child) -> None:
    assert start_window(child)[1] == "read"


def test_a_killed_window_frees_the_records(child: Child, opened: Open) -> None:
    window, _ = start_window(child)
    window.kill()
    window.wait()
    assert opened().access is Access.WRITE


def test_a_closed_window_frees_the_records(child: Child, opened: Open) -> None:
    window, _ = start_window(child)
    window.communicate()
    assert opened().access is Access.WRITE


def test_a_second_window_in_the_same_process_does_not_free_the_lock(store: Store, opened: Open, child: Child) -> None:
    opened().close()
    assert start_window(child)[1] == "read"


def test_a_second_window_reads_what_the_first_keeps(
    store: Store, profile: Profile, journal: CallJournal, opened: Open
) -> None:
    second = opened()
    journal.append("opening.1")
    assert second.profiles() == (profile,)
    assert second.open_calls(profile)[0].inputs == ("opening.1",)


@pytest.mark.parametrize(
    "act",
    [
        lambda store, call_start: store.add_profile("Bára"),
        lambda store, call_start: store.open_call(call_start()),
        lambda store, call_start: store.resume(1),
    ],
)
def test_a_second_window_records_nothing(
    journal: CallJournal, opened: Open, call_start: object, act: Callable[..., object]
) -> None:
    with pytest.raises(StoreError) as refusal:
        act(opened(), call_start)
    assert refusal.value.trouble is Trouble.SECOND_WINDOW
