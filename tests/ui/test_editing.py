from hypothesis import given
from hypothesis import strategies as st

from game.ui.editing import Editing, erased, inserted, moved, stepped

EDITINGS = st.builds(Editing, caret=st.integers(0, 40), anchor=st.integers(-1, 40))


def test_text_goes_in_at_the_caret() -> None:
    assert inserted("Jna", Editing(1), "a", 60) == ("Jana", Editing(2))


def test_a_selection_is_replaced() -> None:
    assert inserted("Jana Malá", Editing(4, 0), "Eva", 60) == ("Eva Malá", Editing(3))


def test_no_more_goes_in_than_fits() -> None:
    assert inserted("Jana", Editing(), " Malá", 6) == ("Jana M", Editing(6))


def test_pasted_lines_become_one() -> None:
    assert inserted("", Editing(), "a\r\nb", 60)[0] == "a b"


def test_backspace_takes_the_character_before() -> None:
    assert erased("Jana", Editing(2), -1) == ("Jna", Editing(1))


def test_delete_takes_the_character_after() -> None:
    assert erased("Jana", Editing(2), 1) == ("Jaa", Editing(2))


def test_an_arrow_collapses_a_selection_to_its_side() -> None:
    assert stepped("Jana", Editing(4, 1), -1, selects=False) == Editing(1)


def test_shift_and_arrow_select() -> None:
    assert stepped("Jana", Editing(4), -1, selects=True).selection("Jana") == (3, 4)


@given(st.text(max_size=30), EDITINGS, st.text(max_size=30), st.integers(0, 40))
def test_the_caret_stays_within_the_text(text: str, editing: Editing, new: str, limit: int) -> None:
    result, after = inserted(text, editing, new, limit)
    assert 0 <= after.caret <= len(result)
    assert len(result) <= max(limit, len(text))


@given(st.text(max_size=30), EDITINGS, st.integers(-5, 50), st.booleans())
def test_moving_stays_within_the_text(text: str, editing: Editing, to: int, selects: bool) -> None:
    assert 0 <= moved(text, editing, to, selects=selects).caret <= len(text)
