"""The documentation says what the program does: examples load, tables are complete, links lead somewhere."""

from __future__ import annotations

import io
import json
import re
from argparse import ArgumentParser
from collections.abc import Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

from game.analysis.bots import BOTS
from game.analysis.bots.playing import play_out
from game.analysis.bots.policies import POLICIES
from game.analysis.bots.trials import Tally
from game.call.actions import HANG_UP, Kind
from game.call.events import Event
from game.call.holding import BACK, BACK_UNNAMED, HOLD, HOLD_UNASKED
from game.call.page import SEND
from game.call.program import compile_program, draw_variant
from game.call.session import Call
from game.call.wishes import OWN_ANSWERS
from game.callers.cast import vocabulary
from game.cli.check import check_file
from game.cli.main import COMMANDS
from game.cli.play import add_arguments
from game.cli.show import IN_EXAM
from game.cli.text_play import play_in_text
from game.installation import shipped_dir
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario
from game.scenario.vocabulary import (
    ABANDONED,
    BEST_RESULTS,
    LIMIT,
    LOST,
    Act,
    Channel,
    Fault,
    GoodwillAnswer,
    ManagerAnswer,
    Manner,
    Place,
    Result,
)
from game.scenes.call_view.desk import DESK
from game.scenes.chat_view.model import THREAD_ACTIONS
from game.scoring.marks import Mark
from game.scoring.rubric import COLUMNS, Critical
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import Scorecard, score_call
from game.ui.actions import USUAL, Action
from tests.doc_text import CODE, DOCS, first_words, rows, section, section_of
from tests.paths import ROOT

EXAMPLE = DOCS / "example_caller.yaml"
SCENARIOS = shipped_dir("scenarios")
CLOCKS, ELEVEN = (SCENARIOS / f"{name}.yaml" for name in ("two_days_is_a_month", "eleven_words"))
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.glob("*.md")))
RUBRIC = shipped_rubric()
EVENTS = get_args(Event)

_COMPLETE = re.compile(r"^```yaml complete\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def complete_blocks() -> list[str]:
    return [block for page in PAGES for block in _COMPLETE.findall(page.read_text(encoding="utf-8"))]


def scenario_in(path: Path) -> Scenario:
    scenario = load_scenario(path.read_bytes(), str(path), vocabulary()).scenario
    assert scenario is not None
    return scenario


def example_played_by(bot: str, seed: int) -> Scorecard:
    scenario = scenario_in(EXAMPLE)
    program = compile_program(scenario, draw_variant(scenario, seed))
    call = Call(program, seed=seed, first_line="Hello, this is me.")
    call.start()
    play_out(call, POLICIES[bot])
    return score_call(program, RUBRIC, call.turns)


def test_the_example_caller_has_no_findings_at_all() -> None:
    assert check_file(EXAMPLE) == ()


def test_the_example_caller_passes_whoever_means_to_help() -> None:
    card = example_played_by("genuine", 1)
    assert card.passed
    assert card.score >= 85


def test_the_example_caller_fails_whoever_reads_the_script() -> None:
    assert not example_played_by("script", 1).passed


def test_the_pages_have_complete_examples() -> None:
    assert len(complete_blocks()) >= 2


@pytest.mark.parametrize("block", complete_blocks(), ids=lambda block: block.splitlines()[0])
def test_a_complete_example_has_no_findings_at_all(block: str, tmp_path: Path) -> None:
    path = tmp_path / "from_the_page.yaml"
    path.write_text(block, encoding="utf-8")
    assert check_file(path) == ()


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("Acts", Act),
        ("Faults", Fault),
        ("Results", Result),
        ("Endings that come by themselves", (*(f"@{place}" for place in Place), ABANDONED, LIMIT, LOST)),
        ("Places", Place),
        ("Manners", Manner),
        ("Answers", (*ManagerAnswer, *GoodwillAnswer)),
    ],
)
def test_the_vocabulary_names_every_word_once(heading: str, words: Iterable[str]) -> None:
    assert sorted(first_words(section("vocabulary.md", heading))) == sorted(map(str, words))


