"""`firstline explain`: what a finding's code means, with a piece of a file that gives it and the piece mended."""

import argparse

from game.errors import FirstlineError
from game.scenario.catalogue import entry, page
from game.scenario.definitions import CATALOGUE
from game.scenario.examples import load_examples


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    parser.add_argument("codes", nargs="*", metavar="CODE", help="such as FL207; all of them where none is named")


def run(args: argparse.Namespace) -> int:
    """Write what there is to say of the codes; 0 when all are known. Raises FirstlineError for one that isn't."""
    print("\n".join(explained(args.codes)) if args.codes else page(load_examples()), end="")
    return 0


def explained(codes: list[str]) -> list[str]:
    """Return the sections on these codes, in the order in which they were asked for."""
    known, examples = {definition.code: definition for definition in CATALOGUE}, load_examples()
    for code in codes:
        if code.upper() not in known:
            raise FirstlineError(f"There is no code `{code}`. Codes stand in the lines of `firstline check`.")
    return [entry(known[code.upper()], examples[code.upper()]) for code in codes]
