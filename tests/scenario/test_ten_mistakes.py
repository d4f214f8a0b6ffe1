from collections.abc import Callable
from pathlib import Path

from game.scenario.loading import Loaded

FILE = Path(__file__).parents[1] / "data" / "broken" / "ten_mistakes.yaml"

MISTAKES = [
    ("FL102", 4),
    ("FL106", 6),
    ("FL210", 10),
    ("FL108", 15),
    ("FL203", 24),
    ("FL108", 32),
    ("FL207", 35),
    ("FL103", 37),
    ("FL301", 44),
    ("FL009", 55),
]


def test_ten_mistakes_are_named_in_one_run_each_in_its_line(load: Callable[[bytes], Loaded]) -> None:
    findings = load(FILE.read_bytes()).diagnostics
    assert [(finding.code, finding.line) for finding in findings] == MISTAKES


def test_each_slip_of_the_pen_is_answered_with_the_word_that_was_meant(load: Callable[[bytes], Loaded]) -> None:
    hints = " ".join(finding.hint for finding in load(FILE.read_bytes()).diagnostics)
    assert all(f"`{word}`" in hints for word in ("channel", "anxious", "level2", "lamp", "acknowledge", "second"))