@pytest.mark.parametrize(("page", "heading"), [("vocabulary.md", "Choices"), ("json_play.md", "What to write")])
def test_every_choice_of_the_desk_is_told(page: str, heading: str) -> None:
    told = set(first_words(section(page, heading)))
    assert told >= {
        HOLD,
        HOLD_UNASKED,
        BACK,
        BACK_UNNAMED,
        HANG_UP,
        SEND,
        *(f"manager:{answer}" for answer in OWN_ANSWERS),
    }


def test_every_kind_of_choice_is_told() -> None:
    (row,) = (row for row in rows(section("json_play.md", "Objects that are no events")) if '"choices"' in row[0])
    assert sorted(CODE.findall(row[1])[1:]) == sorted(Kind)


def test_the_vocabulary_gives_each_fault_the_dimension_it_costs() -> None:
    told = {row[0].strip("`"): row[2].replace(" ", "_") for row in rows(section("vocabulary.md", "Faults"))}
    assert told == {str(fault): str(row.dimension) for fault, row in RUBRIC.faults.items()}


def test_every_event_is_explained_with_its_fields() -> None:
    told = {row[0].strip("`"): CODE.findall(row[1]) for row in rows(section("json_play.md", "Events"))}
    assert told == {snake(event.__name__): [field.name for field in fields(event)] for event in EVENTS}


def test_the_events_of_an_exam_are_marked() -> None:
    told = {row[0].strip("`") for row in rows(section("json_play.md", "Events")) if row[-1] == "yes"}
    assert told == {snake(event.__name__) for event in IN_EXAM}


def test_every_field_of_the_scorecard_and_its_marks_is_explained() -> None:
    told = set(first_words(section("json_play.md", "The scorecard")))
    assert told == {field.name for each in (Scorecard, Mark) for field in fields(each)}


@pytest.mark.parametrize(
    "files",
    [(EXAMPLE,), (SCENARIOS / "a_letter_in_blue_ink.yaml",), (CLOCKS, "--beside", ELEVEN)],
    ids=["phone", "letter", "chats"],
)
def test_a_call_writes_only_objects_that_are_explained(files: Iterable[object]) -> None:
    parser, target = ArgumentParser(), io.StringIO()
    add_arguments(parser)
    args = parser.parse_args([*map(str, files), "--json", "--seed", "1", "--auto", "genuine"])
    play_in_text(args, io.StringIO(), target)
    known = set(first_words(section("json_play.md", "Events")))
    others = set(re.findall(r'"(\w+)":', section("json_play.md", "Objects that are no events")))
    for written in map(json.loads, target.getvalue().splitlines()):
        assert written.get("event") in known or set(written) <= others


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def test_the_scoring_page_has_every_critical_error() -> None:
    told = set(first_words(section("scoring.md", "The total")))
    assert told == set(map(str, Critical))


def test_the_scoring_page_has_the_points_of_every_fault() -> None:
    told = dict(re.findall(r"`(\w+)` (\d+)", section("scoring.md", "What a fault costs")))
    assert told == {str(fault): str(row.points) for fault, row in RUBRIC.faults.items()}


def test_the_scoring_page_has_what_costs_more_in_writing_and_by_how_much() -> None:
    told = {row[0].strip("`"): int(row[1]) for row in rows(section("scoring.md", "In e-mail and letter"))}
    assert told == {str(fault): row.in_writing for fault, row in RUBRIC.faults.items() if row.in_writing}


def test_the_scoring_page_has_what_every_way_with_money_costs() -> None:
    told = {row[0].strip("`"): (int(row[2]), int(row[3])) for row in rows(section("scoring.md", "Goodwill"))}
    assert told == {str(conduct): (row.points, row.at_most) for conduct, row in RUBRIC.goodwill.items()}


