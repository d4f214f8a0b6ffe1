import re

from game.scenario import definitions
from game.scenario.definitions import Definition, quoted
from game.scenario.diagnostics import closest, did_you_mean
from game.scenario.tree import Spot

CATALOGUE = [value for value in vars(definitions).values() if isinstance(value, Definition)]


def test_every_code_is_given_once() -> None:
    codes = [definition.code for definition in CATALOGUE]
    assert len(codes) == len(set(codes)) > 50
    assert all(re.fullmatch(r"FL[0-9]{3}", code) for code in codes)


def test_content_in_a_message_is_never_taken_for_a_template() -> None:
    finding = definitions.UNKNOWN_FACT.at("a.yaml", Spot(1, 1), name=quoted("{name} {0} %s"))
    assert finding.message == "there is no fact `{name} {0} %s`"


def test_content_in_a_message_stays_on_one_short_line() -> None:
    shown = quoted("a\nb\u202e" + "x" * 100)
    assert shown.startswith("`a b\N{REPLACEMENT CHARACTER}xxx")
    assert len(shown) <= 42


def test_a_close_word_is_offered_whatever_its_case() -> None:
    assert did_you_mean("Woried", ["worried", "steady"]) == "did you mean `worried`?"


def test_known_words_are_listed_where_none_is_close() -> None:
    assert did_you_mean("calm", ["worried", "steady"]) == "known here: steady, worried"


def test_a_monstrous_word_means_nothing() -> None:
    assert closest("a" * 10_000, ["a" * 9_999]) is None
