"""Calls played to a closed ticket, and their scorecards under the shipped rubric."""

from typing import Any

import pytest

from game.call.session import Call
from game.scoring.rubric import Rubric
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import Scorecard, score_call
from tests.call.conftest import dial

__all__ = ["dial", "rubric", "scored"]


GUARDED: dict[str, Any] = {
    "facts": {
        "lamp": "One lamp is red.",
        "strip": "The strip is off.",
        "storm": {"text": "The number on file ends in 71.", "guarded": True},
        "secret": {"text": "She spilled tea.", "private": True},
    },
    "identity": {"proved_by": ["eased"]},
}
"""One fact is guarded, and a job proves who is calling."""

REFERRAL: dict[str, Any] = {
    "problem": {"truth": "Not this year.", "best": "referred", "belongs_to": "nobody", "carries": ["eased"]},
    "needs": ["lamp", "strip", "eased", "waited"],
    "endings": {"sent": {"result": "referred", "caller": "Good."}, "parted": {"result": "unsolved", "caller": "Bye."}},
    "nodes": {
        "shelf": {
            "caller": "?",
            "replies": [{"say": "x", "acts": ["ask"], "learns": ["storm", "secret"], "goto": "parted"}],
        }
    },
}
"""Nothing can be mended: sent on with something is the best that there is."""


@pytest.fixture(scope="session")
def rubric() -> Rubric:
    return shipped_rubric()


def scored(call: Call, *choices: str) -> Scorecard:
    """Do the choices, file the third note (which claims nothing), and return the scorecard."""
    for choice in choices:
        call.do(choice)
    call.do("note:2")
    return score_call(call.program, shipped_rubric(), call.turns)
