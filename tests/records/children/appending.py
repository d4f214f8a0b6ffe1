"""Go on with the open call of the store named on the command line, and print each input once it is kept."""

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from game.records.opening import open_store

with open_store(Path(sys.argv[1]), lambda: datetime(2031, 5, 6, tzinfo=UTC)) as store:
    (call,) = store.open_calls(store.profiles()[0])
    journal = store.resume(call.call_id)
    for turn in count(journal.turns + 1):
        journal.append(f"opening.{turn}")
        print(f"opening.{turn}", flush=True)
