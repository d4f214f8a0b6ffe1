"""Plays of callers by all house bots, for the commands that count what came of them."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import groupby
from typing import TypeVar

from game.analysis.bots.policies import weights_from
from game.analysis.bots.trials import Trial, trials
from game.analysis.cores import answers, cores
from game.cli.callers import Caller
from game.cli.progress import watched
from game.records.workplace import load_workplace

A = TypeVar("A")

_PAYS_FROM = 1000
"""Plays from which more than one process pays: starting one takes as long as some hundreds."""


def played(
    callers: Sequence[Caller], seeds: range, work: Callable[[Trial], A]
) -> Iterator[tuple[tuple[Trial, A], ...]]:
    """Yield for each caller the bots' trials with what `work`, a function of a module, makes of each.

    On all cores where that pays, and with a progress bar where a person watches.
    """
    pieces = [(number, trial) for number, caller in enumerate(callers) for trial in _trials(caller, seeds)]
    plays = sum(len(trial.seeds) for _, trial in pieces)
    workers = cores() if plays >= _PAYS_FROM else 1
    with closing(answers(work, [trial for _, trial in pieces], workers=workers)) as outcomes:
        done = zip(pieces, watched(outcomes, len(pieces), "bots", sys.stderr), strict=True)
        for _, group in groupby(done, key=lambda each: each[0][0]):
            yield tuple((trial, outcome) for (_, trial), outcome in group)


def _trials(caller: Caller, seeds: range) -> Iterator[Trial]:
    rubric = load_workplace(caller.path.parent).rubric
    return trials(caller.scenario, rubric, weights_from(caller.others), seeds)
