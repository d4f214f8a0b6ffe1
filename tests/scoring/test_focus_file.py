"""The rubric's words on what to work on: one for each rule, optional, and never for a rule that isn't there."""

import pytest

from game.installation import shipped_dir
from game.scoring.focus_file import RULES
from game.scoring.rubric import Rubric
from game.scoring.rubric_file import load_rubric

SHIPPED = (shipped_dir("assets") / "rubric.yaml").read_text(encoding="utf-8")
BEFORE = SHIPPED[: SHIPPED.index("\nfocus:")]


def codes(text: str) -> list[str]:
    return [finding.code for finding in load_rubric(text.encode(), "rubric.yaml").diagnostics]


def test_the_shipped_rubric_has_words_for_every_rule_that_costs(rubric: Rubric) -> None:
    assert set(rubric.focus) == RULES | {row.id for row in rubric.verdicts if row.points < 100}


def test_no_word_of_it_holds_a_number(rubric: Rubric) -> None:
    assert not [word for words in rubric.focus.values() for text in words for word in text if word.isdigit()]


def test_every_deed_ends_a_sentence_that_the_cue_goes_on_with(rubric: Rubric) -> None:
    for words in rubric.focus.values():
        assert words.deed.endswith(".")
        assert not words.cue.endswith((".", ","))


def test_an_older_rubric_without_it_is_read_as_ever() -> None:
    loaded = load_rubric(BEFORE.encode(), "rubric.yaml")
    assert loaded.diagnostics == ()
    assert loaded.rubric is not None
    assert loaded.rubric.focus == {}


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ("  jargon: {conduct", "  jargn: {conduct", "FL507"),
        ("{caller} calls a thing", "{name} calls a thing", "FL401"),
        ('{conduct: "plain words", if', "{if", "FL101"),
        ("focus:\n", "focus: plain\nfocuss:\n", "FL102"),
    ],
)
def test_what_is_wrong_with_it_is_found(right: str, wrong: str, code: str) -> None:
    assert code in codes(SHIPPED.replace(right, wrong, 1))
