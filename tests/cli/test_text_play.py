import io
import json
import os
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

import pytest

from game.callers.cast import PERSONAS
from game.cli.main import main
from game.cli.play import add_arguments
from game.cli.text_play import play_in_text
from game.installation import shipped_dir
from game.records.opening import open_store
from tests.call.conftest import scenario_dict
from tests.paths import ROOT
from tests.records.conftest import NOON

CALLER = str(shipped_dir("scenarios") / "lamp_that_used_to_be_green.yaml")
HONEST = [
    *("opening.1", "lamps.3", "label.1", "back.2", "vacuum.2", "move.3"),
    *("waiting.2", "minute.0", "green.0", "page.2", "note:1"),
]


def arguments(*given: str) -> Namespace:
    parser = ArgumentParser()
    add_arguments(parser)
    return parser.parse_args([CALLER, "--seed", "3", "--text", *given])


def play(lines: list[str], *given: str) -> tuple[int, str]:
    target = io.StringIO()
    code = play_in_text(arguments(*given), io.StringIO("\n".join(lines) + "\n"), target)
    return code, target.getvalue()


def played_as_json(lines: list[str], *given: str) -> tuple[int, list[dict]]:
    code, text = play(lines, "--json", *given)
    return code, [json.loads(line) for line in text.splitlines()]


def test_a_call_typed_by_ids_ends_with_its_scorecard() -> None:
    code, objects = played_as_json(HONEST)
    card = objects[-1]["scorecard"]
    assert (code, card["score"], card["passed"], card["result"]) == (0, 100, True, "solved")
    assert {"help", "escalation", "own_words", "respect", "critical", "stars", "marks"} <= set(card)


def test_choices_follow_the_events_with_id_kind_and_text() -> None:
    _, objects = played_as_json([])
    assert [each.get("event", next(iter(each))) for each in objects] == [
        "call",
        "phone_rang",
        "agent_spoke",
        "caller_spoke",
        "choices",
    ]
    assert all(set(choice) == {"id", "kind", "text"} for choice in objects[-1]["choices"])


def test_a_number_chooses_as_shown() -> None:
    _, objects = played_as_json(["1"])
    (first, *_), answered = objects[4]["choices"], objects[5]
    assert answered["text"] == first["text"]


def test_a_wrong_line_is_refused_and_the_call_goes_on() -> None:
    code, objects = played_as_json(["nonsense", "99", *HONEST])
    assert len([each for each in objects if "error" in each]) == 2
    assert code == 0


def test_the_end_of_input_suspends_the_call_without_a_scorecard() -> None:
    code, objects = played_as_json(HONEST[:3])
    assert code == 1
    assert not [each for each in objects if "scorecard" in each]


def test_a_suspended_call_goes_on_at_the_very_turn_for_the_same_profile() -> None:
    played_as_json(HONEST[:3], "--profile", "Jana")
    code, objects = played_as_json(HONEST[3:], "--profile", "jana")
    assert objects[0] == {"resumed": HONEST[:3]}
    assert (code, objects[-1]["scorecard"]["score"]) == (0, 100)


def test_an_unfinished_call_can_be_put_aside() -> None:
    played_as_json(HONEST[:3], "--profile", "Jana")
    code, objects = played_as_json(HONEST, "--profile", "Jana", "--new")
    assert (code, "resumed" in objects[0]) == (0, False)


def test_the_score_is_kept_for_the_profile(tmp_path: Path) -> None:
    play(HONEST, "--profile", "Jana")
    with open_store(tmp_path / "home", lambda: NOON) as store:
        assert store.best_scores(store.profiles()[0]) == {"lamp_that_used_to_be_green": 100}


@pytest.mark.parametrize("auto", ["genuine", "script", "random"])
def test_a_bot_plays_to_the_end_without_any_input(auto: str) -> None:
    code, objects = played_as_json([], "--auto", auto)
    assert code == 0
    assert "scorecard" in objects[-1]


def test_in_an_exam_nothing_is_told_but_what_is_heard() -> None:
    _, objects = played_as_json(HONEST, "--exam")
    told = {each["event"] for each in objects if "event" in each}
    assert not told & {"mood_changed", "fault_made", "need_met", "patience_worn", "caller_heard"}


def test_in_an_exam_no_event_tells_the_mood_or_what_a_reply_does() -> None:
    _, objects = played_as_json(HONEST, "--exam")
    assert not [each for each in objects if {"mood", "acts"} & set(each)]


@pytest.mark.parametrize(("given", "silence"), [((), "x1"), (("--silence", "x4"), "x4"), (("--silence", "off"), "off")])
def test_the_start_line_says_how_the_call_is_held(given: tuple[str, ...], silence: str) -> None:
    _, objects = played_as_json([], "--exam", *given)
    held = {"scenario": "lamp_that_used_to_be_green", "mode": "exam", "seed": 3, "silence": silence}
    assert objects[0] == {"call": held}


@pytest.mark.parametrize(("silence", "spoke_up"), [("x1", 4), ("x2", 2), ("x4", 1), ("off", 0)])
def test_a_typed_silence_is_borne_as_the_setting_says(silence: str, spoke_up: int) -> None:
    borne_s = PERSONAS["anxious"].silence_s
    _, objects = played_as_json([f"wait:{4 * borne_s}"], "--silence", silence)
    cues = [each["cue"] for each in objects if each.get("event") == "caller_spoke"]
    assert len(cues[1:]) == spoke_up


