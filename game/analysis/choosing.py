"""Which replies were chosen, how often and by how many: by the house bots, or on recorded calls."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from game.call.page import SEND
from game.scenario.model import Reply, Scenario

_SCRIPT = ".script"


@dataclass(frozen=True)
class Played:
    """What was chosen on one call, by whom (any number or name), and the scenario as it was then."""

    who: str | int
    scenario: Scenario
    choices: Sequence[str]


@dataclass(frozen=True)
class Chosen:
    """How a reply fared: how often it was said, by how many, and on how many calls its turn was answered at all."""

    times: int = 0
    by: int = 0
    came: int = 0


def replies_of(scenario: Scenario) -> tuple[Reply, ...]:
    """Return all replies and parts of pages in the order of the file's nodes."""
    return tuple(reply for node in scenario.nodes.values() for reply in node.all_replies())


def chosen(scenario: Scenario, calls: Iterable[Played]) -> Mapping[str, Chosen]:
    """Return how each reply of a scenario fared, by its choice id.

    A call that was played on an earlier text counts for the replies whose id and words are still the same.
    """
    times, came = Counter[str](), Counter[str]()
    by: dict[str, set[str | int]] = {}
    replies = replies_of(scenario)
    for call in calls:
        said = Counter(reply.choice_id for reply in replies_said(call.scenario, call.choices))
        answered = nodes_answered(call.scenario, call.choices)
        for reply in replies:
            then = call.scenario.reply(reply.choice_id)
            if then is None or then.say != reply.say:
                continue
            came[reply.choice_id] += then.node in answered
            times[reply.choice_id] += said[reply.choice_id]
            if said[reply.choice_id]:
                by.setdefault(reply.choice_id, set()).add(call.who)
    ids = [reply.choice_id for reply in replies]
    return {choice: Chosen(times[choice], len(by.get(choice, ())), came[choice]) for choice in ids}


def replies_said(scenario: Scenario, choices: Iterable[str]) -> tuple[Reply, ...]:
    """Return the replies that were said, in order; of a page those parts that stood on it when it was sent."""
    said: list[Reply] = []
    page: dict[str, Reply] = {}
    for choice in choices:
        reply = scenario.reply(choice)
        if reply is None:
            said += page.values() if choice == SEND else ()
            page = {} if choice == SEND or choice.endswith(_SCRIPT) else page
        elif part := _part_of(scenario, reply):
            page[part] = reply
        else:
            said.append(reply)
    return tuple(said)


def nodes_answered(scenario: Scenario, choices: Sequence[str]) -> frozenset[str]:
    """Return the nodes at which something was said, the script too; not those left, or passed in silence."""
    spoken = {reply.node for reply in replies_said(scenario, choices)}
    scripts = {choice.removesuffix(_SCRIPT) for choice in choices if choice.endswith(_SCRIPT)}
    return frozenset(spoken | scripts & scenario.nodes.keys())


def _part_of(scenario: Scenario, reply: Reply) -> str:
    """Return the part of a page that a reply is for, "" where it is said."""
    parts = scenario.nodes[reply.node].compose
    return next((part for part, replies in parts.items() if reply in replies), "")
