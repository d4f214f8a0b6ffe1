"""A trainer at the preview: a caller's file, the window beside it, and what can be read off it."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from game.app import WindowSettings
from game.scenes.ports import Editor, Ports
from game.scenes.routes import Preview
from game.ui.widget import Kind
from tests.call.conftest import scenario_dict
from tests.pilot import Pilot

FIRST = {"say": "Which lamp is it?", "acts": ["ask"], "learns": ["lamp"]}
SECOND = {"say": "Is the strip on?", "acts": ["check"], "learns": ["strip"], "when": {"knows": ["lamp"]}}
THIRD = {"say": "Reboot it.", "acts": ["instruct"], "faults": ["rush"]}
REPLIES = (FIRST, SECOND, THIRD)


class RecordingEditor(Editor):
    """An editor that notes what it was asked to open."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, int]] = []

    def open_at(self, path: str, line: int) -> bool:
        self.opened.append((Path(path).name, line))
        return True


class Trainer:
    """Writes `my_caller.yaml` and watches the preview of it."""

    def __init__(
        self, folder: Path, *, text: str | None = None, scale: float = 1.0, editor: Editor | None = None, seed: int = 1
    ) -> None:
        self.path = folder / "my_caller.yaml"
        self.write(caller(*REPLIES) if text is None else text)
        settings = WindowSettings(text_scale=scale, is_still=True)
        self.ports = Ports(editor=editor or Editor())
        self.pilot = Pilot(Preview(str(self.path), seed), settings, self.ports)

    def write(self, text: str) -> None:
        """Write the file, without letting any time pass."""
        self.path.write_text(text, encoding="utf-8")

    def save(self, text: str) -> None:
        """Save the file as most editors do, under another name that is then renamed, and wait for a second."""
        beside = self.path.with_suffix(".tmp")
        beside.write_text(text, encoding="utf-8")
        os.replace(beside, self.path)
        self.pilot.wait(0.9)

    def say(self, text: str) -> None:
        """Press the number of the reply with these words."""
        self.pilot.press(self.pilot.find(text).value)

    def tells(self, text: str) -> bool:
        """Return whether some name or value of the screen holds this text, scrolled into view or not."""
        return any(text in node.name or text in node.value for node in self.pilot.semantics().walk())

    @property
    def said(self) -> list[str]:
        """Return what the trainee said after the first line."""
        log = next(node.value for node in self.pilot.semantics().walk() if node.kind is Kind.LOG)
        return [line.removeprefix("You ") for line in log.splitlines() if line.startswith("You ")][1:]

    @property
    def offered(self) -> set[str]:
        """Return the words of the replies that can be said."""
        nodes = self.pilot.semantics().walk()
        return {node.name for node in nodes if node.kind is Kind.REPLY and "disabled" not in node.states}


def caller(*replies: dict[str, Any], **changes: Any) -> str:
    """Return the file of the small caller with these replies at its first node."""
    return json.dumps(scenario_dict(*replies, **changes), indent=1, ensure_ascii=False)
