"""Every piece on the pages for trainers loads as it stands there, and can be played well."""

from pathlib import Path

import pytest
import yaml

from game.analysis.bots.playing import play_out
from game.analysis.bots.policies import POLICIES
from game.cli.check import check_file
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import score_call
from tests.pieces import PIECES, dialled, whole_file


@pytest.mark.parametrize("name", PIECES)
def test_each_piece_makes_a_caller_without_any_finding(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.yaml"
    path.write_bytes(whole_file(name))
    assert [str(finding) for finding in check_file(path)] == []


@pytest.mark.parametrize("name", PIECES)
def test_whoever_means_to_help_passes_with_each_piece(name: str) -> None:
    for variant in yaml.safe_load(PIECES[name]).get("variants", [""]):
        call = dialled(name, variant)
        play_out(call, POLICIES["genuine"])
        card = score_call(call.program, shipped_rubric(), call.turns)
        assert (card.passed, card.critical) == (True, ()), [(mark.sign, mark.points) for mark in card.marks]
