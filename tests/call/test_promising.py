import pytest

from game.call.events import PromiseMade
from game.call.promising import promise_text, promises_in
from tests.call.conftest import Dial


@pytest.mark.parametrize(
    ("promise", "line"),
    [
        (PromiseMade("", "ring back", "16:00"), "You: ring back by 16:00"),
        (PromiseMade("Mrs Doležalová", "write", "six"), "Mrs Doležalová: write by six"),
        (PromiseMade("the manager", "ring back", "today"), "The manager: ring back today"),
        (PromiseMade("Ms Říhová", "ring back", "at seven"), "Ms Říhová: ring back at seven"),
    ],
)
def test_a_promise_reads_as_who_owes_what_by_when(promise: PromiseMade, line: str) -> None:
    assert promise_text(promise) == line


def test_what_was_promised_twice_stands_once(dial: Dial) -> None:
    call = dial({"acts": ["promise"], "promises": {"what": "ring back", "by": "16:00"}})
    call.do("hall.0")
    call.do("hall.0")
    assert promises_in(call) == ("You: ring back by 16:00",)
