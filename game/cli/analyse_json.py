"""What is known of a caller, as one JSON object."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from game.analysis.analysing import Known, are_fair
from game.analysis.findings import never_reached
from game.cli.check import finding_as_json
from game.scenario.diagnostics import Diagnostic


def as_json(known: Sequence[Known] | None, found: Sequence[Diagnostic]) -> str:
    """Return what is known of all variants together, and of each; with nothing known, the findings alone.

    Counts are sums over the variants; par is that of the variant with the lowest one, worst that with the lowest, and
    `seed` draws it. `random_passes` is the share, 0 to 1, of plays at random that pass, their mean. `index` counts from
    0 as authored; null for what has none.
    """
    data = _known(known) if known else {}
    return (
        json.dumps(data | {"findings": [finding_as_json(each) for each in found]}, ensure_ascii=False, indent=2) + "\n"
    )


def _known(known: Sequence[Known]) -> dict[str, Any]:
    hardest = min(known, key=lambda each: each.par.score)
    decided = [each for each in known if each.worst]
    worst = min(decided, key=lambda each: each.worst.score if each.worst else 0) if len(decided) == len(known) else None
    return {
        "states": sum(each.states for each in known),
        "transitions": sum(each.transitions for each in known),
        "par": _par(hardest),
        "worst": _worst(worst),
        "last_to_pass": max((_last(each) for each in known), default=0),
        "endings": {name: any(each.endings[name] for each in known) for name in known[0].endings},
        "unreachable": [
            {"what": each.what, "node": each.node, "index": each.index, "line": each.spot.line, "why": each.why}
            for each in never_reached(known)
        ],
        "dead_ends": sorted({each.node for one in known for each in one.dead_ends}),
        "endless": sorted({each.node for one in known for each in one.endless}),
        "outlook": _outlooks(known),
        "random_passes": round(sum(each.random_passes for each in known) / len(known), 4),
        "fair": are_fair(known),
        "variants": {each.variant: _variant(each) for each in known if each.variant},
    }


def _par(known: Known) -> dict[str, Any]:
    play = known.par
    return {"score": play.score, "choices": list(play.choices), "passes": play.passes, "seed": known.seed}


def _worst(known: Known | None) -> dict[str, Any] | None:
    if known is None or known.worst is None:
        return None
    return {"score": known.worst.score, "choices": list(known.worst.choices), "seed": known.seed}


def _last(known: Known) -> int:
    """Return after how many choices, by the shortest way, a call can still pass at the latest."""
    return known.last_to_pass.choices if known.last_to_pass else 0


def _variant(known: Known) -> dict[str, Any]:
    return {
        "states": known.states,
        "transitions": known.transitions,
        "par": _par(known),
        "worst": _worst(known),
        "last_to_pass": _last(known),
        "random_passes": known.random_passes,
        "fair": known.is_fair,
        "bots": {bot: each.mean for bot, each in known.fare.tallies.items()},
    }


def _outlooks(known: Sequence[Known]) -> Mapping[str, Any]:
    """Return for each node the worst and the best outlook, over all variants: (whether it passes, the best score)."""
    nodes = dict.fromkeys(node for each in known for node in each.outlooks)
    ranges = {node: [each.outlooks[node] for each in known if node in each.outlooks] for node in nodes}
    return {
        node: {"low": list(min(each.low for each in some)), "high": list(max(each.high for each in some))}
        for node, some in ranges.items()
    }
