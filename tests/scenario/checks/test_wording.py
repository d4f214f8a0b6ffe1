from collections.abc import Callable
from dataclasses import replace

import pytest

from game.scenario.diagnostics import Severity
from game.scenario.loading import Loaded, load_scenario
from game.scenario.vocabulary import Fault
from game.scoring.wording_audit import audit_vocabulary, shipped_wording
from tests.paths import DATA

WORDS = replace(audit_vocabulary(), natures={})
SMALL = (DATA / "small.yaml").read_text(encoding="utf-8")
JARGON = 'say: "Reboot the print server."\n        acts: [instruct]\n        faults: [jargon]'


def codes(right: str, wrong: str) -> list[str]:
    assert right in SMALL
    loaded = load_scenario(SMALL.replace(right, wrong, 1).encode(), "hall.yaml", WORDS)
    assert all(finding.severity is Severity.WARNING for finding in loaded.diagnostics)
    return [finding.code for finding in loaded.diagnostics]


def reply(say: str, **lists: str) -> Callable[[], list[str]]:
    keys = "".join(f"\n        {key}: {value}" for key, value in ({"acts": "[instruct]"} | lists).items())
    return lambda: codes(JARGON, f'say: "{say}"{keys}')


@pytest.mark.parametrize(
    "say",
    [
        "Please do a factory reset of the thing in the hall, then.",
        "Rest assured that a page will come.",
        "You’ll have to call the maker, I’m afraid.",
        "That’s an ID-10T error, we say.",
        "I'd be happy to help you with the hall.",
    ],
)
def test_words_of_a_fault_that_is_not_marked_are_a_warning(say: str) -> None:
    assert reply(say)() == ["FL331"]


def test_the_fault_itself_or_a_reason_for_the_words_keeps_it_quiet() -> None:
    say = "Please do a factory reset of the thing in the hall, then."
    assert reply(say, faults="[jargon]")() == []
    assert reply(say, allow='{jargon: "He reads it from the manual."}')() == []
    assert reply(say, faults="[blame]")() == ["FL331"]


def test_a_word_with_an_ordinary_meaning_counts_only_beside_another_sign() -> None:
    assert reply("Is the driver in the hall, or is he out?")() == []
    assert reply("Is the driver in the cache, or is it out?")() == ["FL331"]


def test_a_term_that_the_caller_uses_is_no_jargon() -> None:
    assert 'say: "I don\'t know what you mean."' in SMALL
    heard = SMALL.replace("what you mean", "what firmware you mean")
    said = heard.replace(JARGON, 'say: "The firmware, then."\n        acts: [explain]')
    assert load_scenario(said.encode(), "hall.yaml", WORDS).diagnostics == ()


def test_the_line_of_the_script_may_be_as_worn_as_it_is() -> None:
    assert codes("May I have the serial number of your device, please?", "Your call is important to us.") == []


def test_claimed_care_is_named_where_the_game_would_not_find_it_hollow() -> None:
    say = "I completely understand how frustrating this must be."
    assert reply(say, acts="[acknowledge]")() == ["FL332"]
    assert reply(say, acts="[empathise]")() == []
    assert reply(say, acts="[own]")() == []
    assert reply(say, acts="[acknowledge]", allow='{hollow: "It is his own phrase."}')() == []


def test_a_note_is_looked_through_for_insults() -> None:
    assert codes('{say: "PEBKAC.", faults: [insult]}', '{say: "PEBKAC."}') == ["FL331"]


def test_play_looks_for_no_words(load: Callable[[str], Loaded]) -> None:
    assert load(SMALL.replace('{say: "PEBKAC.", faults: [insult]}', '{say: "PEBKAC."}')).diagnostics == ()


@pytest.mark.parametrize("fault", ["script", "hollow", "jargon", "condescension", "insult", "stonewall", "upsell"])
def test_the_shipped_list_has_signs_of_each_fault_that_words_show(fault: str) -> None:
    assert [sign for sign in shipped_wording().signs if sign.fault is Fault(fault)]


def test_a_hit_quotes_the_words_as_they_stand() -> None:
    (hit,) = shipped_wording().hits("Well: You’re absolutely RIGHT there.")
    assert (hit.quote, hit.sign.fault) == ("You’re absolutely RIGHT", Fault.HOLLOW)
