"""Whatever the bytes are, loading answers with a scenario or with errors, and every place lies in the file."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from game.scenario.house import load_house
from game.scenario.loading import Loaded

_LINES = ["firstline: 1\n", "nodes:\n", "  a:\n", "    replies:\n", "      - say: x\n", "variants: [a, b]\n"]
_WORDS = ["when: {", "knows: ", "goto", "needs: [", "caller", "problem: "]
_MARKS = [
    "[",
    "]",
    "}",
    "{",
    "- ",
    ": ",
    "?",
    "&a ",
    "*a ",
    "!!b ",
    "#",
    '"',
    "'",
    "|\n",
    ">-\n",
    "---\n",
    "...\n",
    "%Y",
    "\\",
]
_CONTROLS = ["\t", "\n", "\r", "\x85", "\u2028", "\ufeff", "\x00", "ž"]
_TOKENS = st.sampled_from([*_LINES, *_WORDS, *_MARKS, *_CONTROLS])


def _sound(loaded: Loaded, text: str) -> None:
    has_errors = any(finding.severity == "error" for finding in loaded.diagnostics)
    assert (loaded.scenario is None) == has_errors
    lines = text.count("\n") + text.count("\r") + 1
    assert all(1 <= finding.line <= lines and finding.column >= 1 for finding in loaded.diagnostics)


@given(data=st.binary(max_size=200))
def test_any_bytes_are_answered(load: Callable[[bytes], Loaded], data: bytes) -> None:
    _sound(load(data), data.decode("utf-8", errors="replace"))


@given(parts=st.lists(_TOKENS, max_size=40))
def test_any_pieces_of_yaml_are_answered(load: Callable[[str], Loaded], parts: list[str]) -> None:
    text = "".join(parts)
    _sound(load(text), text)


@given(data=st.data())
def test_a_file_with_a_piece_changed_is_answered(
    load: Callable[[str], Loaded], small: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(small)))
    length = data.draw(st.integers(0, 60))
    piece = "".join(data.draw(st.lists(_TOKENS, max_size=3)))
    text = small[:start] + piece + small[start + length :]
    _sound(load(text), text)


@given(data=st.data())
def test_a_file_with_lines_swapped_is_answered(load: Callable[[str], Loaded], small: str, data: st.DataObject) -> None:
    lines = small.splitlines()
    places = st.integers(0, len(lines) - 1)
    one, other = data.draw(places), data.draw(places)
    lines[one], lines[other] = lines[other], lines[one]
    _sound(load("\n".join(lines)), "\n".join(lines))


@given(text=st.text(max_size=200))
def test_any_text_is_answered_by_the_house(text: str) -> None:
    loaded = load_house(text.encode("utf-8", errors="surrogatepass"), "house.yaml")
    assert (loaded.house is None) == any(finding.severity == "error" for finding in loaded.diagnostics)
