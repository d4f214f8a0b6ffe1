"""Open the store named on the command line, say what this window may do, and hold it until standard input ends."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from game.records.opening import open_store

with open_store(Path(sys.argv[1]), lambda: datetime(2031, 5, 6, tzinfo=UTC)) as store:
    print(store.access.value, flush=True)
    sys.stdin.read()
