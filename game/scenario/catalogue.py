"""The catalogue as people read it: Markdown, a section a code."""

import re
from collections.abc import Iterable, Iterator, Mapping

from game.scenario.definitions import CATALOGUE, Definition
from game.scenario.examples import UTF8, Example

_FAMILIES = {
    "FL0": "Reading a file",
    "FL1": "The form of values",
    "FL2": "Names",
    "FL3": "The build of a call",
    "FL4": "The house and its pack",
    "FL5": "The rubric",
    "FL6": "What analysis finds",
    "FL7": "Translations",
    "FL8": "The word list",
}

_HEAD = """# What can be wrong

Everything that `firstline check` can say, by its code. An *error* keeps a file from being played; a *warning* doesn't,
and fails only with `--strict`. Each has a piece of a file that gives it, and the same piece mended. `⟦…⟧` stands for
what can't be printed: a sign by its number, or something so many times. In messages, … stands for what your file has
there.

`firstline explain` writes this page, and `firstline explain FL207` the part on one code.
"""
_SLOT = re.compile(r"\{\w+\}")


def page(examples: Mapping[str, Example]) -> str:
    """Return the whole catalogue."""
    return "\n".join([_HEAD, *_families(examples)])


def entry(definition: Definition, example: Example) -> str:
    """Return what there is to say of one code."""
    return "\n".join(_entry(definition, example))


def _families(examples: Mapping[str, Example]) -> Iterator[str]:
    for start, title in _FAMILIES.items():
        family = [definition for definition in CATALOGUE if definition.code.startswith(start)]
        if family:
            yield f"## {start}: {title}\n"
        for definition in family:
            yield entry(definition, examples[definition.code])


def _entry(definition: Definition, example: Example) -> Iterator[str]:
    yield f"### {definition.code}: {definition.summary}\n"
    yield f"{str(definition.severity).capitalize()}: {_SLOT.sub('…', definition.message)}\n"
    if example.why:
        yield f"{example.why}\n"
    wrong = "Wrong" if example.encoding == UTF8 else f"Wrong, saved as {example.encoding}"
    yield from _piece(wrong, example.change.wrong)
    if example.change.right:
        yield from _piece("Mended", example.change.right)


def _piece(title: str, text: str) -> Iterable[str]:
    return f"{title}:\n", f"```yaml\n{text}\n```\n"
