"""A chart as Mermaid text, for wikis and repositories that draw it. Mermaid lays it out by itself."""

from collections.abc import Iterator, Mapping, Sequence

from game.analysis.graph.chart import Chart, Tag
from game.analysis.graph.glyphs import LEGEND, best_of, place_lines, signed

_PLAIN = frozenset(" .,!?'·…’“”★✓▲■•")
_WIDE, _THIN = 4, 2


def mermaid(chart: Chart, palette: Mapping[str, str]) -> str:
    """Return the file's text; `palette` maps the names of colour roles to `#rrggbb`."""
    return "\n".join(_lines(chart, palette)) + "\n"


def _lines(chart: Chart, palette: Mapping[str, str]) -> Iterator[str]:
    yield "flowchart TD"
    yield f"  accTitle: {_plain(chart.title)}"
    lines = place_lines(chart)
    for node in chart.nodes:
        opened, closed = ("[[", "]]") if Tag.PAGE in node.tags else ("[", "]")
        yield f"  n_{node.id}{opened}{_quoted(lines[node.id])}{closed}"
    for ending in chart.endings:
        yield f"  n_{ending.id}([{_quoted(lines[ending.id])}])"
    for edge in chart.edges:
        yield f"  n_{edge.source} -->|{_quoted([signed(edge.replies)])}| n_{edge.target}"
    yield f"  legend{{{{{_quoted(LEGEND)}}}}}"
    for number, edge in enumerate(chart.edges):
        colour = palette[best_of(edge.replies) or "muted"]
        dash = ",stroke-dasharray:2 4" if edge.is_unreached else ""
        wide = _WIDE if edge.is_on_path else _THIN
        yield f"  linkStyle {number} stroke:{colour},stroke-width:{wide}px{dash}"
    unreached = [place.id for place in chart.places if place.is_unreached]
    for place in unreached:
        yield f"  style n_{place} stroke-dasharray:6 4"


def _quoted(lines: Sequence[str]) -> str:
    return '"' + "<br/>".join(map(_escaped, lines)) + '"'


def _escaped(text: str) -> str:
    """Return a text in which nothing can be markup of Mermaid, Markdown or HTML."""
    return "".join(char if char.isalnum() or char in _PLAIN else f"#{ord(char)};" for char in text)


def _plain(text: str) -> str:
    """Return a text for a place where Mermaid knows no escape: letters, figures and the plainest signs."""
    return "".join(char if char.isalnum() or char in " .,'" else " " for char in text)
