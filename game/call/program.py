"""A scenario made ready to be played: one variant, its persona's table, and a bit for everything that is read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_
from random import Random

from game.call.state import State
from game.callers.cast import persona_of
from game.callers.persona import Persona
from game.callers.reactions import Table, table
from game.scenario.memory import KeyOf, memory_of, names_asked
from game.scenario.model import Problem, Scenario


@dataclass(frozen=True)
class Program:
    """What the rules need to know of a call, besides its state.

    `bits` maps keys to single-bit masks, some of them shared; `forgotten` has the bits that are cleared on the way from
    a node to a node or ending, by (from, to). See `game.scenario.memory`. `masks` has the bits together of those names
    that a condition asks of at once.
    """

    scenario: Scenario
    variant: str
    persona: Persona
    moves: Table
    problem: Problem
    needs: tuple[str, ...]
    bits: Mapping[str, int]
    forgotten: Mapping[tuple[str, str], int]
    masks: Mapping[tuple[KeyOf, tuple[str, ...]], int]

    def is_known(self, state: State, key: str) -> bool:
        """Tell whether the bit of `key` is set; what nothing reads is never known."""
        return bool(state.known & self.bits.get(key, 0))

    def opening(self) -> State:
        """Return the state in which the caller says the first word."""
        return State(node=self.scenario.start, mood=self.persona.opens)


def draw_variant(scenario: Scenario, seed: int) -> str:
    """Return the hidden truth that this seed plays; "" where the scenario has only one."""
    return Random(f"variant:{seed}").choice(scenario.variants) if scenario.variants else ""


def compile_program(scenario: Scenario, variant: str) -> Program:
    """Return the program of one variant of a scenario.

    Raises FirstlineError for a persona that this version doesn't have.
    """
    persona = persona_of(scenario.caller)
    problem, needs = scenario.problems[variant], scenario.needs[variant]
    memory = memory_of(scenario, variant)
    bits = {key: 1 << place for key, place in memory.places.items()}
    return Program(
        scenario=scenario,
        variant=variant,
        persona=persona,
        moves=table(persona.reactions),
        problem=problem,
        needs=needs,
        bits=bits,
        forgotten={way: _together(bits[key] for key in keys) for way, keys in memory.forgotten.items()},
        masks={
            (key_of, names): _together(bits[key_of(name)] for name in names) for key_of, names in names_asked(scenario)
        },
    )


def _together(bits: Iterable[int]) -> int:
    return reduce(or_, bits, 0)
