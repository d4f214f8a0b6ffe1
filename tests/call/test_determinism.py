"""The same scenario, seed and inputs give the same bytes in any process."""

import os
import subprocess
import sys

import pytest

from game.installation import shipped_dir
from tests.paths import ROOT

CALLER = str(shipped_dir("scenarios") / "the_other_password.yaml")


def played_elsewhere(hash_seed: str, auto: str) -> bytes:
    """Return every byte that a bot's play writes in a process of its own."""
    command = [sys.executable, "-m", "game", "play", CALLER, "--seed", "11", "--auto", auto, "--json"]
    environment = os.environ | {"PYTHONHASHSEED": hash_seed}
    return subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=environment).stdout


@pytest.mark.parametrize("auto", ["genuine", "random"])
def test_events_and_score_are_the_same_bytes_under_another_hash_seed(auto: str) -> None:
    one, other = played_elsewhere("0", auto), played_elsewhere("12345", auto)
    assert one == other
    assert b'"scorecard"' in one
