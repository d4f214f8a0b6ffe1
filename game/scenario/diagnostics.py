"""What is wrong with content, as values: all of it, each with place, code and hint."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is: errors keep a file from being played."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, order=True)
class Diagnostic:
    """One finding in one file. `line` and `column` count from 1; `code` is stable (`FL101`)."""

    path: str
    line: int
    column: int
    code: str
    severity: Severity
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """Return the one-line form that compilers use, so that editors find the place."""
        head = f"{self.path}:{self.line}:{self.column}: {self.severity} {self.code}: {self.message}"
        return f"{head} ({self.hint})" if self.hint else head


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return a hint that names the closest known word, or lists them when none is close."""
    words = sorted(known)
    close = get_close_matches(wrong, words, n=1, cutoff=0.6)
    if close:
        return f"did you mean `{close[0]}`?"
    return "known here: " + ", ".join(words[:12]) if words else ""
