"""Text cut short, where it only has to be known again."""

from __future__ import annotations

_FEW = 9


def few_words(text: str) -> str:
    """Return a text in one line: whole, or its first few words and an ellipsis."""
    words = text.split()
    return " ".join(words) if len(words) <= _FEW else " ".join(words[:_FEW]) + " …"