def test_the_scoring_page_names_what_caps_a_call_and_at_how_much() -> None:
    capped = {row.at_most for row in RUBRIC.faults.values()} | {row.at_most for row in RUBRIC.goodwill.values()}
    assert capped - {100} == {
        int(number) for number in re.findall(r"earns (\d+) at most", section("scoring.md", "The total"))
    }


def test_the_scoring_page_has_the_worth_of_every_result() -> None:
    told = {row[0].strip("`"): list(map(int, row[1:])) for row in rows(section("scoring.md", "What a result is worth"))}
    assert told == {str(best): worth_of_each(shares) for best, shares in RUBRIC.outcomes.items()}


def worth_of_each(shares: Mapping[Result, int]) -> list[int]:
    """Return the shares in the order of the page's columns; the results of its last column are all worth the same."""
    (others,) = {share for result, share in shares.items() if result not in BEST_RESULTS}
    return [*(share for result, share in shares.items() if result in BEST_RESULTS), others]


def test_the_scoring_page_has_the_whole_table_of_escalation() -> None:
    told = [
        (row[0].strip("`"), *row[1:-1], int(row[-1])) for row in rows(section("scoring.md", "The escalation table"))
    ]
    assert told == [
        (verdict.id, *(", ".join(verdict.when.get(column, ())) for column in COLUMNS), verdict.points)
        for verdict in RUBRIC.verdicts
    ]


def test_the_page_on_bots_has_every_bot_and_every_field() -> None:
    page = (ROOT / "docs" / "house_bots.md").read_text(encoding="utf-8").split("## How to read")[0]
    assert [name for row in rows(page) for name in re.findall(r"`(\w+)`", row[0])] == list(BOTS)
    told = [name for row in rows(section("house_bots.md", "`--json`")) for name in re.findall(r"`(\w+)`", row[0])]
    assert told == [field.name for field in fields(Tally)]


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_names_every_command(command: str) -> None:
    assert f"`firstline {command} " in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_readme_names_every_key_of_the_desk() -> None:
    table = re.findall(r"^\| ([A-Z](?:, [A-Z])*) \|", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    told = {key.lower() for row in table for key in row.split(", ")}
    assert told >= {USUAL[action].key for action in map(Action, (*DESK, *THREAD_ACTIONS))}


def test_the_readme_names_every_option_of_play() -> None:
    parser = ArgumentParser()
    add_arguments(parser)
    told = section_of(ROOT / "README.md", "Commands")
    assert {option for option in re.findall(r"--\w+", parser.format_help()) if option not in told} == set()


def test_the_readme_names_every_caller_under_its_channel() -> None:
    told = " ".join(section_of(ROOT / "README.md", "What it is").split("come along:")[1].split())
    channels = dict(re.findall(r"by (telephone|chat|e-mail|letter): ((?:\*[^*]+\*(?:, )?)+)", told))
    named = {title: channel for channel, titles in channels.items() for title in re.findall(r"\*([^*]+)\*", titles)}
    names = {Channel.PHONE: "telephone", Channel.EMAIL: "e-mail"}
    shipped = [scenario_in(path) for path in SCENARIOS.glob("*.yaml") if path.stem != "house"]
    assert named == {each.title: names.get(each.channel, str(each.channel)) for each in shipped}


def test_the_modules_named_as_rules_are_there() -> None:
    named = first_words(section("architecture.md", "The life of an input"))
    assert "replying.py" in named
    assert [name for name in named if not (ROOT / "game" / "call" / name).exists()] == []


def test_the_readme_opens_with_the_two_commands_and_stays_short() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    assert [line.split("#")[0].strip() for line in lines[3:5]] == ["uv run firstline", "uv run pytest"]
    assert len(lines) < 120


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_leads_to_one(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_heading_leads_to_one(page: Path) -> None:
    for target, heading in re.findall(r"\]\((?!https?:)([^)#]*)#([^)]+)", page.read_text(encoding="utf-8")):
        headings = re.findall(
            r"^#+ (.+)$", (page.parent / (target or page.name)).read_text(encoding="utf-8"), re.MULTILINE
        )
        assert heading in [re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in headings]
