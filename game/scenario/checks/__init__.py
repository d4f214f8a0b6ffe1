"""Checks of a scenario that could be read, one a file, each a pure function from what was authored to findings."""

from collections.abc import Callable, Iterator

from game.scenario.authored import Authored
from game.scenario.checks.cases import check_cases
from game.scenario.checks.conditions import check_conditions
from game.scenario.checks.conduct import check_conduct
from game.scenario.checks.learning import check_learning
from game.scenario.checks.lengths import check_lengths
from game.scenario.checks.names import check_names
from game.scenario.checks.needs import check_needs, check_notes_for_desks
from game.scenario.checks.notes import check_notes
from game.scenario.checks.pages import check_pages
from game.scenario.checks.paths import check_paths
from game.scenario.checks.remembering import check_remembering
from game.scenario.checks.repeats import check_repeats
from game.scenario.checks.secrets import check_secrets
from game.scenario.checks.twins import check_twins
from game.scenario.checks.use import check_use
from game.scenario.checks.wording import check_wording
from game.scenario.diagnostics import Diagnostic
from game.scenario.vocabulary import Vocabulary

Check = Callable[[Authored, Vocabulary], Iterator[Diagnostic]]

CHECKS: tuple[Check, ...] = (
    check_names,
    check_twins,
    check_cases,
    check_paths,
    check_needs,
    check_notes_for_desks,
    check_learning,
    check_pages,
    check_conduct,
    check_secrets,
    check_conditions,
    check_repeats,
    check_use,
    check_notes,
    check_wording,
    check_lengths,
    check_remembering,
)
"""Every check, in no order that matters: findings are sorted by place."""
