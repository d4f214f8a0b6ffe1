from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.records.model import CallStart, Profile
from game.records.profiles import LONGEST_NAME, ProfileNameError, clean_name, name_key
from game.records.store import Store


def test_profiles_come_back_in_the_order_they_were_made(opened: Callable[..., Store]) -> None:
    store = opened()
    made = (store.add_profile("Žofie"), store.add_profile("Adam"))
    store.close()
    assert opened().profiles() == made


def test_a_profile_carries_the_time_that_was_handed_in(store: Store) -> None:
    assert store.add_profile("Ana").created_utc == "2031-05-06T12:00:00+00:00"


@pytest.mark.parametrize("other", ["ana straße", "ANA STRASSE", "Ana  Straße", "Ａna straße"])
def test_a_name_that_differs_in_case_or_width_alone_is_taken(store: Store, other: str) -> None:
    store.add_profile("Ana Straße")
    with pytest.raises(ProfileNameError, match="already a profile called 'Ana Straße'"):
        store.add_profile(other)


def test_a_refused_name_leaves_room_for_the_next(store: Store) -> None:
    store.add_profile("Ana")
    with pytest.raises(ProfileNameError):
        store.add_profile("ana")
    store.add_profile("Bára")
    assert [profile.name for profile in store.profiles()] == ["Ana", "Bára"]


@pytest.mark.parametrize("name", ["", "   ", "\u200d"])
def test_a_name_must_show_something(name: str) -> None:
    with pytest.raises(ProfileNameError, match="can't be empty"):
        clean_name(name)


@pytest.mark.parametrize("name", ["A\x00na", "A\nna", "A\x85na", "\u202eanA", "A\u2028na", "\udcff", "\ufeffAna"])
def test_a_name_has_no_control_characters(name: str) -> None:
    with pytest.raises(ProfileNameError, match="control characters"):
        clean_name(name)


def test_a_name_has_at_most_forty_characters() -> None:
    assert clean_name("é" * LONGEST_NAME)
    with pytest.raises(ProfileNameError, match="this one has 41"):
        clean_name("é" * (LONGEST_NAME + 1))


def test_a_decomposed_letter_counts_once() -> None:
    assert clean_name("e\u0301" * LONGEST_NAME) == "é" * LONGEST_NAME


@given(st.text(max_size=45))
def test_a_clean_name_is_clean_and_keeps_its_key_in_any_case(name: str) -> None:
    try:
        clean = clean_name(name)
    except ProfileNameError:
        return
    assert clean_name(clean) == clean
    assert name_key(clean) == name_key(name_key(clean))


def test_the_latest_profile_is_whoever_began_the_newest_call(
    store: Store, profile: Profile, call_start: Callable[..., CallStart]
) -> None:
    store.add_profile("Petr")
    store.open_call(call_start())
    assert store.latest_profile() == profile


def test_without_calls_the_newest_profile_is_the_latest(store: Store) -> None:
    store.add_profile("Jana")
    newest = store.add_profile("Petr")
    assert store.latest_profile() == newest


def test_without_profiles_nobody_is_the_latest(store: Store) -> None:
    assert store.latest_profile() is None
