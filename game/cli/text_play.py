"""A call in a plain terminal: for screen readers, remote shells and scripts."""

import argparse
import os
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from random import Random
from typing import TextIO

from game.analysis.bots import POLICIES
from game.call.actions import Choice, IllegalChoice
from game.call.session import Call
from game.cli.json_show import JsonShow
from game.cli.show import Show
from game.cli.text_show import TextShow
from game.records.locations import data_folder
from game.records.model import Mode, OpenCall, Profile
from game.records.opening import open_store
from game.records.recording import RecordedCall, Workplace, begin_call, resume_call
from game.records.store import Store
from game.records.workplace import load_for_play
from game.scenario.model import Scenario


def play_in_text(args: argparse.Namespace, source: TextIO, target: TextIO) -> int:
    """Play the call that the arguments ask for; lines come from `source`, what happens goes to `target`.

    Returns 0 after the scorecard, 1 when the input ended before the call did: it is suspended then.
    """
    scenario, workplace = load_for_play(args.file)
    show: Show = JsonShow(target, is_exam=args.exam) if args.json else TextShow(target, is_exam=args.exam)
    with ExitStack() as closing:
        recorded = _take_up(args, scenario, workplace, show, closing)
        show.events([event for turn in recorded.call.turns for event in turn.events])
        inputs = _bot_inputs(recorded.call, args) if args.auto else _typed_inputs(source)
        if not _play(recorded.call, inputs, show):
            show.suspended()
            return 1
        show.scorecard(recorded.call.program, recorded.finish())
    return 0


def _take_up(
    args: argparse.Namespace, scenario: Scenario, workplace: Workplace, show: Show, closing: ExitStack
) -> RecordedCall:
    """Go on with this trainee's unfinished call of the scenario, or begin one."""
    mode = Mode.EXAM if args.exam else Mode.GUIDED
    if args.profile is None:
        return begin_call(None, workplace, scenario, None, seed=args.seed, mode=mode)
    store = closing.enter_context(open_store(data_folder(os.environ), lambda: datetime.now(UTC)))
    if store.notice:
        show.notice(store.notice)
    profile = _profile(store, args.profile)
    for begun in _begun(store, profile, scenario):
        if not args.new:
            show.resumed(begun.inputs)
            return resume_call(store, workplace, profile, begun)
        store.resume(begun.call_id).drop()
    return begin_call(store, workplace, scenario, profile, seed=args.seed, mode=mode)


def _profile(store: Store, name: str) -> Profile:
    by_name = {profile.name.casefold(): profile for profile in store.profiles()}
    known = by_name.get(name.strip().casefold())
    if known or store.is_read_only:
        return known or Profile(0, name, "")
    return store.add_profile(name)


def _begun(store: Store, profile: Profile, scenario: Scenario) -> list[OpenCall]:
    if profile.id == 0:
        return []
    return [begun for begun in store.open_calls(profile) if begun.start.scenario_id == scenario.id]


def _typed_inputs(source: TextIO) -> Iterator[str]:
    for line in source:
        if line.strip():
            yield line.strip()


def _bot_inputs(call: Call, args: argparse.Namespace) -> Iterator[str]:
    policy, random = POLICIES[args.auto], Random(f"bot:{args.seed}")
    while not call.is_over:
        yield policy(call, random)


def _play(call: Call, inputs: Iterator[str], show: Show) -> bool:
    """Feed the inputs to the call; tell whether it came to its end."""
    while not call.is_over:
        show.choices(call.choices)
        typed = next(inputs, None)
        if typed is None:
            return False
        chosen = _chosen(typed, call.choices)
        try:
            show.events(call.do(chosen))
        except IllegalChoice as refusal:
            show.refused(str(refusal))
            continue
        reply = call.program.scenario.reply(chosen)
        if reply and reply.coach:
            show.coach(reply.coach)
    return True


def _chosen(typed: str, choices: tuple[Choice, ...]) -> str:
    """Return the id of what was typed: a number counted from 1 as shown, or an id as it is."""
    if typed.isascii() and typed.isdigit() and 0 < int(typed[:6]) <= len(choices):
        return choices[int(typed[:6]) - 1].id
    return typed
