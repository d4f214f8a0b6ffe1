"""A call in a plain terminal: for screen readers, remote shells and scripts."""

import argparse
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TextIO

from game.analysis.bots.playing import bot_choices
from game.analysis.bots.policies import POLICIES
from game.call.actions import IllegalChoice
from game.call.silence import Silence
from game.cli.chat_text import ChatShow
from game.cli.json_show import JsonShow
from game.cli.show import Show
from game.cli.text_show import TextShow
from game.cli.together import in_turns, play_together
from game.cli.told import Told
from game.cli.window import check_together, draw_seed, opened_floor
from game.records.floor import SupportFloor
from game.records.model import Mode, OpenCall
from game.records.recording import RecordedCall, begin_call
from game.records.workplace import load_for_play
from game.scenario.house import House
from game.scenario.vocabulary import Channel

HANDED_IN = "The exam is handed in. It is kept as it was; your trainer says how it went."
"""What is told instead of the scorecard where the firm wants nothing said of an exam."""


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

    Returns 0 after the scorecard or the words that end an exam, 1 when the input ended before the call did: it is
    suspended then.
    """
    with ExitStack() as stack:
        taken = _take_up(args, stack)
        shows = tuple(_show_of(args, each, target, is_alone=len(taken) == 1) for each in taken)
        for each, show in zip(taken, shows, strict=True):
            _begin(each, show)
        played = [Told(each.recorded.call, show) for each, show in zip(taken, shows, strict=True)]
        if not (_play_alone if len(played) == 1 else play_together)(played, _inputs(args, played, source)):
            for told in played:
                told.show.suspended()
            return 1
        for each, show in zip(taken, shows, strict=True):
            card = each.recorded.finish()
            if each.recorded.is_exam and not each.house.exam.debrief:
                show.notice(HANDED_IN)
            else:
                show.scorecard(card)
    return 0


def _show_of(args: argparse.Namespace, taken: Taken, target: TextIO, *, is_alone: bool) -> Show:
    """Return what tells the call; one of several chats says which it is."""
    scenario = taken.recorded.call.program.scenario
    thread = "" if is_alone else scenario.id
    if args.json:
        return JsonShow(target, taken.recorded, taken.house, thread)
    if scenario.channel is Channel.CHAT:
        return ChatShow(target, taken.recorded, taken.house, thread)
    return TextShow(target, taken.recorded, taken.house)


def _begin(taken: Taken, show: Show) -> None:
    for notice in taken.notices:
        show.notice(notice)
    if taken.resumed is not None:
        show.resumed(taken.resumed)
    elif note := taken.recorded.call.program.scenario.content_note:
        show.notice(f"Before you begin: {note}")
    show.began()
    show.events([event for turn in taken.recorded.call.turns for event in turn.events])


def _inputs(args: argparse.Namespace, played: Sequence[Told], source: TextIO | None) -> Iterator[str]:
    """Yield what is chosen: first what was given beforehand, then by a bot, or by whoever types."""
    return chain(args.choices, _bots(args.auto, played) if args.auto else _typed_inputs(source))


def _bots(auto: str, played: Sequence[Told]) -> Iterator[str]:
    bots = {told.name: bot_choices(told.call, POLICIES[auto]) for told in played}
    return in_turns(bots) if len(bots) > 1 else bots[played[0].name]


def _take_up(args: argparse.Namespace, stack: ExitStack) -> tuple[Taken, ...]:
    """Take up the call, and the one beside it where there is to be one; without a name nothing is recorded."""
    files = [file for file in (args.file, args.beside) if file is not None]
    if args.profile is None:
        return _unrecorded(args, files)
    floor = stack.enter_context(opened_floor(args.file.parent))
    names = [floor.play_file(file) for file in files]
    if len(names) > 1:
        check_together({card.scenario_id: card.channel for card in floor.cards()}, *names)
    floor.put_on_the_line(args.profile)
    first, *others = (_recorded(args, floor, name) for name in names)
    notices = (floor.notice,) if floor.notice else ()
    return replace(first, notices=(*notices, *first.notices)), *others


def _unrecorded(args: argparse.Namespace, files: Sequence[Path]) -> tuple[Taken, ...]:
    loaded = [load_for_play(file) for file in files]
    if len(loaded) > 1:
        scenarios = [scenario for scenario, _ in loaded]
        check_together({scenario.id: scenario.channel for scenario in scenarios}, *(each.id for each in scenarios))
    workplace = loaded[0][1]
    mode, silence = _mode(args), _silence(args)
    begun = (
        begin_call(None, workplace, scenario, None, seed=_seed(args), mode=mode, silence=silence)
        for scenario, _ in loaded
    )
    return tuple(Taken(recorded, workplace.house) for recorded in begun)


def _recorded(args: argparse.Namespace, floor: SupportFloor, scenario_id: str) -> Taken:
    """Go on with this trainee's unfinished call of the scenario, or begin one."""
    begun = floor.waiting(scenario_id)
    if begun is not None and not args.new:
        return Taken(floor.go_on(begun), floor.house, _as_begun(args, begun), begun.inputs)
    if begun is not None:
        floor.put_aside(begun)
    return Taken(floor.begin(scenario_id, _mode(args), _seed(args), _silence(args)), floor.house)


def _mode(args: argparse.Namespace) -> Mode:
    return Mode.EXAM if args.exam else Mode.GUIDED


def _seed(args: argparse.Namespace) -> int:
    return draw_seed() if args.seed is None else int(args.seed)


def _silence(args: argparse.Namespace) -> Silence:
    return Silence(args.silence or Silence.AS_IN_LIFE)


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


def _play_alone(played: Sequence[Told], inputs: Iterator[str]) -> bool:
    """Feed the inputs to the one call; tell whether it came to its end."""
    (told,) = played
    while not told.call.is_over:
        told.show.choices(told.call.choices)
        typed = next(inputs, None)
        if typed is None:
            return False
        chosen = told.show.chosen(typed, told.call.choices)
        if chosen is None:
            continue
        try:
            told.show.events(told.call.do(chosen))
        except IllegalChoice as refusal:
            told.show.refused(str(refusal), told.call.choices)
            continue
        told.coach(chosen)
    return True
