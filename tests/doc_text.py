"""The documentation as text: its sections, and the rows of its tables."""

import re
from collections.abc import Iterator
from pathlib import Path

from tests.paths import ROOT

DOCS = ROOT / "docs"
CODE = re.compile(r"`([^`]+)`")


def text_of(page: str) -> str:
    return (DOCS / page).read_text(encoding="utf-8")


def section(page: str, heading: str) -> str:
    """Return the part of a page under a heading of the second level."""
    return section_of(DOCS / page, heading)


def section_of(path: Path, heading: str) -> str:
    """Return the part of a file under a heading of the second level."""
    parts = re.split(r"^## (.+)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))[heading]


def rows(text: str) -> Iterator[list[str]]:
    """Yield the cells of each row whose first cell begins with code."""
    for line in text.splitlines():
        if line.startswith("| `"):
            yield [cell.strip() for cell in line.strip("|").split("|")]


def first_words(text: str) -> list[str]:
    """Return the words in code of every row's first cell."""
    return [word for row in rows(text) for word in CODE.findall(row[0])]
