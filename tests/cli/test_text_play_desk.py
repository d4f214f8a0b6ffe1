"""Holds, wishes, colleagues and promises in a plain terminal, for people and for programs."""

from __future__ import annotations

import io
import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import pytest

from game.cli.play import add_arguments
from game.cli.text_play import play_in_text
from game.installation import shipped_dir
from tests.call.conftest import scenario_dict
from tests.scenes.support_floor import own_pack

TILL = shipped_dir("scenarios") / "friday_six_oclock_the_till.yaml"
PASSWORD = shipped_dir("scenarios") / "the_other_password.yaml"
HELD = ["opening.0", "hold", "lookup:line", "back"]
HANDED = [
    *("opening.1", "papers.1", "paper.1", "screen.0", "since.0", "notice.1", "graz.1", "agreed.1", "recap"),
    "to:level2:warm:paper_one+screen_words+since_tuesday",
]
WORN = ["opening.0", "offered", "lookup:line", "lookup:white_box", "lookup:manager_wanted", "lamps.script"]


def play(file: Path, lines: list[str], *given: str) -> str:
    parser = ArgumentParser()
    add_arguments(parser)
    args = parser.parse_args([str(file), "--seed", "3", "--text", *given])
    target = io.StringIO()
    play_in_text(args, io.StringIO("\n".join(lines) + "\n"), target)
    return target.getvalue()


def told(file: Path, lines: list[str], *given: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in play(file, lines, "--json", *given).splitlines()]


def events(file: Path, lines: list[str], *given: str) -> list[str]:
    return [each["event"] for each in told(file, lines, *given) if "event" in each]


def test_people_read_that_the_caller_is_on_hold_and_for_how_long() -> None:
    text = play(TILL, HELD)
    assert "You: May I put you on hold" in text
    assert "[on hold]\n" in text
    assert "[back after 10 s]\nYou: Thank you for waiting, that was 10 seconds." in text


def test_people_read_that_the_caller_would_not_hold() -> None:
    assert "[not on hold]" in play(TILL, ["hold"])


def test_on_hold_the_ways_back_are_numbered_first() -> None:
    assert "   1  Come back and name the wait\n   2  Come back as if nothing was\n" in play(TILL, HELD[:2])


def test_people_read_who_wants_the_manager_and_can_answer_from_the_desk() -> None:
    text = play(TILL, [*WORN, "manager:honour"])
    assert "[wants the manager]" in text
    assert "[still wants the manager]" in text
    assert "You: You'll have the manager." in text


def test_the_colleague_speaks_under_the_desks_name() -> None:
    assert "The network desk: Mr Kudrna? Doležalová." in play(PASSWORD, HANDED)


def test_what_was_promised_is_listed_at_wrap_up() -> None:
    text = play(PASSWORD, HANDED)
    assert "Promised:\n  Mrs Doležalová: tell him how it stands by six today\n  You: ring him" in text


def test_a_number_beyond_those_shown_hands_nobody_over() -> None:
    assert "Type to:PLACE:MANNER" in play(TILL, ["15"])


@pytest.mark.parametrize(
    ("file", "lines", "heard"),
    [
        (TILL, HELD, {"put_on_hold", "came_back", "manager_asked"}),
        (TILL, ["hold"], {"hold_refused"}),
        (PASSWORD, HANDED, {"colleague_spoke", "promise_made"}),
    ],
)
def test_an_exam_tells_programs_what_anybody_on_the_line_would_hear(
    file: Path, lines: list[str], heard: set[str]
) -> None:
    assert heard <= set(events(file, lines, "--exam"))


ABUSED = scenario_dict(
    {"say": "Since when?", "acts": ["acknowledge"]},
    {"say": "No names, please.", "acts": ["boundary"]},
    {"say": "Take a month off.", "acts": ["goodwill"], "goodwill": "owed"},
    goodwill={"owed": "eased", "after": ["strip"]},
    needs=["lamp", "strip", "waited"],
)
ABUSED["nodes"]["hall"] |= {"abusive": True, "asks_for": "manager"}
JUDGED = {"goodwill_judged", "caller_abused", "limit_set", "manager_wish_settled"}


def test_judgements_are_told_as_they_fall_but_in_an_exam_not_before_the_debrief(tmp_path: Path) -> None:
    file = own_pack(tmp_path, ABUSED) / "small.yaml"
    lines = ["hall.0", "hall.1", "hall.2", "hangup", "result:unsolved", "note:2"]
    assert set(events(file, lines)) >= JUDGED
    assert not set(events(file, lines, "--exam")) & (JUDGED | {"manager_answered"})


def test_after_a_limit_that_was_passed_people_read_that_hanging_up_is_no_abandoning(tmp_path: Path) -> None:
    file, done = own_pack(tmp_path, ABUSED) / "small.yaml", ["hall.0", "hall.1"]
    choices = told(file, done)[-1]["choices"]
    number = str([choice["kind"] for choice in choices].index("hang_up") + 1)
    assert "isn't abandoning anybody" in play(file, [*done, number])
    assert "isn't abandoning anybody" not in play(file, [*done, number], "--exam")
    assert "(That was abuse.)" not in play(file, done, "--exam")
