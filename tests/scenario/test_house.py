from hypothesis import given
from hypothesis import strategies as st

from game.scenario.house import GREETING, House, first_line, load_house
from game.scenario.vocabulary import Place


def test_two_lines_make_a_house() -> None:
    loaded = load_house(b"house: 1\ncompany: Lipka\n", "house.yaml")
    assert loaded.diagnostics == ()
    assert loaded.house
    assert loaded.house.greeting == GREETING
    assert set(loaded.house.desks) == set(Place)


def test_the_first_line_names_firm_and_agent() -> None:
    assert first_line(House("Lipka"), "Eva") == "Hello, this is Lipka, my name is Eva."


@given(company=st.text(), agent=st.text())
def test_names_are_never_read_as_tokens(company: str, agent: str) -> None:
    assert first_line(House(company), agent) == "Hello, this is " + company + ", my name is " + agent + "."


def test_nothing_but_the_two_tokens_is_filled_in() -> None:
    house = House("Lipka", greeting="{company} {agent} {0} {company.name} {agent!r} {{agent}} %s")
    assert first_line(house, "Eva") == "Lipka Eva {0} {company.name} {agent!r} {Eva} %s"


def test_other_braces_are_a_warning() -> None:
    loaded = load_house(b'house: 1\ncompany: Lipka\ngreeting: "Hello, {name} here."\n', "house.yaml")
    assert [(finding.code, finding.line) for finding in loaded.diagnostics] == [("FL401", 3)]
    assert loaded.house


def test_a_desk_that_is_none_is_named() -> None:
    loaded = load_house(b"house: 1\ncompany: Lipka\ndesks:\n  lvel2: {name: the second floor}\n", "house.yaml")
    assert [(finding.code, finding.line) for finding in loaded.diagnostics] == [("FL108", 4)]
    assert loaded.house is None
