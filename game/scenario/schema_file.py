"""JSON Schema (draft 7) of a whole file, made of the loader's own keys.

Editors complete and explain by it. What a schema can't say (names that must be declared, the order of keys, what hangs
together) stays with `firstline check`.
"""

import json
from collections.abc import Iterable
from typing import Any

from game.scenario.fields import Key, keys_schema
from game.scenario.filekind import VERSION, FileKind
from game.scenario.schema import Schema, SchemaBook

DRAFT = "http://json-schema.org/draft-07/schema#"

LIMITS = (
    "For completion and hints while you write. `firstline check` finds more: names that nobody declared, ways that "
    "lead nowhere, a mood of another persona. Two things an editor reads differently. A text or name that is only "
    "true, false, null or ~ wants quotes here. Numbers such as 010, +3, 1e1 or 3.0 and flags such as True pass here, "
    "and not there."
)


def file_schema(kind: FileKind, title: str, keys: Iterable[Key[Any]], book: SchemaBook) -> Schema:
    """Return the schema of a file with these keys below the one that names its kind."""
    says = f"The version of the format. It is the first line: `{kind}: {VERSION}`."
    head = {str(kind): {"description": says, "type": "integer", "const": int(VERSION)}}
    table = keys_schema(keys, book)
    return {
        "$schema": DRAFT,
        "title": title,
        "description": LIMITS,
        **table,
        "properties": head | table["properties"],
        "required": [str(kind), *table.get("required", ())],
        "definitions": book.definitions,
    }


def written(schema: Schema) -> str:
    """Return a schema as the text of its file."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
