from collections.abc import Callable

import pytest

from game.scenario.loading import Loaded

Load = Callable[[str], Loaded]

HEAD = """firstline: 1
title: Lengths
brief: They give it away.
channel: phone
difficulty: 1
caller: {name: Nobody, persona: anxious}
problem: {truth: There is none., best: solved, belongs_to: level1}
facts: {seen: It was seen.}
needs: [seen]
start: node_0
endings: {done: {result: solved, caller: Thanks.}}
nodes:
"""
NODE = """  node_{index}:
    caller: "Hm."
    replies:
      - {{say: "{right}", acts: [ask], learns: [seen], goto: {next}}}
      - {{say: "{wrong}", faults: [rush], goto: node_{index}}}
      - {{say: "{other}", faults: [blame], goto: node_{index}}}
"""


def call(*lengths: tuple[int, int, int]) -> str:
    """Return a caller with a node for each three lengths: the right reply's, and those of two wrong ones."""
    nodes = []
    for index, (right, wrong, other) in enumerate(lengths):
        last = index == len(lengths) - 1
        words = {"right": "a" * right, "wrong": "b" * wrong, "other": "c" * other}
        nodes.append(NODE.format(index=index, next="done" if last else f"node_{index + 1}", **words))
    return HEAD + "".join(nodes)


@pytest.mark.parametrize(
    ("lengths", "codes"),
    [
        ((100, 50, 40), ["FL333"]),
        ((100, 80, 40), []),
        ((45, 20, 15), []),
        ((20, 60, 70), ["FL333"]),
        ((40, 60, 70), []),
        ((100, 50, 170), []),
    ],
)
def test_a_right_reply_by_far_longer_or_shorter_stands_out(
    load: Load, lengths: tuple[int, int, int], codes: list[str]
) -> None:
    assert [finding.code for finding in load(call(lengths)).diagnostics] == codes


def test_the_longest_being_right_throughout_is_named_with_what_chance_would_give(load: Load) -> None:
    (finding,) = load(call(*[(60, 50, 40)] * 6)).diagnostics
    assert finding.code == "FL334"
    assert "at 6 of 6 choices, and by chance it would be at 2" in finding.message


def test_the_longest_being_right_now_and_then_is_chance(load: Load) -> None:
    assert load(call(*[(60, 50, 40)] * 3, *[(50, 60, 40)] * 3)).diagnostics == ()


def test_few_choices_say_nothing(load: Load) -> None:
    assert load(call(*[(60, 50, 40)] * 4)).diagnostics == ()
