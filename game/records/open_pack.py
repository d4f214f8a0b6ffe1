"""A pack as it is played from: read when it is first wanted, and once, however many floors play it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from game.errors import FirstlineError
from game.installation import pack_name

if TYPE_CHECKING:
    from game.records.workplace import Workplace
    from game.scenario.model import Scenario


class OpenPack:
    """The callers of a folder and the workplace that they call, as they stood when they were first asked for."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.name = pack_name(root)

    @cached_property
    def workplace(self) -> Workplace:
        """Return the firm and the rubric. Raises NotPlayable, and FirstlineError when a file can't be read."""
        from game.records.workplace import load_workplace

        return load_workplace(self._root)

    @cached_property
    def scenarios(self) -> Mapping[str, Scenario]:
        """Return the callers by their ids. Raises FirstlineError when the firm's file has errors."""
        from game.callers.cast import vocabulary
        from game.scenario.pack import load_pack

        loaded = load_pack(self._root, vocabulary())
        if loaded.pack is None:
            raise FirstlineError("\n".join(map(str, loaded.diagnostics)))
        return {scenario.id: scenario for scenario in loaded.pack.scenarios}
