"""What can be copied from a page: one line of what was said, or all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.language import _
from game.ui.layout import Placed

if TYPE_CHECKING:
    from game.ui.page import Page

COPY_ALL = "copy_all"
"""The id of what copies all that was said, on any page."""
COPIED_S = 2.0
"""How long the page says that something was copied."""
_FEW = 60
"""How many characters of a copied line are said back."""


class Copying:
    """Copies what a page shows of a conversation to its clipboard; `told` says so for a moment, "" otherwise."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._left_s = 0.0
        self._next = 0
        self._of: tuple[str, ...] = ()
        self.told = ""

    def everything(self) -> None:
        """Copy all that was said, as plain text with names, where the page shows it."""
        lines = tuple(line for placed in self._logs() for line in placed.widget.lines_to_copy)
        if lines:
            self._copy("\n".join(lines), _("Copied, all of it."))

    def last_line(self) -> None:
        """Copy the lowest line in sight; pressed again while that is told, the line above it."""
        logs = self._logs()
        lines = tuple(line for placed in logs for line in placed.widget.lines_to_copy)
        if not lines:
            return
        is_again = bool(self.told) and lines == self._of
        self._next = max(0, self._next - 1) if is_again else self._lowest(logs)
        self._of = lines
        self._copy_line(lines[self._next])

    def line_at(self, point: tuple[int, int]) -> bool:
        """Copy the line at a point; return whether there is one."""
        for placed in self._logs():
            if placed.visible.holds(point):
                self._copy_line(placed.widget.lines_to_copy[self._index(placed, point[1])])
                return True
        return False

    def update(self, dt: float) -> None:
        """Let `dt` seconds pass: what is told is told for a moment."""
        self._left_s -= dt
        if self._left_s <= 0:
            self.told = ""

    def _logs(self) -> list[Placed]:
        return [placed for placed in self._page.root.walk() if placed.widget.lines_to_copy]

    def _lowest(self, logs: list[Placed]) -> int:
        """Return the place, among all lines, of the lowest that can be seen; the last where none can."""
        before, found = 0, -1
        for placed in logs:
            if not placed.visible.is_empty:
                found = before + self._index(placed, placed.visible.bottom - 1)
            before += len(placed.widget.lines_to_copy)
        return found if found >= 0 else before - 1

    def _index(self, placed: Placed, y: int) -> int:
        return placed.widget.line_at(self._page.context, placed.box, y)

    def _copy_line(self, line: str) -> None:
        shown = line if len(line) <= _FEW else f"{line[:_FEW].rstrip()} …"
        self._copy(line, _("Copied: {line}", line=shown))

    def _copy(self, text: str, told: str) -> None:
        self._page.clipboard.copy(text)
        self.told, self._left_s = told, COPIED_S
