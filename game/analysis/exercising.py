"""How much a caller exercises a rule, counted from what the scenario offers: so it holds for any caller."""

from collections.abc import Iterable

from game.callers.cast import persona_of
from game.scenario.model import Node, Reply, Scenario
from game.scenario.vocabulary import BACKING, FEELINGS, Channel, Fault, Place, Result
from game.scoring.rubric import MISSED_FACT, MISSED_JOB, Critical, Rubric, Verdict

_GOODWILL = "goodwill_"


def chances_at(rule: str, scenario: Scenario, rubric: Rubric) -> int:
    """Return how often a call with this caller can go one way or the other by a rule: 0 where it never can.

    A fault counts wherever a reply bears it, as a temptation; a missed need wherever there is one to meet; a verdict
    where the hand-over, or the wish for the manager, can arise that it is about.
    """
    verdict = next((row for row in rubric.verdicts if row.id == rule), None)
    if verdict is not None:
        return int(_can_fall(verdict, scenario))
    if rule in tuple(Fault):
        return _temptations(Fault(rule), scenario)
    needs = {need for variant in scenario.needs.values() for need in variant}
    match rule:
        case _ if rule == MISSED_FACT:
            return len(needs & scenario.facts.keys())
        case _ if rule == MISSED_JOB:
            return len(needs & scenario.jobs.keys())
        case Critical.DANGER_MISSED:
            return sum(problem.danger is not None for problem in scenario.problems.values())
        case Result.ABANDONED:
            return sum(node.abusive is not None for node in scenario.nodes.values())
        case Result.HARMED:
            return sum(ending.result is Result.HARMED for ending in scenario.endings.values())
        case _:
            return int(rule.startswith(_GOODWILL) and scenario.goodwill is not None)


def _temptations(fault: Fault, scenario: Scenario) -> int:
    nodes = tuple(scenario.nodes.values())
    borne = sum(_bears(reply, fault) for reply in _replies(nodes))
    match fault:
        case Fault.SCRIPT:
            return borne + sum(bool(node.script) for node in nodes)
        case Fault.LEFT_WAITING:
            return len(scenario.lookups) if scenario.channel is Channel.PHONE else 0
        case _:
            return borne


def _bears(reply: Reply, fault: Fault) -> bool:
    """Tell whether a reply tempts to a fault; to a hollow one, where nothing stands behind its feeling."""
    if fault is Fault.HOLLOW:
        return not FEELINGS.isdisjoint(reply.acts) and BACKING.isdisjoint(reply.acts)
    return fault in reply.faults


def _replies(nodes: Iterable[Node]) -> Iterable[Reply]:
    return (reply for node in nodes for reply in node.all_replies())


def _can_fall(verdict: Verdict, scenario: Scenario) -> bool:
    """Tell whether calls with this caller can be what a verdict's row asks for."""
    belongs = {problem.belongs_to for problem in scenario.problems.values()}
    needed = {"yes" if place in tuple(Place) else "no" for place in belongs}
    is_needed = needed & set(verdict.when.get("needed", ("no", "yes")))
    is_about_manager = "manager" in verdict.when
    return bool(is_needed) and (not is_about_manager or _asks_for_manager(scenario))


def _asks_for_manager(scenario: Scenario) -> bool:
    return bool(persona_of(scenario.caller).asks_manager_after) or any(
        node.asks_manager for node in scenario.nodes.values()
    )
