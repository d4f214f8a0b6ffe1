"""Which callers exercise a rule: counted from the scenarios, never listed."""

import pytest

from game.analysis.exercising import chances_at
from game.scoring.rubric_file import shipped_rubric
from tests.shipped.playing import shipped

RUBRIC = shipped_rubric()
LAMP, TILL, PASSWORD = "lamp_that_used_to_be_green", "friday_six_oclock_the_till", "the_other_password"
FOURTH, WORDS, VOICE = "the_fourth_one_of_you", "eleven_words", "her_voice_is_on_it"


def chances(rule: str, caller: str) -> int:
    return chances_at(rule, shipped(caller), RUBRIC)


def test_a_fault_counts_wherever_a_reply_bears_it() -> None:
    borne = [r for node in shipped(LAMP).nodes.values() for r in node.all_replies() if "jargon" in r.faults]
    assert chances("jargon", LAMP) == len(borne) > 0


def test_the_script_counts_wherever_it_can_be_read() -> None:
    lines = [node for node in shipped(LAMP).nodes.values() if node.script]
    assert chances("script", LAMP) >= len(lines) > 0


def test_a_feeling_with_nothing_behind_it_tempts_to_the_hollow_one() -> None:
    assert chances("hollow", LAMP) > 0


@pytest.mark.parametrize(
    ("rule", "yes", "no"),
    [
        ("missed", PASSWORD, LAMP),
        ("needless", LAMP, PASSWORD),
        ("manager_refused", TILL, WORDS),
        ("goodwill_too_early", FOURTH, LAMP),
        ("danger_missed", VOICE, LAMP),
        ("abandoned", TILL, LAMP),
        ("left_waiting", LAMP, WORDS),
        ("missed_fact", LAMP, ""),
    ],
)
def test_other_rules_count_where_they_can_arise(rule: str, yes: str, no: str) -> None:
    assert chances(rule, yes) > 0
    assert not no or chances(rule, no) == 0


@pytest.mark.parametrize("rule", sorted(RUBRIC.focus))
def test_no_rule_with_words_is_unknown_here(rule: str) -> None:
    assert chances(rule, TILL) >= 0
