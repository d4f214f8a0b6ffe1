"""What a call has to remember: every fact, job, lookup and named reply that something reads, and for how long.

What nothing in a scenario reads is not remembered. A reply's name is forgotten where nothing that can still come asks
for it, and names that are never remembered together share a place. Both keep a call's states few enough to know them
all.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from game.scenario.conditions import AllOf, AnyOf, Condition, Knows, Lacks, LookedUp, Not, Said
from game.scenario.model import Node, Problem, Reply, Scenario

KeyOf: TypeAlias = Callable[[str], str]
"""From a name to its key: one of the functions below."""

PAID = "paid"
"""The key that says that the firm's money was given, rightly or not."""

DENIED = "denied"
"""The key that says that money which was due was refused."""

_SAID = "said:"


def fact_key(name: str) -> str:
    """Return the key of a fact; jobs, lookups and replies have keys of their own."""
    return f"fact:{name}"


def job_key(name: str) -> str:
    """Return the key of a job."""
    return f"job:{name}"


def lookup_key(name: str) -> str:
    """Return the key of a lookup."""
    return f"lookup:{name}"


def said_key(name: str) -> str:
    """Return the key of a named reply."""
    return f"{_SAID}{name}"


def finding_key(scenario: Scenario, name: str) -> str:
    """Return the key of a name that stands for a fact or a job; the two share no names."""
    return fact_key(name) if name in scenario.facts else job_key(name)


@dataclass(frozen=True)
class Memory:
    """Where a call keeps what it remembers.

    `places` has the place of each key, counted from 0. `forgotten` has the keys that are forgotten on the way from a
    node to a node or ending, by (from, to); what is missing there forgets nothing.
    """

    places: Mapping[str, int]
    forgotten: Mapping[tuple[str, str], frozenset[str]]

    @property
    def size(self) -> int:
        """Return how many places there are: the index bits of the exact analysis."""
        return len(set(self.places.values()))


def memory_of(scenario: Scenario, variant: str) -> Memory:
    """Return what a call of one variant remembers. Names that the scenario uses but doesn't declare do no harm."""
    keys = set(keys_read(scenario, variant))
    lives = _Lifetimes(scenario, frozenset(key for key in keys if key.startswith(_SAID)))
    kept = sorted(keys - lives.names)
    places = {key: place for place, key in enumerate(kept)}
    places |= {key: len(kept) + place for key, place in lives.shared().items()}
    return Memory(places, lives.forgotten())


def keys_read(scenario: Scenario, variant: str) -> Iterator[str]:
    """Yield the key of all that some condition, need, note or verdict reads."""
    problem, needs = scenario.problems[variant], scenario.needs[variant]
    for condition in _conditions(scenario):
        yield from keys_of(condition)
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
    for node in scenario.nodes.values():
        yield from _asked_at(node)
    for ending in scenario.endings.values():
        yield from (case.when for case in ending.caller if case.when is not None)
    yield from _asked_at_the_desk(scenario)


def _asked_at(node: Node) -> Iterator[Condition]:
    asked = [case.when for case in node.caller] + [node.abusive]
    for reply in node.all_replies():
        asked += [reply.when, *(case.when for case in reply.goto)]
    yield from (condition for condition in asked if condition is not None)


def _asked_at_the_desk(scenario: Scenario) -> Iterator[Condition]:
    for lookup in scenario.lookups.values():
        asked = [case.when for case in lookup.text] + [case.when for case in lookup.learns]
        yield from (condition for condition in asked if condition is not None)


def names_asked(scenario: Scenario) -> frozenset[tuple[KeyOf, tuple[str, ...]]]:
    """Return the names that some condition asks of at once, with what makes their keys."""
    return frozenset(names for condition in _conditions(scenario) for names in _names_in(condition))


def keys_of(condition: Condition) -> Iterator[str]:
    """Yield the keys that a condition reads."""
    for key_of, names in _names_in(condition):
        yield from map(key_of, names)


