"""All that can be known of a caller: every state, what each can still come to, what is never reached, and fairness."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from game.analysis.chance import random_passes
from game.analysis.clean import CleanCalls
from game.analysis.exploring import Place, Reached, explore
from game.analysis.fairness import Fare, fare
from game.analysis.fronts import Fronts
from game.analysis.grading import worths
from game.analysis.limits import Limit
from game.analysis.moves import NODE_AT
from game.analysis.outlooks import Outlooks, Range
from game.analysis.paths import path_to, path_to_prospect
from game.analysis.prospects import Pricing
from game.analysis.rounds import dead_ends, endless_rounds
from game.analysis.saving import LastMoment, last_to_pass
from game.analysis.slips import Slip, unforgiven
from game.analysis.tables import Tables
from game.analysis.unreached import Map, Unreached, unreached
from game.analysis.worst import WorstPlay, worst_play
from game.analysis.worth import Worth
from game.call.program import compile_program, draw_variant
from game.scenario.model import Scenario
from game.scoring.rubric import Rubric


@dataclass(frozen=True)
class Play:
    """A whole call: its score, whether it passes, and the choices up to its end."""

    score: int
    passes: bool
    choices: tuple[str, ...]


@dataclass(frozen=True)
class Witness:
    """A state of a node, by the choices that lead to it."""

    node: str
    choices: tuple[str, ...]


@dataclass(frozen=True)
class Known:
    """What is known of one variant. `seed` is the smallest that plays it; `outlooks` are by node, `worths` by reply.

    `worst` is None where it was not decided. `last_to_pass` is the last moment in which the call can still pass,
    None where it never can. `random_passes` is the share, 0 to 1, of plays at random that pass.
    """

    variant: str
    seed: int
    states: int
    transitions: int
    par: Play
    worst: WorstPlay | None
    outlooks: Mapping[str, Range]
    last_to_pass: LastMoment | None
    unreached: tuple[Unreached, ...]
    endings: Mapping[str, bool]
    dead_ends: tuple[Witness, ...]
    endless: tuple[Witness, ...]
    slips: tuple[Slip, ...]
    worths: Mapping[str, Worth]
    fare: Fare
    random_passes: float

    @property
    def is_fair(self) -> bool:
        """Tell whether this variant is fair, but for the endings that another one may come to."""
        return self.par.passes and not self.slips and not self.fare.astray


def are_fair(known: Sequence[Known]) -> bool:
    """Tell whether a caller is fair (DESIGN 7): in each variant, and every ending can be come to in one of them."""
    endings = known[0].endings
    return all(each.is_fair for each in known) and all(any(each.endings[name] for each in known) for name in endings)


def analyse(scenario: Scenario, rubric: Rubric, limit: Limit) -> tuple[Known, ...]:
    """Return what is known of each variant; a scenario without variants has one, named "".

    Raises Undecided where it is too large for the limit.
    """
    return tuple(_analyse(scenario, variant, rubric, limit) for variant in scenario.problems)


def _analyse(scenario: Scenario, variant: str, rubric: Rubric, limit: Limit) -> Known:
    program = compile_program(scenario, variant)
    reached = explore(program, limit)
    fronts = Fronts(reached, Pricing(program, rubric), limit)
    outlooks = Outlooks(fronts)
    clean = CleanCalls(fronts)
    seen = Map(reached)
    return Known(
        variant=variant,
        seed=next(seed for seed in count(1) if draw_variant(scenario, seed) == variant),
        states=reached.states,
        transitions=reached.transitions,
        par=best_play(fronts),
        worst=worst_play(fronts, limit) if reached.states <= limit.states_for_worst else None,
        outlooks=outlooks.by_node(),
        last_to_pass=last_to_pass(outlooks, clean),
        unreached=tuple(unreached(seen)),
        endings={name: name in seen.endings for name in scenario.endings},
        dead_ends=tuple(_witness(reached, place) for place in dead_ends(reached)),
        endless=tuple(_witness(reached, place) for place in endless_rounds(reached)),
        slips=tuple(unforgiven(outlooks, clean)),
        worths=worths(outlooks, clean),
        fare=fare(program, rubric),
        random_passes=random_passes(Tables(fronts.pricing, reached.moves)),
    )


def best_play(fronts: Fronts) -> Play:
    """Return the best play: of the highest score, and of these one that passes."""
    first, pricing = fronts.reached.first, fronts.pricing
    best = max(fronts.of(*first), key=lambda each: (pricing.score(each), pricing.passes(each)))
    return Play(pricing.score(best), pricing.passes(best), path_to_prospect(fronts, first, best))


def _witness(reached: Reached, place: Place) -> Witness:
    return Witness(reached.keys[place.key][NODE_AT], path_to(reached, place))


def best_worths(known: Sequence[Known]) -> Mapping[str, Worth]:
    """Return the worth of each reply over all variants: its best."""
    order = list(Worth)
    worths = [each.worths for each in known]
    choices = dict.fromkeys(choice for each in worths for choice in each)
    return {choice: min((each[choice] for each in worths if choice in each), key=order.index) for choice in choices}
