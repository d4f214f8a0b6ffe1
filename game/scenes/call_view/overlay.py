"""What the overlays of a call share: the call in play and its shift's colours."""

from __future__ import annotations

from game.records.recording import RecordedCall
from game.scenes.ports import Ports
from game.scenes.scene import PageScene


class CallOverlay(PageScene):
    """A page over the call in play, in the colours of its shift."""

    is_overlay = True

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self.recorded: RecordedCall = ports.services.current
        self.theme_name = self.recorded.call.program.scenario.shift
