"""How much there is to a caller: nodes, replies, words, and how long a turn takes to read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.analysis.choosing import replies_of
from game.call.speech import READ_A_MINUTE, worded_seconds
from game.scenario.model import Case, Ending, Node, Scenario


@dataclass(frozen=True)
class Most:
    """The largest of many, where it stands (a node, an ending, a reply's id), and on which line of the file."""

    amount: int
    at: str
    line: int


@dataclass(frozen=True)
class Spread:
    """Many amounts: how many there are, their sum, their mean to one place, and the largest."""

    number: int
    total: int
    mean: float
    most: Most


@dataclass(frozen=True)
class Stats:
    """What a caller consists of. `caller` and `replies` count words, `turns` the seconds that each node takes to read.

    The caller's words are those of nodes and endings, in all their cases. Reading a node is reading the longest of its
    cases and every reply that there is, silently, at `READ_A_MINUTE`: a turn takes no longer.
    """

    nodes: int
    endings: int
    caller: Spread
    replies: Spread
    turns: Spread


def stats(scenario: Scenario) -> Stats:
    """Count a scenario."""
    said = [Most(words(reply.say), reply.choice_id, reply.spot.line) for reply in replies_of(scenario)]
    heard = [Most(words(case.value), place, case.spot.line) for place, case in _lines(scenario)]
    turns = [Most(reading_s(node), node.id, node.spot.line) for node in scenario.nodes.values()]
    return Stats(
        len(scenario.nodes), len(scenario.endings), caller=spread(heard), replies=spread(said), turns=spread(turns)
    )


def words(text: str) -> int:
    """Return how many words a text has, as the call's clock counts them."""
    return len(text.split())


def reading_s(node: Node) -> int:
    """Return the seconds that a node takes to read: the longest of its cases, and every reply."""
    longest = max((case.value for case in node.caller), key=words)
    return worded_seconds(" ".join((longest, *(reply.say for reply in node.all_replies()))), READ_A_MINUTE)


def spread(amounts: Sequence[Most]) -> Spread:
    """Return what amounts come to; of those as large as each other the first counts. There is at least one."""
    total = sum(each.amount for each in amounts)
    return Spread(len(amounts), total, round(total / len(amounts), 1), max(amounts, key=lambda each: each.amount))


def _lines(scenario: Scenario) -> Iterator[tuple[str, Case[str]]]:
    places: tuple[Node | Ending, ...] = (*scenario.nodes.values(), *scenario.endings.values())
    for place in places:
        for case in place.caller:
            yield place.id, case
