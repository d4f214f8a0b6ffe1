from game.call.events import CallerSpoke, PatienceWorn
from game.callers.persona import Cue
from tests.call.conftest import Dial, kinds, persona

IDLE = {"acts": ["smalltalk"]}


def test_a_caller_bears_so_many_stalled_turns_and_no_more(dial: Dial) -> None:
    call = dial(IDLE, caller=persona("anxious", patience=2))
    worn = [any(isinstance(event, PatienceWorn) for event in call.do("hall.0")) for _ in range(4)]
    assert worn == [False, False, True, False]


def test_worn_patience_costs_one_step(dial: Dial) -> None:
    call = dial(IDLE, caller=persona("anxious", patience=0))
    call.do("hall.0")
    assert call.state.mood == 2


def test_a_deed_starts_the_count_again(dial: Dial) -> None:
    call = dial(IDLE, {"acts": ["ask"]})
    call.do("hall.0")
    call.do("hall.1")
    assert call.state.stalled == 0


def test_a_deed_with_a_fault_is_stalled_unless_it_meets_a_need(dial: Dial) -> None:
    call = dial({"acts": ["ask"], "faults": ["pry"]}, {"faults": ["pry"], "learns": ["lamp"]})
    call.do("hall.0")
    assert call.state.stalled == 1
    call.do("hall.1")
    assert call.state.stalled == 0


def test_a_script_line_is_stalled(dial: Dial) -> None:
    call = dial(IDLE)
    call.do("hall.script")
    assert call.state.stalled == 1


def test_a_silent_look_up_is_stalled_and_an_announced_one_is_not(dial: Dial) -> None:
    call = dial({"acts": ["narrate"]})
    call.do("lookup:account")
    assert call.state.stalled == 1
    call.do("hall.0")
    call.do("lookup:account")
    assert call.state.stalled == 0


def test_from_the_worst_mood_a_fault_makes_the_caller_hang_up(dial: Dial) -> None:
    call = dial({"faults": ["rush"]}, caller=persona("anxious", opens="panicking"))
    assert "CallEnded" in kinds(call.do("hall.0"))
    assert call.result == "lost"


def test_a_reply_begun_above_the_worst_mood_can_at_most_reach_it(dial: Dial) -> None:
    call = dial({"faults": ["blame", "jargon"]}, caller=persona("anxious", opens="frightened"))
    call.do("hall.0")
    assert (call.state.mood, call.result) == (1, None)


def test_from_the_worst_mood_worn_patience_makes_the_caller_hang_up(dial: Dial) -> None:
    call = dial(IDLE, caller=persona("anxious", opens="panicking", patience=0))
    call.do("hall.0")
    assert call.result == "lost"


def test_acts_alone_never_make_the_caller_hang_up(dial: Dial) -> None:
    call = dial({"acts": ["verify", "ask"]}, caller=persona("anxious", opens="panicking", reactions={"verify": -1}))
    call.do("hall.0")
    assert call.result is None


def test_a_kind_word_does_not_undo_a_fault_from_the_worst_mood(dial: Dial) -> None:
    call = dial({"acts": ["acknowledge"], "faults": ["rush"]}, caller=persona("anxious", opens="panicking"))
    call.do("hall.0")
    assert call.result == "lost"


def test_hollow_care_from_the_worst_mood_makes_the_caller_hang_up(dial: Dial) -> None:
    call = dial({"acts": ["empathise", "verify"]}, {"acts": ["verify"]}, caller=persona("anxious", opens="panicking"))
    call.do("hall.0")
    call.do("hall.1")
    assert call.result == "lost"


def test_after_worn_patience_the_count_starts_from_nothing(dial: Dial) -> None:
    call = dial(IDLE, caller=persona("anxious", patience=1))
    call.do("hall.0")
    call.do("hall.0")
    assert call.state.stalled == 0


def test_one_word_of_what_you_do_spares_one_look_up(dial: Dial) -> None:
    call = dial({"acts": ["narrate"]})
    call.do("hall.0")
    call.do("lookup:account")
    call.do("lookup:account")
    assert call.state.stalled == 1


def test_an_announced_look_up_does_not_start_the_count_again(dial: Dial) -> None:
    call = dial({"acts": ["narrate"], "faults": ["redo"]})
    call.do("hall.0")
    call.do("lookup:account")
    assert call.state.stalled == 1


def test_the_script_is_no_word_of_what_you_do(dial: Dial) -> None:
    calm = {"name": "Eva", "persona": "anxious", "opens": "relieved"}
    call = dial({"acts": ["narrate"]}, caller=calm)
    call.do("hall.0")
    call.do("hall.script")
    call.do("lookup:account")
    assert call.state.stalled == 2


def test_nobody_hangs_up_on_what_pleases_them(dial: Dial) -> None:
    call = dial({"faults": ["bribe"]}, caller=persona("aggressive", opens="raging"))
    call.do("hall.0")
    assert (call.result, call.state.mood) == (None, 2)


def test_whose_patience_wears_out_while_you_read_in_silence_speaks_up(dial: Dial) -> None:
    call = dial(IDLE, caller=persona("anxious", patience=0))
    (said,) = [event for event in call.do("lookup:account") if isinstance(event, CallerSpoke)]
    assert said.cue is Cue.LEFT_IN_SILENCE


def test_what_pleases_does_not_undo_what_hurt_in_the_same_breath(dial: Dial) -> None:
    caller = persona("anxious", opens="panicking", reactions={"rush": -1, "bribe": 1})
    call = dial({"faults": ["rush", "bribe"]}, caller=caller)
    call.do("hall.0")
    assert call.result == "lost"
