"""One slip each: what it is called, and in which line."""

from collections.abc import Callable

import pytest

from game.scenario.diagnostics import Diagnostic, Severity
from game.scenario.loading import Loaded

Bent = Callable[[str, str], tuple[Diagnostic, ...]]

SLIPS = [
    ("title: The printer in the hall\n", "", "FL101", 2),
    ("trainer_notes:", "trainer_note:", "FL102", 8),
    ("nodes:\n", "nods:\n", "FL102", 39),
    ("acts: [acknowledge, ask]", "acts: acknowledge", "FL103", 46),
    ("        coach: You stayed.", "        coach: # You stayed.", "FL104", 74),
    ("seconds: 20", "seconds: 020", "FL105", 36),
    ("seconds: 20", 'seconds: "20"', "FL105", 36),
    ("difficulty: 2", "difficulty: 6", "FL106", 7),
    ("private: true", "private: yes", "FL107", 27),
    ("acts: [instruct, own]", "acts: [instruct, owns]", "FL108", 70),
    ("acts: [instruct, own]", "acts: [instruct, script]", "FL108", 70),
    ("best: solved", "best: unsolved", "FL108", 18),
    ("belongs_to: level1", "belongs_to: level3", "FL108", 19),
    ("kind: thanks", "kind: flowers", "FL108", 89),
    ("  window: The", "  Window: The", "FL109", 25),
    ("learns: [gap, slept]", "learns: [gap, slept, gap]", "FL110", 66),
    ("faults: [insult]", "faults: [insult, hollow]", "FL112", 102),
    ("result: harmed", "result: lost", "FL112", 91),
    ("learns: [gap, slept]", "learns: [gap, sleept]", "FL201", 66),
    ("before_handover: [window]", "before_handover: [windows]", "FL201", 20),
    ("mentions: [window, gap]", "mentions: [window, gapp]", "FL203", 101),
    ("{knows: window, ", "{knows: windo, ", "FL201", 59),
    ("carries: [named]", "carries: [name]", "FL202", 22),
    ("does: [named, stayed]", "does: [named, stay]", "FL202", 67),
    ("needs: [window, gap, stayed]", "needs: [window, gap, stays]", "FL203", 33),
    ("looked_up: manual", "looked_up: manuals", "FL204", 64),
    ("{said: look_together}", "{said: looked_together}", "FL205", 57),
    ("{heard: true}]}", "{variant: b}]}", "FL206", 57),
    ("goto: tray", "goto: trey", "FL207", 48),
    ("{to: opening}", "{to: closing}", "FL207", 54),
    ("{mood_at_most: clear,", "{mood_at_most: cleer,", "FL209", 64),
    ("opens: unsure", "opens: steady", "FL209", 14),
    ("listens_from: muddled", "listens_from: mudled", "FL209", 12),
    ("based_on: confused", "based_on: confusing", "FL210", 12),
    ("start: opening", "start: opning", "FL211", 38),
    ("goto: left", 'goto: "@abandoned"', "FL212", 83),
    ("id: look_together", "id: tray", "FL213", 45),
    ("id: look_together", "id: hold", "FL214", 45),
    ('      - say: "I don\'t know what you mean."', "", "FL301", 59),
    ("{when: {heard: true}, say", "{when: {}, say", "FL314", 97),
    ("needs: [window, gap, stayed]", "needs: [window, slept, gap, stayed]", "FL306", 33),
    ("faults: [misadvise]", "faults: [rush]", "FL309", 78),
    ("kind: nothing", "kind: complaint", "FL317", 93),
]

OMISSIONS = [
    ("acts: [instruct]\n        faults: [jargon]", "coach: Nothing.", "FL307", 49),
    ("  left:\n", "  gone:\n    result: solved\n    caller: Bye.\n  left:\n", "FL304", 94),
    ("  slept: {", "  awake: He is awake.\n  slept: {", "FL315", 27),
    ("  stayed: Stayed", "  sang: Sang a song.\n  stayed: Stayed", "FL316", 31),
    ("      - when: {any_of: [{said: look_together}, {heard: true}]}\n        say", "      - say", "FL302", 58),
    ('say: "Good night."', "say: Good night in room #4.", "FL023", 98),
]


