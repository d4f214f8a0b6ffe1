from collections.abc import Callable

from game.scenario.diagnostics import Diagnostic
from game.scenario.loading import Loaded

Bent = Callable[[str, str], tuple[Diagnostic, ...]]


def codes(findings: tuple[Diagnostic, ...]) -> list[str]:
    return [finding.code for finding in findings]


def test_a_fact_that_a_condition_asks_for_and_nothing_teaches_is_named_where_it_is_asked(
    load: Callable[[str], Loaded], small: str
) -> None:
    asked = small.replace("facts:\n", "facts:\n  lamp: It is red.\n", 1).replace("lacks: [gap]", "lacks: [lamp]")
    (finding,) = load(asked).diagnostics
    assert (finding.code, finding.line) == ("FL329", 60)


def test_a_job_that_nothing_wants_makes_no_difference(bent: Bent) -> None:
    (finding,) = bent("needs: [window, gap, stayed]", "needs: [window, gap]")
    assert (finding.code, finding.line) == ("FL342", 31)


def test_a_note_that_mentions_a_job_is_a_use_of_it(load: Callable[[str], Loaded], small: str) -> None:
    unneeded = small.replace("needs: [window, gap, stayed]", "needs: [window, gap]")
    assert load(unneeded.replace("mentions: [window, gap]", "mentions: [window, gap, stayed]")).diagnostics == ()


def test_what_a_record_shows_is_of_use_by_itself(bent: Bent) -> None:
    assert codes(bent("needs: [window, gap, stayed]", "needs: [gap, stayed]")) == []


def test_what_only_a_wrong_reply_brings_is_bait(bent: Bent) -> None:
    learnt = "        faults: [misadvise]\n        learns: [drum]\n"
    assert "FL341" not in codes(bent("        faults: [misadvise]\n", learnt))


def test_nothing_is_called_useless_beside_an_error(bent: Bent) -> None:
    assert codes(bent("needs: [window, gap, stayed]", "needs: [window, gap, staid]")) == ["FL203"]
