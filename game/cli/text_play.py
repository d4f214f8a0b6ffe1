"""A call in a plain terminal: for screen readers, remote shells and scripts."""

import argparse
from collections.abc import Iterator
from contextlib import ExitStack
from random import Random
from typing import TextIO

from game.analysis.bots import POLICIES
from game.call.actions import Choice, IllegalChoice
from game.call.session import Call
from game.cli.json_show import JsonShow
from game.cli.show import Show
from game.cli.text_show import TextShow
from game.cli.window import opened_floor
from game.records.model import Mode
from game.records.recording import RecordedCall, begin_call
from game.records.workplace import load_for_play


def play_in_text(args: argparse.Namespace, source: TextIO, target: TextIO) -> int:
    """Play the call that the arguments ask for; lines come from `source`, what happens goes to `target`.

    Returns 0 after the scorecard, 1 when the input ended before the call did: it is suspended then.
    """
    show: Show = JsonShow(target, is_exam=args.exam) if args.json else TextShow(target, is_exam=args.exam)
    with ExitStack() as stack:
        recorded = _take_up(args, show, stack)
        show.events([event for turn in recorded.call.turns for event in turn.events])
        inputs = _bot_inputs(recorded.call, args) if args.auto else _typed_inputs(source)
        if not _play(recorded.call, inputs, show):
            show.suspended()
            return 1
        show.scorecard(recorded.call.program, recorded.finish())
    return 0


def _take_up(args: argparse.Namespace, show: Show, stack: ExitStack) -> RecordedCall:
    """Go on with this trainee's unfinished call of the scenario, or begin one; without a name nothing is recorded."""
    mode = Mode.EXAM if args.exam else Mode.GUIDED
    if args.profile is None:
        scenario, workplace = load_for_play(args.file)
        return begin_call(None, workplace, scenario, None, seed=args.seed, mode=mode)
    floor = stack.enter_context(opened_floor(args.file.parent))
    scenario_id = floor.play_file(args.file)
    if floor.notice:
        show.notice(floor.notice)
    floor.put_on_the_line(args.profile)
    begun = floor.waiting(scenario_id)
    if begun is not None and not args.new:
        show.resumed(begun.inputs)
        return floor.go_on(begun)
    if begun is not None:
        floor.put_aside(begun)
    return floor.begin(scenario_id, mode, args.seed)


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