@pytest.mark.parametrize(("right", "wrong", "code", "line"), SLIPS)
def test_a_slip_is_one_error_in_its_line(bent: Bent, right: str, wrong: str, code: str, line: int) -> None:
    errors = [finding for finding in bent(right, wrong) if finding.severity is Severity.ERROR]
    followers = {"FL205"} if "  id: " in f"  {right}" else set()
    assert [(finding.code, finding.line) for finding in errors if finding.code not in followers] == [(code, line)]


@pytest.mark.parametrize(("right", "wrong", "code", "line"), OMISSIONS)
def test_what_plays_but_looks_forgotten_is_a_warning(bent: Bent, right: str, wrong: str, code: str, line: int) -> None:
    (finding,) = bent(right, wrong)
    assert (finding.code, finding.line, finding.severity) == (code, line, Severity.WARNING)


def test_what_stands_under_a_misspelt_key_is_read_too(bent: Bent) -> None:
    findings = bent("        acts: [explain, ask]", "        act: [explain, aks]")
    assert [(finding.code, finding.line) for finding in findings] == [("FL102", 65), ("FL108", 65)]


def test_a_missing_first_line_hides_nothing_else(bent: Bent) -> None:
    findings = bent("firstline: 1\ntitle: The printer in the hall", "title: The printer in the hall\nnonsense: 1")
    assert [finding.code for finding in findings] == ["FL019", "FL102"]


@pytest.mark.parametrize("version", ["2", "'1'", "one", "[1]"])
def test_another_version_is_refused(bent: Bent, version: str) -> None:
    assert [finding.code for finding in bent("firstline: 1", f"firstline: {version}")] == ["FL020"]


def test_a_table_left_open_by_a_syntax_error_lacks_nothing(bent: Bent) -> None:
    findings = bent("        learns: [window]\n        goto: tray", "       learns: [window]")
    assert [finding.code for finding in findings] == ["FL005"]


def test_mistakes_before_a_syntax_error_are_named_with_it(bent: Bent) -> None:
    findings = bent("trainer_notes: Ask", "shifty: day\n]\ntrainer_notes: Ask")
    assert [(finding.code, finding.line) for finding in findings] == [("FL102", 8), ("FL005", 9)]


BY_HAND = [
    ("  name: Jiří Malý", "\tname: Jiří Malý", 11, "a tab"),
    ("  name: Jiří Malý", "\u00a0 name: Jiří Malý", 11, "no-break space"),
    ("        learns: [window]", "        learns:\u00a0[window]", 47, "no-break space"),
    ("about: Night porter.", "about: Night porter: alone.", 13, "double quotes"),
    ('caller: "It prints! Thank you."', "caller: “It prints: thank you.”", 88, "straight ones"),
    ('      - say: "Reboot', '      – say: "Reboot', 49, "a hyphen and a space"),
    ('      - say: "Reboot', '      -say: "Reboot', 49, "a hyphen and a space"),
    ("        learns: [window]\n", "         learns: [window]\n", 47, "wrong column"),
    ("        learns: [window]\n", "      learns: [window]\n", 47, "in the right column"),
    ('does its small window say?"', "does its small window say?", 44, "not closed"),
    ("difficulty: 2", "difficulty:2", 7, "a colon and a space"),
    ("acts: [acknowledge, ask]", "acts: [acknowledge, ask", 47, "line 46"),
]


@pytest.mark.parametrize(("right", "wrong", "line", "words"), BY_HAND)
def test_a_slip_of_the_hand_is_named_in_its_line(bent: Bent, right: str, wrong: str, line: int, words: str) -> None:
    findings = [finding for finding in bent(right, wrong) if finding.code == "FL005"]
    assert [finding.line for finding in findings] == [line]
    assert words in f"{findings[0].message} {findings[0].hint}"


def test_curly_quotation_marks_that_would_be_shown_are_a_warning(bent: Bent) -> None:
    (finding,) = bent('caller: "It prints! Thank you."', "caller: “It prints! Thank you.”")
    assert (finding.code, finding.severity) == ("FL024", Severity.WARNING)


def test_letters_in_an_older_encoding_are_shown_as_they_were_meant(load: Callable[[bytes], Loaded], small: str) -> None:
    (finding,) = load(small.encode("cp1250")).diagnostics
    assert (finding.code, finding.line) == ("FL003", 11)
    assert "`Jiří`" in finding.hint


def test_yes_is_a_name_like_any_other(bent: Bent) -> None:
    assert bent("  gap: The lower", "  yes: He said so.\n  gap: The lower")[0].code == "FL315"
