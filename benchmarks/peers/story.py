"""One generated story, written out twice: as a scenario of ours and as a story in ink, with the same rules of scoring.

Both have the same nodes with the same texts and replies in the same order, leading to the same places. A reply learns a
fact (which counts once), lifts the mood by a rung, or hurries the caller, which costs respect and a rung, and at the
worst mood the call. A fourth one is there only once a fact is known. The caller's words depend on mood and facts. At
the end one result is chosen of six or seven, and the score is worked out in whole numbers from needs met, outcome and
hurry, by the weights of the shipped rubric.

In ink's favour: the desk (look-ups, hold, hand-overs, hanging up), which our engine offers at every node, is left out
there, and so are patience, hollow feelings, marks with their reasons, and the clock.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from game.call.actions import OFFERED_RESULTS
from game.scoring.rubric import Dimension, Rubric

WIDTH = 4
"""Nodes side by side in each layer of the story; a play goes from layer to layer."""
FACTS = 8
OPENS, WORST, BEST = 3, 1, 5
LOW = 2
"""The highest mood in which the caller has other words."""
_WORDS = ("lamp", "cable", "box", "red", "green", "upstairs", "since", "morning", "nobody", "window", "paper", "number")


@dataclass(frozen=True)
class Line:
    """A reply: what is said, where it leads, the fact that it learns or needs; `kind` is ask, check, rush or own."""

    say: str
    kind: str
    goto: str
    fact: int


@dataclass(frozen=True)
class Knot:
    """A node: what the caller says in a low mood, when the node's fact is known, and else; and the replies."""

    name: str
    low: str
    known: str
    plain: str
    fact: int
    lines: tuple[Line, ...]


def story_of(layers: int, seed: int) -> tuple[Knot, ...]:
    """Return a story of so many layers; the same for the same seed."""
    random = Random(seed)
    names = [[f"node_{layer}_{place}" for place in range(WIDTH)] for layer in range(layers)]
    return tuple(_knot(random, names, layer, place) for layer in range(layers) for place in range(WIDTH))


def _knot(random: Random, names: list[list[str]], layer: int, place: int) -> Knot:
    fact = random.randrange(FACTS)
    kinds = ("ask", "check", "rush", "own")
    lines = tuple(Line(_sentence(random), kind, _target(random, names, layer, kind), fact) for kind in kinds)
    return Knot(names[layer][place], _sentence(random), _sentence(random), _sentence(random), fact, lines)


def _target(random: Random, names: list[list[str]], layer: int, kind: str) -> str:
    further = layer + (2 if kind == "own" else 1)
    if further < len(names):
        return random.choice(names[further])
    return "parted" if kind == "rush" else "done"


def _sentence(random: Random) -> str:
    return " ".join(random.choices(_WORDS, k=random.randrange(6, 18))).capitalize() + "."


def as_scenario(story: tuple[Knot, ...]) -> dict[str, object]:
    """Return the story as the tree of a scenario file."""
    return {
        "firstline": 1,
        "title": "A generated call",
        "brief": "As long as asked for.",
        "channel": "phone",
        "difficulty": 1,
        "caller": {
            "name": "Nobody",
            "persona": {
                "based_on": "expert",
                "patience": 9,
                "reactions": {"ask": 0, "check": 1, "own": 0, "rush": -1},
            },
            "opens": "guarded",
        },
        "problem": {"truth": "There is none.", "best": "solved", "belongs_to": "level1"},
        "facts": {f"fact_{number}": f"Fact {number}." for number in range(FACTS)},
        "needs": [f"fact_{number}" for number in range(FACTS)],
        "start": story[0].name,
        "nodes": {knot.name: _node(knot) for knot in story},
        "endings": {
            "done": {"result": "solved", "caller": "Thank you."},
            "parted": {"result": "unsolved", "caller": "Goodbye."},
        },
    }


