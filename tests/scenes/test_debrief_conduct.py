"""How the debrief tells what binds the trainee: holds, the manager, limits, money, danger, promises."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pygame
import pytest

from game.records.floor import SupportFloor
from game.records.model import Mode
from game.scenes.debrief import DebriefScene
from game.scenes.debrief_view.review import ReviewedTurn, review_of
from game.scenes.routes import Debrief
from game.ui.widgets.grade import GradeName
from tests.call.conftest import scenario_dict
from tests.pilot import Pilot
from tests.scenes.all_sizes import faults_at_all_sizes
from tests.scenes.ended_calls import PASSWORD, TILL, finished
from tests.scenes.support_floor import new_floor, own_pack, ports

ROUTE = Debrief("1")
PAID_FOR_NOISE = (
    *("opening.2", "offered", "booked", "dark_globe.0", "nephew.0", "half_month", "quieter.1"),
    *("letter.0", "page.0", "refused_again.0", "blinking.0", "green.0"),
)
FILED = ("result:solved", "note:0")
HEARD = {"acts": ["acknowledge"]}
MEND = {"acts": ["own"], "learns": ["lamp", "strip"], "does": ["eased", "waited"], "goto": "mended"}
OWED = {"goodwill": {"owed": "eased", "after": ["strip"]}, "needs": ["lamp", "strip", "waited"]}


def of_own(folder: Path, *replies: dict[str, Any], said: tuple[str, ...], **changes: Any) -> SupportFloor:
    """Return a floor with a call of the small caller to debrief, the trainee's second."""
    floor = new_floor(folder, names=("Jana",), pack=own_pack(folder, scenario_dict(*replies, **changes)))
    for _ in range(2):
        call = floor.begin("small", Mode.PRACTICE).call
        for choice in (*said, "result:solved", "note:2"):
            call.do(choice)
        floor.finish()
    return floor


def turns(floor: SupportFloor) -> tuple[ReviewedTurn, ...]:
    assert floor.finished is not None
    return review_of(floor.finished, floor.house).turns


def at(floor: SupportFloor) -> Pilot:
    return Pilot(ROUTE, ports=ports(floor))


def test_a_score_held_down_says_by_what_beside_the_number(tmp_path: Path) -> None:
    floor = finished(tmp_path, TILL, said=PAID_FOR_NOISE, filed=FILED)
    with at(floor) as pilot:
        assert pilot.see("65 of 100")
        assert pilot.see("Held at 65: money in place of help.")


def test_politeness_without_help_says_what_holds_the_score_down(tmp_path: Path) -> None:
    floor = finished(tmp_path, TILL, said=["hangup"], filed=["result:abandoned", "note:3"])
    with at(floor) as pilot:
        assert pilot.see("at most 40 above genuine help.")


def test_a_score_that_nothing_holds_down_says_no_such_thing(tmp_path: Path) -> None:
    with at(finished(tmp_path, PASSWORD)) as pilot:
        assert not pilot.see("Held at")


def test_what_was_promised_is_listed_and_told_where_it_was(tmp_path: Path) -> None:
    floor = finished(tmp_path, TILL, said=PAID_FOR_NOISE, filed=FILED)
    booked = next(turn for turn in turns(floor) if "Ms Říhová rings you" in turn.deed.text)
    assert "A promise. Ms Říhová: ring back at seven." in booked.happened
    with at(floor) as pilot:
        assert pilot.find("What was promised").name == "What was promised"
        assert pilot.find("Ms Říhová: ring back at seven").kind == "text"


def test_a_wish_for_the_manager_is_told_where_it_came_up(tmp_path: Path) -> None:
    floor = finished(tmp_path, TILL, said=PAID_FOR_NOISE, filed=FILED)
    told = [sentence for turn in turns(floor) for sentence in turn.happened]
    assert [each for each in told if "manager" in each] == [
        "The caller asked for the manager.",
        "The caller still wanted the manager.",
    ]
    with at(floor) as pilot:
        assert pilot.see("The wish for the manager was met")


