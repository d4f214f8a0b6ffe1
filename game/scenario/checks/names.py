"""Names that are used and not declared."""

from collections.abc import Iterator, Mapping

from game.scenario.authored import Authored
from game.scenario.definitions import (
    UNKNOWN_FACT,
    UNKNOWN_JOB,
    UNKNOWN_LOOKUP,
    UNKNOWN_NEED,
    UNKNOWN_REMEDY,
    UNKNOWN_REPLY,
    UNKNOWN_START,
    UNKNOWN_TARGET,
    UNKNOWN_VARIANT,
    Definition,
    quoted,
)
from game.scenario.diagnostics import Diagnostic, did_you_mean
from game.scenario.sheet import NameUse, Sort
from game.scenario.vocabulary import Vocabulary

_UNKNOWN: Mapping[Sort, Definition] = {
    Sort.FACT: UNKNOWN_FACT,
    Sort.JOB: UNKNOWN_JOB,
    Sort.NEED: UNKNOWN_NEED,
    Sort.CLAIM: UNKNOWN_NEED,
    Sort.LOOKUP: UNKNOWN_LOOKUP,
    Sort.REPLY: UNKNOWN_REPLY,
    Sort.VARIANT: UNKNOWN_VARIANT,
    Sort.NODE: UNKNOWN_START,
    Sort.TARGET: UNKNOWN_TARGET,
    Sort.REMEDY: UNKNOWN_REMEDY,
}

_OTHER_KINDS: tuple[tuple[Sort, str], ...] = (
    (Sort.FACT, "a fact"),
    (Sort.JOB, "a job"),
    (Sort.LOOKUP, "a lookup"),
    (Sort.NODE, "a node"),
    (Sort.ENDING, "an ending"),
)


def check_names(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find each use of a name that its table does not declare."""
    for use in authored.uses:
        names = authored.declared.get(use.sort)
        if names is not None and use.name not in names:
            hint = _hint(authored, use)
            yield _UNKNOWN[use.sort].at(authored.path, use.spot, hint, name=quoted(use.name))


def _hint(authored: Authored, use: NameUse) -> str:
    for sort, what in _OTHER_KINDS:
        if use.name in authored.declared.get(sort, {}):
            return f"`{use.name}` is {what}"
    names = authored.declared[use.sort]
    return did_you_mean(use.name, names) or "none is declared in this file"
