from game.scenes.routes import Confirm, Specimen
from tests.pilot import Pilot


def test_a_question_lies_over_the_screen_and_escape_says_no() -> None:
    with Pilot(Specimen()) as pilot:
        pilot.press("x")
        asked = pilot.route
        pilot.press("escape")
        assert isinstance(asked, Confirm)
        assert pilot.route == Specimen()


def test_a_dangerous_question_begins_on_the_safe_answer() -> None:
    with Pilot(Specimen()) as pilot:
        pilot.click("hang_up")
        assert pilot.focus == "no"


def test_a_dialog_takes_the_theme_of_the_screen_below() -> None:
    with Pilot(Specimen("day")) as pilot:
        pilot.app.stack.open(Confirm("Sure?"))
        pilot.step()
        assert pilot.app.stack.top is not None
        assert pilot.app.stack.top.theme_name == "day"
