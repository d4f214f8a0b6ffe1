"""The game in its window: the support floor is built here and handed to the screens."""

from __future__ import annotations

import gc
import os
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from random import SystemRandom
from typing import TYPE_CHECKING

from game.errors import FirstlineError
from game.installation import shipped_dir
from game.records.floor import SupportFloor
from game.records.looking_back import LookingBack
from game.records.looking_back_beside import LookingBackBeside
from game.scenes.routes import OpenCall, Route, Title

if TYPE_CHECKING:
    from argparse import Namespace

    from game.records.store import Store

SEEDS = 2**31
"""Seeds that are drawn are below this; one may be asked for up to 63 bits."""


def open_game(pack: Path | None = None) -> int:
    """Open the title on a pack's folder, the shipped one if none is given, and play until the window closes."""
    if pack is None:
        return _show(Title(), shipped_dir("scenarios"))
    from game.callers.cast import vocabulary
    from game.scenario.pack import load_pack

    loaded = load_pack(pack, vocabulary())
    if loaded.pack is None:
        raise FirstlineError("\n".join(map(str, loaded.diagnostics)))
    return _show(Title(), pack)


def play_in_window(args: Namespace) -> int:
    """Open the window on one call: a named trainee's unfinished one of this caller, else a new one."""
    with opened_floor(args.file.parent, LookingBackBeside()) as floor:
        scenario_id = floor.play_file(args.file)
        beside = _beside(args, floor, scenario_id)
        if args.profile is not None:
            floor.put_on_the_line(args.profile)
        _run(call_route(args, floor, scenario_id, beside), floor)
    return 0


def _beside(args: Namespace, floor: SupportFloor, scenario_id: str) -> str:
    """Return the id of the chat that is to begin beside another, "" for none. Raises FirstlineError."""
    if args.beside is None:
        return ""
    beside = floor.play_file(args.beside)
    check_together({card.scenario_id: card.channel for card in floor.cards()}, scenario_id, beside)
    return beside


def check_together(channels: Mapping[str, str], first: str, second: str) -> None:
    """Raise FirstlineError where two callers, whose channels are given, can't be taken at once."""
    if first == second:
        raise FirstlineError("--beside: that is the same chat twice. Name another one.")
    for name in (first, second):
        if channels[name] != "chat":
            raise FirstlineError(f"--beside: only chats can be open at once, and `{name}` isn't one.")


def call_route(args: Namespace, floor: SupportFloor, scenario_id: str, beside: str = "") -> Route:
    """Return the route of the call that the arguments ask for; one that goes on does so alone."""
    begun = floor.waiting(scenario_id) if args.profile is not None else None
    auto = args.auto or ""
    if begun is not None and not args.new:
        return OpenCall(scenario_id, mode=begun.start.mode, call_id=str(begun.call_id), auto=auto)
    if begun is not None:
        floor.put_aside(begun)
    return OpenCall(
        scenario_id,
        mode="exam" if args.exam else "guided",
        seed=args.seed,
        auto=auto,
        silence=args.silence or "",
        beside=beside,
    )


def _show(route: Route, pack: Path) -> int:
    with opened_floor(pack, LookingBackBeside()) as floor:
        _run(route, floor)
    return 0


def draw_seed() -> int:
    """Return a fresh seed for a call."""
    return SystemRandom().randrange(SEEDS)


def opened_floor(pack: Path, looking_back: LookingBack | None = None) -> closing[SupportFloor]:
    """Return the floor of a pack over the user's records, to be closed by `with`."""
    from game.records.locations import data_folder
    from game.records.open_pack import OpenPack
    from game.records.preferences_file import PreferencesFile

    preferences = PreferencesFile(data_folder(os.environ))
    return closing(SupportFloor(open_records, OpenPack(pack), draw_seed, preferences, looking_back))


def _run(route: Route, floor: SupportFloor) -> None:
    # What a start imports is no garbage; the app lets the collector work after its first frame.
    gc.disable()
    from game.app import run
    from game.cli.threads import InThreads
    from game.scenes.ports import Ports
    from game.ui.clipboard import SystemClipboard
    from game.ui.sound.mixer import MixerSound
    from game.ui.speech.aloud import Aloud
    from game.ui.system_languages import system_languages

    ports = Ports(
        clipboard=SystemClipboard(),
        speech=Aloud(),
        sound=MixerSound(),
        jobs=InThreads(),
        preferences=floor.preferences,
        services=floor,
        languages=system_languages(os.environ),
    )
    run(route, ports=ports)


def open_records() -> Store:
    """Open the user's records; where they can't be opened, one that keeps nothing and says why.

    SQLite is imported here, after the first frame: it costs a third of the way there.
    """
    from datetime import UTC, datetime

    from game.records.locations import data_folder
    from game.records.opening import open_store, unrecorded_store
    from game.records.troubles import StoreError

    folder = data_folder(os.environ)
    try:
        return open_store(folder, lambda: datetime.now(UTC))
    except StoreError as refusal:
        return unrecorded_store(folder, refusal.trouble)
