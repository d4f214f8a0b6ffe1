from typing import Any

import pytest

from game.ui.signal import Signal


class Said(Signal):
    text: str
    loud: bool = False


class Heard(Signal):
    text: str
    loud: bool = False


class Nothing(Signal):
    """Without fields."""


class Silence(Signal):
    """Without fields, too."""


def test_fields_are_given_by_place_or_name_and_the_rest_has_its_default() -> None:
    assert Said("yes") == Said(text="yes", loud=False)
    assert Said("yes", True) != Said("yes")


def test_signals_of_different_kinds_differ_though_they_hold_the_same() -> None:
    assert Said("yes") != Heard("yes")
    assert Nothing() != Silence()


def test_equal_signals_have_one_hash() -> None:
    assert len({Said("yes"), Said("yes"), Heard("yes")}) == 2


def test_a_signal_without_fields_is_true() -> None:
    assert Nothing()


def test_a_signal_is_matched_by_place() -> None:
    match Said("yes", True):
        case Said(text, loud):
            assert (text, loud) == ("yes", True)
        case _:
            pytest.fail("it is a Said")


@pytest.mark.parametrize(
    ("values", "named"),
    [((), {}), (("a", True, 3), {}), (("a",), {"text": "b"}), (("a",), {"volume": 3})],
)
def test_what_doesnt_fit_the_fields_is_refused(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="Said takes text, loud"):
        Said(*values, **named)


def test_a_signal_can_neither_change_nor_lose_a_field() -> None:
    said = Said("yes")
    with pytest.raises(AttributeError, match="frozen"):
        said.text = "no"  # type: ignore[misc]
    with pytest.raises(AttributeError, match="frozen"):
        del said.text
    assert repr(said) == "Said(text='yes', loud=False)"