def test_the_setting_costs_nothing_and_stands_beside_the_score() -> None:
    _, objects = played_as_json(HONEST, "--exam", "--silence", "off")
    assert (objects[0]["call"]["silence"], objects[-1]["scorecard"]["score"]) == ("off", 100)
    assert "100 of 100. Passed. No silence timer." in play(HONEST, "--exam", "--silence", "off")[1]
    assert "ilence" not in play(HONEST, "--exam")[1]


def test_a_call_goes_on_under_the_setting_it_was_begun_with_and_says_so() -> None:
    played_as_json(HONEST[:2], "--profile", "Jana", "--exam", "--silence", "x4")
    _, objects = played_as_json(HONEST[2:], "--profile", "Jana", "--exam", "--silence", "x1")
    assert "exam, seed 3, silence x4" in objects[0]["notice"]
    assert next(each["call"]["silence"] for each in objects if "call" in each) == "x4"


def test_a_setting_that_there_is_not_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refusal:
        main(["play", CALLER, "--silence", "x3"])
    assert refusal.value.code == 2
    assert "--silence" in capsys.readouterr().err


def test_people_read_who_speaks_the_choices_and_the_scorecard() -> None:
    code, text = play(HONEST)
    assert code == 0
    assert "Zdena Kopřivová: Oh. A person!" in text
    assert "100 of 100. Passed." in text


def test_the_coach_speaks_after_each_reply_but_not_in_an_exam() -> None:
    assert [each for each in played_as_json(HONEST[:1])[1] if "coach" in each]
    assert not [each for each in played_as_json(HONEST[:1], "--exam")[1] if "coach" in each]


def test_a_file_with_errors_is_not_played_and_all_of_them_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("firstline: 1\ntitle: Half a caller\n", encoding="utf-8")
    code = main(["play", str(broken), "--text"])
    assert code == 1
    assert capsys.readouterr().err.count("error FL") > 3


def test_a_call_in_the_terminal_needs_no_pygame() -> None:
    code = "import sys, game.cli.text_play, game.records.floor; print('pygame' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "False"


def test_an_unfinished_exam_stays_an_exam_and_says_so_where_something_else_was_asked() -> None:
    played_as_json(HONEST[:2], "--profile", "Jana", "--exam")
    _, objects = played_as_json(HONEST[2:], "--profile", "Jana")
    assert not [each for each in objects if each.get("event") == "mood_changed"]
    played_as_json(HONEST[:2], "--profile", "Petr")
    _, objects = played_as_json(HONEST[2:4], "--profile", "Petr", "--exam")
    assert "goes on as it was begun: guided" in objects[0]["notice"]


def test_a_call_that_nobody_records_is_gone_when_the_input_ends() -> None:
    assert "wasn't recorded, so it is gone" in play(HONEST[:2])[1]
    assert "is suspended" in play(HONEST[:2], "--profile", "Jana")[1]


def test_people_are_told_what_can_be_typed() -> None:
    _, text = play(["help", "look up", "t", "to:level2"])
    assert text.count("Type a number from 1 to") == 2
    assert text.count("the network desk") == 2


def test_hanging_up_by_its_number_is_asked_for_once_more() -> None:
    _, objects = played_as_json([])
    number = [choice["kind"] for choice in objects[-1]["choices"]].index("hang_up") + 1
    assert "Type hangup to do it" in play([str(number)])[1]


def test_what_was_done_at_the_desk_is_not_quoted_as_words() -> None:
    _, objects = played_as_json(["hangup", "note:1"])
    marks = objects[-1]["scorecard"]["marks"]
    assert not [mark for mark in marks if mark["quote"] == "hangup"]


def test_an_exam_is_recorded_as_one_and_a_call_put_aside_is_gone(tmp_path: Path) -> None:
    for _ in range(2):
        played_as_json(HONEST[:2], "--profile", "Jana", "--exam", "--new")
    with open_store(tmp_path / "home", lambda: NOON) as store:
        waiting = store.open_calls(store.profiles()[0])
    assert [call.start.mode for call in waiting] == ["exam"]


def test_a_bot_that_would_go_round_in_circles_moves_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    again = {"say": "Again.", "acts": ["ask"], "learns": ["lamp", "strip"], "does": ["eased", "waited"], "goto": "hall"}
    out = {"say": "Out.", "faults": ["give_up"], "when": {"looked_up": "account"}, "goto": "parted"}
    loop = tmp_path / "loop.yaml"
    loop.write_text(json.dumps(scenario_dict(again, out)), encoding="utf-8")
    assert main(["play", str(loop), "--json", "--auto", "genuine"]) == 0
    said = [line["choice"] for line in map(json.loads, capsys.readouterr().out.splitlines()) if line.get("choice")]
    assert [choice for choice in said if choice.startswith("hall")] == ["hall.0", "hall.0", "hall.1"]


def test_bytes_that_are_no_text_are_refused_like_any_slip() -> None:
    command = [sys.executable, "-m", "game", "play", CALLER, "--json", "--seed", "3"]
    environment = os.environ | {"PYTHONIOENCODING": "utf-8:strict"}
    run = subprocess.run(command, input=b"\xff\xfe\n", capture_output=True, cwd=ROOT, env=environment, check=False)
    assert (run.returncode, run.stderr) == (1, b"")
    assert b'"error"' in run.stdout


def test_a_poor_call_ends_with_one_thing_to_work_on() -> None:
    told = play(["opening.script", *HONEST])[1]
    assert "One thing to work on, your own words: when Zdena has told you something" in told
    assert "One thing to work on" not in play(HONEST)[1]
