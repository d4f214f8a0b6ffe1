"""A record is all that it takes: whatever was played comes to the same score in another process, whoever edits what."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path
from random import Random
from shutil import copy
from typing import TextIO

import pytest

from game.analysis.bots.playing import play_out
from game.analysis.bots.policies import POLICIES
from game.analysis.bots.surface import anything
from game.call.program import compile_program
from game.call.session import Call
from game.call.silence import Silence
from game.installation import shipped_dir
from game.records.floor import SupportFloor
from game.records.model import CallResult, CallStart, Mode
from game.records.open_pack import OpenPack
from game.records.recording import RecordedCall, result_of
from game.records.replaying import Rules, replayed, rules_of
from game.records.store import Store
from game.records.verifying import verify
from game.records.workplace import load_for_play
from game.records.written import CallRecord
from game.scoring.scorecard import score_call
from tests.paths import DATA, ROOT

SPOKEN = (DATA / "small.yaml", DATA / "conduct.yaml", DATA / "graph_small.yaml")
SHIPPED = (shipped_dir("scenarios") / "lamp_that_used_to_be_green.yaml", shipped_dir("scenarios") / "eleven_words.yaml")
WRITTEN = (DATA / "written.yaml", DATA / "variants.yaml")
PLAYS = {**dict.fromkeys(SPOKEN, 3000), **dict.fromkeys(SHIPPED, 350), **dict.fromkeys(WRITTEN, 150)}
"""How often each caller is played: small ones most often, since pages and long calls take their time."""
SILENT_SHARE = 0.05
SILENCES = tuple(Silence)
ENOUGH = 50
"""Plays by which an ending counts as tried."""


def anything_or_silence(call: Call, random: Random) -> str:
    return "wait:600" if call.result is None and random.random() < SILENT_SHARE else anything(call, random)


def starts(path: Path) -> Iterator[CallStart]:
    """Yield how calls with a caller begin, for each variant."""
    scenario, workplace = load_for_play(path)
    for variant in scenario.problems:
        persona = compile_program(scenario, variant).persona
        yield CallStart(
            profile_id=1,
            scenario_id=scenario.id,
            scenario_text=scenario.source,
            pack=workplace.pack,
            persona_id=persona.name,
            persona_version=str(persona.version),
            rubric_hash=workplace.rubric.sha256,
            variant=variant,
            seed=0,
            mode=Mode.EXAM,
            first_line="Hello, this is Pomezí Net, my name is Ana.",
            required_lines=("This call is recorded.",),
            rubric_text=workplace.rubric.source,
        )


def played(rules: Rules, start: CallStart) -> tuple[list[str], CallResult]:
    """Play a call at random to its closed ticket; return its inputs and how it was scored."""
    call = replayed(rules.program, start, ())
    play_out(call, anything_or_silence)
    return [turn.choice for turn in call.turns[1:]], result_of(score_call(rules.program, rules.rubric, call.turns))


def random_plays(told: TextIO) -> Iterator[CallResult]:
    """Yield how random calls were scored; tell all that is on record of them but the score, as the child reads it."""
    for path, plays in PLAYS.items():
        begins = tuple(starts(path))
        for number, begin in enumerate(begins):
            rules = rules_of(begin)
            print(json.dumps(asdict(begin)), file=told)
            for seed in range(number, plays, len(begins)):
                silence = SILENCES[seed % len(SILENCES)]
                inputs, result = played(rules, replace(begin, seed=seed, silence=silence))
                print(json.dumps([seed, silence, inputs]), file=told)
                yield result


def test_ten_thousand_random_plays_come_to_the_same_score_bytes_in_another_process() -> None:
    child = Path(__file__).parent / "children" / "scoring.py"
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "4711"}
    command = [sys.executable, str(child)]
    digest, ends = sha256(), Counter[str]()
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as elsewhere:
        assert elsewhere.stdin is not None
        for result in random_plays(elsewhere.stdin):
            digest.update(result.scorecard.encode() + b"\n")
            ends[result.result] += 1
        told, _ = elsewhere.communicate()
    assert told.split() == ["10000", digest.hexdigest()]
    assert sum(times >= ENOUGH for times in ends.values()) >= 6, ends


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """Make a pack of one caller with a rubric of its own."""
    folder = tmp_path / "pack"
    folder.mkdir()
    copy(DATA / "small.yaml", folder)
    copy(shipped_dir("scenarios") / "house.yaml", folder)
    copy(shipped_dir("assets") / "rubric.yaml", folder)
    return folder


def taken(store: Store, pack: Path, name: str = "Ana") -> RecordedCall:
    """Take the pack's call as whoever means to help, at a floor opened just now, and wrap it up."""
    floor = SupportFloor(store, OpenPack(pack), lambda: 1)
    floor.put_on_the_line(name)
    recorded = floor.begin("small", Mode.EXAM)
    play_out(recorded.call, POLICIES["genuine"])
    floor.finish()
    return recorded


def edit(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def test_an_edited_scenario_and_rubric_leave_older_scores_and_reviews_as_they_were(store: Store, pack: Path) -> None:
    earlier = taken(store, pack)
    (kept,) = store.records()
    edit(pack / "small.yaml", "result: solved", "result: worked_around")
    edit(pack / "small.yaml", "It prints! Thank you.", "It prints! For now.")
    edit(pack / "rubric.yaml", "weights: {help: 40, escalation: 20,", "weights: {help: 20, escalation: 40,")
    later = taken(store, pack, "Eva")
    first, second = store.records()
    assert isinstance(first, CallRecord)
    assert isinstance(second, CallRecord)
    assert first == kept
    assert first.start.scenario_hash != second.start.scenario_hash
    assert first.start.rubric_hash != second.start.rubric_hash
    assert first.result != second.result
    for record, recorded in ((first, earlier), (second, later)):
        rules = rules_of(record.start)
        review = replayed(rules.program, record.start, record.inputs)
        assert review.turns == recorded.call.turns
        assert result_of(score_call(rules.program, rules.rubric, review.turns)) == record.result
    assert verify(store.records(), store.seal_key()).disagreeing == ()


def test_a_removed_scenario_takes_nothing_from_its_records(store: Store, pack: Path) -> None:
    earlier = taken(store, pack)
    (pack / "small.yaml").unlink()
    (record,) = store.records()
    assert isinstance(record, CallRecord)
    program = rules_of(record.start).program
    assert replayed(program, record.start, record.inputs).turns == earlier.call.turns
