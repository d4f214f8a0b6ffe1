"""The page on a first caller: its caller has the findings that are shown, and is fair once it is mended as told."""

import re
from functools import cache
from pathlib import Path

import pytest

from game.analysis.analysing import Known, analyse
from game.analysis.bots import BOTS
from game.analysis.findings import findings
from game.analysis.limits import NO_LIMIT
from game.callers.cast import vocabulary
from game.cli.analyse_text import lines
from game.cli.check import check_file
from game.scenario.diagnostics import Diagnostic
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario
from game.scoring.rubric_file import shipped_rubric
from tests.doc_text import CODE, section, text_of
from tests.pieces import PIECES, whole_file

PAGE = "first_caller.md"
FILE = "key_card.yaml"
ROUND = "FL602"


def caller() -> str:
    (block,) = re.findall(r"^```yaml complete\n(.*?)^```$", text_of(PAGE), re.MULTILINE | re.DOTALL)
    return str(block)


def with_look_again() -> str:
    """Return the caller with the piece that makes a round written into it, as a trainer would do it."""
    (reply,) = re.findall(r"^      - {id: look_again, .+\n", PIECES["look_again"], re.MULTILINE)
    return caller().replace("  pocket:\n", f"{reply}  pocket:\n")


@cache
def analysed(content: bytes) -> tuple[Scenario, tuple[Known, ...], tuple[Diagnostic, ...]]:
    scenario = load_scenario(content, FILE, vocabulary()).scenario
    assert scenario is not None
    known = analyse(scenario, shipped_rubric(), NO_LIMIT)
    return scenario, known, findings(FILE, scenario, known)


def shown(number: int) -> list[str]:
    """Return the lines of an output on the page: of check, what analyse knows, what it finds, and of a round."""
    blocks = re.findall(r"^```(.*?)^```$", text_of(PAGE), re.MULTILINE | re.DOTALL)
    outputs = [block for block in blocks if block.startswith("\n") and not block.startswith("\nuv run")]
    return str(outputs[number]).strip("\n").splitlines()


@pytest.mark.parametrize(
    ("number", "right", "slip"),
    [
        (0, "title: The card that blinks red", "title: The card: it blinks red"),
        (1, "goto: pocket", "goto: poket"),
    ],
)
def test_the_slips_shown_get_the_messages_shown(number: int, right: str, slip: str, tmp_path: Path) -> None:
    path = tmp_path / FILE
    path.write_text(caller().replace(right, slip, 1), encoding="utf-8")
    (found,) = check_file(path)
    assert str(found).replace(str(path), FILE) == shown(0)[number]


def test_the_analysis_says_of_the_caller_what_is_shown() -> None:
    scenario, known, found = analysed(caller().encode())
    printed = [line.rstrip() for line in lines(Path(FILE), scenario, known, found)]
    assert [line for line in shown(1) if line not in printed] == []


def test_the_caller_has_just_the_findings_shown() -> None:
    assert [str(finding) for finding in analysed(caller().encode())[2]] == shown(2)


def test_the_caller_is_fair_once_it_is_mended_as_told() -> None:
    _, known, found = analysed(whole_file("mended"))
    assert found == ()
    assert all(each.is_fair for each in known)


def test_the_reply_without_end_is_named_as_shown() -> None:
    found = analysed(with_look_again().encode())[2]
    assert [str(finding) for finding in found if finding.code == ROUND] == shown(3)


def test_the_reply_said_once_makes_no_round() -> None:
    (once,) = re.findall(r"`(when: .+look_again.+?)`", text_of(PAGE))
    mended = with_look_again().replace("{id: look_again,", f"{{id: look_again, {once},")
    assert ROUND not in {finding.code for finding in analysed(mended.encode())[2]}


def test_every_bot_is_told_what_it_stands_for() -> None:
    told = set(CODE.findall(section(PAGE, "6. The bots")))
    assert set(BOTS) - told == set()
