"""What every action is on, as the game comes."""

from itertools import combinations

import pytest

from game.ui.actions import USUAL
from game.ui.controls import Device, fixed, usual


@pytest.mark.parametrize("device", Device)
def test_no_two_actions_of_one_place_are_on_the_same_key_or_button(device: Device) -> None:
    names = {action: {usual(device, action), *fixed(device, action)} - {""} for action in USUAL}
    shared = [
        (one, two)
        for one, two in combinations(USUAL, 2)
        if names[one] & names[two] and USUAL[one].places & USUAL[two].places
    ]
    assert shared == []
