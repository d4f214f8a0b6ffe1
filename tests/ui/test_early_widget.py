from dataclasses import FrozenInstanceError, dataclass, field, replace
from typing import Any, ClassVar

import pytest

from game.ui.early_widget import early_widget
from game.ui.widget import Widget


@early_widget
class Sign(Widget):
    text: str
    marks: tuple[str, ...] = field(default_factory=tuple)
    secret: str = field(default="", repr=False)

    is_bare: ClassVar[bool] = True


@dataclass(frozen=True)
class Usual(Widget):
    text: str
    marks: tuple[str, ...] = field(default_factory=tuple)


@dataclass(frozen=True)
class BigSign(Sign):
    size: int = 2


def test_it_is_made_by_place_or_name_with_the_rest_at_its_default() -> None:
    assert Sign("Out", id="out") == Sign(text="Out", marks=(), secret="", id="out")
    assert Sign("Out") != Sign("Out", ("!",))


def test_it_never_equals_another_kind() -> None:
    assert Sign("Out") != Usual("Out")


def test_equal_ones_have_one_hash() -> None:
    assert len({Sign("Out"), Sign("Out"), Sign("In")}) == 2


def test_it_cannot_be_changed_but_replaced() -> None:
    sign = Sign("Out", id="out")
    with pytest.raises(FrozenInstanceError):
        sign.text = "In"  # type: ignore[misc]
    assert replace(sign, text="In") == Sign("In", id="out")


def test_an_ordinary_widget_can_build_on_it() -> None:
    assert BigSign("Out", (), "", 3, grow=1) == BigSign(text="Out", size=3, grow=1)


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((), {}),
        (("Out", (), "", "id"), {}),
        (("Out",), {"text": "In"}),
        (("Out",), {"colour": "red"}),
    ],
)
def test_what_a_dataclass_refuses_it_refuses(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        Sign(*values, **named)


def test_it_reads_as_a_dataclass_does_in_a_report() -> None:
    assert repr(Sign("Out", secret="x")).startswith("Sign(")
    assert "text='Out'" in repr(Sign("Out", secret="x"))
    assert "secret" not in repr(Sign("Out", secret="x"))
