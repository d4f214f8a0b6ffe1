"""A call that was cut off goes on as itself: same caller, same words, same rules."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from game.analysis.bots.policies import POLICIES
from game.call.session import TurnRecord
from game.errors import FirstlineError
from game.installation import shipped_dir
from game.records.model import Mode, OpenCall, Profile
from game.records.recording import RecordedCall, begin_call, resume_call
from game.records.store import Store
from game.records.troubles import StoreError
from game.records.workplace import Workplace, load_for_play
from game.scenario.model import Scenario
from tests.call.conftest import load, scenario_dict

CALLERS = sorted(path for path in shipped_dir("scenarios").glob("*.yaml") if path.name != "house.yaml")
TRUTH = {"best": "solved", "belongs_to": "level1"}
TWO_TRUTHS = scenario_dict(
    {"acts": ["ask"], "learns": ["lamp"]},
    {"acts": ["ask"], "goto": "mended"},
    variants=["dry", "wet"],
    problem={"dry": TRUTH | {"truth": "Dry."}, "wet": TRUTH | {"truth": "Wet."}},
)


@pytest.fixture
def workplace() -> Workplace:
    return load_for_play(CALLERS[0])[1]


@pytest.fixture
def profile(store: Store) -> Profile:
    return store.add_profile("Ana")


def begun(store: Store, workplace: Workplace, scenario: Scenario, profile: Profile, seed: int = 5) -> RecordedCall:
    return begin_call(store, workplace, scenario, profile, seed=seed, mode=Mode.EXAM)


def waiting(store: Store, profile: Profile) -> OpenCall:
    return store.open_calls(profile)[0]


def history(recorded: RecordedCall) -> list[TurnRecord]:
    return recorded.call.turns


@pytest.mark.parametrize("path", CALLERS, ids=lambda path: path.stem)
def test_a_resumed_call_equals_the_unbroken_one_at_every_turn(store: Store, profile: Profile, path: Path) -> None:
    scenario, workplace = load_for_play(path)
    recorded, random = begun(store, workplace, scenario, profile), Random(8)
    while not recorded.call.is_over:
        again = resume_call(store, workplace, waiting(store, profile))
        assert (history(again), again.call.state) == (history(recorded), recorded.call.state)
        assert (again.mode, again.call.clock_s) == (Mode.EXAM, recorded.call.clock_s)
        recorded.call.do(POLICIES["random"](recorded.call, random))


def test_the_hidden_truth_that_was_drawn_stays_the_same(store: Store, profile: Profile, workplace: Workplace) -> None:
    scenario = load(TWO_TRUTHS)
    drawn = set()
    for seed in range(8):
        recorded = begun(store, workplace, scenario, profile, seed)
        begun_call = store.open_calls(profile)[-1]
        assert resume_call(store, workplace, begun_call).call.program.variant == recorded.call.program.variant
        drawn.add(recorded.call.program.variant)
    assert drawn == {"dry", "wet"}


def test_a_house_that_greets_otherwise_by_now_changes_no_call_that_waits(
    store: Store, profile: Profile, workplace: Workplace
) -> None:
    recorded = begun(store, workplace, load(TWO_TRUTHS), profile)
    renamed = replace(workplace, house=replace(workplace.house, company="A Very Much Longer Name"))
    assert history(resume_call(store, renamed, waiting(store, profile))) == history(recorded)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"persona_version": "0"}, "reacts otherwise"),
        ({"rubric_hash": "0"}, "rubric"),
        ({"scenario_text": "x"}, "read"),
    ],
)
def test_a_call_under_other_rules_does_not_go_on(
    store: Store, profile: Profile, workplace: Workplace, change: dict[str, str], reason: str
) -> None:
    begun(store, workplace, load(TWO_TRUTHS), profile)
    call = waiting(store, profile)
    with pytest.raises(FirstlineError, match=reason):
        resume_call(store, workplace, replace(call, start=replace(call.start, **change)))


def test_a_second_window_plays_unrecorded_and_gives_no_exam(
    opened: Callable[..., Store], profile: Profile, workplace: Workplace
) -> None:
    second = opened()
    assert second.is_read_only
    begin_call(second, workplace, load(TWO_TRUTHS), profile, seed=1, mode=Mode.GUIDED).call.do("hall.0")
    assert second.open_calls(profile) == ()
    with pytest.raises(StoreError):
        begun(second, workplace, load(TWO_TRUTHS), profile)


def test_the_score_is_kept_with_the_rubric_it_was_made_by(store: Store, profile: Profile, workplace: Workplace) -> None:
    recorded = begun(store, workplace, load(TWO_TRUTHS), profile)
    assert waiting(store, profile).start.rubric_hash == workplace.rubric.sha256
    for choice in ("hall.0", "hall.1", "result:solved", "note:2"):
        recorded.call.do(choice)
    card = recorded.finish()
    assert [attempt.result.score for attempt in store.attempts(profile, "small")] == [card.score]