def _node(knot: Knot) -> dict[str, object]:
    caller = [
        {"when": {"mood_at_most": "impatient"}, "say": knot.low},
        {"when": {"knows": [f"fact_{knot.fact}"]}, "say": knot.known},
        {"say": knot.plain},
    ]
    return {"caller": caller, "replies": [_reply(line) for line in knot.lines]}


def _reply(line: Line) -> dict[str, object]:
    reply: dict[str, object] = {"say": line.say, "goto": line.goto}
    match line.kind:
        case "ask":
            return reply | {"acts": ["ask"], "learns": [f"fact_{line.fact}"]}
        case "own":
            return reply | {"acts": ["own"], "when": {"knows": [f"fact_{line.fact}"]}}
        case "rush":
            return reply | {"acts": ["ask"], "faults": ["rush"]}
        case _:
            return reply | {"acts": [line.kind]}


def as_ink(story: tuple[Knot, ...], rubric: Rubric) -> str:
    """Return the story as the source of an ink story; `score` is its last variable."""
    return "\n".join([*_variables(), f"-> {story[0].name}", *(line for knot in story for line in _ink_knot(knot))]) + (
        "\n" + "\n".join(_ink_end(rubric)) + "\n"
    )


def _variables() -> Iterator[str]:
    yield from (f"VAR fact_{number} = false" for number in range(FACTS))
    yield from (f"VAR mood = {OPENS}", "VAR met = 0", "VAR rushed = 0", "VAR solved = 0", "VAR is_lost = false")
    yield from ("VAR help = 0", "VAR respect = 0", "VAR score = 0")


def _ink_knot(knot: Knot) -> Iterator[str]:
    yield f"=== {knot.name} ==="
    yield "{"
    yield f"    - mood <= {LOW}: {knot.low}"
    yield f"    - fact_{knot.fact}: {knot.known}"
    yield f"    - else: {knot.plain}"
    yield "}"
    for line in knot.lines:
        yield from _ink_choice(line)


def _ink_choice(line: Line) -> Iterator[str]:
    yield f"+ {'{' + f'fact_{line.fact}' + '} ' if line.kind == 'own' else ''}{line.say}"
    match line.kind:
        case "ask":
            yield f"    {{ not fact_{line.fact}:"
            yield f"        ~ fact_{line.fact} = true"
            yield "        ~ met += 1"
            yield "    }"
        case "check":
            yield f"    {{ mood < {BEST}:"
            yield "        ~ mood += 1"
            yield "    }"
        case "rush":
            yield "    ~ rushed += 1"
            yield f"    {{ mood == {WORST}:"
            yield "        -> lost"
            yield "    }"
            yield "    ~ mood -= 1"
    yield f"    -> {line.goto}"


def _ink_end(rubric: Rubric) -> Iterator[str]:
    weights, rush = rubric.weights, rubric.faults["rush"].points  # type: ignore[index]
    full = 100 * (weights[Dimension.ESCALATION] + weights[Dimension.OWN_WORDS])
    yield from ("=== done ===", "Thank you.", "~ solved = 1", "-> wrap_up")
    yield from ("=== parted ===", "Goodbye.", "-> wrap_up")
    yield from ("=== lost ===", "~ is_lost = true", "-> wrap_up")
    yield "=== wrap_up ==="
    yield from (f"+ {result.replace('_', ' ').capitalize()}" for result in OFFERED_RESULTS)
    yield "+ {is_lost} Lost"
    # Parentheses: in ink a division binds closer than a multiplication before it.
    yield f"- ~ help = ({rubric.outcome_points} * solved) + ({rubric.effort_points} * met) / {FACTS}"
    yield f"~ respect = MAX(0, 100 - {rush} * rushed)"
    sums = f"{weights[Dimension.HELP]} * help + {weights[Dimension.RESPECT]} * respect + {full} + 50"
    yield f"~ score = MIN(({sums}) / 100, help + {rubric.above_help})"
    yield "-> END"
