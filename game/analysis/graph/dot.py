"""A chart as DOT text, for Graphviz and what reads its files. Graphviz lays it out by itself."""

from collections.abc import Iterator, Mapping, Sequence

from game.analysis.graph.chart import Chart, ChartEdge, Tag
from game.analysis.graph.glyphs import LEGEND, best_of, place_lines, signed

_FONT = "Source Sans 3, Source Sans Pro, Helvetica, sans-serif"
_WIDE, _THIN = 3, 1


def dot(chart: Chart, palette: Mapping[str, str]) -> str:
    """Return the file's text; `palette` maps the names of colour roles to `#rrggbb`."""
    return "\n".join(_lines(chart, palette)) + "\n"


def _lines(chart: Chart, palette: Mapping[str, str]) -> Iterator[str]:
    ground, text = palette["bg"], palette["text"]
    yield "digraph call {"
    yield f'  graph [label={_quoted([chart.title])}, labelloc=t, bgcolor="{ground}", fontcolor="{text}", {_font()}];'
    yield (
        f'  node [shape=box, style="rounded,filled", fillcolor="{palette["raised"]}", color="{palette["border"]}", '
        f'fontcolor="{text}", {_font()}];'
    )
    yield f"  edge [{_font()}];"
    lines = place_lines(chart)
    for node in chart.nodes:
        shape = ", shape=note" if Tag.PAGE in node.tags else ""
        yield f"  {_id(node.id)} [label={_quoted(lines[node.id])}{shape}{_dashed(is_dashed=node.is_unreached)}];"
    for ending in chart.endings:
        dashed = _dashed(is_dashed=ending.is_unreached)
        yield f"  {_id(ending.id)} [label={_quoted(lines[ending.id])}, peripheries=2{dashed}];"
    for edge in chart.edges:
        yield f"  {_id(edge.source)} -> {_id(edge.target)} [{_look(edge, palette)}];"
    yield f'  "the legend" [label={_quoted(LEGEND)}, shape=plaintext, style=""];'
    yield "}"


def _look(edge: ChartEdge, palette: Mapping[str, str]) -> str:
    colour = palette[best_of(edge.replies) or "muted"]
    dotted = ", style=dotted" if edge.is_unreached else ""
    wide = _WIDE if edge.is_on_path else _THIN
    return f'label={_quoted([signed(edge.replies)])}, color="{colour}", fontcolor="{colour}", penwidth={wide}{dotted}'


def _dashed(*, is_dashed: bool) -> str:
    return ', style="rounded,dashed"' if is_dashed else ""


def _font() -> str:
    return f'fontname="{_FONT}"'


def _id(place: str) -> str:
    return f'"{place}"'


def _quoted(lines: Sequence[str]) -> str:
    r"""Return lines as one quoted label; Graphviz would read `\N` and `&amp;` in a text that isn't escaped."""
    return '"' + "\\n".join(map(_escaped, lines)) + '"'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("&", "&amp;").replace('"', '\\"')
