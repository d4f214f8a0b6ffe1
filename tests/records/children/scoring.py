"""Play records from standard input again, and print how many there were and the SHA-256 of all their scorecards.

A line is how calls begin (a CallStart as JSON), or after it one call of those: seed, setting for silence, inputs.
"""

import json
import sys
from dataclasses import replace
from hashlib import sha256

from game.call.silence import Silence
from game.records.model import CallStart
from game.records.recording import result_of
from game.records.replaying import Rulebook, replayed
from game.scoring.scorecard import score_call

rulebook, digest, calls = Rulebook(), sha256(), 0
sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
for line in sys.stdin:
    told = json.loads(line)
    if isinstance(told, dict):
        begin = CallStart(**told)
        continue
    seed, silence, inputs = told
    start = replace(begin, seed=seed, silence=Silence(silence))
    rules = rulebook.of(start)
    card = score_call(rules.program, rules.rubric, replayed(rules.program, start, inputs).turns)
    digest.update(result_of(card).scorecard.encode() + b"\n")
    calls += 1
print(calls, digest.hexdigest())
