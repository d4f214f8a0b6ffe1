"""What guided calls and exams show otherwise as somebody goes on, for the gallery."""

from random import Random

from game.analysis.bots.policies import POLICIES
from game.cli.exhibit import Exhibit, Stage
from game.records.floor import SupportFloor
from game.records.model import Mode
from game.records.supports import CLEAN_CALLS_EACH
from game.scenes.routes import Board, Debrief, HandedIn, OpenCall, Route, Title

_LAMP, _TWO_DAYS, _LETTER = "lamp_that_used_to_be_green", "two_days_is_a_month", "a_letter_in_blue_ink"
_PASSWORD = "the_other_password"
_TOO_SOON = ("opening.1", "papers.1", "paper.1", "to:level2:cold:paper_one", "result:handed_over", "note:0")
_SUPPORTS = 3


def modes_exhibits() -> tuple[Exhibit, ...]:
    """Return guided calls whose supports leave, a hand-over that lacked something, and the ends of an exam."""
    return (
        Exhibit("call-a-support-left", _guided(_LAMP, clean_calls=CLEAN_CALLS_EACH)),
        Exhibit("call-supports-gone", _guided(_LAMP, clean_calls=CLEAN_CALLS_EACH * _SUPPORTS)),
        Exhibit("chat-a-support-left", _guided(_TWO_DAYS, clean_calls=CLEAN_CALLS_EACH)),
        Exhibit("letter-a-support-left", _guided(_LETTER, clean_calls=CLEAN_CALLS_EACH)),
        Exhibit("debrief-handed-over-too-soon", _too_soon),
        Exhibit("debrief-exam", _examined(Debrief(""))),
        Exhibit("exam-handed-in", _examined(HandedIn(""))),
        Exhibit("exam-taken", _examined(Board()), ("exam", f"call:{_LAMP}")),
    )


def _guided(scenario_id: str, *, clean_calls: int) -> Stage:
    def stage(floor: SupportFloor) -> tuple[Route, ...]:
        for _ in range(clean_calls):
            _play(floor, _LAMP, Mode.GUIDED)
        return Title(), Board(), OpenCall(scenario_id, mode=Mode.GUIDED)

    return stage


def _examined(route: Route) -> Stage:
    def stage(floor: SupportFloor) -> tuple[Route, ...]:
        _play(floor, _LAMP, Mode.PRACTICE)
        _play(floor, _LAMP, Mode.EXAM)
        return (Title(), route) if isinstance(route, Board) else (Title(), Board(), route)

    return stage


def _too_soon(floor: SupportFloor) -> tuple[Route, ...]:
    _play(floor, _LAMP, Mode.GUIDED)
    call = floor.begin(_PASSWORD, Mode.PRACTICE).call
    for choice in _TOO_SOON:
        call.do(choice)
    floor.finish()
    return Title(), Board(), Debrief("")


def _play(floor: SupportFloor, scenario_id: str, mode: Mode) -> None:
    """Play a caller to the filed ticket, as who means well."""
    call = floor.begin(scenario_id, mode).call
    random = Random(scenario_id)
    while not call.is_over:
        call.do(POLICIES["genuine"](call, random))
    floor.finish()
