"""Templates of content: lines whose last word, in angle brackets, stands for a value that is written in its place.

A value is written as YAML, so nothing in it can become a key, a comment or another place to fill; templates are no
format strings, and what was filled in is not looked at again.
"""

import json
import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from game.errors import FirstlineError
from game.scenario.kinds import NAME

Filling: TypeAlias = str | tuple[str, ...] | None
"""A text; several names, written as a list; or None, which leaves the line out."""

_PLACE = re.compile(r"(?P<before>.*)<(?P<name>[a-z_]+)>")


def fill(template: str, fillings: Mapping[str, Filling]) -> str:
    """Return a template's text with every place filled; FirstlineError for a place that nothing is given for."""
    return "".join(f"{line}\n" for given in template.splitlines() for line in _filled(given, fillings))


def _filled(line: str, fillings: Mapping[str, Filling]) -> Iterator[str]:
    place = _PLACE.fullmatch(line)
    if place is None:
        yield line
        return
    before, name = place["before"], place["name"]
    if name not in fillings:
        raise FirstlineError(f"The template wants `{name}`, and there is none. Install Firstline again.")
    value = fillings[name]
    if value is None:
        return
    if before.lstrip().startswith("#"):
        yield before + " ".join(str(value).split())
        return
    yield from _written(before, value)


def _written(before: str, value: str | tuple[str, ...]) -> Iterator[str]:
    """Yield the lines of a key with its value: a list, a name as it is, a text in quotes, a page line by line."""
    if isinstance(value, tuple):
        yield f"{before}[{', '.join(value)}]"
    elif NAME.match(value):
        yield before + value
    elif "\n" not in value:
        yield before + json.dumps(value, ensure_ascii=False)
    else:
        yield f"{before}|"
        indent = " " * (len(before) - len(before.lstrip()) + 2)
        yield from (f"{indent}{line}".rstrip() for line in value.strip("\n").splitlines())
