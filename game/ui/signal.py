"""The base of small values that say one thing: what was meant, where to go, what comes next."""

from __future__ import annotations

from inspect import get_annotations
from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(frozen_default=True)
class Signal:
    """A frozen value, declared and compared as a frozen dataclass is: annotated fields, those with a default last.

    Why not frozen dataclasses, as everywhere else: a dataclass compiles six methods for each class, and some thirty
    signals stand between a start and its first frame. As dataclasses they cost it 9 ms of processor time, which brings
    a start from just under twice a bare window, its budget, to above it. Only what every start imports is worth that.
    A signal is declared in one step; it has no subclasses.
    """

    __match_args__: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls.__match_args__ = tuple(get_annotations(cls))  # type: ignore[misc]

    def __init__(self, *values: Any, **named: Any) -> None:
        fields = type(self).__match_args__
        given = dict(zip(fields, values, strict=False)) | named
        held = {field: given[field] if field in given else getattr(type(self), field, ...) for field in fields}
        if len(values) + len(named) != len(given) or given.keys() - held.keys() or ... in held.values():
            raise TypeError(f"{type(self).__name__} takes {', '.join(fields) or 'nothing'}.")
        vars(self).update(held)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen.")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen.")

    def __eq__(self, other: object) -> bool:
        return vars(self) == vars(other) if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash((type(self), *vars(self).values()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in vars(self).items())})"
