"""The words that the blind bot has learnt in tests, frozen: mending one caller can't make another one unfair.

`python -m tests.shipped.frozen_words` counts them anew, from the callers as they are; do so when callers were added.
"""

import json
from collections.abc import Mapping

from game.analysis.bots.blind import Weights, WordCounts, counted, fitted
from game.callers.cast import vocabulary
from game.installation import shipped_dir
from game.scenario.pack import load_pack
from tests.paths import DATA

FILE = DATA / "blind_words.json"


def frozen() -> Mapping[str, WordCounts]:
    """Return the frozen counts by the caller's id."""
    return {caller: WordCounts(**counts) for caller, counts in json.loads(FILE.read_text(encoding="utf-8")).items()}


def frozen_weights(caller: str) -> Weights:
    """Return the weights that the other callers gave when they were frozen."""
    return fitted(counts for name, counts in frozen().items() if name != caller)


def freeze() -> None:
    """Write the counts of the callers that ship."""
    pack = load_pack(shipped_dir("scenarios"), vocabulary()).pack
    assert pack is not None
    counts = {scenario.id: counted(scenario) for scenario in pack.scenarios}
    plain = {caller: {"good": dict(each.good), "bad": dict(each.bad)} for caller, each in counts.items()}
    lines = ",\n".join(
        f"{json.dumps(caller)}: {json.dumps(each, ensure_ascii=False)}" for caller, each in plain.items()
    )
    FILE.write_text("{\n" + lines + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    freeze()
