"""Measure loading and checking of a scenario, with places and words, against bare `yaml.compose` with libyaml.

Run it from the checkout: `python benchmarks/loading.py [--lines N] [--rounds N]`. Budget (DESIGN 12): at most 30 ms
for 400 lines. The last rows are what hostile files cost; the whole command must answer within 2 s.
"""

import argparse
import gc
from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter

import yaml

from game.scenario.diagnostics import Severity
from game.scenario.loading import load_scenario
from game.scenario.reading import read_tree
from game.scoring.wording_audit import audit_vocabulary

HEAD = """firstline: 1
title: A generated call
brief: As long as asked for.
channel: phone
difficulty: 1
caller: {name: Nobody, persona: anxious}
problem: {truth: There is none., best: solved, belongs_to: level1}
facts:
  seen: Something was seen.
needs: [seen]
start: node_0
endings:
  done: {result: solved, caller: Thank you.}
nodes:
"""
NODE = """  node_{index}:
    caller:
      - when: {{mood_at_most: worried, lacks: [seen]}}
        say: "I don't know what to say, and it is the {index}th time."
      - say: "There is a lamp, and it is red again."
    script: "May I have your account number, please?"
    replies:
      - say: "What do you see on the white box right now?"
        acts: [acknowledge, ask]
        learns: [seen]
        goto: {target}
        coach: One question, about something that can be seen.
      - say: "I understand how frustrating this must be for you."
        acts: [empathise]
        goto: node_{index}
      - say: "Is the session up on the CPE?"
        acts: [ask]
        faults: [jargon]
        goto:
          - {{when: {{heard: true}}, to: {target}}}
          - {{to: node_{index}}}
"""
HOSTILE = {
    "100,000 brackets": b"[" * 100_000,
    "1 MiB of brackets in lines": b"[\n" * 500_000,
    "10 MB of letters": b"x" * 10_000_000,
    "1 MB of zero bytes": bytes(1_000_000),
    "49,000 unknown keys": b"firstline: 1\n" + b"".join(b"k%d: 1\n" % number for number in range(49_000)),
    "200,000 aliases": b"firstline: 1\nx: [" + b"*a," * 200_000 + b"]",
}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=400, help="how long the scenario is")
    parser.add_argument("--rounds", type=int, default=100, help="how often each side is timed")
    wanted = parser.parse_args()
    data = scenario_of(wanted.lines)
    print(f"PyYAML {yaml.__version__}, {len(data.splitlines())} lines, {wanted.rounds} rounds, in turns\n")
    compare(data, wanted.rounds)
    print(f"\n{'hostile file':36}{'ms':>9}  first finding")
    for name, content in HOSTILE.items():
        print_hostile(name, content)


def scenario_of(lines: int) -> bytes:
    """Return a valid scenario of about so many lines."""
    count = max(1, (lines - HEAD.count("\n")) // NODE.count("\n"))
    targets = [f"node_{index + 1}" for index in range(count - 1)] + ["done"]
    nodes = "".join(NODE.format(index=index, target=target) for index, target in enumerate(targets))
    return (HEAD + nodes).encode()


def compare(data: bytes, rounds: int) -> None:
    """Time all sides in turns, so that a busy moment of the machine meets each."""
    words = audit_vocabulary()
    assert not [found for found in load_scenario(data, "x.yaml", words).diagnostics if found.severity is Severity.ERROR]
    sides: dict[str, Callable[[], object]] = {
        "bare yaml.compose, CLoader": lambda: yaml.compose(data.decode(), Loader=yaml.CLoader),
        "bare yaml.safe_load, pure Python": lambda: yaml.load(data.decode(), Loader=yaml.SafeLoader),
        "read_tree": lambda: read_tree(data, "x.yaml"),
        "load_scenario": lambda: load_scenario(data, "x.yaml", words),
    }
    times_ms: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, side in sides.items():
            times_ms[name].append(time_ms(side))
    bare = median(times_ms["bare yaml.compose, CLoader"])
    print(f"{'':36}{'median ms':>11}{'p95 ms':>9}{'ratio':>8}")
    for name, times in times_ms.items():
        print(f"{name:36}{median(times):>11.2f}{quantiles(times, n=20)[-1]:>9.2f}{median(times) / bare:>8.1f}")


def print_hostile(name: str, content: bytes) -> None:
    """Time one answer to a file that is no scenario."""
    words = audit_vocabulary()
    took_ms = time_ms(lambda: load_scenario(content, "x.yaml", words))
    first = load_scenario(content, "x.yaml", words).diagnostics[0]
    print(f"{name:36}{took_ms:>9.1f}  {first.code} {first.message[:60]}")


def time_ms(call: Callable[[], object]) -> float:
    """Return how long a call takes, with the collector's debts paid before."""
    gc.collect()
    begun = perf_counter()
    call()
    return (perf_counter() - begun) * 1000


if __name__ == "__main__":
    main()
