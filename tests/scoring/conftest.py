"""Calls played to a closed ticket, and their scorecards under the shipped rubric."""

import pytest

from game.call.session import Call
from game.scoring.rubric import Rubric
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import Scorecard, score_call
from tests.call.conftest import dial

__all__ = ["dial", "rubric", "scored"]


@pytest.fixture(scope="session")
def rubric() -> Rubric:
    return shipped_rubric()


def scored(call: Call, *choices: str) -> Scorecard:
    """Do the choices, file the third note (which claims nothing), and return the scorecard."""
    for choice in choices:
        call.do(choice)
    call.do("note:2")
    return score_call(call.program, shipped_rubric(), call.turns)
