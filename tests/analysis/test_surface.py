"""Bots that go by the surface get words and nothing else."""

import inspect
from collections.abc import Callable
from random import Random
from typing import Any, get_type_hints

import pytest

from game.analysis.bots.blind import blind
from game.analysis.bots.policies import POLICIES
from game.analysis.bots.surface import Texts, coldest, longest, shortest, warmest
from game.call.session import Call
from tests.call.conftest import Dial, dial

__all__ = ["dial"]

EYES = (longest, shortest, warmest, coldest, blind({}))
SURFACE = ("longest", "shortest", "warmest", "coldest", "blind")
TEXTS = ("I'm so sorry, I understand.", "No.", "Which of the lamps on the white box do you see right now, the upper?")


def chosen(bot: str, call: Call) -> str:
    return POLICIES[bot](call, Random(1))


def text_of(call: Call, choice_id: str) -> str:
    return next(choice.text for choice in call.choices if choice.id == choice_id)


@pytest.mark.parametrize("eye", EYES, ids=SURFACE)
def test_an_eye_takes_texts_alone(eye: Callable[[Texts], int]) -> None:
    takes = get_type_hints(eye)
    del takes["return"]
    assert list(takes.values()) == [Texts]
    assert len(inspect.signature(eye).parameters) == 1


@pytest.mark.parametrize(("eye", "place"), [(longest, 2), (shortest, 1), (warmest, 0)], ids=SURFACE[:3])
def test_an_eye_takes_what_it_looks_for(eye: Callable[[Texts], int], place: int) -> None:
    assert eye(TEXTS) == place


def test_of_those_alike_the_first_shown_is_taken() -> None:
    assert (coldest(TEXTS), coldest(TEXTS[::-1])) == (1, 0)


@pytest.mark.parametrize("bot", SURFACE)
def test_what_a_reply_does_makes_no_difference_to_it(dial: Dial, bot: str) -> None:
    deeds: list[dict[str, Any]] = [{"acts": ["ask"]}, {"faults": ["insult"]}, {"acts": ["own"], "does": ["eased"]}]
    replies = [{"say": text} for text in TEXTS]
    one = dial(*(reply | deed for reply, deed in zip(replies, deeds, strict=True)))
    other = dial(*(reply | deed for reply, deed in zip(replies, deeds[::-1], strict=True)))
    assert chosen(bot, one) == chosen(bot, other)


def test_it_never_reads_the_script_nor_reaches_for_the_desk(dial: Dial) -> None:
    call = dial({"say": "Yes.", "acts": ["ask"]})
    assert text_of(call, chosen("longest", call)) == "Yes."


def test_it_states_the_true_result_and_takes_a_note_by_its_eye(dial: Dial) -> None:
    call = dial({"acts": ["ask"]})
    call.do("hangup")
    call.do(chosen("longest", call))
    assert (call.turns[-1].choice, chosen("longest", call)) == ("result:abandoned", "note:0")
    assert chosen("shortest", call) == "note:2"
