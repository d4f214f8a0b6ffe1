"""E-mails and letters in a terminal: pages as pages, parts by number, the page seen before it goes."""

import io
import json
from argparse import ArgumentParser

from game.cli.play import add_arguments
from game.cli.text_play import play_in_text
from tests.paths import DATA

VAGUE = ["first.0", "first.4", "first.7", "first.9"]
WHOLE = [*VAGUE, "send", "second.0", "lookup:store", "second.2", "send", "result:solved", "note:0"]


def play(lines: list[str], *given: str) -> tuple[int, str]:
    parser, target = ArgumentParser(), io.StringIO()
    add_arguments(parser)
    args = parser.parse_args([str(DATA / "written.yaml"), "--seed", "3", *(given or ("--text",))])
    code = play_in_text(args, io.StringIO("\n".join(lines) + "\n"), target)
    return code, target.getvalue()


def objects(lines: list[str], *given: str) -> list[dict]:
    return [json.loads(line) for line in play(lines, "--json", *given)[1].splitlines()]


def test_a_letter_is_told_as_a_page_with_its_day() -> None:
    _, told = play([])
    assert "Letter from Eva Malá, day 1:\n\n  Dear Sirs,\n\n  You have sent me a bill" in told


def test_parts_stand_by_number_under_their_headings_in_the_order_of_the_page() -> None:
    _, told = play([])
    places = [told.index(f"{name}, still to choose:") for name in ("Opening", "Answer", "Next step", "Close")]
    assert places == sorted(places)
    assert told.index(" 1  [ ]") < told.index(" 4  [ ]") < told.index(" 6  [ ]") < told.index(" 9  [ ]")


def test_what_is_chosen_bears_a_cross_and_can_be_chosen_anew() -> None:
    _, told = play(["first.0", "thanked"])
    first, second = told.split("> ")[1:3]
    assert "[x] Dear Mrs Malá, you did nothing wrong." in first
    assert "[x] Dear Mrs Malá, thank you" in second
    assert second.count("[x]") == 1


def test_the_page_is_seen_whole_before_it_goes_and_only_then() -> None:
    _, told = play(VAGUE)
    *early, whole, _ = told.split("> ")
    assert not any("The page as it will go" in part for part in early)
    assert "The page as it will go:\n\n  Dear Mrs Malá, you did nothing wrong." in whole
    assert "Send the page" in whole


def test_days_pass_and_the_coach_speaks_part_by_part_after_the_page_went() -> None:
    _, told = play([*VAGUE, "send"])
    assert (
        told.index("You sent this, day 1:") < told.index("[3 days later]") < told.index("Letter from Eva Malá, day 4:")
    )
    assert told.count("Coach, opening:") == 1
    assert told.index("[3 days later]") < told.index("Coach, opening: She asked what she did wrong.")


def test_leaving_it_unanswered_takes_more_than_a_number() -> None:
    _, told = play(["15"])
    assert "Leave it unanswered" in told
    assert "Nothing goes out then. Type hangup to do it." in told


def test_a_letter_played_to_its_end_has_a_scorecard() -> None:
    code, told = play(WHOLE)
    assert code == 0
    assert "Passed." in told


def test_json_names_the_part_of_each_choice_and_what_is_chosen() -> None:
    choices = [each["choices"] for each in objects(["first.0"]) if "choices" in each][-1]
    parts = [choice["part"] for choice in choices if choice["kind"] == "part"]
    assert parts == ["opening"] * 3 + ["answer"] * 2 + ["next_step"] * 3 + ["close"] * 3
    assert [choice["id"] for choice in choices if choice.get("is_chosen")] == ["first.0"]
    assert all("part" not in choice for choice in choices if choice["kind"] != "part")


def test_an_exam_tells_pages_and_days_and_no_coach() -> None:
    told = objects([*VAGUE, "send"], "--exam")
    events = [each["event"] for each in told if "event" in each]
    assert events[0] == "message_came"
    assert events.count("part_chosen") == 4
    assert "days_passed" in events
    assert not any("coach" in each for each in told)
