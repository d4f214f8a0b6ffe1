"""Dead ends, and rounds that a call can go for ever without anybody doing wrong."""

from collections.abc import Iterator, Mapping

from game.analysis.bitsets import Members
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
    in_rounds = _keys_in_rounds({(edge.source, target) for edge, target in ways})
    ways = [(edge, target) for edge, target in ways if in_rounds.get(edge.source, -1) == in_rounds.get(target, -2)]
    left = _that_go_on(reached, ways)
    states = {Place(key, index) for key, members in left.items() for index in reached.space.each(members)}
    following = {(state, to) for state in states for to in _led_to(reached, ways, state) if to in states}
    found: set[str] = set()
    for (number, index), _ in sorted(_keys_in_rounds(following).items()):
        key = reached.keys[number]
        if key[NODE_AT] not in found and number in set(reached.open_keys()):
            found.add(key[NODE_AT])
            yield Place(number, index)


def _led_to(reached: Reached, ways: list[tuple[Edge, int]], state: Place) -> Iterator[Place]:
    number, index = state
    single = reached.space.single(index)
    for edge, target in ways:
        if edge.source == number:
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


def _keys_in_rounds(ways: set[tuple[object, object]]) -> Mapping[object, int]:
    """Return the number of the round (strongly connected component) of each place that lies on one.

    Tarjan's algorithm, without recursion.
    """
    following: dict[object, list[object]] = {}
    for start, to in ways:
        following.setdefault(start, []).append(to)
    order: dict[object, int] = {}
    low: dict[object, int] = {}
    held: list[object] = []
    is_held: set[object] = set()
    rounds: dict[object, int] = {}
    for root in following:
        if root in order:
            continue
        work = [(root, iter(following.get(root, ())))]
        order[root] = low[root] = len(order)
        held.append(root)
        is_held.add(root)
        while work:
            place, rest = work[-1]
            step = next((to for to in rest if to not in order or to in is_held), None)
            if step is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[place])
                if low[place] == order[place]:
                    _close(place, held, is_held, rounds, following)
            elif step in order:
                low[place] = min(low[place], order[step])
            else:
                order[step] = low[step] = len(order)
                held.append(step)
                is_held.add(step)
                work.append((step, iter(following.get(step, ()))))
    return rounds


def _close(
    place: object,
    held: list[object],
    is_held: set[object],
    rounds: dict[object, int],
    following: Mapping[object, list[object]],
) -> None:
    members = []
    while not members or members[-1] != place:
        members.append(held.pop())
        is_held.discard(members[-1])
    if len(members) > 1 or place in following.get(place, ()):
        rounds |= dict.fromkeys(members, len(set(rounds.values())))
