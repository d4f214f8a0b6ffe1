"""A call in a plain terminal: for screen readers, remote shells and scripts."""

import argparse
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TextIO

from game.analysis.bots import POLICIES, bot_choices
from game.call.actions import IllegalChoice
from game.call.correspondence import is_only_composing, pages_of
from game.call.page import SEND
from game.call.session import Call
from game.call.silence import Silence
from game.cli.json_show import JsonShow
from game.cli.show import Show
from game.cli.text_show import TextShow
from game.cli.window import draw_seed, opened_floor
from game.records.model import Mode, OpenCall
from game.records.recording import RecordedCall, begin_call
from game.records.workplace import load_for_play
from game.scenario.house import House


@dataclass(frozen=True)
class Taken:
    """A call that was taken up: whose line it is, what there is to say of the records, and the inputs it goes on after.

    `resumed` is None for a call that just began.
    """

    recorded: RecordedCall
    house: House
    notices: tuple[str, ...] = ()
    resumed: tuple[str, ...] | None = None


def play_in_text(args: argparse.Namespace, source: TextIO | None, target: TextIO) -> int:
    """Play the call that the arguments ask for; lines come from `source`, what happens goes to `target`.

    Returns 0 after the scorecard, 1 when the input ended before the call did: it is suspended then.
    """
    with ExitStack() as stack:
        taken = _take_up(args, stack)
        recorded = taken.recorded
        show: Show = (JsonShow if args.json else TextShow)(target, recorded, taken.house)
        for notice in taken.notices:
            show.notice(notice)
        if taken.resumed is not None:
            show.resumed(taken.resumed)
        show.began()
        show.events([event for turn in recorded.call.turns for event in turn.events])
        inputs = bot_choices(recorded.call, POLICIES[args.auto]) if args.auto else _typed_inputs(source)
        if not _play(recorded.call, inputs, show):
            show.suspended()
            return 1
        show.scorecard(recorded.finish())
    return 0


def _take_up(args: argparse.Namespace, stack: ExitStack) -> Taken:
    """Go on with this trainee's unfinished call of the scenario, or begin one; without a name nothing is recorded."""
    mode = Mode.EXAM if args.exam else Mode.GUIDED
    seed = draw_seed() if args.seed is None else args.seed
    silence = Silence(args.silence or Silence.AS_IN_LIFE)
    if args.profile is None:
        scenario, workplace = load_for_play(args.file)
        begun_call = begin_call(None, workplace, scenario, None, seed=seed, mode=mode, silence=silence)
        return Taken(begun_call, workplace.house)
    floor = stack.enter_context(opened_floor(args.file.parent))
    scenario_id = floor.play_file(args.file)
    floor.put_on_the_line(args.profile)
    notices = (floor.notice,) if floor.notice else ()
    begun = floor.waiting(scenario_id)
    if begun is not None and not args.new:
        return Taken(floor.go_on(begun), floor.house, (*notices, *_as_begun(args, begun)), begun.inputs)
    if begun is not None:
        floor.put_aside(begun)
    return Taken(floor.begin(scenario_id, mode, seed, silence), floor.house, notices)


def _as_begun(args: argparse.Namespace, begun: OpenCall) -> tuple[str, ...]:
    """Return what to say when an unfinished call goes on otherwise than the arguments ask."""
    start = begun.start
    is_other_mode = args.exam and start.mode is not Mode.EXAM
    is_other_seed = args.seed is not None and args.seed != start.seed
    is_other_silence = args.silence is not None and args.silence != start.silence
    if not (is_other_mode or is_other_seed or is_other_silence):
        return ()
    as_begun = f"{start.mode}, seed {start.seed}, silence {start.silence}"
    return (f"This call goes on as it was begun: {as_begun}. With --new another one begins.",)


def _typed_inputs(source: TextIO | None) -> Iterator[str]:
    """Yield the lines typed; none where there is no input at all."""
    for line in source or ():
        if line.strip():
            yield line.strip()


def _play(call: Call, inputs: Iterator[str], show: Show) -> bool:
    """Feed the inputs to the call; tell whether it came to its end."""
    while not call.is_over:
        show.choices(call.choices)
        typed = next(inputs, None)
        if typed is None:
            return False
        chosen = show.chosen(typed, call.choices)
        if chosen is None:
            continue
        try:
            show.events(call.do(chosen))
        except IllegalChoice as refusal:
            show.refused(str(refusal), call.choices)
            continue
        for part, note in _coached(call, chosen):
            show.coach(note, part)
    return True


def _coached(call: Call, chosen: str) -> Iterator[tuple[str, str]]:
    """Yield what the author's coach says: of a reply ("") once it was said, of a page's parts once it was sent."""
    reply, turn = call.program.scenario.reply(chosen), call.turns[-1]
    if reply and reply.coach and not is_only_composing(turn):
        yield "", reply.coach
    for page in pages_of(call.turns) if chosen == SEND else ():
        for part in page.parts if page.turn == turn.number else ():
            sent = call.program.scenario.reply(part.choice)
            if sent and sent.coach:
                yield part.part, sent.coach
