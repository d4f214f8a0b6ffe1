"""Dead ends, and rounds that a call can go for ever without anybody doing wrong."""

from collections.abc import Iterator

from game.analysis.bitsets import Members
from game.analysis.components import in_rounds
from game.analysis.exploring import Edge, Place, Reached
from game.analysis.moves import HOLD_AT, NODE_AT
from game.call.state import Hold


def dead_ends(reached: Reached) -> Iterator[Place]:
    """Yield a state of each node in which no authored reply is offered: only the desk is left there."""
    found: set[str] = set()
    for number in reached.open_keys():
        key = reached.keys[number]
        unanswered = reached.members[number] ^ reached.answered[number]
        if key[HOLD_AT] is Hold.NONE and unanswered and key[NODE_AT] not in found:
            found.add(key[NODE_AT])
            yield Place(number, next(reached.space.each(unanswered)))


def endless_rounds(reached: Reached) -> Iterator[Place]:
    """Yield a state of each node that lies on a round of states which authored replies without fault can repeat.

    What such a reply brings about counts as it is: it may be borne with a stalled turn, and a round comes back to the
    very same state.
    """
    ways = [(edge, target) for target, edges in enumerate(reached.into) for edge in edges if edge.move.is_faultless]
    keys = in_rounds({(edge.source, target) for edge, target in ways})
    ways = [(edge, target) for edge, target in ways if keys.get(edge.source, -1) == keys.get(target, -2)]
    left = _that_go_on(reached, ways)
    states = {Place(key, index) for key, members in left.items() for index in reached.space.each(members)}
    following = {(state, to) for state in states for to in _led_to(reached, ways, state) if to in states}
    open_keys, found = set(reached.open_keys()), set[str]()
    for place in sorted(in_rounds(following)):
        node = reached.keys[place.key][NODE_AT]
        if node not in found and place.key in open_keys:
            found.add(node)
            yield place


def _led_to(reached: Reached, ways: list[tuple[Edge, int]], place: Place) -> Iterator[Place]:
    single = reached.space.single(place.at)
    for edge, target in ways:
        if edge.source == place.key:
            taken = edge.leaf.taken(single, reached.space)
            if taken:
                yield Place(target, next(reached.space.each(edge.leaf.moved(taken, reached.space))))


def _that_go_on(reached: Reached, ways: list[tuple[Edge, int]]) -> dict[int, Members]:
    """Return the states that such a way leads on from, to others of their kind, as often as one likes."""
    left = {edge.source: reached.members[edge.source] for edge, _ in ways}
    while True:
        following: dict[int, Members] = {}
        for edge, target in ways:
            if target in left:
                before = edge.leaf.origin(left[target], reached.space) & left.get(edge.source, reached.space.empty)
                if before:
                    following[edge.source] = following.get(edge.source, reached.space.empty) | before
        if following == left:
            return left
        left = following
