"""What somebody set holds at once, and can be taken back."""

import pytest

from game.errors import FirstlineError
from game.preferences import Preferences, PreferencesKeeper


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
