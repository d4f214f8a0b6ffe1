"""`firstline play FILE`: straight into one call, in a window or in a plain terminal."""

import argparse
import sys
from pathlib import Path

from game.analysis.bots import BOTS
from game.call.silence import Silence


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a scenario")
    parser.add_argument("--beside", type=Path, metavar="FILE", help="another chat at the same time; both must be chats")
    parser.add_argument("--seed", type=seed_from, help="plays the same call again; drawn and recorded when not given")
    parser.add_argument("--exam", action="store_true", help="no mood, no coach before the debrief")
    parser.add_argument(
        "--silence",
        choices=[each.value for each in Silence],
        help="how long callers bear silence: never speak up, as in life, twice, four times; it costs nothing. "
        "A guided call in the window has no timer, a terminal no clock: there only `wait:SECONDS` counts",
    )
    parser.add_argument("--auto", choices=BOTS, help="let a bot play")
    parser.add_argument("--text", action="store_true", help="play in the terminal: numbered choices, one line each")
    parser.add_argument("--json", action="store_true", help="like --text, one JSON object a line")
    parser.add_argument(
        "--choices",
        type=_choices,
        default=(),
        metavar="IDS",
        help="begin with these choices: ids between commas (--text)",
    )
    parser.add_argument("--profile", metavar="NAME", help="record the call for this trainee")
    parser.add_argument("--new", action="store_true", help="put an unfinished call aside instead of going on with it")


def run(args: argparse.Namespace) -> int:
    """Play the call; 0 when it was played to its end, 1 when it was suspended or can't be played."""
    if args.text or args.json or args.choices:
        from game.cli.text_play import play_in_text

        return play_in_text(args, sys.stdin, sys.stdout)
    from game.cli.window import play_in_window

    return play_in_window(args)


def seed_from(text: str) -> int:
    """Return the seed that an argument gives. Raises ArgumentTypeError."""
    if not (text.isascii() and text.isdigit() and len(text) < 20 and int(text) < 2**63):
        raise argparse.ArgumentTypeError(f"`{text[:40]}` is no seed: give a whole number from 0 to {2**63 - 1}")
    return int(text)


def _choices(text: str) -> tuple[str, ...]:
    return tuple(choice.strip() for choice in text.split(",") if choice.strip())
