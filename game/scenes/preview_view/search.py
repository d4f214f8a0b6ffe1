"""The search for choices that lead to every node, beside the loop and once for each file as it was saved."""

from __future__ import annotations

from collections.abc import Mapping

from game.analysis.witnesses import found_at_once, witnesses
from game.call.program import Program
from game.errors import FirstlineError
from game.scenes.ports import Jobs


class WitnessSearch:
    """Searches one program at a time: first what is soon found, then, where something is missing, every state.

    `found` maps nodes and endings to choices, None while there is nothing yet. `is_whole`: what it lacks can't be
    reached.
    """

    def __init__(self, jobs: Jobs) -> None:
        self.found: Mapping[str, tuple[str, ...]] | None = None
        self.is_whole = False
        self._jobs = jobs
        self._job: int | None = None
        self._searched: tuple[str, str] | None = None

    def follow(self, program: Program) -> bool:
        """Go on with the search of a program; return whether something new was found."""
        wanted = program.scenario.sha256, program.variant
        if wanted != self._searched:
            self._searched, self.found, self.is_whole = wanted, None, False
            self._job = self._jobs.submit(lambda: found_at_once(program))
        return self._job is not None and self._take(self._job, program)

    def _take(self, job: int, program: Program) -> bool:
        """Take what a job has found, if it is done, and see to the next one."""
        try:
            found: Mapping[str, tuple[str, ...]] | None = self._jobs.poll(job)
        except FirstlineError:
            # Too many states to know them all: what was soon found stands.
            self._job = None
            return False
        if found is None:
            return False
        places = {*program.scenario.nodes, *program.scenario.endings}
        self.is_whole = self.found is not None or places <= found.keys()
        self.found = {**(self.found or {}), **found}
        self._job = None if self.is_whole else self._jobs.submit(lambda: witnesses(program))
        return True
