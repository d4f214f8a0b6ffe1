from pathlib import Path

import pytest

from game.installation import shipped_dir
from game.scenario.vocabulary import Act, Fault, Result
from game.scoring.rubric import Critical, Rubric
from game.scoring.rubric_file import load_rubric

SHIPPED = (shipped_dir("assets") / "rubric.yaml").read_text(encoding="utf-8")


def codes(text: str) -> list[tuple[str, int]]:
    return [(finding.code, finding.line) for finding in load_rubric(text.encode(), "rubric.yaml").diagnostics]


def line_of(fragment: str) -> int:
    return SHIPPED[: SHIPPED.index(fragment)].count("\n") + 1


def test_the_shipped_rubric_has_a_row_for_every_act_fault_result_and_critical_error(rubric: Rubric) -> None:
    assert (set(rubric.acts), set(rubric.faults)) == (set(Act), set(Fault))
    assert (set(rubric.results), set(rubric.critical)) == (set(Result), set(Critical))


@pytest.mark.parametrize(
    ("row", "table"),
    [
        *((f"  {act}: ", "acts:") for act in ("ask", "close")),
        *((f"  {fault}: ", "faults:") for fault in ("hollow", "script")),
        ("  harm: ", "critical:"),
        ("  honest_no:     {label", "results:"),
    ],
)
def test_a_row_left_out_is_named_at_its_table(row: str, table: str) -> None:
    kept = [line for line in SHIPPED.splitlines() if not line.startswith(row)]
    assert codes("\n".join(kept)) == [("FL101", line_of(f"\n{table}") + 1)]


def test_weights_must_add_up(rubric: Rubric) -> None:
    assert sum(rubric.weights.values()) == 100
    assert [code for code, _ in codes(SHIPPED.replace("{help: 40, escalation: 20", "{help: 50, escalation: 20"))] == [
        "FL501"
    ]


def test_stars_must_not_fall_as_the_mood_rises() -> None:
    assert [code for code, _ in codes(SHIPPED.replace("stars: [2, 3, 4, 5, 5]", "stars: [2, 3, 4, 5, 4]"))] == ["FL502"]


def test_an_escalation_without_a_verdict_is_found() -> None:
    last = SHIPPED.rindex("  - {verdict: right")
    assert [code for code, _ in codes(SHIPPED[:last])] == ["FL503"]


def test_a_mistyped_fault_is_found_at_its_line_with_a_hint() -> None:
    loaded = load_rubric(SHIPPED.replace("  hollow: {dim", "  hallow: {dim").encode(), "rubric.yaml")
    assert [(finding.code, finding.line) for finding in loaded.diagnostics if "hallow" in finding.message] == [
        ("FL102", line_of("  hollow: {dim"))
    ]
    assert any("hollow" in finding.hint for finding in loaded.diagnostics)


@pytest.mark.parametrize("junk", [b"", b"\xff\xfe", b"[" * 100_000, b"rubric: 1\nweights: 3\n"])
def test_junk_is_refused_with_a_finding(junk: bytes) -> None:
    loaded = load_rubric(junk, str(Path("rubric.yaml")))
    assert loaded.rubric is None
    assert loaded.diagnostics


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [
        ("confused: 40", "cofused: 40", "FL210"),
        ("effort_points: 40", "effort_points: 50", "FL504"),
        ("verdict: thin_note", "verdict: late", "FL505"),
        ("manner: cold}, points: 40", "manner: cold}, points: 90", "FL506"),
    ],
)
def test_a_rubric_that_would_judge_askew_is_refused(right: str, wrong: str, code: str) -> None:
    assert {found for found, _ in codes(SHIPPED.replace(right, wrong))} == {code}


@pytest.mark.parametrize(
    ("column", "right", "wrong"),
    [
        ("done", "{needed: yes, done: no}, points: 20", "{needed: yes, done: no}, points: 25"),
        ("done", "{needed: no, done: no}, points: 100", "{needed: no, done: no}, points: 10"),
        ("place", "place: wrong}, points: 20", "place: wrong}, points: 45"),
        ("timing", "timing: early}, points: 40", "timing: early}, points: 65"),
        ("manner", "timing: late, manner: cold}, points: 40", "timing: late, manner: cold}, points: 65"),
        ("note", "note: empty}, points: 60", "note: empty}, points: 85"),
        ("manager", "{manager: lied}, points: 0", "{manager: lied}, points: 20"),
        ("manager", "manager: honoured}, points: 100", "manager: honoured}, points: 40"),
    ],
)
def test_no_column_may_be_kinder_to_worse_conduct(column: str, right: str, wrong: str) -> None:
    assert SHIPPED.count(right) == 1
    findings = load_rubric(SHIPPED.replace(right, wrong).encode(), "rubric.yaml").diagnostics
    assert {finding.code for finding in findings} == {"FL506"}
    assert any(finding.message.startswith(f"a better {column} scores lower") for finding in findings)
