"""Calls of the shipped pack, played by ids until they end, or to the filed ticket."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from random import Random

from game.analysis.bots.policies import POLICIES
from game.call.state import Stage
from game.records.floor import SupportFloor
from game.records.looking_back import LookingBack
from game.records.model import Mode
from tests.scenes.support_floor import new_floor

LAMP, TILL, PASSWORD = "lamp_that_used_to_be_green", "friday_six_oclock_the_till", "the_other_password"


def in_wrap_up(
    folder: Path,
    scenario: str = LAMP,
    *,
    said: Iterable[str] = (),
    mode: Mode = Mode.PRACTICE,
    policy: str = "genuine",
    looking_back: LookingBack | None = None,
) -> SupportFloor:
    """Return a floor whose call has ended: what is `said`, and then what the policy chooses."""
    floor = new_floor(folder, names=("Jana",), looking_back=looking_back)
    call, random = floor.begin(scenario, mode).call, Random(1)
    for choice in said:
        call.do(choice)
    while call.state.stage is Stage.TALKING:
        call.do(POLICIES[policy](call, random))
    return floor


def finished(
    folder: Path,
    scenario: str = LAMP,
    *,
    said: Iterable[str] = (),
    policy: str = "genuine",
    filed: Iterable[str] = (),
    is_first: bool = False,
    looking_back: LookingBack | None = None,
) -> SupportFloor:
    """Return a floor with a call to debrief; `filed` is put on the ticket, else what the genuine bot would."""
    floor = in_wrap_up(folder, scenario, said=said, policy=policy, looking_back=looking_back)
    assert floor.current is not None
    call = floor.current.call
    for choice in filed:
        call.do(choice)
    while not call.is_over:
        call.do(POLICIES["genuine"](call, Random(1)))
    if not is_first:
        floor.finish()
        veteran = floor.begin(scenario, Mode.PRACTICE)
        for turn in call.turns[1:]:
            veteran.call.do(turn.choice)
    floor.finish()
    return floor
