"""`firstline stats`: how much there is to a caller, and which of its replies nobody chooses."""

import argparse
import os
import sys
from contextlib import closing

from game.analysis.bots.trials import record_trial
from game.cli.callers import add_callers, callers_named
from game.cli.playing import played
from game.cli.stats_json import as_json
from game.cli.stats_report import report
from game.cli.stats_text import table_lines
from game.records.locations import data_folder
from game.records.opening import open_to_read, unrecorded_store
from game.records.store import Store
from game.records.troubles import StoreError

_PLAYS = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    add_callers(parser, plays=_PLAYS)


def run(args: argparse.Namespace) -> int:
    """Count the callers and write what came of it; 0 when that was done, 1 when a file must be mended first."""
    callers = callers_named(args)
    if callers is None:
        return 1
    trials = played(callers, range(1, args.plays + 1), record_trial)
    with closing(_records()) as store:
        reports = [report(each.path, each.scenario, done, store) for each, done in zip(callers, trials, strict=True)]
    if args.json:
        sys.stdout.write(as_json(reports))
    else:
        print("\n".join(table_lines(reports)))
    return 0


def _records() -> Store:
    """Return the user's records, only to be read; where they can't be, a store that has nothing and says why."""
    folder = data_folder(os.environ)
    try:
        return open_to_read(folder)
    except StoreError as refusal:
        return unrecorded_store(folder, refusal.trouble)
