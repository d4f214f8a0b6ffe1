"""How much a call has to remember: each thing more doubles the states that the exact analysis may have to know."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import TOO_MUCH_REMEMBERED
from game.scenario.diagnostics import Diagnostic
from game.scenario.memory import memory_of
from game.scenario.tree import Spot
from game.scenario.vocabulary import Vocabulary

MOST_PLACES = 16
"""Index bits up to which a caller is known exactly in a moment. The callers that ship have 8 to 16."""

_TOP = Spot(1, 1)


def check_remembering(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find scenarios of which some variant remembers more at once than the analysis can take in quickly."""
    if not authored.is_sound:
        return
    most = max(memory_of(authored.scenario, variant).size for variant in authored.scenario.problems)
    if most > MOST_PLACES:
        hint = "let fewer `when` ask for what was said, and take out facts and jobs that nothing needs"
        yield TOO_MUCH_REMEMBERED.at(authored.path, _TOP, hint, most=most, limit=MOST_PLACES)
