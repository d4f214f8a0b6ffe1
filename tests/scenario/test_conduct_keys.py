"""The keys that bind the trainee: each is read as it is written, and each slip is named where it stands."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
import yaml

from game.scenario.building.conditions import ALWAYS
from game.scenario.conditions import MoodBetween
from game.scenario.diagnostics import Severity
from game.scenario.loading import Loaded, load_scenario
from game.scenario.model import Danger, Goodwill, Identity, Promise, Reply, Scenario
from game.scenario.vocabulary import GoodwillAnswer, ManagerAnswer, Vocabulary
from tests.paths import DATA
from tests.scenario.conftest import Bent

SOURCE = (DATA / "conduct.yaml").read_text(encoding="utf-8")
PROMISE = 'promises: {what: ring back, by: "16:00"}'
IDENTITY = "identity: {proved_by: [birthday]}\n"
FORBIDDEN = "forbidden: {digger: No names while the insurers talk.}\n"
OWED = "goodwill: {owed: credited, after: [mobile_set]}\n"
GIVES = "        goodwill: owed\n"
REMEDIES = "by: [mobile_set, field]"


@pytest.fixture(scope="module")
def scenario(load: Callable[[str], Loaded]) -> Scenario:
    loaded = load(SOURCE)
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    return loaded.scenario


def reply(scenario: Scenario, choice: str) -> Reply:
    found = scenario.reply(choice)
    assert found is not None
    return found


def test_who_may_hear_what_is_read(scenario: Scenario) -> None:
    assert scenario.identity == Identity(("birthday",))
    assert [fact.id for fact in scenario.facts.values() if fact.guarded] == ["mobile"]
    assert scenario.forbidden == {"digger": "No names while the insurers talk."}
    assert reply(scenario, "told.0").tells == ("mobile",)


def test_identity_may_be_proved_by_nothing(load: Callable[[str], Loaded]) -> None:
    loaded = load(SOURCE.replace(IDENTITY, "identity: {proved_by: []}\n")).scenario
    assert loaded is not None
    assert loaded.identity == Identity(())


def test_what_is_owed_and_given_is_read(scenario: Scenario) -> None:
    assert scenario.goodwill == Goodwill("credited", ("mobile_set",))
    assert reply(scenario, "paid.0").goodwill is GoodwillAnswer.OWED


@pytest.mark.parametrize("answer", GoodwillAnswer)
def test_every_answer_about_money_is_read(load: Callable[[str], Loaded], answer: GoodwillAnswer) -> None:
    loaded = load(SOURCE.replace("goodwill: owed", f"goodwill: {answer}")).scenario
    assert loaded is not None
    assert reply(loaded, "paid.0").goodwill is answer


@pytest.mark.parametrize("answer", ManagerAnswer)
def test_every_answer_about_the_manager_is_read(load: Callable[[str], Loaded], answer: ManagerAnswer) -> None:
    loaded = load(SOURCE.replace("manager: offer", f"manager: {answer}")).scenario
    assert loaded is not None
    assert reply(loaded, "told.0").manager is answer


def test_a_danger_is_read_with_jobs_and_desks_among_its_remedies(scenario: Scenario) -> None:
    assert scenario.problems[""].danger == Danger("alarm", 3, ("mobile_set", "field"))


def test_wishes_and_abuse_are_read(scenario: Scenario) -> None:
    opening, told, paid = scenario.nodes.values()
    assert (opening.asks_manager, told.asks_manager, paid.asks_manager) == (False, True, False)
    assert (opening.abusive, told.abusive, paid.abusive) == (MoodBetween(1, 1), ALWAYS, None)


def test_words_that_are_no_abuse_may_say_so(load: Callable[[str], Loaded]) -> None:
    loaded = load(SOURCE.replace("abusive: true", "abusive: false")).scenario
    assert loaded is not None
    assert loaded.nodes["told"].abusive is None


def test_one_promise_or_several_are_read(scenario: Scenario) -> None:
    assert reply(scenario, "told.0").promises == (Promise("ring back", "16:00"),)
    assert reply(scenario, "told.1").promises == (
        Promise("ring back", "today", "the manager"),
        Promise("ring back", "tomorrow", "the crew"),
    )


@dataclass(frozen=True)
class Slip:
    """Something written wrongly: what it is called, in which line, and a word that its hint must hold."""

    right: str
    wrong: str
    code: str
    line: int
    hint: str


SLIPS = [
    Slip("manager: offer", "manager: offers", "FL108", 59, "`offer`"),
    Slip("manager: offer", "manager: yes", "FL108", 59, "honour, lie, offer, refuse"),
    Slip("manager: offer", "manager: [offer]", "FL103", 59, "one word: honour, lie, offer, refuse"),
    Slip("asks_for: manager", "asks_for: boss", "FL108", 50, "known here: manager"),
    Slip("abusive: true", "abusive: yes", "FL107", 51, "`true`"),
    Slip("abusive: true", "abusive: angry", "FL107", 51, "a condition such as"),
    Slip("mood_at_most: panicking", "mood_at_most: raging", "FL209", 37, "panicking"),
    Slip(PROMISE, 'promises: "ring back"', "FL103", 58, 'by: "16:00"'),
    Slip(PROMISE, "promises: [ring back]", "FL103", 58, 'by: "16:00"'),
    Slip(PROMISE, "promises: {what: ring back}", "FL101", 58, "add `by:`"),
    Slip(GIVES, "        goodwill: given\n", "FL108", 73, "more, owed, refuse"),
    Slip(GIVES, "        goodwill: 200\n", "FL108", 73, "more, owed, refuse"),
    Slip(OWED, "", "FL323", 70, "faults: [bribe]"),
    Slip(OWED, "goodwill: credited\n", "FL103", 30, "owed, after"),
    Slip(OWED, "goodwill: {owed: credited}\n", "FL101", 30, "add `after:`"),
    Slip("{owed: credited,", "{owed: creditd,", "FL202", 30, "`credited`"),
    Slip("{owed: credited,", "{owed: alarm,", "FL202", 30, "`alarm` is a fact"),
    Slip("after: [mobile_set]", "after: []", "FL111", 30, ""),
    Slip("tells: [mobile]", "tells: [mobil]", "FL201", 57, "`mobile`"),
    Slip("tells: [mobile]", "tells: [mobile_set]", "FL201", 57, "`mobile_set` is a job"),
    Slip(IDENTITY, "", "FL321", 20, "proved_by"),
    Slip("proved_by: [birthday]", "proved_by: [birthdays]", "FL203", 28, "`birthday`"),
    Slip(IDENTITY, "identity: {}\n", "FL101", 28, "proved_by"),
    Slip("guarded: true", "gaurded: true", "FL102", 20, "`guarded`"),
    Slip("guarded: true", "guarded: yes", "FL107", 20, "`true`"),
    Slip("{digger: No", "{diger: No", "FL201", 29, "`digger`"),
    Slip("{digger: No", "{crew_named: No", "FL201", 29, "`crew_named` is a job"),
    Slip(FORBIDDEN, "forbidden: [digger]\n", "FL103", 29, "the rule, and its reason"),
    Slip("fact: alarm", "fact: alrm", "FL201", 15, "`alarm`"),
    Slip(REMEDIES, "by: [mobile_sent]", "FL208", 15, "`mobile_set`"),
    Slip(REMEDIES, "by: [alarm]", "FL208", 15, "`alarm` is a fact"),
    Slip("within: 3", "within: 0", "FL106", 15, ""),
    Slip("acts: [acknowledge, verify]", "acts: [verify]\n        faults: [left_waiting]", "FL112", 41, "take it out"),
    Slip("goto: told", 'goto: "@limit"', "FL212", 42, "by itself"),
]

OMISSIONS = [
    Slip("tells: [mobile]", "tells: [alarm]", "FL322", 53, "`guarded: true`"),
    Slip(", guarded: true", "", "FL322", 53, "`guarded: true`"),
    Slip(FORBIDDEN, "", "FL322", 42, "`forbidden`"),
    Slip("  carries: [crew_named]\n", "", "FL324", 12, "a name, hours"),
    Slip(GIVES, "", "FL316", 26, "`goodwill: owed`"),
    Slip("tells: [digger]", "tells: [digger]\n        faults: [leak]", "FL325", 43, "take it out of `faults`"),
    Slip(GIVES, f"{GIVES}        faults: [bribe]\n", "FL325", 71, "take it out of `faults`"),
    Slip(
        f"{GIVES}        does: [crew_named]\n",
        "        does: [credited, crew_named]\n",
        "FL327",
        71,
        "`goodwill: owed`",
    ),
    Slip("manager: offer", "manager: lie", "FL328", 53, "`faults: [untruth]`"),
]


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.wrong.strip() or f"without {slip.right.strip()}")
def test_a_slip_is_one_error_with_its_place_and_a_way_out(bent: Bent, slip: Slip) -> None:
    (error,) = [finding for finding in bent(slip.right, slip.wrong) if finding.severity is Severity.ERROR]
    assert (error.code, error.line) == (slip.code, slip.line)
    assert slip.hint in error.hint


@pytest.mark.parametrize("slip", OMISSIONS, ids=lambda slip: slip.wrong.strip() or f"without {slip.right.strip()}")
def test_what_plays_but_would_not_do_what_it_says_is_a_warning(bent: Bent, slip: Slip) -> None:
    (warning,) = [finding for finding in bent(slip.right, slip.wrong) if finding.code == slip.code]
    assert (warning.code, warning.line, warning.severity) == (slip.code, slip.line, Severity.WARNING)
    assert slip.hint in warning.hint


@pytest.mark.parametrize("answer", GoodwillAnswer)
def test_no_answer_about_money_stands_where_nothing_is_owed(load: Callable[[str], Loaded], answer: str) -> None:
    findings = load(SOURCE.replace(OWED, "").replace("goodwill: owed", f"goodwill: {answer}")).diagnostics
    assert "FL323" in [finding.code for finding in findings]


@pytest.mark.parametrize("best", ["referred", "honest_no", "worked_around"])
def test_sending_somebody_off_bare_is_no_best_result(load: Callable[[str], Loaded], best: str) -> None:
    bare = SOURCE.replace("  carries: [crew_named]\n", "").replace("best: referred", f"best: {best}")
    assert [finding.code for finding in load(bare).diagnostics] == ["FL324", "FL342"]


def test_an_answer_about_a_manager_whom_nobody_wants_is_a_warning(bent: Bent) -> None:
    findings = bent("    asks_for: manager\n", "")
    assert [(finding.code, finding.line) for finding in findings] == [("FL326", 52), ("FL326", 60)]
    assert "`asks_for: manager`" in findings[0].hint


def test_some_personas_want_the_manager_without_being_written_so(vocabulary: Vocabulary) -> None:
    unasked = SOURCE.replace("    asks_for: manager\n", "")
    insistent = replace(vocabulary, insistent=frozenset({"anxious"}))
    assert load_scenario(unasked.encode(), "hall.yaml", insistent).diagnostics == ()


def test_whom_the_file_lets_never_want_the_manager_gets_no_answer_about_one(vocabulary: Vocabulary) -> None:
    insistent = replace(vocabulary, insistent=frozenset({"anxious"}))
    calmed = SOURCE.replace("persona: anxious", "persona: {based_on: anxious, asks_manager_after: 0}")
    unasked = calmed.replace("    asks_for: manager\n", "")
    codes = [finding.code for finding in load_scenario(unasked.encode(), "hall.yaml", insistent).diagnostics]
    assert codes == ["FL326", "FL326"]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("    asks_for: manager\n", "    asks_for: [manager]\n"),
        ("carries: [crew_named]", "carries: crew_named"),
        ("  belongs_to: nobody\n", "  belongs_to: level2\n  before_handover: alarm\n"),
    ],
)
def test_what_cannot_be_read_is_not_taken_for_left_out(bent: Bent, right: str, wrong: str) -> None:
    assert [finding.code for finding in bent(right, wrong)] == ["FL103"]


def test_a_slip_in_a_forbidden_name_leaves_what_is_told_alone(bent: Bent) -> None:
    assert [finding.code for finding in bent("{digger: No", "{diger: No")] == ["FL201"]


def test_goodwill_that_cannot_be_read_leaves_the_replies_alone(bent: Bent) -> None:
    assert "FL323" not in [finding.code for finding in bent(OWED, "goodwill: credited\n")]


NEW_KEYS = (
    *("identity", "proved_by", "forbidden", "goodwill", "owed", "after", "danger", "fact", "within", "by"),
    *("guarded", "tells", "manager", "promises", "asks_for", "abusive"),
)
ODD: tuple[object, ...] = (True, "text", 3, [], {}, None, "", ["x"], [{}], {"a": "b"}, [["x"]])


@pytest.mark.parametrize("key", NEW_KEYS)
def test_whatever_stands_at_a_key_is_answered(load: Callable[[str], Loaded], key: str) -> None:
    whole = yaml.safe_load(SOURCE)
    bent = [_with(whole, place, odd) for place in _places(whole) if place[-1] == key for odd in ODD]
    assert bent
    for tree in bent:
        loaded = load(json.dumps(tree, ensure_ascii=False))
        has_errors = any(finding.severity is Severity.ERROR for finding in loaded.diagnostics)
        assert (loaded.scenario is None) == has_errors


def _places(tree: Any, before: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the way to every value below a tree."""
    below = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for step, value in below:
        yield (*before, step)
        yield from _places(value, (*before, step))


def _with(tree: Any, place: tuple[str | int, ...], value: object) -> Any:
    """Return a tree with another value in one place."""
    if not place:
        return value
    copy = tree.copy()
    copy[place[0]] = _with(tree[place[0]], place[1:], value)
    return copy
