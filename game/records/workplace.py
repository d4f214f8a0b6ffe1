"""What is needed to play a file: the scenario, the firm it belongs to, the rubric."""

from dataclasses import dataclass
from pathlib import Path

from game.callers.cast import vocabulary
from game.errors import FirstlineError
from game.installation import pack_name, shipped_dir
from game.scenario.diagnostics import Diagnostic
from game.scenario.house import House, load_house
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario
from game.scoring.rubric import Rubric
from game.scoring.rubric_file import load_rubric, shipped_rubric


@dataclass(frozen=True)
class Workplace:
    """What a call needs besides the caller: the firm whose line it is, its pack's name, and its rubric."""

    pack: str
    house: House
    rubric: Rubric


class NotPlayable(FirstlineError):  # noqa: N818 - what it is, not that it failed
    """A file that has errors; the message lists them all."""

    exit_code = 1

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        self.diagnostics = diagnostics
        super().__init__("\n".join(map(str, diagnostics)) + "\nThis file can't be played before it is mended.")


def load_for_play(path: Path) -> tuple[Scenario, Workplace]:
    """Return the scenario of a file and the workplace of the pack it lies in.

    The firm is the `house.yaml` beside the file, else the shipped one; so with `rubric.yaml`.

    Raises NotPlayable, and FirstlineError when the file can't be read.
    """
    return playable_scenario(path), load_workplace(path.parent)


def playable_scenario(path: Path) -> Scenario:
    """Return the scenario of a file. Raises NotPlayable, and FirstlineError when the file can't be read."""
    loaded = load_scenario(read_bytes(path), str(path), vocabulary())
    if loaded.scenario is None:
        raise NotPlayable(loaded.diagnostics)
    return loaded.scenario


def load_workplace(folder: Path) -> Workplace:
    """Return the firm and the rubric of a pack's folder, the shipped ones where it has none of its own."""
    house_path = _own_or_shipped(folder, "house.yaml", "scenarios")
    house = load_house(read_bytes(house_path), str(house_path))
    if house.house is None:
        raise NotPlayable(house.diagnostics)
    own_rubric = folder / "rubric.yaml"
    if not own_rubric.is_file():
        return Workplace(pack_name(folder), house.house, shipped_rubric())
    rubric = load_rubric(read_bytes(own_rubric), str(own_rubric))
    if rubric.rubric is None:
        raise NotPlayable(rubric.diagnostics)
    return Workplace(pack_name(folder), house.house, rubric.rubric)


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file; FirstlineError, with what to do, when it can't be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "it can't be opened"
        raise FirstlineError(f"{path}: {reason}. Give the path of a scenario file.") from error


def _own_or_shipped(folder: Path, name: str, shipped: str) -> Path:
    own = folder / name
    return own if own.is_file() else shipped_dir(shipped) / name
