"""Chats in a plain terminal: one, and two at once by `--beside`."""

import io
import json
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

import pytest

from game.cli.play import add_arguments
from game.cli.text_play import play_in_text
from game.cli.window import call_route, check_together
from game.errors import FirstlineError
from game.installation import shipped_dir
from game.records.floor import SupportFloor
from game.records.opening import open_store
from game.scenes.routes import OpenCall
from tests.paths import ROOT
from tests.records.conftest import NOON
from tests.shipped_pack import SHIPPED

PACK = shipped_dir("scenarios")
CLOCKS, ELEVEN, LAMP = (
    str(PACK / f"{name}.yaml") for name in ("two_days_is_a_month", "eleven_words", "lamp_that_used_to_be_green")
)
BOTH_LEFT = ["hangup", "note:1", "eleven_words/hangup", "note:1"]


def arguments(*given: str) -> Namespace:
    parser = ArgumentParser()
    add_arguments(parser)
    return parser.parse_args([CLOCKS, "--seed", "3", *given])


def play(lines: list[str], *given: str) -> tuple[int, str]:
    target = io.StringIO()
    code = play_in_text(arguments(*given), io.StringIO("\n".join(lines) + "\n"), target)
    return code, target.getvalue()


def as_json(lines: list[str], *given: str) -> tuple[int, list[dict[str, Any]]]:
    code, text = play(lines, "--json", "--beside", ELEVEN, *given)
    return code, [json.loads(line) for line in text.splitlines()]


def inputs_of(objects: list[dict[str, Any]], thread: str) -> list[str]:
    said = [each for each in objects if each.get("event") == "agent_spoke" and each["thread"] == thread]
    return [each["choice"] for each in said if each["choice"]]


def test_one_chat_is_told_line_by_line_as_it_was_sent() -> None:
    _, text = play(["opening.script"])
    assert "A chat opens." in text
    assert "Bohumil Straka: hello. first question\nBohumil Straka: whats in it for me\n" in text
    assert "Paste the snippet:" in text
    assert "You (pasted):" in text


def test_leaving_a_chat_by_its_number_is_asked_for_by_name() -> None:
    _, text = play(["hangup"])
    assert "The chat is over." in text
    number = next(line.split()[0] for line in text.splitlines() if "Leave the chat" in line)
    _, asked = play([number])
    assert "Leaving ends the chat. Type hangup to do it." in asked


def test_every_object_says_which_chat_it_is_about() -> None:
    _, objects = as_json(["1"])
    assert {each["thread"] for each in objects} == {"two_days_is_a_month", "eleven_words"}


def test_a_number_goes_to_the_chat_in_front_and_a_name_brings_one_to_the_front() -> None:
    _, objects = as_json(["opening.script", "eleven_words/opening.0", "1"])
    assert len(inputs_of(objects, "two_days_is_a_month")) == 1
    assert len(inputs_of(objects, "eleven_words")) == 2


def test_a_name_alone_turns_to_that_chat() -> None:
    _, objects = as_json(["eleven_words/", "opening.0"])
    assert inputs_of(objects, "eleven_words") == ["opening.0"]
    assert [each["thread"] for each in objects if "choices" in each] == [
        "two_days_is_a_month",
        "eleven_words",
        "eleven_words",
    ]


def test_an_unknown_chat_is_refused_by_the_names_that_there_are() -> None:
    _, objects = as_json(["third/opening.0", "eleven_words/nonsense"])
    errors = [each["error"] for each in objects if "error" in each]
    assert "`two_days_is_a_month/`, `eleven_words/`" in errors[0]
    assert len(errors) == 2


def test_silence_passes_in_both() -> None:
    _, objects = as_json(["wait:300"])
    spoke = [each["thread"] for each in objects if each.get("event") == "caller_spoke" and each["cue"]]
    assert set(spoke) == {"two_days_is_a_month", "eleven_words"}


def test_a_silence_that_is_none_is_refused() -> None:
    _, objects = as_json(["wait:long"])
    assert len([each for each in objects if "error" in each]) == 1


def test_both_end_with_a_scorecard_each() -> None:
    code, objects = as_json(BOTH_LEFT)
    cards = [each["thread"] for each in objects if "scorecard" in each]
    assert (code, cards) == (0, ["two_days_is_a_month", "eleven_words"])


def test_a_chat_that_is_closed_takes_nothing_more() -> None:
    _, objects = as_json([*BOTH_LEFT[:2], "two_days_is_a_month/hangup", "1"])
    assert len([each for each in objects if "error" in each]) == 1
    assert len(inputs_of(objects, "eleven_words")) == 1


def test_the_end_of_input_suspends_both_and_both_go_on_for_the_same_profile() -> None:
    code, _ = as_json(["opening.script", "eleven_words/opening.0"], "--profile", "Jana")
    assert code == 1
    _, objects = as_json([], "--profile", "Jana")
    assert [each["resumed"] for each in objects if "resumed" in each] == [["opening.script"], ["opening.0"]]


def test_a_kill_in_the_middle_loses_no_step_of_either(tmp_path: Path) -> None:
    typed = ["opening.script", "eleven_words/opening.0", "two_days_is_a_month/lookup:status"]
    command = [sys.executable, "-m", "game", "play", CLOCKS, "--beside", ELEVEN, "--json", "--profile", "Jana"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as played:
        assert played.stdin is not None
        assert played.stdout is not None
        for line in (*typed, ""):
            while b'"choices"' not in played.stdout.readline():
                pass
            played.stdin.write(f"{line}\n".encode())
            played.stdin.flush()
        played.kill()
    with open_store(tmp_path / "home", lambda: NOON) as store:
        left = {call.start.scenario_id: call.inputs for call in store.open_calls(store.profiles()[0])}
    assert left == {"two_days_is_a_month": ("opening.script", "lookup:status"), "eleven_words": ("opening.0",)}


def test_lines_for_people_name_the_chat() -> None:
    _, text = play(["eleven_words/opening.0"], "--beside", ELEVEN)
    assert "[eleven_words] Marek Jíra: locked" in text
    assert "You answer eleven_words." in text


@pytest.mark.parametrize("auto", ["genuine", "script", "random"])
def test_bots_play_both_to_their_ends(auto: str) -> None:
    code, objects = as_json([], "--auto", auto)
    assert (code, len([each for each in objects if "scorecard" in each])) == (0, 2)


def test_the_same_inputs_give_the_same_lines() -> None:
    assert as_json(BOTH_LEFT) == as_json(BOTH_LEFT)


@pytest.mark.parametrize(("beside", "why"), [(LAMP, "only chats"), (CLOCKS, "same chat twice")])
@pytest.mark.parametrize("given", [(), ("--profile", "Jana")])
def test_only_two_different_chats_can_be_open_at_once(beside: str, why: str, given: tuple[str, ...]) -> None:
    with pytest.raises(FirstlineError, match=why):
        play([], "--beside", beside, *given)


def test_in_a_window_the_other_chat_begins_beside_the_first(tmp_path: Path) -> None:
    with open_store(tmp_path, lambda: NOON) as store:
        floor = SupportFloor(store, SHIPPED, lambda: 4)
        first, second = floor.play_file(Path(CLOCKS)), floor.play_file(Path(ELEVEN))
        check_together({card.scenario_id: card.channel for card in floor.cards()}, first, second)
        assert call_route(arguments(), floor, first, second) == OpenCall(first, seed=3, beside=second)
