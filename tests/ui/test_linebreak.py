from hypothesis import given
from hypothesis import strategies as st

from game.ui.linebreak import break_lines, cleaned


def lines_of(text: str, width: int) -> list[str]:
    """Return the lines of a text whose every character is 10 pixels wide."""
    return [text[a:b] for a, b in break_lines(text, width, lambda a, b: 10 * (b - a))]


def test_lines_end_after_spaces() -> None:
    assert lines_of("the lamp is red", 90) == ["the lamp ", "is red"]


def test_spaces_at_the_end_take_no_width() -> None:
    assert lines_of("lamp   red", 40) == ["lamp   ", "red"]


def test_hyphenated_words_may_part() -> None:
    assert lines_of("power-cycle", 70) == ["power-", "cycle"]


def test_a_word_wider_than_the_line_breaks_anywhere() -> None:
    assert lines_of("abcdefgh", 30) == ["abc", "def", "gh"]


def test_a_combining_mark_stays_with_its_letter() -> None:
    assert lines_of("aae\u0301a", 30) == ["aae\u0301", "a"]


def test_line_feeds_end_lines() -> None:
    assert lines_of("a\n\nb", 100) == ["a", "", "b"]


def test_a_width_of_nothing_still_ends() -> None:
    assert lines_of("abc", 0) == ["a", "b", "c"]


@given(st.text(), st.integers(1, 400))
def test_no_character_is_lost(text: str, width: int) -> None:
    assert "".join(lines_of(text, width)) == text.replace("\n", "")


@given(st.text(alphabet=st.characters(codec="latin-1")), st.integers(10, 400))
def test_no_line_is_wider_than_allowed(text: str, width: int) -> None:
    assert all(10 * len(line.rstrip(" \t")) <= width for line in lines_of(text, width))


@given(st.text(alphabet=st.characters()))
def test_what_is_drawn_holds_no_control_character(text: str) -> None:
    assert all(char.isprintable() or char in "\n\u00a0\u202f\u200d\u2002\u2003\u2009\u200a" for char in cleaned(text))


def test_plain_text_is_left_alone() -> None:
    assert cleaned("Příliš žluťoučký kůň – “quoted”…") == "Příliš žluťoučký kůň – “quoted”…"


def test_controls_and_lone_surrogates_are_replaced() -> None:
    assert cleaned("a\x00b\ud800c\td") == "a\ufffdb\ufffdc d"
