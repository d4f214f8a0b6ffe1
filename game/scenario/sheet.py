"""What is gathered while one file is read: findings, names declared and names used."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import islice

from game.scenario.definitions import TOO_MANY_FINDINGS, Definition
from game.scenario.diagnostics import Diagnostic, Severity, did_you_mean
from game.scenario.tree import Spot

MOST_FINDINGS = 100
"""Findings shown for one file and stage; beyond it a file is not a scenario with mistakes, but no scenario."""


class Sort(Enum):
    """What a name in a file stands for."""

    FACT = auto()
    JOB = auto()
    NEED = auto()
    CLAIM = auto()
    LOOKUP = auto()
    REPLY = auto()
    VARIANT = auto()
    NODE = auto()
    ENDING = auto()
    TARGET = auto()
    REMEDY = auto()


@dataclass(frozen=True)
class NameUse:
    """A name written somewhere that must be declared elsewhere in the file."""

    sort: Sort
    name: str
    spot: Spot


class Sheet:
    """Collect the findings and names of one file while it is read."""

    def __init__(self, path: str, findings: Iterable[Diagnostic] = ()) -> None:
        self.path = path
        self.findings = list(findings)
        self.uses: list[NameUse] = []
        self.declared: dict[Sort, dict[str, Spot]] = {}

    @property
    def is_full(self) -> bool:
        """Tell whether so much is wrong that more would help nobody."""
        return len(self.findings) >= MOST_FINDINGS

    def report(
        self,
        definition: Definition,
        spot: Spot,
        *,
        hint: str = "",
        meant: tuple[str, Iterable[str]] | None = None,
        **words: object,
    ) -> None:
        """Add a finding; `meant` is (wrong word, known words) for a "did you mean", found only when it is shown."""
        if self.is_full:
            return
        hint = did_you_mean(*meant) if meant else hint
        self.findings.append(definition.at(self.path, spot, hint, **words))
        if self.is_full:
            self._close(spot)

    def take(self, found: Iterator[Diagnostic]) -> None:
        """Add what a check finds, as far as it helps; more is an error, since an error may be among the rest."""
        self.findings += islice(found, MOST_FINDINGS)
        rest = next(found, None)
        if rest:
            self._close(Spot(rest.line, rest.column))

    def _close(self, spot: Spot) -> None:
        hint = "mend these first, then check again"
        self.findings.append(TOO_MANY_FINDINGS.at(self.path, spot, hint, limit=MOST_FINDINGS))

    def use(self, sort: Sort, name: str, spot: Spot) -> None:
        """Note that a name is used, to be looked up when the whole file is known."""
        self.uses.append(NameUse(sort, name, spot))

    def declare(self, sort: Sort, name: str, spot: Spot) -> None:
        """Note that the file declares a name; the first declaration counts."""
        self.declared.setdefault(sort, {}).setdefault(name, spot)

    def has_errors(self) -> bool:
        """Tell whether any finding keeps the file from being used."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)
