"""What no path leads to, whatever the conditions say: all that can be said of it at sight."""

from game.scenario.model import Scenario


def unreached_at_sight(scenario: Scenario) -> frozenset[str]:
    """Return the ids of the nodes and endings that no replies lead to from the start."""
    reached, waiting = {scenario.start}, [scenario.start]
    while waiting:
        node = scenario.nodes.get(waiting.pop())
        for reply in node.all_replies() if node else ():
            onward = {case.value for case in reply.goto} - reached
            reached |= onward
            waiting += onward
    return frozenset({*scenario.nodes, *scenario.endings} - reached)
