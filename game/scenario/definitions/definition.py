"""What a definition is: code, severity, words, and the place where they become a finding."""

from dataclasses import dataclass

from game.scenario.diagnostics import Diagnostic, Severity
from game.scenario.tree import Spot

_SHOWN = 40


@dataclass(frozen=True)
class Definition:
    """One kind of finding. `message` is a template of ours; `summary` says in a line what the code is about."""

    code: str
    summary: str
    message: str
    severity: Severity = Severity.ERROR

    def at(self, path: str, spot: Spot, hint: str = "", **words: object) -> Diagnostic:
        """Return the finding at a place, the template's words filled in."""
        text = self.message.format(**words)
        return Diagnostic(path, spot.line, spot.column, self.code, self.severity, text, hint)


def warning(code: str, summary: str, message: str) -> Definition:
    """Return a definition whose findings keep no file from being played."""
    return Definition(code, summary, message, Severity.WARNING)


def quoted(text: str) -> str:
    """Return content for a message: on one line, printable, cut short, in backticks."""
    line = " ".join(text[: 4 * _SHOWN].split())
    line = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in line)
    return f"`{line if len(line) <= _SHOWN else line[: _SHOWN - 1] + '…'}`"
