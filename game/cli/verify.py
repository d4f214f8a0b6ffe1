"""`firstline verify`: are the records what was played? Seals, choices and scores of every call, checked anew."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from game.cli.progress import watched
from game.cli.recorded import add_home, home_of, records_in
from game.records.verifying import NOT_COVERED, Remark, Verified, verify


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    add_home(parser)
    parser.add_argument("--json", action="store_true", help="write one JSON object instead of text")


def run(args: argparse.Namespace) -> int:
    """Check the records and say what came of it; 0 when all agrees, 1 when something doesn't."""
    folder = home_of(args)
    with closing(records_in(folder)) as store, closing(store.records()) as records:
        verified = verify(watched(records, store.call_count(), "calls", sys.stderr), store.seal_key())
    if args.json:
        print(json.dumps(asdict(verified) | {"not_covered": NOT_COVERED}, ensure_ascii=False, indent=2))
    else:
        print("\n".join(_told(verified, folder)))
    return 1 if verified.disagreeing else 0


def _told(verified: Verified, folder: Path) -> Iterator[str]:
    """Yield the lines of the report."""
    for remark in verified.disagreeing:
        yield f"{named(remark)}: {remark.what}"
    for remark in verified.unplayable:
        yield f"{named(remark)}: can't be played again by this version. {remark.what}"
    yield f"{folder}: {_counted(verified.calls, 'call')}, {_counted(verified.inputs, 'choice')}."
    odd = verified.calls_disagreeing
    yield f"{_counted(odd, 'call')} with something that doesn't agree." if odd else "All that can be checked agrees."
    if verified.unplayable:
        yield f"{_counted(len(verified.unplayable), 'call')} checked by seals alone, and not played again."
    if verified.unsealed:
        calls = _counted(verified.unsealed, "call")
        yield f"{calls} begun before there were seals: only playing again checks those."
    yield "What no check can show:"
    yield from (f"- {each}" for each in NOT_COVERED)


def named(remark: Remark) -> str:
    """Return what names the call that a remark is about."""
    return f"Call {remark.call_id}, {remark.trainee or 'nobody'}, `{remark.scenario_id}`"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
