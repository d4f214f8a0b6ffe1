"""The order in which choices are shown."""

from random import Random

from game.call.actions import Choice, Kind

_SHUFFLED = (Kind.REPLY, Kind.PART)


def shuffled(choices: tuple[Choice, ...], seed: int, node: str) -> tuple[Choice, ...]:
    """Return the choices as shown: replies in an order drawn from the seed, the same at each visit of the node.

    Those for one part of a page stay together, and the parts in the page's order.
    """
    replies = [choice for choice in choices if choice.kind in _SHUFFLED]
    rank = {choice.id: Random(f"{seed}:{node}:{choice.id}").random() for choice in replies}
    place = {part: index for index, part in enumerate(dict.fromkeys(choice.part for choice in replies))}
    replies.sort(key=lambda choice: (place[choice.part], rank[choice.id]))
    return (*replies, *(choice for choice in choices if choice.kind not in _SHUFFLED))
