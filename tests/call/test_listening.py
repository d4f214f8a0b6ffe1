from game.call.events import Balked, CallerSpoke
from game.callers.persona import Cue
from tests.call.conftest import Dial, faults, persona

FRIGHTENED = persona("anxious", opens="frightened")


def test_a_frightened_caller_takes_no_instruction(dial: Dial) -> None:
    call = dial({"acts": ["instruct"], "learns": ["lamp"], "goto": "mended"}, caller=FRIGHTENED)
    events = call.do("hall.0")
    assert call.state.node == "hall"
    assert [event.cue for event in events if isinstance(event, CallerSpoke)] == [Cue.BALKS]


def test_nothing_is_learnt_or_done_in_a_reply_that_balks(dial: Dial) -> None:
    call = dial({"acts": ["explain"], "learns": ["lamp"], "does": ["eased"]}, caller=FRIGHTENED)
    call.do("hall.0")
    assert call.state.known == 0


def test_calm_first_then_fix_in_one_reply(dial: Dial) -> None:
    call = dial({"acts": ["acknowledge", "instruct"], "goto": "mended"}, caller=FRIGHTENED)
    call.do("hall.0")
    assert call.state.node == "mended"


def test_acts_before_the_balking_one_stay_and_later_ones_drop(dial: Dial) -> None:
    panicking = persona("anxious", opens="panicking")
    call = dial({"acts": ["acknowledge", "explain", "summarise"]}, caller=panicking)
    call.do("hall.0")
    assert call.state.mood == 2


def test_faults_apply_to_a_reply_that_balks(dial: Dial) -> None:
    call = dial({"acts": ["explain"], "faults": ["rush"]}, caller=FRIGHTENED)
    call.do("hall.0")
    assert faults(call) == ["rush"]
    assert call.state.mood == 1


def test_a_reply_that_balks_is_stalled(dial: Dial) -> None:
    call = dial({"acts": ["ask", "instruct"]}, caller=FRIGHTENED)
    call.do("hall.0")
    assert call.state.stalled == 1


def test_a_named_reply_that_balked_can_be_said_again(dial: Dial) -> None:
    once = {"id": "fix", "when": {"not": {"said": "fix"}}, "acts": ["instruct"]}
    call = dial(once, {"acts": ["acknowledge"]}, caller=FRIGHTENED)
    call.do("fix")
    call.do("hall.1")
    assert not [event for event in call.do("fix") if isinstance(event, Balked)]


def test_a_worried_caller_listens(dial: Dial) -> None:
    call = dial({"acts": ["instruct"], "goto": "mended"})
    call.do("hall.0")
    assert call.state.node == "mended"


def test_a_scenario_may_move_the_threshold_of_listening(dial: Dial) -> None:
    call = dial({"acts": ["instruct"], "goto": "mended"}, caller=persona("anxious", listens_from="steady"))
    call.do("hall.0")
    assert call.state.node == "hall"


def test_a_reply_that_balks_makes_nobody_heard(dial: Dial) -> None:
    call = dial({"acts": ["acknowledge", "explain"]}, caller=persona("anxious", opens="panicking"))
    call.do("hall.0")
    assert not call.state.heard


def test_a_summary_makes_the_caller_heard(dial: Dial) -> None:
    call = dial({"acts": ["summarise"]})
    call.do("hall.0")
    assert call.state.heard
