"""Names that two things bear although they share a namespace."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import NAME_TAKEN, RESERVED_NAME, quoted
from game.scenario.diagnostics import Diagnostic
from game.scenario.sheet import Sort
from game.scenario.vocabulary import Place, Vocabulary

_TOGETHER: tuple[tuple[Sort, str, Sort], ...] = (
    (Sort.NODE, "a node", Sort.ENDING),
    (Sort.FACT, "a fact", Sort.JOB),
    (Sort.NODE, "a node", Sort.REPLY),
    (Sort.ENDING, "an ending", Sort.REPLY),
)


def check_twins(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find endings named as nodes, jobs named as facts or desks, replies named as any place of the call."""
    for first, what, second in _TOGETHER:
        taken = authored.declared.get(first, {})
        for name, spot in authored.declared.get(second, {}).items():
            if name in taken:
                line = taken[name].line
                hint = "choose another name for one of them"
                yield NAME_TAKEN.at(authored.path, spot, hint, name=quoted(name), other=what, line=line)
    for name, spot in authored.declared.get(Sort.JOB, {}).items():
        if name in set(Place):
            yield RESERVED_NAME.at(authored.path, spot, "choose another", name=quoted(name), what="the name of a job")
