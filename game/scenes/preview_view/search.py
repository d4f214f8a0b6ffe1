"""The search for choices that lead to every node, beside the loop and once for each file as it was saved."""

from __future__ import annotations

from collections.abc import Mapping

from game.analysis.witnesses import witnesses
from game.call.program import Program
from game.scenes.ports import Jobs


class WitnessSearch:
    """Searches one program at a time. `found` maps nodes and endings to choices, None while they are looked for."""

    def __init__(self, jobs: Jobs) -> None:
        self.found: Mapping[str, tuple[str, ...]] | None = None
        self._jobs = jobs
        self._job = 0
        self._searched: tuple[str, str] | None = None

    def follow(self, program: Program) -> bool:
        """Search a program that wasn't searched yet; return whether something new was found."""
        wanted = program.scenario.sha256, program.variant
        if wanted != self._searched:
            self._searched, self.found = wanted, None
            self._job = self._jobs.submit(lambda: witnesses(program))
        if self.found is None:
            self.found = self._jobs.poll(self._job)
            return self.found is not None
        return False
