"""The texts of a scenario's file by their path in it: what a translation replaces.

A path is made of keys and of places in lists, counted from 0: `nodes.opening.replies.0.say`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from game.scenario.tree import ListOf, Scalar, Table, Tree

_CASES = r"(\.\d+\.say)?"
_REPLY = r"\.\d+\.(say|coach|harm|promises(\.\d+)?\.(what|by|who))"
_TRANSLATED = re.compile(
    "|".join(
        (
            "title|subject|brief|content_note|trainer_notes",
            r"caller\.about",
            r"problem(\.\w+)?\.truth",
            r"facts\.\w+(\.text)?",
            r"(jobs|forbidden)\.\w+",
            rf"lookups\.\w+\.(title|text{_CASES})",
            rf"nodes\.\w+\.(script|caller{_CASES}|(replies|compose\.\w+){_REPLY})",
            rf"endings\.\w+\.(caller{_CASES}|next_day\.text)",
            r"notes\.\d+\.say",
            r"desks\.\w+\.\w+",
        )
    )
)


def texts_of(tree: Tree) -> Mapping[str, Scalar]:
    """Return the texts that people read, by path, in the file's order."""
    return dict(_texts_under(tree, ""))


def _texts_under(tree: Tree, path: str) -> Iterator[tuple[str, Scalar]]:
    match tree:
        case Scalar(value=value) if value and _TRANSLATED.fullmatch(path):
            yield path, tree
        case Table(entries=entries):
            for key, entry in entries.items():
                yield from _texts_under(entry.value, _below(path, key))
        case ListOf(items=items):
            for place, item in enumerate(items):
                yield from _texts_under(item, _below(path, str(place)))


def with_texts(tree: Tree, texts: Mapping[str, str], path: str = "") -> Tree:
    """Return a tree with other texts at some of its paths; all else, places too, stays as it is."""
    match tree:
        case Scalar() if path in texts and _TRANSLATED.fullmatch(path):
            return replace(tree, value=texts[path], plain=False)
        case Table(entries=entries):
            below = {
                key: replace(entry, value=with_texts(entry.value, texts, _below(path, key)))
                for key, entry in entries.items()
            }
            return replace(tree, entries=below)
        case ListOf(items=items):
            each = (with_texts(item, texts, _below(path, str(place))) for place, item in enumerate(items))
            return replace(tree, items=tuple(each))
        case _:
            return tree


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
