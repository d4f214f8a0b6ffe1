"""A caller's file on the trainer's bench: what it says now, and the last of it that could be played."""

from pathlib import Path

from game.callers.cast import vocabulary
from game.errors import FirstlineError
from game.records.model import Mode
from game.records.recording import RecordedCall, begin_call
from game.records.watching import WatchedFile
from game.records.workplace import NotPlayable, Workplace, load_workplace
from game.scenario.diagnostics import Diagnostic, Severity
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario

_BESIDE = ("house.yaml", "rubric.yaml")
"""Files that a call is played by, where they lie beside the caller's."""


class Bench:
    """Reads a caller's file and those beside it again whenever they were saved.

    `scenario` and `workplace` are the last that could be played, None while there was nothing yet. `findings` are what
    is wrong with the files now; `trouble` says why one can't be read, "" when all can.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.scenario: Scenario | None = None
        self.workplace: Workplace | None = None
        self.findings: tuple[Diagnostic, ...] = ()
        self.trouble = ""
        self._files = self._fresh_files()

    def look(self) -> bool:
        """Read what was saved since the last look; return whether anything was."""
        changed = [file.look() for file in self._files]
        if any(changed):
            self._read()
        return any(changed)

    def reload(self) -> None:
        """Read everything anew, whether it was saved or not."""
        self._files = self._fresh_files()
        self.look()

    @property
    def has_errors(self) -> bool:
        """Return whether the files can't be played as they are now."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)

    def begin(self, seed: int) -> RecordedCall | None:
        """Begin a guided call of which nothing is kept; None while nothing could be played yet."""
        if self.scenario is None or self.workplace is None:
            return None
        return begin_call(None, self.workplace, self.scenario, None, seed=seed, mode=Mode.GUIDED)

    def _fresh_files(self) -> tuple[WatchedFile, ...]:
        return tuple(WatchedFile(path) for path in (self.path, *(self.path.parent / name for name in _BESIDE)))

    def _read(self) -> None:
        """Take what the files say; where that can't be played, the last that could goes on."""
        own = self._files[0]
        self.trouble = f"{own.path.name}: {own.trouble}." if own.trouble else ""
        if own.data is None:
            return
        loaded = load_scenario(own.data, str(self.path), vocabulary())
        self.findings = loaded.diagnostics
        self.scenario = loaded.scenario or self.scenario
        try:
            self.workplace = load_workplace(self.path.parent)
        except NotPlayable as refusal:
            self.findings += refusal.diagnostics
        except FirstlineError as refusal:
            self.trouble = str(refusal)
