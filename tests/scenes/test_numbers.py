"""Small numbers in words."""

import pytest

from game.scenes.numbers import number_word


@pytest.mark.parametrize(("number", "word"), [(0, "no"), (1, "one"), (12, "twelve"), (13, "13"), (100, "100")])
def test_a_number_is_a_word_up_to_twelve(number: int, word: str) -> None:
    assert number_word(number) == word
