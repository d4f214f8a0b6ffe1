"""Somebody's progress in telling states, for the gallery: calls played by a bot that makes ever fewer slips."""

from collections.abc import Iterator
from itertools import cycle, islice
from random import Random

from game.analysis.bots.policies import POLICIES
from game.call.session import Call
from game.cli.exhibit import Exhibit, Stage
from game.records.floor import SupportFloor
from game.records.model import Mode, Profile
from game.scenes.routes import Board, Progress, Route, Title

_SLIPS = ("jargon", "pleaser", "script")
_FIRST_SLIPS = 0.3
"""The share of choices that are slips on the first call; on the last there are next to none."""
_MODES = (Mode.GUIDED, Mode.GUIDED, Mode.PRACTICE, Mode.PRACTICE, Mode.EXAM)
_FEW, _MANY = 9, 60
_LUCK = 280


def progress_exhibits() -> tuple[Exhibit, ...]:
    """Return somebody's progress: of nobody, before the first call, after it, after a few, after many."""
    return (
        Exhibit("progress-few", _after(_FEW), is_in_every_theme=True),
        Exhibit("progress-many", _after(_MANY)),
        Exhibit("progress-one", _after(1)),
        Exhibit("progress-none", _after(0)),
        Exhibit("progress-guest", _guest),
    )


def _after(calls: int) -> Stage:
    def stage(floor: SupportFloor) -> tuple[Route, ...]:
        names = [card.scenario_id for card in floor.cards()]
        for number, name in enumerate(islice(_order(names), calls)):
            mode = _MODES[min(len(_MODES) - 1, number * len(_MODES) // max(1, calls))]
            _play(floor, name, mode, slips=_FIRST_SLIPS * (1 - number / max(1, calls)), random=Random(_LUCK + number))
        return Title(), Board(), Progress()

    return stage


def _order(names: list[str]) -> Iterator[str]:
    """Yield callers as somebody takes them: two new ones, and the one before once more."""
    for number, name in enumerate(cycle(names)):
        yield name
        if number % 2:
            yield names[(number - 1) % len(names)]


def _guest(floor: SupportFloor) -> tuple[Route, ...]:
    floor.choose(Profile(0, "Radek", ""))
    return Title(), Board(), Progress()


def _play(floor: SupportFloor, scenario_id: str, mode: Mode, *, slips: float, random: Random) -> None:
    may = mode is not Mode.EXAM or not floor.own_record.exam_refusal(scenario_id)
    call = floor.begin(scenario_id, mode if may else Mode.PRACTICE).call
    while not call.is_over:
        call.do(_choice(call, random, slips))
    floor.finish()


def _choice(call: Call, random: Random, slips: float) -> str:
    """Return what a learner would choose: now and then a slip, but never a way out of the call."""
    if random.random() >= slips:
        return POLICIES["genuine"](call, random)
    slip = POLICIES[random.choice(_SLIPS)](call, random)
    return POLICIES["genuine"](call, random) if slip == "hangup" or slip.startswith("to:") else slip
