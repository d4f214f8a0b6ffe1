from collections.abc import Callable

from game.scenario.diagnostics import Diagnostic
from game.scenario.loading import Loaded

Bent = Callable[[str, str], tuple[Diagnostic, ...]]


def codes(findings: tuple[Diagnostic, ...]) -> list[str]:
    return [finding.code for finding in findings]


def test_a_node_that_nothing_leads_to_is_named(bent: Bent) -> None:
    island = "  island:\n    caller: Hello?\n    replies: [{say: Hello., acts: [greet], goto: island}]\n  tray:\n"
    (finding,) = bent("  tray:\n", island)
    assert (finding.code, finding.line) == ("FL303", 55)


def test_a_misspelt_goto_does_not_make_its_node_unreachable_too(bent: Bent) -> None:
    assert codes(bent("goto: spoilt", "goto: spoild")) == ["FL207"]


def test_a_misspelt_lesson_does_not_make_its_need_unmet_too(load: Callable[[str], Loaded], small: str) -> None:
    loaded = load(small.replace("does: [stayed]", "does: [staid]").replace("does: [named, stayed]", "does: [named]"))
    assert codes(loaded.diagnostics) == ["FL202"]


def test_a_need_that_nothing_meets_is_an_error(load: Callable[[str], Loaded], small: str) -> None:
    loaded = load(small.replace("does: [stayed]", "does: [named]").replace("does: [named, stayed]", "does: [named]"))
    assert [(finding.code, finding.line) for finding in loaded.diagnostics] == [("FL305", 33)]


def test_a_lookup_may_meet_a_need(load: Callable[[str], Loaded], small: str) -> None:
    assert load(small.replace("        learns: [window]\n", "", 1)).diagnostics == ()


def test_a_carried_job_that_no_reply_does_is_an_error(bent: Bent) -> None:
    assert codes(bent("does: [named, stayed]", "does: [stayed]")) == ["FL305"]


def test_a_missing_table_of_endings_is_one_error_not_one_for_each_goto(
    load: Callable[[str], Loaded], small: str
) -> None:
    start, end = small.index("endings:"), small.index("notes:\n")
    assert codes(load(small[:start] + small[end:]).diagnostics) == ["FL101"]


def test_nodes_and_endings_share_their_names(bent: Bent) -> None:
    assert "FL213" in codes(bent("  left:\n", "  tray:\n"))


def test_facts_and_jobs_share_their_names(bent: Bent) -> None:
    assert "FL213" in codes(bent("  named: Told", "  gap: Told"))


def test_a_job_is_not_named_as_a_desk(bent: Bent) -> None:
    assert "FL214" in codes(bent("  named: Told", "  manager: Told"))


def test_two_replies_have_two_ids(bent: Bent) -> None:
    assert codes(bent('"Reboot the print server."\n', '"Reboot it."\n        id: look_together\n')) == ["FL213"]


def test_a_page_must_lead_somewhere(bent: Bent) -> None:
    page = "    compose: {close: [{say: Yours., acts: [close]}]}\n"
    findings = bent("  tray:\n", f"  page:\n    caller: Dear Sirs\n{page}  tray:\n")
    assert "FL313" in codes(findings)


def test_a_page_stands_in_writing_only(bent: Bent) -> None:
    page = "    compose: {close: [{say: Yours., acts: [close], goto: tray}]}\n"
    findings = bent("  tray:\n", f"  page:\n    caller: Dear Sirs\n{page}  tray:\n")
    assert "FL312" in codes(findings)


def test_a_node_needs_something_to_reply(bent: Bent) -> None:
    assert "FL310" in codes(bent("  tray:\n", "  mute:\n    caller: Hello?\n  tray:\n"))


def test_each_variant_has_its_problem(load: Callable[[str], Loaded], small: str) -> None:
    split = small.replace("needs: [window, gap, stayed]", "needs: {wet: [window, stayed], dri: [gap]}")
    loaded = load(split.replace("problem:\n", "variants: [wet, dry]\nproblem:\n"))
    assert sorted(codes(loaded.diagnostics)) == ["FL206", "FL215"]


def test_a_problem_for_a_desk_says_what_must_be_known_before(bent: Bent) -> None:
    assert codes(bent("  belongs_to: level1\n  before_handover: [window]", "  belongs_to: level2")) == ["FL318"]


def test_a_best_hand_over_needs_a_desk(bent: Bent) -> None:
    assert codes(bent("best: solved", "best: handed_over")) == ["FL319"]


def test_a_private_fact_cannot_be_asked_of_a_note(bent: Bent) -> None:
    private = "before_handover: [slept]"
    assert "FL320" in codes(bent("before_handover: [window]", private))
