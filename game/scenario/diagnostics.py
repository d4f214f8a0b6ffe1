"""What is wrong with content, as values: all of it, each with place, code and hint."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from itertools import islice

_LONGEST_WORD = 60
_MOST_WORDS = 200
_LISTED = 12


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


def closest(wrong: str, known: Iterable[str]) -> str | None:
    """Return the known word that `wrong` most likely means, or None.

    Long words and the rest of long lists are not compared, so that a hostile file costs no time.
    """
    if len(wrong) > _LONGEST_WORD:
        return None
    wanted = wrong.lower()
    alike = (word for word in known if abs(len(word) - len(wanted)) <= max(2, len(wanted) // 2))
    close = get_close_matches(wanted, sorted(islice(alike, _MOST_WORDS)), n=1, cutoff=0.6)
    return close[0] if close else None


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """Return a hint that names the closest known word, or lists them when none is close."""
    words = tuple(known)
    close = closest(wrong, words)
    if close:
        return f"did you mean `{close}`?"
    if not words:
        return ""
    rest = ", …" if len(words) > _LISTED else ""
    return "known here: " + ", ".join(sorted(words)[:_LISTED]) + rest
