import pytest

from game.errors import FirstlineError
from game.scoring.marks import Mark
from game.scoring.rubric import Dimension, Rubric
from game.scoring.scorecard import Scorecard, score_call, tally
from tests.call.conftest import Dial
from tests.scoring.conftest import scored

MEND = {"acts": ["check"], "goto": "mended"}
CALM = {"name": "Eva", "persona": "anxious", "opens": "relieved"}
ALL_NEEDS = {"acts": ["ask"], "learns": ["lamp", "strip"], "does": ["eased", "waited"]}
LEAVE = {"acts": ["close"], "goto": "parted"}


def numbers(card: Scorecard) -> tuple[int, int, int, int, int]:
    return card.help, card.escalation, card.own_words, card.respect, card.score


def test_a_repair_with_every_need_met_is_full_marks(dial: Dial) -> None:
    card = scored(dial(ALL_NEEDS, MEND), "hall.0", "hall.1")
    assert (numbers(card), card.passed, card.has_distinction) == ((100, 100, 100, 100, 100), True, True)


def test_each_need_met_is_its_share_of_the_effort(dial: Dial) -> None:
    card = scored(dial({"acts": ["ask"], "learns": ["lamp"]}, MEND), "hall.0", "hall.1")
    assert card.help == 70


def test_the_dimensions_are_the_sums_of_their_marks(dial: Dial) -> None:
    rude = {"acts": ["ask"], "faults": ["blame", "redo"], "learns": ["lamp"]}
    card = scored(dial(rude, MEND, caller=CALM), "hall.0", "hall.script", "lookup:account", "to:level2:cold")
    for dimension, start in zip(Dimension, (0, 100, 100, 100), strict=True):
        earned = sum(mark.points for mark in card.marks if mark.dimension is dimension)
        assert card.of(dimension) == max(0, min(100, start + earned))


def test_a_mark_carries_its_turn_its_reason_and_the_words(dial: Dial) -> None:
    card = scored(dial({"say": "It's your own fault.", "faults": ["blame"]}, MEND), "hall.0", "hall.1")
    mark = next(mark for mark in card.marks if mark.sign == "blame")
    assert (mark.turn, mark.quote, mark.points, bool(mark.reason)) == (1, "It's your own fault.", -25, True)


def test_the_mark_of_a_hollow_feeling_stands_on_the_feeling_and_is_charged_to_the_next(dial: Dial) -> None:
    feeling = {"say": "How awful for you.", "acts": ["empathise"]}
    card = scored(dial(feeling, {"acts": ["smalltalk"]}, MEND), "hall.0", "hall.1", "hall.2")
    mark = next(mark for mark in card.marks if mark.sign == "hollow")
    assert (mark.turn, mark.charged_turn, mark.quote) == (1, 2, "How awful for you.")


def test_giving_up_forfeits_all_effort(dial: Dial) -> None:
    card = scored(dial(ALL_NEEDS, {"faults": ["give_up"], "goto": "parted"}), "hall.0", "hall.1")
    assert card.help == 0
    assert card.score < 50


def test_what_stays_unsolved_earns_no_outcome(dial: Dial) -> None:
    assert scored(dial(ALL_NEEDS, LEAVE), "hall.0", "hall.1").help == 40


def test_politeness_cannot_buy_a_pass(dial: Dial) -> None:
    card = scored(dial(LEAVE), "hall.0")
    assert (card.help, card.score, card.passed) == (0, 40, False)


def test_no_call_passes_under_a_floor_whatever_its_sum(dial: Dial) -> None:
    script = ["hall.script"] * 3
    card = scored(dial(ALL_NEEDS, MEND, caller=CALM), "hall.0", *script, "hall.1")
    assert (card.own_words, card.score >= 70, card.passed) == (40, True, False)


@pytest.mark.parametrize(
    ("reply", "critical"),
    [
        ({"faults": ["insult"]}, "insult"),
        ({"faults": ["leak"]}, "leak"),
        ({"faults": ["untruth"]}, "untruth"),
        ({"faults": ["withhold"]}, "withhold"),
        ({"faults": ["misadvise"], "harm": "It wipes her photographs."}, "harm"),
        ({"faults": ["expose"], "harm": "He reads it."}, "harm"),
    ],
)
def test_a_critical_error_fails_the_call(dial: Dial, reply: dict, critical: str) -> None:
    card = scored(dial(reply, ALL_NEEDS, MEND, caller=CALM), "hall.0", "hall.1", "hall.2")
    assert (card.critical, card.passed) == ((critical,), False)


def test_advice_that_can_harm_is_critical_only_where_the_scenario_says_so(dial: Dial) -> None:
    card = scored(dial({"faults": ["misadvise"]}, ALL_NEEDS, MEND), "hall.0", "hall.1", "hall.2")
    assert card.critical == ()


def test_hanging_up_on_the_caller_is_critical(dial: Dial) -> None:
    card = scored(dial(ALL_NEEDS), "hall.0", "hangup")
    assert (card.critical, card.passed) == (("abandoned",), False)


def test_reaching_harm_is_critical(dial: Dial) -> None:
    endings = {
        "mended": {"result": "solved", "caller": "Good."},
        "parted": {"result": "unsolved", "caller": "Bye."},
        "wiped": {"result": "harmed", "caller": "It's all gone."},
    }
    card = scored(dial(MEND | {"goto": "wiped"}, endings=endings), "hall.0")
    assert card.critical == ("harm",)


@pytest.mark.parametrize(("persona", "cost"), [("anxious", 20), ("aggressive", 20), ("confused", 40)])
def test_jargon_costs_by_persona(dial: Dial, persona: str, cost: int) -> None:
    caller = {"name": "Eva", "persona": persona}
    card = scored(dial({"acts": ["ask"], "faults": ["jargon"]}, LEAVE, caller=caller), "hall.0", "hall.1")
    assert card.respect == 100 - cost


def test_the_stars_are_the_callers_and_follow_mood_and_result(dial: Dial) -> None:
    glad = scored(dial({"acts": ["acknowledge", "own"]}, ALL_NEEDS, MEND), "hall.0", "hall.1", "hall.2")
    sore = scored(dial({"faults": ["jargon"]}, ALL_NEEDS, {"goto": "mended"}), "hall.0", "hall.1", "hall.2")
    assert (glad.stars, sore.stars) == (5, 2)


def test_half_a_call_has_no_score(dial: Dial, rubric: Rubric) -> None:
    call = dial(ALL_NEEDS)
    with pytest.raises(FirstlineError, match="not ended"):
        score_call(call.program, rubric, call.turns)


def test_the_total_is_rounded_half_up(dial: Dial) -> None:
    sorry = {"faults": ["over_apologise", "rush"]}
    card = scored(dial(sorry, ALL_NEEDS, MEND, caller=CALM), "hall.0", "hall.1", "hall.2")
    assert (card.help, card.respect, card.score) == (95, 85, 95)


def test_no_distinction_without_a_pass(dial: Dial) -> None:
    card = scored(dial({"faults": ["untruth"]}, ALL_NEEDS, MEND, caller=CALM), "hall.0", "hall.1", "hall.2")
    assert (card.score >= 90, card.has_distinction) == (True, False)


def test_no_dimension_goes_above_a_hundred() -> None:
    marks = [Mark(1, 1, Dimension.HELP, 70, "x", ""), Mark(2, 2, Dimension.HELP, 70, "x", "")]
    assert tally(Dimension.HELP, marks) == 100
