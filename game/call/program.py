"""A scenario made ready to be played: one variant, its persona's table, and a bit for everything that is read."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_
from random import Random
from typing import TypeAlias

from game.call.state import State
from game.callers.cast import persona_of
from game.callers.persona import Persona
from game.callers.reactions import Table, table
from game.scenario.conditions import AllOf, AnyOf, Condition, Knows, Lacks, LookedUp, Not, Said
from game.scenario.model import Problem, Scenario


def fact_key(name: str) -> str:
    """Return the key of a fact among the bits; jobs, lookups and replies have keys of their own."""
    return f"fact:{name}"


def job_key(name: str) -> str:
    """Return the key of a job among the bits."""
    return f"job:{name}"


def lookup_key(name: str) -> str:
    """Return the key of a lookup among the bits."""
    return f"lookup:{name}"


def said_key(name: str) -> str:
    """Return the key of a named reply among the bits."""
    return f"said:{name}"


KeyOf: TypeAlias = Callable[[str], str]
"""One of the functions above: from a name to its key."""

PAID = "paid"
"""The bit that says that the firm's money was given, rightly or not."""

DENIED = "denied"
"""The bit that says that money which was due was refused."""


def finding_key(scenario: Scenario, name: str) -> str:
    """Return the key of a name that stands for a fact or a job; the two share no names."""
    return fact_key(name) if name in scenario.facts else job_key(name)


@dataclass(frozen=True)
class Program:
    """What the rules need to know of a call, besides its state.

    `bits` maps keys to single-bit masks; `masks` has the bits together of those names that a condition asks of at once.
    """

    scenario: Scenario
    variant: str
    persona: Persona
    moves: Table
    problem: Problem
    needs: tuple[str, ...]
    bits: Mapping[str, int]
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
    asked = {names for condition in _conditions(scenario) for names in _names_asked(condition)}
    keys = sorted({*_keys_read(scenario, problem, needs), *(key_of(name) for key_of, names in asked for name in names)})
    bits = {key: 1 << place for place, key in enumerate(keys)}
    return Program(
        scenario=scenario,
        variant=variant,
        persona=persona,
        moves=table(persona.reactions),
        problem=problem,
        needs=needs,
        bits=bits,
        masks={(key_of, names): _together(bits[key_of(name)] for name in names) for key_of, names in asked},
    )


def _keys_read(scenario: Scenario, problem: Problem, needs: Iterable[str]) -> Iterator[str]:
    """Yield the key of all that some need, note or verdict reads."""
    yield from (finding_key(scenario, need) for need in needs)
    yield from map(job_key, problem.carries)
    yield from map(fact_key, (*problem.before_handover, *problem.too_late))
    yield from _keys_of_conduct(scenario, problem)
    # Every fact that isn't private can be ticked in a hand-over note, and a tick is an untruth where it wasn't learnt.
    yield from (fact_key(fact.id) for fact in scenario.facts.values() if not fact.private)
    yield from (finding_key(scenario, name) for note in scenario.notes for name in note.mentions)


def _keys_of_conduct(scenario: Scenario, problem: Problem) -> Iterator[str]:
    """Yield the key of what identity, goodwill and danger ask."""
    if scenario.identity:
        yield from (finding_key(scenario, name) for name in scenario.identity.proved_by)
    if scenario.goodwill:
        yield from (PAID, DENIED)
        yield from (finding_key(scenario, name) for name in (scenario.goodwill.owed, *scenario.goodwill.after))
    if problem.danger:
        yield fact_key(problem.danger.fact)
        yield from (job_key(name) for name in problem.danger.by if name in scenario.jobs)


def _conditions(scenario: Scenario) -> Iterator[Condition]:
    replies = [reply for node in scenario.nodes.values() for reply in node.all_replies()]
    texts = [node.caller for node in scenario.nodes.values()] + [ending.caller for ending in scenario.endings.values()]
    cases = [case for each in (*texts, *(reply.goto for reply in replies)) for case in each]
    abuse = [node.abusive for node in scenario.nodes.values()]
    looked = [case.when for lookup in scenario.lookups.values() for case in lookup.text]
    looked += [case.when for lookup in scenario.lookups.values() for case in lookup.learns]
    asked = [*(reply.when for reply in replies), *(case.when for case in cases), *looked, *abuse]
    yield from (condition for condition in asked if condition is not None)


def _names_asked(condition: Condition) -> Iterator[tuple[KeyOf, tuple[str, ...]]]:
    """Yield the names that a condition asks of at once, with what makes their keys."""
    match condition:
        case Knows(facts) | Lacks(facts):
            yield fact_key, facts
        case Said(replies):
            yield said_key, replies
        case LookedUp(lookups):
            yield lookup_key, lookups
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _names_asked(part)
        case Not(part):
            yield from _names_asked(part)


def _together(bits: Iterable[int]) -> int:
    return reduce(or_, bits, 0)
