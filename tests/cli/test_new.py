"""`firstline new`: a caller to start from, whoever calls and however they come."""

from functools import cache
from pathlib import Path

import pytest

from game.analysis.analysing import analyse
from game.analysis.bots.policies import POLICIES
from game.analysis.findings import findings
from game.analysis.limits import Limit
from game.callers.cast import PERSONAS, vocabulary
from game.cli.check import check_file
from game.cli.first_draft import draft
from game.cli.main import main
from game.cli.new import schema_for
from game.installation import shipped_dir
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario
from game.scenario.vocabulary import SPOKEN, WRITTEN, Channel
from game.scoring.rubric_file import shipped_rubric
from game.scoring.scorecard import Scorecard
from tests.shipped.playing import begun, finished, played_by

EVERYONE = [(persona, channel) for persona in PERSONAS for channel in Channel]
everyone = pytest.mark.parametrize(("persona", "channel"), EVERYONE, ids=str)


@cache
def drafted(persona: str, channel: Channel) -> Scenario:
    scenario = load_scenario(draft(persona, channel, "schema.json").encode(), "new.yaml", vocabulary()).scenario
    assert scenario is not None
    return scenario


def played(persona: str, channel: Channel, bot: str, seed: int) -> Scorecard:
    return played_by(POLICIES[bot], begun(drafted(persona, channel), seed=seed))


@everyone
def test_it_has_no_findings_at_all(persona: str, channel: Channel, tmp_path: Path) -> None:
    path = tmp_path / "my_caller.yaml"
    assert main(["new", str(path), "--persona", persona, "--channel", channel]) == 0
    assert check_file(path) == ()


@everyone
def test_it_is_who_was_asked_for(persona: str, channel: Channel) -> None:
    scenario = drafted(persona, channel)
    assert (scenario.caller.persona, scenario.channel) == (persona, channel)
    assert bool(scenario.subject) is (channel is Channel.EMAIL)


@everyone
def test_whoever_means_to_help_passes_with_85_or_more(persona: str, channel: Channel) -> None:
    for seed in range(2):
        card = played(persona, channel, "genuine", seed)
        assert card.passed
        assert card.score >= 85


@everyone
def test_neither_the_script_nor_chance_passes(persona: str, channel: Channel) -> None:
    assert not played(persona, channel, "script", 1).passed
    assert [seed for seed in range(4) if played(persona, channel, "random", seed).passed] == []


@pytest.mark.parametrize(("persona", "channel"), [each for each in EVERYONE if each[1] is not Channel.LETTER], ids=str)
def test_it_is_fair_and_the_analysis_finds_nothing(persona: str, channel: Channel) -> None:
    """Letters are left out: a letter has the pages of the e-mail, and no rule between them but the days that pass."""
    scenario = drafted(persona, channel)
    known = analyse(scenario, shipped_rubric(), Limit(states_for_worst=0))
    assert findings("new.yaml", scenario, known) == ()
    assert all(each.is_fair for each in known)


@pytest.mark.parametrize("persona", PERSONAS)
def test_one_slip_on_the_telephone_can_be_made_good(persona: str) -> None:
    scenario = drafted(persona, Channel.PHONE)
    whole = begun(scenario)
    finished(whole)
    path = [turn.choice for turn in whole.turns[1:] if not turn.choice.startswith(("result:", "note:"))]
    slips = 0
    for length in range(len(path)):
        for choice in (choice.id for choice in begun(scenario, path[:length]).choices):
            reply = scenario.reply(choice)
            call = begun(scenario, path[:length])
            if reply and reply.faults and not reply.tells:
                call.do(choice)
                slips += call.result is None
                assert call.result is not None or finished(call).passed, reply.say
    assert slips >= 3


def test_every_story_is_written_for_both_ways_of_answering() -> None:
    told = {path.stem for path in (shipped_dir("assets") / "new").glob("*_*.yaml")}
    assert {name.rpartition("_")[2] for name in told} == {"spoken", "written"}
    assert {name.rpartition("_")[0] for name in told if name.endswith("spoken")} == {
        name.rpartition("_")[0] for name in told if name.endswith("written")
    }
    assert set(Channel) == SPOKEN | WRITTEN | {Channel.CHAT}


def test_the_same_words_make_the_same_bytes(tmp_path: Path) -> None:
    paths = [tmp_path / "one.yaml", tmp_path / "two.yaml"]
    for path in paths:
        main(["new", str(path)])
    assert paths[0].read_bytes() == paths[1].read_bytes()
    assert b"\r" not in paths[0].read_bytes()


def test_it_says_what_to_do_next(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "my_caller.yaml"
    assert main(["new", str(path), "--persona", "silent", "--channel", "chat"]) == 0
    shown = capsys.readouterr().out
    assert "silent, by chat" in shown
    assert f"firstline check {path}" in shown


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("my own work", encoding="utf-8")
    assert main(["new", str(path)]) == 2
    assert path.read_text(encoding="utf-8") == "my own work"
    assert "there already" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "better"),
    [
        ("My Caller.yaml", "my_caller.yaml"),
        ("žluťoučký kůň.yml", "zlutoucky_kun.yaml"),
        ("lamp", "lamp.yaml"),
        ("lamp.txt", "lamp.yaml"),
        ("Lamp.YAML", "lamp.yaml"),
        ("4_lamps.yaml", "my_caller.yaml"),
        ("---.yaml", "my_caller.yaml"),
    ],
)
def test_a_name_that_cannot_be_a_callers_gets_a_better_one(
    name: str, better: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", str(tmp_path / name)]) == 2
    error = capsys.readouterr().err
    assert f"`{better}`" in error
    assert len(error.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["house.yaml", "rubric.yaml"])
def test_the_names_of_a_packs_other_files_are_kept_for_them(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", str(tmp_path / name)]) == 2
    assert name in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", str(tmp_path / "nowhere" / "mine.yaml")]) == 2
    assert f"no folder `{tmp_path / 'nowhere'}`" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "wrong", "meant"), [("--persona", "anxius", "anxious"), ("--channel", "e-mail", "email")]
)
def test_a_misspelt_word_gets_the_one_that_was_meant(
    option: str, wrong: str, meant: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["new", str(tmp_path / "mine.yaml"), option, wrong])
    assert stopped.value.code == 2
    assert f"did you mean `{meant}`?" in capsys.readouterr().err


def schema_named_in(path: Path) -> str:
    return path.read_text(encoding="utf-8").splitlines()[0].partition("$schema=")[2]


def test_beside_the_shipped_callers_the_schema_is_named_as_they_name_it() -> None:
    shipped = shipped_dir("scenarios") / "eleven_words.yaml"
    assert schema_for(shipped.with_name("mine.yaml")) == schema_named_in(shipped)


def test_elsewhere_the_schema_is_named_where_it_is_installed(tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    assert main(["new", str(path)]) == 0
    assert schema_named_in(path) == (shipped_dir("assets") / "scenario.schema.json").resolve().as_uri()