def test_a_hold_is_told_as_it_was(tmp_path: Path) -> None:
    said = ("hold:unasked", "wait:60", "back:unnamed", "hall.0")
    calm = {"name": "Eva Malá", "persona": "anxious", "opens": "relieved"}
    unasked, waited, back, *_ = turns(of_own(tmp_path, MEND, said=said, caller=calm))[1:]
    assert unasked.deed.text == "You put the caller on hold without asking."
    assert waited.deed.text == "You left the caller on hold."
    assert back.happened == ("The caller had waited 60 seconds.",)
    assert all(turn.grade is GradeName.SLIP for turn in (unasked, waited, back))


def test_being_left_waiting_is_counted_in_plain_words(tmp_path: Path) -> None:
    with at(of_own(tmp_path, MEND, said=("hold:unasked", "back:unnamed", "hall.0"))) as pilot:
        assert pilot.see("left waiting twice")


def test_a_limit_before_listening_is_told_as_a_threat(tmp_path: Path) -> None:
    with at(of_own(tmp_path, {"acts": ["boundary"]}, MEND, said=("hall.0", "hall.1"))) as pilot:
        assert pilot.see("a limit heard as a threat once")
        assert pilot.see("A limit before listening")


def test_a_calm_limit_and_the_abuse_before_it_are_told(tmp_path: Path) -> None:
    hall = scenario_dict(HEARD, {"acts": ["boundary"]}, MEND)["nodes"]["hall"] | {"abusive": True}
    floor = of_own(tmp_path, said=("hall.0", "hall.1", "hall.2"), nodes={"hall": hall})
    heard, limit, *_ = turns(floor)[1:]
    assert heard.happened == ("What the caller said was abuse.",)
    assert limit.happened == ("That was a calm limit.", "The limit was set, and the abuse went on.")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"goodwill": "owed", "acts": ["goodwill"]}, "Paid before it worked."),
        ({"goodwill": "more", "acts": ["goodwill"]}, "More than was owed."),
    ],
)
def test_money_is_told_with_what_it_holds_the_score_down_to(tmp_path: Path, given: dict[str, Any], told: str) -> None:
    with at(of_own(tmp_path, given, MEND, said=("hall.0", "hall.1"), **OWED)) as pilot:
        assert any(told in node.name for node in pilot.semantics().walk())
        assert pilot.see("earns at most 65.")


def test_a_danger_that_was_missed_fails_the_call_where_it_was_missed(tmp_path: Path) -> None:
    danger = {"fact": "lamp", "within": 1, "by": ["eased"]}
    problem = {"truth": "Gas.", "best": "solved", "belongs_to": "level1", "danger": danger}
    smell, talk = {"acts": ["ask"], "learns": ["lamp"]}, {"acts": ["ask"]}
    floor = of_own(tmp_path, smell, talk, MEND, said=("hall.0", "hall.1", "hall.2"), problem=problem)
    assert [turn.grade for turn in turns(floor)[1:4]][1] is GradeName.BLUNDER
    with at(floor) as pilot:
        assert pilot.see("You knew what couldn't wait, and it wasn't acted on in time")
        assert pilot.see("This fails the call")


def test_a_colleague_is_heard_in_the_call_under_the_desks_name(tmp_path: Path) -> None:
    with at(finished(tmp_path, PASSWORD)) as pilot:
        assert any(node.name.startswith("The network desk: “Mr Kudrna?") for node in pilot.semantics().walk())


def test_nothing_of_it_is_clipped_and_nothing_overlaps(tmp_path: Path) -> None:
    pygame.font.init()
    scene = DebriefScene(ROUTE, ports(finished(tmp_path, TILL, said=PAID_FOR_NOISE, filed=FILED)))
    assert faults_at_all_sizes(scene) == []
