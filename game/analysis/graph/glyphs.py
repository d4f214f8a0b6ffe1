"""Replies as letters, for pictures that are text: the sign of each one's worth and its number."""

from collections.abc import Sequence

from game.analysis.graph.chart import Chart, ChartReply
from game.analysis.worth import Worth

_GLYPHS = {Worth.BEST: "★", Worth.GOOD: "✓", Worth.SLIP: "▲", Worth.BLUNDER: "■", None: "•"}
_LONGEST_WORDS = 60


def signed(replies: Sequence[ChartReply]) -> str:
    """Return replies as their signs and numbers; `?` leads there at some moments only, `-` is never reached."""
    return " ".join(
        f"{_GLYPHS[reply.worth]}{reply.index}{'?' * reply.is_sometimes}{'-' * reply.is_unreached}" for reply in replies
    )


def best_of(replies: Sequence[ChartReply]) -> Worth | None:
    """Return the best worth among replies."""
    return min((reply.worth for reply in replies), key=list(_GLYPHS).index)


def first_words(words: str) -> str:
    """Return the beginning of what a caller says."""
    return words if len(words) <= _LONGEST_WORDS else words[: _LONGEST_WORDS - 1].rstrip() + "…"


def place_lines(chart: Chart) -> dict[str, list[str]]:
    """Return the lines that stand in the box of each node and ending."""
    lines = {
        node.id: [
            " · ".join((node.id, *node.tags)),
            first_words(node.words),
            *(f"{staying.label}: {signed(staying.replies)}" for staying in node.staying),
        ]
        for node in chart.nodes
    }
    for ending in chart.endings:
        never = " · never reached" if ending.is_unreached else ""
        lines[ending.id] = [f"{ending.id} · {str(ending.result).replace('_', ' ')}{never}", first_words(ending.words)]
    return lines


LEGEND = (
    *(f"{glyph} {worth or 'no mark by itself'}" for worth, glyph in _GLYPHS.items()),
    "3 a reply's number in its node, counted from 0",
    "3? leads there at some moments only",
    "3- never reached",
    "The ways of the desk are open at every node, and not drawn.",
)
"""What the signs mean, a line each."""
