"""Callers to draw: made ones of any size, those of the pack, and their charts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from random import Random

from game.analysis.graph.chart import Chart
from game.analysis.graph.charting import chart_of
from game.analysis.worth import worth_at_sight
from game.callers.cast import vocabulary
from game.installation import shipped_dir
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario
from game.ui.theme import Role
from tests.paths import DATA

SHIPPED: Sequence[Path] = sorted(path for path in shipped_dir("scenarios").glob("*.yaml") if path.stem != "house")
SMALL, HOSTILE = DATA / "graph_small.yaml", DATA / "graph_hostile.yaml"
PALETTE = {role.value: "#123456" for role in Role}
_HEAD = (DATA / "pieces" / "graph_head.yaml").read_text(encoding="utf-8")
_SOME = ("lamp", "Mrs Malá", "orange", "it", "why", "WIDE", "again,", "box")
_TAGS = ("acts: [acknowledge, ask]", "acts: [empathise]", "faults: [rush]", "faults: [insult]")


def scenario_at(path: Path) -> Scenario:
    """Return the scenario of a file."""
    return loaded(path.read_text(encoding="utf-8"), path.name)


def loaded(text: str, name: str = "made.yaml") -> Scenario:
    """Return the scenario of a file's text."""
    scenario = load_scenario(text.encode(), name, vocabulary()).scenario
    assert scenario is not None
    return scenario


def chart_at_sight(scenario: Scenario) -> Chart:
    """Return the chart of a scenario of which only the tags are known."""
    return chart_of(scenario, worth=worth_at_sight(scenario))


def made(nodes: int, endings: int, seed: int) -> str:
    """Return a caller of so many nodes and endings: most replies lead a little further, some back, some to an end."""
    random = Random(seed)
    lines = [_HEAD, "start: turn_0", "nodes:"]
    for node, targets in enumerate(_targets(random, nodes, endings)):
        lines += [f"  turn_{node}:", f'    caller: "{_words(random, 14)}"', '    script: "May I?"', "    replies:"]
        for target in targets:
            tags = random.choice(_TAGS)
            lines.append(f'      - {{say: "{_words(random, 9)}", {tags}, goto: {target}}}')
    lines.append("endings:")
    lines += [f"  end_{ending}: {{result: unsolved, caller: Goodbye then.}}" for ending in range(endings)]
    return "\n".join([*lines, "notes:", "  - say: Done.", ""])


def _targets(random: Random, nodes: int, endings: int) -> list[list[str]]:
    """Return where the replies of each node lead; every node but the first is led to by one shortly before it."""
    targets: list[list[str]] = [[_target(random, node, nodes, endings) for _ in range(2)] for node in range(nodes)]
    for node in range(1, nodes):
        targets[max(0, node - random.randint(1, 5))].append(f"turn_{node}")
    return targets


def _target(random: Random, node: int, nodes: int, endings: int) -> str:
    chance = random.random()
    if chance < 0.3:
        return f"end_{min(endings - 1, node * endings // nodes)}"
    if chance < 0.5:
        return f"turn_{node}"
    if chance < 0.6:
        return f"turn_{max(0, node - random.randint(1, 8))}"
    return f"turn_{min(nodes - 1, node + random.randint(1, 5))}"


def _words(random: Random, count: int) -> str:
    return " ".join(
        random.choice(("lamp", "Mrs Malá", "orange", "it", "why", "WIDE", "again,", "box")) for _ in range(count)
    )
