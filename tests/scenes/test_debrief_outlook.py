"""The debrief like a chess engine's: what each turn cost, what was better, and nothing that has to be waited for."""

from pathlib import Path

from game.records.floor import SupportFloor
from game.records.looking_back import TOO_LARGE, LookedBack, LookingBack
from game.records.recording import RecordedCall
from game.scenes.routes import Debrief
from tests.pilot import Pilot
from tests.scenes.ended_calls import LAMP, TILL, finished
from tests.scenes.support_floor import ports
from tests.shipped_pack import LOOKING_BACK

ROUTE = Debrief("1")
JARGON = "opening.2"
SAID_WITH_NUMBERS = ("Account 2086", "20 seconds")


class Late(LookingBack):
    """Gives its answer when it is told to."""

    def __init__(self, trouble: str = "") -> None:
        self.is_there = False
        self._trouble = trouble
        self._at_once = LOOKING_BACK

    def looked_back(self, recorded: RecordedCall) -> LookedBack | None:
        if not self.is_there:
            return None
        return LookedBack(trouble=self._trouble) if self._trouble else self._at_once.looked_back(recorded)


def at(floor: SupportFloor) -> Pilot:
    return Pilot(ROUTE, ports=ports(floor))


def judged(folder: Path, scenario: str = LAMP, *said: str, is_first: bool = False) -> SupportFloor:
    return finished(folder, scenario, said=said, is_first=is_first, looking_back=LOOKING_BACK)


def chosen(pilot: Pilot) -> str:
    return next(n.id for n in pilot.semantics().walk() if n.id.startswith("turn:") and "chosen" in n.states)


def told(pilot: Pilot) -> str:
    return "\n".join(f"{node.name} {node.value}" for node in pilot.semantics().walk())


def test_the_costliest_turn_is_on_the_card_with_what_it_cost(tmp_path: Path) -> None:
    with at(judged(tmp_path, TILL, "opening.script")) as pilot:
        assert chosen(pilot) == "turn:1"
        assert pilot.see("Turning point 1 of 1")
        assert pilot.see("This cost 4 points")
        assert pilot.find("turn:1").value == "slip"
        assert pilot.find("turn:2").value == "best"


def test_a_lost_pass_is_a_blunder_and_comes_first(tmp_path: Path) -> None:
    with at(judged(tmp_path, LAMP, JARGON, "lost_words.3")) as pilot:
        assert chosen(pilot) == "turn:2"
        assert pilot.see("This lost the pass")
        assert pilot.find("turn:2").value == "blunder"


def test_the_better_reply_is_told_with_what_the_caller_would_have_said(tmp_path: Path) -> None:
    floor = judged(tmp_path, TILL, "opening.script")
    looked = floor.looked_back()
    assert floor.finished is not None
    assert looked is not None
    reply = floor.finished.recorded.call.program.scenario.reply(looked.turns[0].better[0])
    with at(floor) as pilot:
        assert pilot.see("Better")
        assert reply is not None
        assert f"“{reply.say}”" in told(pilot)
        assert "The drawer opens, the cards don't go!" in told(pilot)


def test_the_outlook_steps_down_from_what_was_within_reach_to_the_score(tmp_path: Path) -> None:
    floor = judged(tmp_path, TILL, "opening.script")
    with at(floor) as pilot:
        assert floor.finished is not None
        assert f"outlook: 100 within reach, {floor.finished.card.score}" in told(pilot)


def test_arrow_keys_step_through_all_turns_and_home_and_end_to_the_edges(tmp_path: Path) -> None:
    with at(judged(tmp_path, LAMP, JARGON, "lost_words.3")) as pilot:
        pilot.press("right")
        assert chosen(pilot) == "turn:3"
        pilot.press("left")
        pilot.press("left")
        assert chosen(pilot) == "turn:1"
        pilot.press("home")
        assert chosen(pilot) == "turn:0"
        pilot.press("end")
        assert chosen(pilot) == "turn:4"


def test_no_number_stands_in_the_first_debrief_at_any_turn(tmp_path: Path) -> None:
    with at(judged(tmp_path, LAMP, JARGON, is_first=True)) as pilot:
        assert pilot.see("This cost something")
        for _ in range(4):
            ours = [line for line in told(pilot).splitlines() if not any(said in line for said in SAID_WITH_NUMBERS)]
            assert not any(char.isdigit() for line in ours for char in line)
            pilot.press("right")


def test_it_opens_before_the_outlook_is_there_and_takes_it_up_when_it_is(tmp_path: Path) -> None:
    late = Late()
    with at(finished(tmp_path, TILL, said=["opening.script"], looking_back=late)) as pilot:
        assert "Working out what each turn left open…" in told(pilot)
        assert pilot.find("turn:1").value == "cost"
        late.is_there = True
        pilot.app.step(0.1)
        assert "100 within reach" in told(pilot)
        assert pilot.find("turn:1").value == "slip"


def test_a_turn_that_is_being_read_stays_on_the_card_when_the_outlook_comes(tmp_path: Path) -> None:
    late = Late()
    with at(finished(tmp_path, TILL, said=["opening.script"], looking_back=late)) as pilot:
        pilot.press("right")
        late.is_there = True
        pilot.app.step(0.1)
        assert chosen(pilot) == "turn:2"


def test_it_says_why_there_is_no_outlook(tmp_path: Path) -> None:
    late = Late(TOO_LARGE)
    late.is_there = True
    with at(finished(tmp_path, TILL, said=["opening.script"], looking_back=late)) as pilot:
        assert TOO_LARGE in told(pilot)
        assert pilot.find("turn:1").value == "cost"
