"""Calls that were finished with given scores, recorded without playing them."""

import json
from collections.abc import Sequence
from pathlib import Path

from game.installation import SHIPPED_PACK
from game.records.floor import SupportFloor
from game.records.model import CallResult, CallStart, Mode, Profile
from tests.scenes.support_floor import new_floor

LAMP, PASSWORD, TILL = "lamp_that_used_to_be_green", "the_other_password", "friday_six_oclock_the_till"
PERSONAS = {LAMP: "anxious", PASSWORD: "confused", TILL: "aggressive"}
_TRIED = json.dumps({"marks": [{"dimension": "help", "sign": "lamp", "points": 6}]})


def after(folder: Path, calls: Sequence[tuple[str, int]], mode: Mode = Mode.GUIDED) -> SupportFloor:
    """Return a floor on which Jana has finished these calls, each with the same score in everything."""
    floor = new_floor(folder, names=("Jana",))
    assert floor.profile is not None
    for name, score in calls:
        journal = floor.store.open_call(start_of(floor.profile, name, mode))
        journal.close(
            CallResult(
                help=score,
                escalation=score,
                own_words=score,
                respect=score,
                score=score,
                passed=score >= 70,
                result="solved",
                stars=3,
                critical=(),
                scorecard=_TRIED,
            )
        )
    return floor


def start_of(profile: Profile, name: str, mode: Mode) -> CallStart:
    return CallStart(
        profile_id=profile.id,
        scenario_id=name,
        scenario_text="",
        pack=SHIPPED_PACK,
        persona_id=PERSONAS.get(name, "expert"),
        persona_version="1",
        rubric_hash="",
        variant="",
        seed=1,
        mode=mode,
    )
