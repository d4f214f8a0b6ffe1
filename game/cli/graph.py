"""`firstline graph FILE`: a picture of a caller, from the ring to the endings, with the worth of each reply."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from game.analysis.analysing import analyse, best_worths
from game.analysis.findings import never_reached
from game.analysis.graph.chart import Chart
from game.analysis.graph.charting import chart_of
from game.analysis.graph.dot import dot
from game.analysis.graph.drawing import draw
from game.analysis.graph.mermaid import mermaid
from game.analysis.graph.reach import unreached_at_sight
from game.analysis.graph.svg import svg
from game.analysis.limits import Limit, Undecided
from game.analysis.unreached import Unreached
from game.analysis.worth import worth_at_sight
from game.errors import FirstlineError
from game.records.workplace import Workplace, load_for_play
from game.scenario.model import Scenario
from game.ui.theme import theme_named

Palette = Mapping[str, str]

TEXTS: Mapping[str, Callable[[Chart, Palette], str]] = {
    "svg": lambda chart, palette: svg(draw(chart), palette),
    "mmd": mermaid,
    "dot": dot,
}
"""The formats that are text."""
PNG = "png"
MOST_STATES = 500_000
"""States up to which a picture waits for the exact analysis."""
_ENDINGS = ", ".join(f".{name}" for name in ("svg", PNG, "mmd")) + " or .dot"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a scenario")
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help=f"the picture's file; it ends in {_ENDINGS} and is overwritten"
    )
    where.add_argument(
        "--format", choices=TEXTS, default="svg", help="what to write to the terminal or a pipe without -o (svg)"
    )
    parser.add_argument("--theme", choices=("day", "night"), default="day", help="light or dark (day)")


def run(args: argparse.Namespace) -> int:
    """Write the picture; 0 when it is written. Raises FirstlineError, with all findings where the file has errors."""
    name = args.format if args.output is None else _format_of(args.output)
    chart = known_chart(*load_for_play(args.file))
    if args.output is None:
        sys.stdout.write(TEXTS[name](chart, palette_of(args.theme)))
        return 0
    data = _png(chart, args.theme) if name == PNG else TEXTS[name](chart, palette_of(args.theme)).encode()
    try:
        args.output.write_bytes(data)
    except OSError as error:
        reason = error.strerror or "it can't be written"
        raise FirstlineError(f"{args.output}: {reason}. Name a file in a folder that can be written.") from error
    print(f"{args.output}: {chart.summary}")
    return 0


def known_chart(scenario: Scenario, workplace: Workplace) -> Chart:
    """Return the graph of a scenario with what the exact analysis knows of it; at sight, where that is too much."""
    try:
        known = analyse(scenario, workplace.rubric, Limit(states=MOST_STATES))
    except Undecided:
        return chart_of(scenario, worth=worth_at_sight(scenario), unreached=unreached_at_sight(scenario))
    unreached = {_id_of(scenario, each) for each in never_reached(known) if each.what != "text"}
    return chart_of(scenario, worth=best_worths(known), unreached=unreached, path=known[0].par.choices)


def _id_of(scenario: Scenario, each: Unreached) -> str:
    if each.index is None:
        return each.node
    replies = scenario.nodes[each.node].all_replies()
    return next(reply.choice_id for reply in replies if reply.index == each.index)


def palette_of(theme: str) -> Palette:
    """Return the colours of a theme as `#rrggbb`, by the names of their roles."""
    colours = theme_named(theme).colours.items()
    return {role.value: "#{:02x}{:02x}{:02x}".format(*colour) for role, colour in colours}


def _format_of(path: Path) -> str:
    name = path.suffix.lower().removeprefix(".")
    if name not in (*TEXTS, PNG):
        raise FirstlineError(f"{path}: a picture can't be written in this form. Let its name end in {_ENDINGS}.")
    return name


def _png(chart: Chart, theme: str) -> bytes:
    """Return the picture as the game itself paints it."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    from game.ui.picturing import picture_of
    from game.ui.widgets.call_graph import CallGraph

    return picture_of(CallGraph(draw(chart)), theme)
