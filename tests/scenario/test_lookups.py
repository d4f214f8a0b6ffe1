from collections.abc import Callable

import pytest

from game.scenario.conditions import Knows
from game.scenario.diagnostics import Diagnostic
from game.scenario.loading import Loaded
from game.scenario.model import Lookup

PLAIN = 'text: "Tray 2 is the lower one.", learns: [window]'
BY_MOMENT = 'text: [{when: {knows: window}, say: "The lower one."}, {say: "Tray 2."}], learns: '
TAUGHT_BY_MOMENT = BY_MOMENT + "[{when: {knows: window}, facts: [gap]}, {facts: [window]}]"

Bent = Callable[[str, str], tuple[Diagnostic, ...]]


@pytest.fixture
def manual(load: Callable[[str], Loaded], small: str) -> Callable[[str], Lookup]:
    def loaded(written: str) -> Lookup:
        scenario = load(small.replace(PLAIN, written)).scenario
        assert scenario is not None
        return scenario.lookups["manual"]

    return loaded


def test_a_plain_text_and_a_plain_list_are_the_only_case(manual: Callable[[str], Lookup]) -> None:
    lookup = manual(PLAIN)
    assert [(case.value, case.when) for case in lookup.text] == [("Tray 2 is the lower one.", None)]
    assert [(case.value, case.when) for case in lookup.learns] == [(("window",), None)]


def test_a_lookup_that_teaches_nothing_has_one_empty_case(manual: Callable[[str], Lookup]) -> None:
    assert [(case.value, case.when) for case in manual('text: "Two."').learns] == [((), None)]


def test_text_and_facts_may_hang_on_the_moment(manual: Callable[[str], Lookup]) -> None:
    lookup = manual(TAUGHT_BY_MOMENT)
    assert [(case.value, case.when) for case in lookup.text] == [
        ("The lower one.", Knows(("window",))),
        ("Tray 2.", None),
    ]
    assert [(case.value, case.when) for case in lookup.learns] == [
        (("gap",), Knows(("window",))),
        (("window",), None),
    ]


def test_a_fact_that_only_one_case_of_a_lookup_teaches_can_be_a_need(load: Callable[[str], Loaded], small: str) -> None:
    untaught = small.replace("learns: [gap, slept]", "learns: [slept]").replace("        learns: [gap]\n", "", 1)
    assert [finding.code for finding in load(untaught).diagnostics] == ["FL305"]
    assert load(untaught.replace(PLAIN, TAUGHT_BY_MOMENT)).diagnostics == ()


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ('text: [{when: {knows: window}, say: "Two."}]', "FL301"),
        ('text: "Two.", learns: [{when: {knows: window}, facts: [gap]}]', "FL301"),
        ('text: "Two.", learns: [{facts: [gap]}, {facts: [window]}]', "FL302"),
        ('text: "Two.", learns: [{facts: [gapp]}]', "FL201"),
        ('text: "Two.", learns: window', "FL103"),
        ('text: "Two.", learns: [{when: {variant: other}, facts: [gap]}, {facts: []}]', "FL206"),
    ],
)
def test_what_is_wrong_with_a_lookup_is_named(bent: Bent, written: str, code: str) -> None:
    assert [finding.code for finding in bent(PLAIN, written)] == [code]
