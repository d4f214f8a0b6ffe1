"""The caller that a trainer starts from: the shipped templates, filled with somebody of each persona."""

from collections.abc import Mapping

from game.callers.cast import PERSONAS
from game.callers.persona import WORST
from game.errors import FirstlineError
from game.installation import shipped_dir
from game.scenario.files import read_file
from game.scenario.template import Filling, fill
from game.scenario.tree import ListOf, Scalar, Table, Tree
from game.scenario.vocabulary import WRITTEN, Channel


def draft(persona: str, channel: Channel, schema: str) -> str:
    """Return the text of a new caller's file; `schema` is where its editor finds the format's schema."""
    caller = _caller(persona)
    form = "written" if channel in WRITTEN else "spoken"
    template = _template("head") + _template(f"{caller['story']}_{form}")
    kind = PERSONAS[persona]
    more: dict[str, Filling] = {
        "schema": schema,
        "persona": persona,
        "channel": str(channel),
        "subject": caller["title"] if channel is Channel.EMAIL else None,
        "moods": ", ".join(kind.ladder),
        "deaf_mood": kind.mood_name(max(WORST, kind.listens_from - 1)),
    }
    return fill(template, {**caller, **more})


def _template(name: str) -> str:
    try:
        return (shipped_dir("assets") / "new" / f"{name}.yaml").read_text(encoding="utf-8")
    except OSError as error:
        raise FirstlineError(f"{error.filename}: {error.strerror}. Install Firstline again.") from error


def _caller(persona: str) -> Mapping[str, Filling]:
    """Return the texts of the persona's caller by their names."""
    path = shipped_dir("assets") / "new" / "callers.yaml"
    reading = read_file(path)
    match reading.tree:
        case Table(entries=entries) if persona in entries and not reading.diagnostics:
            caller = entries[persona].value
            if isinstance(caller, Table):
                return {name: _filling(entry.value) for name, entry in caller.entries.items()}
    raise FirstlineError(f"{path}: there is nobody for the persona `{persona}`. Install Firstline again.")


def _filling(tree: Tree) -> Filling:
    match tree:
        case Scalar(value=text):
            return text
        case ListOf(items=items):
            return tuple(item.value for item in items if isinstance(item, Scalar))
        case _:
            return None
