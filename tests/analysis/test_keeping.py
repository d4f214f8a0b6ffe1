"""Which choices still hold on a call whose file has changed."""

from game.analysis.keeping import Made, keep, made_now
from game.call.session import Call
from tests.call.conftest import Dial, dial

__all__ = ["dial"]

ASK = {"say": "Which lamp?", "acts": ["ask"], "learns": ["lamp"]}
CHECK = {"say": "Is the strip on?", "acts": ["check"], "learns": ["strip"]}
WAIT = {"say": "One moment.", "acts": ["narrate"]}


def played(call: Call, *choices: str) -> list[Made]:
    made = []
    for choice in choices:
        made.append(made_now(call, choice))
        call.do(choice)
    return made


def ids(made: tuple[Made, ...]) -> list[str]:
    return [each.id for each in made]


def test_an_unchanged_file_keeps_every_choice(dial: Dial) -> None:
    made = played(dial(ASK, CHECK), "hall.0", "hold", "lookup:account", "back", "hall.1")
    kept = keep(dial(ASK, CHECK), made)
    assert (list(kept.choices), kept.dropped) == (made, ())


def test_another_wording_keeps_the_choice(dial: Dial) -> None:
    made = played(dial(ASK, CHECK), "hall.0", "hall.1")
    assert ids(keep(dial(ASK | {"say": "Which one?"}, CHECK), made).choices) == ["hall.0", "hall.1"]


def test_a_reply_is_followed_to_its_new_place(dial: Dial) -> None:
    made = played(dial(ASK, CHECK), "hall.0", "hall.1")
    assert ids(keep(dial(WAIT, CHECK, ASK), made).choices) == ["hall.2", "hall.1"]


def test_a_reply_that_took_the_place_of_one_taken_out_is_not_said(dial: Dial) -> None:
    made = played(dial(ASK, WAIT, CHECK), "hall.0", "hall.1")
    kept = keep(dial(ASK, CHECK), made)
    assert (ids(kept.choices), ids(kept.dropped)) == (["hall.0"], ["hall.1"])
    assert "`One moment.` can't be said here any more" in kept.why


def test_the_longest_part_that_holds_is_kept(dial: Dial) -> None:
    made = played(dial(ASK, CHECK), "hall.0", "hall.1", "hangup")
    kept = keep(dial(ASK, CHECK | {"when": {"heard": False}}), made)
    assert (ids(kept.choices), ids(kept.dropped)) == (["hall.0"], ["hall.1", "hangup"])


def test_ids_alone_are_made_as_they_are(dial: Dial) -> None:
    kept = keep(dial(ASK, CHECK), [Made("hall.1"), Made("wait:20")])
    assert ids(kept.choices) == ["hall.1", "wait:20"]
