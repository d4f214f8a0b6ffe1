import pytest

from game.call.actions import IllegalChoice, Kind
from game.call.events import CallerSpoke, FactLearnt, LookedUp
from game.call.line import LineState, PhoneLine
from game.call.speech import pick_line, spoken_seconds
from game.callers.persona import Cue
from game.errors import FirstlineError
from tests.call.conftest import Dial, faults, persona


def test_reading_the_script_is_a_choice_where_there_is_a_line(dial: Dial) -> None:
    call = dial({"acts": ["ask"], "goto": "shelf"})
    assert [choice.id for choice in call.choices if choice.kind is Kind.SCRIPT] == ["hall.script"]
    call.do("hall.0")
    assert not [choice for choice in call.choices if choice.kind is Kind.SCRIPT]


def test_the_script_puts_the_caller_off_and_leads_nowhere(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    events = call.do("hall.script")
    assert call.state.node == "hall"
    assert [event.cue for event in events if isinstance(event, CallerSpoke)] == [Cue.PUT_OFF]
    assert faults(call) == ["script"]


def test_a_look_up_takes_call_time_and_says_what_it_says(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    before_s = call.clock_s
    events = call.do("lookup:account")
    assert call.clock_s == before_s + 8
    assert [event.text for event in events if isinstance(event, LookedUp)] == ["White box."]


def test_a_look_up_can_teach_a_fact(dial: Dial) -> None:
    account = {"title": "Account", "seconds": 8, "text": "Off.", "learns": ["strip"]}
    call = dial({"acts": ["ask"]}, lookups={"account": account})
    events = call.do("lookup:account")
    assert [event.fact for event in events if isinstance(event, FactLearnt)] == ["strip"]


def test_a_look_up_shows_and_teaches_what_the_hidden_truth_makes_of_it(dial: Dial) -> None:
    problem = {"truth": "It is unplugged.", "best": "solved", "belongs_to": "level1"}
    needs = ["lamp", "strip", "eased", "waited"]
    account = {
        "title": "Account",
        "seconds": 8,
        "text": [{"when": {"variant": "dark"}, "say": "Off."}, {"say": "On."}],
        "learns": [{"when": {"variant": "dark"}, "facts": ["strip"]}, {"facts": ["storm"]}],
    }
    two = {"variants": ["dark", "bright"], "lookups": {"account": account}}
    two |= {key: dict.fromkeys(("dark", "bright"), value) for key, value in (("problem", problem), ("needs", needs))}
    for variant, text, fact in (("dark", "Off.", "strip"), ("bright", "On.", "storm")):
        call = dial({"acts": ["ask"]}, variant=variant, **two)
        events = call.do("lookup:account")
        assert [event.text for event in events if isinstance(event, LookedUp)] == [text]
        assert [event.fact for event in events if isinstance(event, FactLearnt)] == [fact]


def test_a_look_up_reads_what_was_known_before_it(dial: Dial) -> None:
    account = {
        "title": "Account",
        "seconds": 8,
        "text": [{"when": {"knows": "strip"}, "say": "Again."}, {"say": "Off."}],
        "learns": [{"when": {"knows": "strip"}, "facts": ["storm"]}, {"facts": ["strip"]}],
    }
    call = dial({"acts": ["ask"]}, lookups={"account": account})
    events = (*call.do("lookup:account"), *call.do("lookup:account"))
    assert [event.text for event in events if isinstance(event, LookedUp)] == ["Off.", "Again."]
    assert [event.fact for event in events if isinstance(event, FactLearnt)] == ["strip", "storm"]


def test_hanging_up_ends_the_call_as_abandoned(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    call.do("hangup")
    assert (call.state.node, call.result, call.line) == ("@abandoned", "abandoned", LineState.WRAP_UP)


def test_a_transfer_ends_at_the_place_with_the_ticked_facts(dial: Dial) -> None:
    call = dial({"acts": ["ask"], "learns": ["lamp"]})
    call.do("hall.0")
    call.do("to:level2:warm:lamp")
    assert (call.state.node, call.result, faults(call)) == ("@level2", "handed_over", [])


def test_ticking_what_was_not_learnt_is_an_untruth(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    call.do("to:level2:warm:lamp")
    assert faults(call) == ["untruth"]


def test_a_private_fact_cannot_be_ticked(dial: Dial) -> None:
    call = dial({"acts": ["ask"], "learns": ["secret"]})
    with pytest.raises(IllegalChoice, match="secret"):
        call.do("to:level2:warm:secret")


def test_a_scenario_may_word_its_own_hand_over(dial: Dial) -> None:
    call = dial({"acts": ["ask"]}, desks={"level2": {"warm": "Tell them about the lamp!"}})
    said = [event.text for event in call.do("to:level2:warm") if isinstance(event, CallerSpoke)]
    assert said == ["Tell them about the lamp!"]


def test_the_desk_offers_one_template_for_each_place_and_manner(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    transfers = [choice.id for choice in call.choices if choice.kind is Kind.TRANSFER]
    assert len(transfers) == 16
    assert [name for name in transfers if "voicemail" in name] == ["to:voicemail:cold"]


def test_a_choice_that_is_not_offered_changes_nothing_and_names_the_closest(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    before = (call.state, len(call.turns))
    with pytest.raises(IllegalChoice, match=r"hall\.0"):
        call.do("hal.0")
    assert (call.state, len(call.turns)) == before


def test_an_illegal_move_of_the_line_raises() -> None:
    from transitions import MachineError

    with pytest.raises(MachineError):
        PhoneLine().move("pick_up")


def test_silence_makes_the_caller_speak_up_twice_and_then_costs_a_step(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    silence_s = call.program.persona.silence_s
    moods = [call.advance(silence_s) and call.state.mood for _ in range(3)]
    assert moods == [3, 3, 2]


def test_a_second_at_a_time_or_all_at_once_is_the_same_silence(dial: Dial) -> None:
    slow, quick = dial({"acts": ["ask"]}), dial({"acts": ["ask"]})
    for _ in range(100):
        slow.advance(1)
    quick.advance(100)
    assert [turn.events for turn in slow.turns] == [turn.events for turn in quick.turns]
    assert (slow.state, slow.clock_s) == (quick.state, quick.clock_s)


def test_a_silence_too_short_to_be_noticed_leaves_no_trace(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    before = (call.clock_s, len(call.turns))
    assert call.advance(3) == ()
    assert (call.clock_s, len(call.turns)) == before


def test_speaking_ends_the_silence(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    call.advance(call.program.persona.silence_s - 1)
    call.do("hall.0")
    assert call.advance(1) == ()


def test_silence_from_the_worst_mood_loses_the_caller(dial: Dial) -> None:
    call = dial({"acts": ["ask"]}, caller=persona("anxious", opens="panicking"))
    call.do(f"wait:{3 * call.program.persona.silence_s}")
    assert call.result == "lost"


@pytest.mark.parametrize("wait", ["wait:", "wait:0", "wait:-1", "wait:1.5", "wait:99999", "wait:²"])
def test_a_silence_that_is_no_number_of_seconds_is_refused(dial: Dial, wait: str) -> None:
    with pytest.raises(IllegalChoice):
        dial({"acts": ["ask"]}).do(wait)


@pytest.mark.parametrize(("manner", "mood"), [("cold:lamp", 2), ("warm:lamp", 4), ("stay:lamp", 4), ("warm", 3)])
def test_a_caller_feels_how_the_call_is_handed_over(dial: Dial, manner: str, mood: int) -> None:
    call = dial({"acts": ["ask"], "learns": ["lamp"]}, caller=persona("anxious", reactions={"hand_over": 1}))
    call.do("hall.0")
    call.do(f"to:level2:{manner}")
    assert call.state.mood == mood


def test_a_caller_who_must_tell_it_again_praises_no_hand_over(dial: Dial) -> None:
    problem = {"truth": "?", "best": "handed_over", "belongs_to": "level2", "before_handover": ["lamp"]}
    desks = {"level2": {"warm": "You know it already?"}, "field": {"warm": "And who are you?"}}
    thin, wrong = (dial({"acts": ["ask"]}, problem=problem, desks=desks) for _ in range(2))
    assert thin.do("to:level2:warm")[-2].cue is Cue.THROWN_OVER
    assert wrong.do("to:field:warm")[-2].text == "And who are you?"


def test_a_slip_in_a_note_is_met_with_what_was_learnt_and_no_more(dial: Dial) -> None:
    call = dial({"acts": ["ask"], "learns": ["lamp"]})
    with pytest.raises(IllegalChoice, match="nothing was learnt yet"):
        call.do("to:level2:warm:foo")
    call.do("hall.0")
    with pytest.raises(IllegalChoice, match=r"known here: lamp\)"):
        call.do("to:level2:warm:foo")


def test_silence_is_on_the_clock_with_what_the_caller_says(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    before_s = call.clock_s
    silence_s = call.program.persona.silence_s
    spoken = [event.text for event in call.advance(silence_s) if isinstance(event, CallerSpoke)]
    assert call.clock_s == before_s + silence_s + spoken_seconds(spoken[0])


def test_after_the_mood_fell_the_silences_start_again(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    moods = [call.advance(call.program.persona.silence_s) and call.state.mood for _ in range(6)]
    assert moods == [3, 3, 2, 2, 2, 1]


def test_a_reply_ends_the_count_of_silences(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    for _ in range(2):
        call.advance(call.program.persona.silence_s)
    call.do("hall.0")
    call.advance(call.program.persona.silence_s)
    assert call.state.mood == 3


def test_a_silence_that_the_records_refuse_can_be_tried_again_as_it_was(dial: Dial) -> None:
    call, kept = dial({"acts": ["ask"]}), []
    silence = f"wait:{call.program.persona.silence_s}"

    def refuse(_: str) -> None:
        raise FirstlineError("full")

    call.commit = refuse
    with pytest.raises(FirstlineError):
        call.do(silence)
    call.commit = kept.append
    call.do(silence)
    assert kept == [silence]


def test_what_nobody_reads_is_learnt_once_all_the_same(dial: Dial) -> None:
    call = dial({"acts": ["ask"], "learns": ["secret"]})
    told = [event for _ in range(2) for event in call.do("hall.0") if isinstance(event, FactLearnt)]
    assert len(told) == 1


def test_a_line_takes_its_words_at_150_a_minute_rounded_up() -> None:
    assert [spoken_seconds(text) for text in ("", "one", "one two three", "a b c d e f")] == [0, 1, 2, 3]


def test_a_personas_lines_go_round_before_one_comes_again() -> None:
    lines = ("one", "two", "three")
    said = [pick_line(lines, seed=5, cue="balks", nth=nth) for nth in range(4)]
    assert sorted(said[:3]) == sorted(lines)
    assert said[3] == said[0]
