"""The search for choices that lead to every node, beside the loop and once for each file as it was saved."""

from __future__ import annotations

from collections.abc import Mapping

from game.analysis.witnesses import Witnesses, found_at_once, witnesses
from game.call.program import Program
from game.errors import FirstlineError
from game.scenes.ports import Jobs


class WitnessSearch:
    """Searches one program at a time: first what is soon found, then, where something is missing, every state.

    `found` maps nodes and endings to choices, None while there is nothing yet. `never` says why nothing leads to those
    that it lacks, None while that isn't known. However often the file is saved, only one search through every state
    goes on at a time.
    """

    def __init__(self, jobs: Jobs) -> None:
        self.found: Mapping[str, tuple[str, ...]] | None = None
        self.never: Mapping[str, str] | None = None
        self._jobs = jobs
        self._wanted: tuple[str, str] | None = None
        self._soon: int | None = None
        self._whole: tuple[tuple[str, str], int] | None = None
        self._is_done = False

    def follow(self, program: Program) -> bool:
        """Go on with the search of a program; return whether something new was found."""
        wanted = program.scenario.sha256, program.variant
        if wanted != self._wanted:
            self._wanted, self.found, self.never, self._is_done = wanted, None, None, False
            self._soon = self._jobs.submit(lambda: found_at_once(program))
        if self._soon is not None:
            return self._take_soon(self._soon, program)
        return not self._is_done and self._take_whole(wanted, program)

    def _take_soon(self, job: int, program: Program) -> bool:
        self.found = self._jobs.poll(job)
        if self.found is None:
            return False
        self._soon = None
        self._is_done = {*program.scenario.nodes, *program.scenario.endings} <= self.found.keys()
        self.never = {} if self._is_done else None
        return True

    def _take_whole(self, wanted: tuple[str, str], program: Program) -> bool:
        """See to the search through every state; one that an older text began is waited for first."""
        if self._whole is None:
            self._whole = wanted, self._jobs.submit(lambda: witnesses(program))
        begun, job = self._whole
        try:
            known: Witnesses | None = self._jobs.poll(job)
        except FirstlineError:
            # Too many states to know them all: what was soon found stands.
            self._whole, self._is_done = None, begun == wanted
            return False
        if known is None:
            return False
        self._whole = None
        if begun != wanted:
            return False
        self.found, self.never, self._is_done = known.paths, known.never, True
        return True
