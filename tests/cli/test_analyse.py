"""`firstline analyse` as a trainer calls it."""

import json
from pathlib import Path

import pytest

from game.cli.main import main
from game.scenario.examples import bases_dir
from tests.paths import ROOT

FAIR = bases_dir() / "snowflake.yaml"
LAMP = ROOT / "scenarios" / "lamp_that_used_to_be_green.yaml"


def bent(folder: Path, old: str, new: str) -> Path:
    text = FAIR.read_text(encoding="utf-8")
    assert old in text
    path = folder / "bent.yaml"
    path.write_text(text.replace(old, new), encoding="utf-8")
    return path


def test_a_fair_caller_is_called_fair(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse", str(FAIR)]) == 0
    told = capsys.readouterr().out
    assert "all looked at" in told
    assert told.endswith("Fair.\n")


def test_what_is_wrong_comes_with_its_place_and_exit_code_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = bent(tmp_path, "when: {lacks: [holiday], not: {said: [reading]}}", "when: {lacks: [holiday]}")
    assert main(["analyse", str(path)]) == 1
    assert f"{path}:50:3: error FL602" in capsys.readouterr().out


def test_a_warning_fails_only_where_it_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = 'caller: "I\'m holding it. One, two... it blinks. Should it blink?"'
    path = bent(
        tmp_path, old, f"caller: [{{when: {{lacks: [holiday]}}, say: Well?}}, {{say: {old.partition(' ')[2]}}}]"
    )
    assert main(["analyse", str(path)]) == 0
    assert main(["analyse", "--strict", str(path)]) == 1
    assert "FL606" in capsys.readouterr().out


def test_as_json_it_has_the_keys_that_programs_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse", "--json", str(FAIR)]) == 0
    data = json.loads(capsys.readouterr().out)
    wanted = {"states", "transitions", "par", "worst", "endings", "unreachable", "dead_ends", "endless", "fair"}
    assert wanted | {"findings"} <= data.keys()
    assert (data["par"]["score"], data["fair"], data["endings"]) == (100, True, {"warm": True, "left_cold": True})


def test_an_unreachable_reply_has_its_place_and_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = "when: {lacks: [holiday], not: {said: [reading]}}"
    path = bent(tmp_path, old, "when: {lacks: [snowflake], not: {said: [reading]}}")
    main(["analyse", "--json", str(path)])
    (unreachable,) = json.loads(capsys.readouterr().out)["unreachable"]
    assert (unreachable["what"], unreachable["node"], unreachable["index"], unreachable["line"]) == (
        "reply",
        "display",
        0,
        54,
    )
    assert unreachable["why"] == "it is never so here that the fact `snowflake` isn't known"


def test_the_best_play_is_replayed_by_play_choices(capsys: pytest.CaptureFixture[str]) -> None:
    main(["analyse", "--json", str(LAMP)])
    par = json.loads(capsys.readouterr().out)["par"]
    choices = [*par["choices"], "result:solved", "note:0"]
    asked = ["play", str(LAMP), "--json", "--seed", str(par["seed"]), "--choices", ",".join(choices)]
    assert main(asked) == 0
    card = json.loads(capsys.readouterr().out.splitlines()[-1])["scorecard"]
    assert card["score"] == par["score"] == 100


def test_a_caller_with_errors_is_answered_as_by_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = bent(tmp_path, "goto: pressed", "goto: presed")
    assert main(["analyse", str(path)]) == 1
    assert "FL207" in capsys.readouterr().err


def test_what_takes_too_long_is_not_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse", "--seconds", "0", str(FAIR)]) == 1
    assert "not decided" in capsys.readouterr().out
