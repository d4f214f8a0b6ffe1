"""A support floor of the shipped pack over fresh records."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from game.preferences import Preferences, PreferencesKeeper
from game.records.floor import SupportFloor
from game.records.looking_back import LookingBack
from game.records.open_pack import OpenPack
from game.records.opening import open_store
from game.scenes.ports import Ports
from game.ui.sound.port import Sound
from tests.paths import ROOT
from tests.shipped_pack import SHIPPED

PACK = ROOT / "scenarios"


def new_floor(
    folder: Path,
    *,
    names: Sequence[str] = (),
    pack: Path = PACK,
    preferences: PreferencesKeeper | None = None,
    looking_back: LookingBack | None = None,
) -> SupportFloor:
    """Return a floor with records in the folder; the last of the names is on the line.

    Unless `preferences` say otherwise, its debriefs tell at once what each turn cost, and ask nothing first.
    """
    store = open_store(folder, lambda: datetime(2030, 1, 1, tzinfo=UTC))
    opened = SHIPPED if pack == PACK else OpenPack(pack)
    preferences = preferences or PreferencesKeeper(Preferences(asks_first=False))
    floor = SupportFloor(store, opened, lambda: 7, preferences, looking_back)
    for name in names:
        floor.add_profile(name)
    return floor


def ports(floor: SupportFloor, sound: Sound | None = None) -> Ports:
    """Return the ports of a screen on this floor, silent unless a sound is given."""
    return Ports(services=floor, preferences=floor.preferences, sound=sound or Sound())


def own_pack(folder: Path, scenario: dict[str, Any]) -> Path:
    """Write a pack of one caller, `small`, at the shipped firm; return its folder."""
    pack = folder / "pack"
    pack.mkdir(exist_ok=True)
    shutil.copy(PACK / "house.yaml", pack)
    (pack / "small.yaml").write_text(json.dumps(scenario), encoding="utf-8")
    return pack