def _names_in(condition: Condition) -> Iterator[tuple[KeyOf, tuple[str, ...]]]:
    match condition:
        case Knows(facts) | Lacks(facts):
            yield fact_key, facts
        case Said(replies):
            yield said_key, replies
        case LookedUp(lookups):
            yield lookup_key, lookups
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _names_in(part)
        case Not(part):
            yield from _names_in(part)


class _Lifetimes:
    """Where each reply's name can have been said, and where it can still be asked for.

    Sets by node or ending: `reads` there, `live` there or later, `held` are said by then and still live, or said there.
    """

    def __init__(self, scenario: Scenario, names: frozenset[str]) -> None:
        self.names = names
        places = (*scenario.nodes, *scenario.endings)
        at_the_desk = self._among(_asked_at_the_desk(scenario))
        reads = {name: at_the_desk | self._among(_asked_at(node)) for name, node in scenario.nodes.items()}
        for name, ending in scenario.endings.items():
            reads[name] = self._among(case.when for case in ending.caller if case.when is not None)
        self._ways = [(name, to, said) for name, node in scenario.nodes.items() for to, said in self._ways_from(node)]
        self._ways = [way for way in self._ways if way[1] in reads]
        self._live = _spread(reads, [(to, name, None) for name, to, _ in self._ways])
        nothing: dict[str, frozenset[str]] = dict.fromkeys(places, frozenset())
        said_before = _spread(nothing, [(name, to, said) for name, to, said in self._ways], self._live)
        said_here = {name: frozenset(self._said_at(node)) for name, node in scenario.nodes.items()}
        self._held = {
            name: (self._live[name] & (said_before[name] | reads[name])) | said_here.get(name, frozenset())
            for name in places
        }

    def _among(self, conditions: Iterable[Condition]) -> frozenset[str]:
        return frozenset(key for condition in conditions for key in keys_of(condition)) & self.names

    def _said_at(self, node: Node) -> Iterator[str]:
        keys = (said_key(reply.id) for reply in node.all_replies() if reply.id)
        return (key for key in keys if key in self.names)

    def _ways_from(self, node: Node) -> Iterator[tuple[str, frozenset[str]]]:
        """Yield (to, names said on the way); of a page any parts may be sent along."""
        on_page = frozenset(self._said_at(node)) if node.compose else frozenset()
        for reply in node.all_replies():
            for case in reply.goto:
                yield case.value, on_page | self._own(reply)

    def _own(self, reply: Reply) -> frozenset[str]:
        return frozenset({said_key(reply.id)}) & self.names if reply.id else frozenset()

    def shared(self) -> dict[str, int]:
        """Return a place for each name that is ever held, so that none shares it with one held at the same node."""
        rivals: dict[str, set[str]] = {name: set() for name in self.names}
        for held in self._held.values():
            for name in held:
                rivals[name] |= held - {name}
        places: dict[str, int] = {}
        for name in sorted(rivals, key=lambda name: (-len(rivals[name]), name)):
            taken = {places[rival] for rival in rivals[name] if rival in places}
            places[name] = next(place for place in range(len(taken) + 1) if place not in taken)
        return places

    def forgotten(self) -> dict[tuple[str, str], frozenset[str]]:
        """Return what nothing asks for any more, by way."""
        gone = {(name, to): self._held[name] - self._live[to] for name, to, _ in self._ways}
        return {way: keys for way, keys in gone.items() if keys}


def _spread(
    first: Mapping[str, frozenset[str]],
    ways: list[tuple[str, str, frozenset[str] | None]],
    within: Mapping[str, frozenset[str]] | None = None,
) -> dict[str, frozenset[str]]:
    """Return the least sets that hold `first` and, along each way (from, to, added), what is held at its beginning."""
    sets = dict(first)
    is_news = True
    while is_news:
        is_news = False
        for start, to, added in ways:
            more = sets[to] | sets[start] | (added or frozenset())
            more = more & within[to] if within else more
            if more != sets[to]:
                sets[to] = more
                is_news = True
    return sets
