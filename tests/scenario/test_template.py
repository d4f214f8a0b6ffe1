"""Templates are filled with values, and nothing in a value is ever read as part of the template."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.errors import FirstlineError
from game.scenario.reading import read_tree
from game.scenario.template import fill
from game.scenario.tree import Scalar, Table


def test_a_place_at_the_end_of_a_line_is_filled() -> None:
    assert fill("caller: <line>\n", {"line": "It's cold."}) == 'caller: "It\'s cold."\n'


def test_names_stand_without_quotes_and_several_in_a_list() -> None:
    assert fill("mood: <mood>\nacts: <acts>", {"mood": "worried", "acts": ("ask", "own")}) == (
        "mood: worried\nacts: [ask, own]\n"
    )


def test_a_page_stands_line_by_line() -> None:
    assert fill("  caller: <page>", {"page": "Good day,\n\nit's cold.\n"}) == (
        "  caller: |\n    Good day,\n\n    it's cold.\n"
    )


def test_a_comment_takes_a_text_as_it_is() -> None:
    assert fill("# Moods: <moods>", {"moods": "lost,\nclear"}) == "# Moods: lost, clear\n"


def test_a_line_without_a_value_is_left_out() -> None:
    assert fill("a: 1\nsubject: <subject>\nb: 2", {"subject": None}) == "a: 1\nb: 2\n"


def test_angle_brackets_elsewhere_are_text() -> None:
    assert fill('a: "<line> is"\nb: <Line>', {}) == 'a: "<line> is"\nb: <Line>\n'


def test_a_place_that_nobody_fills_is_an_error() -> None:
    with pytest.raises(FirstlineError, match="`line`"):
        fill("caller: <line>", {})


@given(st.text(st.characters(exclude_categories=["C", "Z"]) | st.sampled_from(' #:<>{}"\\'), min_size=1))
def test_any_line_comes_back_as_it_was(text: str) -> None:
    tree = read_tree(fill("caller: <line>", {"line": text, "text": "no"}).encode(), "new.yaml").tree
    assert isinstance(tree, Table)
    value = tree.entries["caller"].value
    assert isinstance(value, Scalar)
    assert value.value == text
