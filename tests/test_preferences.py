"""What somebody set holds at once, and can be taken back."""

import pytest

from game.errors import FirstlineError
from game.preferences import Preferences, PreferencesKeeper, changed_in_sight, chosen_at_first


def test_a_change_holds_at_once_and_is_another_object() -> None:
    keeper = PreferencesKeeper()
    before = keeper.now
    keeper.change(text_scale=1.5)
    assert keeper.now.text_scale == 1.5
    assert keeper.now is not before


def test_setting_what_is_set_is_no_change() -> None:
    keeper = PreferencesKeeper()
    before = keeper.now
    keeper.change(text_scale=1.0)
    assert keeper.now is before
    assert not keeper.can_undo


def test_changes_are_taken_back_one_by_one() -> None:
    keeper = PreferencesKeeper()
    keeper.change(is_still=True)
    keeper.change(volume=10)
    keeper.undo()
    assert keeper.now == Preferences(is_still=True)
    keeper.undo()
    assert keeper.now == Preferences()
    assert not keeper.can_undo


class FullDisk(PreferencesKeeper):
    """Can't keep anything."""

    def keep(self, preferences: Preferences) -> None:
        raise FirstlineError("The disk is full.")


def test_what_can_not_be_kept_changes_nothing() -> None:
    keeper = FullDisk()
    with pytest.raises(FirstlineError, match="full"):
        keeper.change(volume=10)
    assert keeper.now == Preferences()
    assert not keeper.can_undo


def test_what_was_amended_is_taken_back_with_what_it_went_on_from() -> None:
    keeper = PreferencesKeeper()
    keeper.change(volume=75)
    keeper.amend(volume=70)
    keeper.amend(volume=65)
    keeper.undo()
    assert (keeper.now, keeper.can_undo) == (Preferences(), False)


def test_what_happened_stays_when_choices_are_taken_back() -> None:
    keeper = PreferencesKeeper()
    keeper.change(volume=10)
    keeper.remember(has_had_first_minute=True)
    keeper.undo()
    assert keeper.now == Preferences(has_had_first_minute=True)
    assert not keeper.can_undo


def test_choosing_all_as_at_first_forgets_nothing_that_happened() -> None:
    keeper = PreferencesKeeper(Preferences(volume=10, has_had_first_minute=True))
    keeper.change(**chosen_at_first())
    assert keeper.now == Preferences(has_had_first_minute=True)


def test_a_change_kept_elsewhere_is_taken_back_in_its_turn() -> None:
    taken_back: list[str] = []
    keeper = PreferencesKeeper()
    keeper.note(lambda: taken_back.append("elsewhere"))
    keeper.change(volume=10)
    keeper.undo()
    assert taken_back == []
    keeper.undo()
    assert taken_back == ["elsewhere"]


@pytest.mark.parametrize(("change", "is_in_sight"), [({"volume": 1}, False), ({"text_scale": 2.0}, True)])
def test_only_what_is_in_sight_asks_for_a_page_drawn_anew(change: dict[str, float], is_in_sight: bool) -> None:
    assert changed_in_sight(Preferences(), Preferences()._replace(**change)) is is_in_sight
