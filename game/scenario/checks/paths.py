"""Nodes and endings that no path from the start leads to, whatever the conditions say."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import UNREACHABLE_NODE, UNUSED_ENDING, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.sheet import Sort
from game.scenario.vocabulary import Vocabulary

_HINT = "let a reply `goto` it, or take it out"


def check_paths(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find what can never be shown. Says nothing where the start itself is unknown."""
    scenario = authored.scenario
    start = authored.meaning(Sort.NODE, scenario.start)
    if start not in scenario.nodes:
        return
    reached = _reach(authored, start)
    for name, node in scenario.nodes.items():
        if name not in reached:
            yield UNREACHABLE_NODE.at(authored.path, node.spot, _HINT, name=quoted(name))
    for name, ending in scenario.endings.items():
        if name not in reached:
            yield UNUSED_ENDING.at(authored.path, ending.spot, _HINT, name=quoted(name))


def _reach(authored: Authored, start: str) -> set[str]:
    reached, waiting = {start}, [start]
    while waiting:
        node = authored.scenario.nodes.get(waiting.pop())
        for reply in node.all_replies() if node else ():
            for case in reply.goto:
                target = authored.meaning(Sort.TARGET, case.value)
                if target not in reached:
                    reached.add(target)
                    waiting.append(target)
    return reached
