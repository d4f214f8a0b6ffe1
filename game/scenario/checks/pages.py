"""Pages of email and letter: whatever is composed must lead somewhere."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import COMPOSE_WITHOUT_GOTO, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.vocabulary import Vocabulary


def check_pages(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find pages in which no part decides where the call goes."""
    for name, node in authored.scenario.nodes.items():
        deciding = [part for part, replies in node.compose.items() if replies and all(reply.goto for reply in replies)]
        if node.compose and not deciding:
            hint = "give each reply of one part (best `next_step`) a `goto`"
            yield COMPOSE_WITHOUT_GOTO.at(authored.path, node.spot, hint, name=quoted(name))
