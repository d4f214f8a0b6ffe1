"""Pictures of the debrief's question, of what it says to work on, and of the caller that it offers."""

from game.cli.exhibit import Exhibit, Stage
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.routes import Board, Debrief, Route, Title

LAMP = "lamp_that_used_to_be_green"
TOLD = ("show_me",)
"""What passes over the question of a debrief."""

_MENDED = (
    *("opening.1", "hold", "lookup:account", "lookup:lamps", "back", "lamps.3", "label.1", "back.2", "vacuum.2"),
    *("move.3", "waiting.2", "minute.0", "green.0", "page.2", "result:solved", "note:1"),
)
_READ_OUT = (
    *("opening.script", "opening.1", "lamps.script", "lamps.3", "label.1", "back.2", "vacuum.2", "move.3"),
    *("waiting.2", "minute.0", "green.0", "page.2", "result:solved", "note:1"),
)


def debrief_exhibits() -> tuple[Exhibit, ...]:
    """Return the question open and answered, a call with nothing to mend, and the board after them."""
    return (
        Exhibit("debrief-question", debriefed(LAMP, *_READ_OUT, is_first=False), ("turn:3",)),
        Exhibit("debrief-answered", debriefed(LAMP, *_READ_OUT, is_first=False), ("take_back",)),
        Exhibit("debrief-first-question", debriefed(LAMP, *_READ_OUT)),
        Exhibit("debrief-first-answered", debriefed(LAMP, *_READ_OUT), TOLD),
        Exhibit("debrief-nothing-to-mend", debriefed(LAMP, *_MENDED, is_first=False), ("none_of_them",)),
        Exhibit("board-offer", _board),
    )


def debriefed(scenario_id: str, *inputs: str, is_first: bool = True) -> Stage:
    """Return the stage of a call's debrief; `TOLD` passes over its question."""

    def stage(floor: SupportFloor) -> tuple[Route, ...]:
        if not is_first:
            _take(floor, LAMP, _MENDED)
        _take(floor, scenario_id, inputs)
        return Title(), Board(), Debrief("")

    return stage


def _board(floor: SupportFloor) -> tuple[Route, ...]:
    _take(floor, LAMP, _READ_OUT)
    return Title(), Board()


def _take(floor: SupportFloor, scenario_id: str, inputs: tuple[str, ...]) -> None:
    recorded = floor.begin(scenario_id, Mode.GUIDED)
    for choice in inputs:
        recorded.call.do(choice)
    floor.finish()
