"""The trainer's bench in telling states, for the gallery."""

import weakref
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from game.cli.exhibit import Exhibit, Stage
from game.installation import shipped_dir
from game.records.floor import SupportFloor
from game.scenes.call_view.model import SAY
from game.scenes.preview_view.model import DESK, Pane
from game.scenes.routes import Preview, Route

_CALLER = "i_need_level_two"
_SEED = 5
_MISSPELT = ("goto: trace", "goto: trase")
_CHOICES = tuple(SAY + choice for choice in ("opening.1", "findings.0", "trace.0", "check.1"))


def bench_exhibits() -> tuple[Exhibit, ...]:
    """Return what a trainer sees of a caller in the making."""
    return (
        Exhibit("preview", _preview(), _CHOICES),
        Exhibit("preview-inspector", _preview(), (*_CHOICES, Pane.INSPECTOR.id)),
        Exhibit("preview-nodes", _preview(), (*_CHOICES, Pane.NODES.id)),
        Exhibit("preview-picture", _preview(), (*_CHOICES, Pane.PICTURE.id)),
        Exhibit("preview-desk", _preview(), (*_CHOICES, DESK)),
        Exhibit("preview-keys", _preview(), (Pane.KEYS.id,)),
        Exhibit("preview-ended", _preview(), (f"{SAY}opening.1", DESK, f"{SAY}hangup")),
        Exhibit("preview-misspelt", _preview(is_misspelt=True), _CHOICES),
        Exhibit("preview-findings", _preview(is_misspelt=True), (Pane.FINDINGS.id,)),
        Exhibit("preview-never-sound", _preview(was_sound=False, is_misspelt=True)),
    )


def _preview(*, was_sound: bool = True, is_misspelt: bool = False) -> Stage:
    def stage(floor: SupportFloor) -> Iterator[Route]:
        folder = TemporaryDirectory(prefix="firstline-", ignore_cleanup_errors=True)
        weakref.finalize(floor, folder.cleanup)
        path = Path(folder.name) / "my_caller.yaml"
        sound = (shipped_dir("scenarios") / f"{_CALLER}.yaml").read_text(encoding="utf-8")
        path.write_text(sound if was_sound else sound.replace(*_MISSPELT), encoding="utf-8")
        yield Preview(str(path), _SEED)
        if is_misspelt:
            path.write_text(sound.replace(*_MISSPELT), encoding="utf-8")

    return stage
