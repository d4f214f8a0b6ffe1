"""`firstline bots`: how the house bots score on callers, and with whom one passes that shouldn't."""

import argparse
import json
from dataclasses import asdict

from game.analysis.bots.trials import play_trial, tallies
from game.cli.bots_text import table_lines
from game.cli.callers import add_callers, callers_named
from game.cli.play import seed_from
from game.cli.playing import played


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    add_callers(parser, plays=100)
    parser.add_argument("--seed", type=seed_from, default=1, help="of the first play, the next has the next; 1")


def run(args: argparse.Namespace) -> int:
    """Play the callers and write how the bots did; 0 when they were played, 1 when a file must be mended first."""
    callers = callers_named(args)
    if callers is None:
        return 1
    seeds = range(args.seed, args.seed + args.plays)
    each_played = zip(callers, played(callers, seeds, play_trial), strict=True)
    reports = {str(caller.path): tallies(outcomes) for caller, outcomes in each_played}
    if args.json:
        plain = {path: {bot: asdict(each) for bot, each in report.items()} for path, report in reports.items()}
        print(json.dumps(plain, ensure_ascii=False, indent=2))
    else:
        for line in table_lines(reports, seeds):
            print(line)
    return 0
