"""Go on with the open call while the system refuses to let files grow, then once more when it allows it again.

Prints the trouble that the refused input met, and keeps that input in the end.
"""

import resource
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from game.records.opening import open_store
from game.records.troubles import StoreError

folder = Path(sys.argv[1])
with open_store(folder, lambda: datetime(2031, 5, 6, tzinfo=UTC)) as store:
    (call,) = store.open_calls(store.profiles()[0])
    journal = store.resume(call.call_id)
    journal.append("before")
    _, hard_limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    # A few bytes more than the log has: the refused write stops in the middle.
    resource.setrlimit(resource.RLIMIT_FSIZE, ((folder / "firstline.db-wal").stat().st_size + 100, hard_limit))
    try:
        journal.append("refused")
    except StoreError as refusal:
        print(refusal.trouble.name, flush=True)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard_limit, hard_limit))
    journal.append("refused")
