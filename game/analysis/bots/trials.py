"""Many plays of a caller by the house bots: how they scored, and whether that is as a fair caller has it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from game.analysis.bots import BLIND, BOTS, GENUINE
from game.analysis.bots.blind import Weights, blind
from game.analysis.bots.playing import play_out
from game.analysis.bots.policies import POLICIES
from game.analysis.bots.surface import by_sight
from game.call.program import compile_program, draw_variant
from game.call.session import Call
from game.scenario.model import Scenario
from game.scenario.vocabulary import Result
from game.scoring.rubric import Rubric
from game.scoring.scorecard import score_call

GOOD_MEAN = 85
"""What the genuine bot reaches on average with a fair caller (DESIGN 7)."""

LUCK = 0.05
"""Share of plays that a bot may pass by luck: replies that look alike to it are taken in the order shown."""

_PLAYS_A_TRIAL = 25
_FIRST_LINE = "Hello."


@dataclass(frozen=True)
class Trial:
    """Plays of one caller by one bot, one for each seed. `weights` are those of the blind bot."""

    scenario: Scenario
    rubric: Rubric
    bot: str
    weights: Weights
    seeds: range


@dataclass(frozen=True)
class Outcome:
    """What one play came to: the score 0–100, whether it passed, and how the call ended."""

    score: int
    passed: bool
    result: Result


@dataclass(frozen=True)
class Record:
    """One play as it went: the ids of what was chosen, in order, and how many seconds the call took on its clock."""

    choices: tuple[str, ...]
    clock_s: int


@dataclass(frozen=True)
class Tally:
    """What a bot's plays of a caller came to. `mean`, `min` and `max` are scores, `passed` is a share from 0 to 1."""

    mean: float
    min: int
    max: int
    passed: float
    plays: int
    results: Mapping[str, int]

    def is_as_it_should(self, bot: str) -> bool:
        """Tell whether this is what a fair caller gives that bot: the genuine one passes, any other fails."""
        if bot == GENUINE:
            return self.passed == 1 and self.mean >= GOOD_MEAN
        return self.passed <= LUCK


def trials(scenario: Scenario, rubric: Rubric, weights: Weights, seeds: range) -> Iterator[Trial]:
    """Yield the plays of all bots in the order of their names, in pieces that can be played apart."""
    for bot in BOTS:
        for first in range(0, len(seeds), _PLAYS_A_TRIAL):
            yield Trial(scenario, rubric, bot, weights, seeds[first : first + _PLAYS_A_TRIAL])


def play_trial(trial: Trial) -> tuple[Outcome, ...]:
    """Play all plays of a trial and score them; the same in any process."""
    return tuple(_outcome(call, trial.rubric) for call in _calls(trial))


def record_trial(trial: Trial) -> tuple[Record, ...]:
    """Play all plays of a trial and keep what was chosen; the same in any process."""
    return tuple(Record(tuple(turn.choice for turn in call.turns[1:]), call.clock_s) for call in _calls(trial))


def _calls(trial: Trial) -> Iterator[Call]:
    """Yield the calls of a trial, each played to its closed ticket."""
    policy = by_sight(blind(trial.weights)) if trial.bot == BLIND else POLICIES[trial.bot]
    programs = {variant: compile_program(trial.scenario, variant) for variant in trial.scenario.problems}
    for seed in trial.seeds:
        call = Call(programs[draw_variant(trial.scenario, seed)], seed=seed, first_line=_FIRST_LINE)
        call.start()
        play_out(call, policy)
        yield call


def _outcome(call: Call, rubric: Rubric) -> Outcome:
    card = score_call(call.program, rubric, call.turns)
    return Outcome(card.score, card.passed, card.result)


def tallies(played: Iterable[tuple[Trial, tuple[Outcome, ...]]]) -> Mapping[str, Tally]:
    """Return what each bot's plays of one caller came to, by its name."""
    outcomes: dict[str, list[Outcome]] = {}
    for trial, more in played:
        outcomes.setdefault(trial.bot, []).extend(more)
    return {bot: tally(each) for bot, each in outcomes.items()}


def tally(outcomes: Sequence[Outcome]) -> Tally:
    """Return what plays came to; the mean to two places and the share to four, results by how often they came."""
    plays = len(outcomes)
    scores = [outcome.score for outcome in outcomes]
    results = Counter(str(outcome.result) for outcome in outcomes)
    return Tally(
        mean=round(sum(scores) / plays, 2),
        min=min(scores),
        max=max(scores),
        passed=round(sum(outcome.passed for outcome in outcomes) / plays, 4),
        plays=plays,
        results=dict(sorted(results.items(), key=lambda item: (-item[1], item[0]))),
    )
