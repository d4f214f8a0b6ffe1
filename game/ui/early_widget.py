"""How the widgets of the first frame are declared: as the frozen dataclasses that widgets are, made more quickly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import Any, NamedTuple, TypeVar, dataclass_transform

from game.ui.widget import Widget

_W = TypeVar("_W", bound=Widget)
_FORM = "_form"


class _Form(NamedTuple):
    """What the fields of a class hold where nothing is given, MISSING where that can't be said beforehand."""

    blank: dict[str, Any]
    made_new: Mapping[str, Callable[[], Any]]
    needed: tuple[str, ...]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def early_widget(made: type[_W]) -> type[_W]:
    """Make a class of widgets a frozen dataclass that shares four methods with its like instead of compiling its own.

    That is a third of the time, and some sixteen widgets stand between a start and its first frame: 9 ms of processor
    time. For them alone; all others are declared with `@dataclass(frozen=True)`, those that build on these too.
    """
    made = dataclass(frozen=True, init=False, repr=False, eq=False)(made)
    blank = {one.name: one.default for one in fields(made)}
    made_new = {one.name: one.default_factory for one in fields(made) if one.default_factory is not MISSING}
    needed = tuple(name for name, value in blank.items() if value is MISSING and name not in made_new)
    setattr(made, _FORM, _Form(blank, made_new, needed))
    for name, shared in (("__init__", _init), ("__eq__", _eq), ("__hash__", _hash), ("__repr__", _repr)):
        setattr(made, name, shared)
    return made


def _init(self: Widget, *values: Any, **named: Any) -> None:
    kind = type(self)
    form: _Form = getattr(kind, _FORM)
    placed = dict(zip(kind.__match_args__, values, strict=False))
    held = form.blank | placed | named
    if len(placed) != len(values) or len(held) != len(form.blank) or (placed and placed.keys() & named.keys()):
        raise TypeError(f"{kind.__name__} takes {', '.join(form.blank)}, each once; by place {kind.__match_args__}.")
    for name in form.needed:
        if held[name] is MISSING:
            raise TypeError(f"{kind.__name__} needs {name}.")
    for name, make in form.made_new.items():
        if held[name] is MISSING:
            held[name] = make()
    vars(self).update(held)


def _eq(self: Widget, other: object) -> bool:
    return vars(self) == vars(other) if type(other) is type(self) else NotImplemented


def _hash(self: Widget) -> int:
    return hash((type(self), *vars(self).values()))


def _repr(self: Widget) -> str:
    shown = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
    return f"{type(self).__name__}({', '.join(shown)})"
