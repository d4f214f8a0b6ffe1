import pytest
import yaml

from game.scenario.characters import forbidden_in
from game.scenario.growing import DEEPEST, LONGEST_TEXT, MOST_VALUES
from game.scenario.reading import LARGEST_FILE, Reading, read_tree
from game.scenario.tree import ListOf, Refused, Scalar, Spot, Table


def read(text: str | bytes) -> Reading:
    return read_tree(text.encode() if isinstance(text, str) else text, "file.yaml")


def found(text: str | bytes) -> list[tuple[str, int, int]]:
    return [(finding.code, finding.line, finding.column) for finding in read(text).diagnostics]


def test_values_stay_as_they_are_written() -> None:
    tree = read("a: no\nb: 010\nc: 12:30\nd: 1.10\ne: ~\n").tree
    assert isinstance(tree, Table)
    values = [entry.value for entry in tree.entries.values()]
    assert [value.value for value in values if isinstance(value, Scalar)] == ["no", "010", "12:30", "1.10", "~"]


def test_places_count_letters_not_bytes() -> None:
    tree = read("žluťoučký: [kůň, x]\n").tree
    assert isinstance(tree, Table)
    listed = tree.entries["žluťoučký"].value
    assert isinstance(listed, ListOf)
    assert [item.spot for item in listed.items] == [Spot(1, 13), Spot(1, 18)]


def test_a_quoted_word_is_not_plain() -> None:
    tree = read("- 'true'\n- true\n").tree
    assert isinstance(tree, ListOf)
    assert [item.plain for item in tree.items if isinstance(item, Scalar)] == [False, True]


def test_windows_line_ends_change_nothing() -> None:
    text = "a: 1\nb:\n  - x\n"
    assert read(text).tree == read(text.replace("\n", "\r\n")).tree


def test_a_byte_order_mark_at_the_start_is_skipped() -> None:
    reading = read(b"\xef\xbb\xbfa: 1\n")
    assert reading.diagnostics == ()
    assert reading.text == "a: 1\n"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"a: 1\nb: \xe1\n", [("FL003", 2, 4)]),
        ("a: ž\n".encode("utf-16"), [("FL003", 1, 1)]),
        ("a: x\x07\n", [("FL004", 1, 5)]),
        ("a: 1\u2028b\n", [("FL004", 1, 5)]),
        ("a: 1\rb: 2\n", [("FL004", 1, 5)]),
        ("a: b\ufeff\n", [("FL004", 1, 5)]),
        ('a: "\\e"\n', [("FL004", 1, 4)]),
        ('a: "\\u202e"\n', [("FL004", 1, 4)]),
        ('a: "\\r\\n"\n', [("FL004", 1, 4)]),
        ("a: 1\na: 2\n", [("FL009", 2, 1)]),
        ("a: !b c\n", [("FL010", 1, 4)]),
        ("a: &b c\n", [("FL011", 1, 4)]),
        ("a: *b\n", [("FL012", 1, 4)]),
        ("a: 1\n---\nb: 2\n", [("FL013", 2, 1)]),
        ("? [a]\n: 1\n", [("FL014", 1, 3)]),
        ("'': 1\n", [("FL014", 1, 1)]),
        ("", [("FL015", 1, 1)]),
        ("# nothing\n", [("FL015", 1, 1)]),
        ("a: Ticket #4\n", [("FL023", 1, 4)]),
    ],
)
def test_what_is_refused_is_named_with_its_place(content: str | bytes, expected: list[tuple[str, int, int]]) -> None:
    assert found(content) == expected


@pytest.mark.parametrize("text", ["a: b # c\n", "a: b  #c\n", "a: b\n#c\n", 'a: "Ticket #4"\n', "a: |\n  Ticket #4\n"])
def test_a_comment_that_looks_like_one_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("a: x\n\tb: 1\n", (2, 1), "tab"),
        ("a: it: so\n", (1, 6), "colon"),
        ('a: "x\nb: 1\n', (1, 4), "never closed"),
        ('a: "x" y\n', (1, 8), "behind its closing"),
        ("a: [b, c\nd: 1\n", (2, 2), "`]`"),
        ("a: {b: 1\nc: 2", (2, 2), "`}`"),
        ("ab: 1\nword\nc: 1\n", (2, 1), "no `key: value`"),
        ("a:\n  - x\n y\n", (3, 2), "column"),
        ("a: @b\n", (1, 4), "can't begin"),
        ('a: "\\q"\n', (1, 5), "backslash"),
    ],
)
def test_syntax_errors_are_explained_where_the_slip_is(text: str, place: tuple[int, int], word: str) -> None:
    (finding,) = read(text).diagnostics
    assert (finding.line, finding.column) == place
    assert finding.code == "FL005"
    assert word in finding.message


def test_what_stands_before_a_syntax_error_is_kept() -> None:
    reading = read("a: 1\nb:\n  c: 2\n  d: [e, f\ng: 3\n")
    assert not reading.is_whole
    assert isinstance(reading.tree, Table)
    assert not reading.tree.is_whole
    assert list(reading.tree.entries) == ["a", "b"]


def test_a_refused_value_stays_in_its_place() -> None:
    tree = read("a: *x\nb: 1\n").tree
    assert isinstance(tree, Table)
    assert isinstance(tree.entries["a"].value, Refused)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("x" * (LARGEST_FILE + 1), "FL002"),
        ("[" * (DEEPEST + 1), "FL006"),
        ("[" * 100_000, "FL006"),
        ("- " * 100_000, "FL006"),
        ("- x\n" * (MOST_VALUES + 1), "FL007"),
        ("a: " + "x" * (LONGEST_TEXT + 1), "FL008"),
    ],
)
def test_the_first_excess_ends_the_reading(content: str, code: str) -> None:
    reading = read(content)
    assert [finding.code for finding in reading.diagnostics] == [code]
    assert not reading.is_whole


def test_what_is_just_within_the_limits_is_read() -> None:
    assert read("[" * DEEPEST + "]" * DEEPEST).diagnostics == ()
    assert read("a: " + "x" * LONGEST_TEXT).diagnostics == ()
    assert read("- x\n" * (MOST_VALUES - 1)).diagnostics == ()


def test_tab_and_line_feed_are_the_only_controls_in_texts() -> None:
    allowed = [code for code in range(0xA0) if not forbidden_in(chr(code)) and not chr(code).isprintable()]
    assert allowed == [ord("\t"), ord("\n")]


@pytest.mark.parametrize(
    "text", ["a: [b, 'ž']\nc: |\n  d\n", "a: Ticket #4\nb: [c\nd: 1\n", 'a: "b" c\n', "a:\n\tb: 1\n"]
)
def test_without_libyaml_the_same_is_read_and_found(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    with_libyaml = read(text)
    monkeypatch.delattr(yaml, "CBaseLoader")
    without = read(text)
    assert without.tree == with_libyaml.tree
    assert [finding.line for finding in without.diagnostics] == [finding.line for finding in with_libyaml.diagnostics]


def test_an_unclosed_quotation_mark_is_named_at_its_own_line() -> None:
    text = b'title: "A lamp\nbrief: "A lamp is red."\nchannel: phone\n'
    findings = read_tree(text, "lamp.yaml").diagnostics
    assert [(finding.code, finding.line, finding.column) for finding in findings] == [("FL005", 1, 8)]
