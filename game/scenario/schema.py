"""JSON Schema (draft 7) of values, for editors: each kind of value tells its own, in the terms of this module."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Schema: TypeAlias = dict[str, Any]


class SchemaBook:
    """Schemas that stand in several places, each written once under `definitions`."""

    def __init__(self) -> None:
        self.definitions: dict[str, Schema] = {}

    def refer(self, name: str, make: Callable[[], Schema]) -> Schema:
        """Return a reference to a definition; it is made when it is first asked for, and may refer to itself."""
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = make()
        return {"$ref": f"#/definitions/{name}"}


def described(schema: Schema, says: str) -> Schema:
    """Return a schema with its description; draft 7 reads nothing beside a `$ref`, so that is wrapped."""
    if not says:
        return schema
    return {"description": says, **({"allOf": [schema]} if "$ref" in schema else schema)}


def either(*schemas: Schema) -> Schema:
    """Return the schema of what may stand in several shapes."""
    return {"anyOf": list(schemas)}


def table_of(properties: Mapping[str, Schema], required: list[str]) -> Schema:
    """Return the schema of a table with these keys and no others."""
    needed = {"required": required} if required else {}
    return {"type": "object", "properties": dict(properties), **needed, "additionalProperties": False}


def list_of(item: Schema, *, least: int, is_distinct: bool) -> Schema:
    """Return the schema of a list with so many items or more."""
    distinct = {"uniqueItems": True} if is_distinct else {}
    return {"type": "array", "items": item, **({"minItems": least} if least else {}), **distinct}
