"""`firstline verify`: are the records what was played? Seals, choices and scores of every call, checked anew."""

import argparse
import json
import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from game.errors import FirstlineError
from game.records.locations import data_folder
from game.records.opening import open_to_read
from game.records.verifying import NOT_COVERED, Remark, Verified, verify


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    parser.add_argument("--home", type=Path, metavar="DIR", help="the folder of other records than this machine's own")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of text")


def run(args: argparse.Namespace) -> int:
    """Check the records and say what came of it; 0 when all agrees, 1 when something doesn't."""
    folder = args.home or data_folder(os.environ)
    with closing(open_to_read(folder)) as store:
        if store.access == "none":
            raise FirstlineError(f"{store.notice} Give the folder that has a firstline.db by --home.")
        verified = verify(tuple(store.records()), store.seal_key())
    if args.json:
        print(json.dumps(asdict(verified) | {"not_covered": NOT_COVERED}, ensure_ascii=False, indent=2))
    else:
        print("\n".join(_told(verified, folder)))
    return 1 if verified.disagreeing else 0


def _told(verified: Verified, folder: Path) -> Iterator[str]:
    """Yield the lines of the report."""
    for remark in verified.disagreeing:
        yield f"{_named(remark)}: {remark.what}"
    for remark in verified.unplayable:
        yield f"{_named(remark)}: can't be played again by this version. {remark.what}"
    calls = f"{verified.calls} call{'' if verified.calls == 1 else 's'}"
    looked = f"{folder}: {calls}, {verified.inputs} choices."
    odd = len(verified.disagreeing)
    yield f"{looked} {f'{odd} of them disagree.' if odd else 'All that can be checked agrees.'}"
    if verified.unsealed:
        yield f"{verified.unsealed} of them were begun before there were seals: only playing them again checks those."
    yield "What no check can show:"
    yield from (f"- {each}" for each in NOT_COVERED)


def _named(remark: Remark) -> str:
    return f"Call {remark.call_id}, `{remark.scenario_id}`"
