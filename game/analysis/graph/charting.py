"""From a scenario, and what is known of it, to its chart."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from game.analysis.graph.chart import Chart, ChartEdge, ChartEnding, ChartNode, ChartReply, Staying, Tag
from game.analysis.worth import Worth
from game.scenario.model import Node, Reply, Scenario


def chart_of(
    scenario: Scenario,
    *,
    worth: Mapping[str, Worth],
    unreached: Collection[str] = frozenset(),
    path: Sequence[str] = (),
) -> Chart:
    """Return the graph of a scenario.

    `worth` is keyed by choice id. `unreached` holds the ids of nodes, endings and replies that no play comes to; the
    three share one namespace. `path` is a play to be marked: choice ids in order (those of the desk are passed over),
    and the ending's id last where it is known.
    """
    charting = _Charting(scenario, worth, unreached, path)
    nodes = tuple(charting.node(node) for node in scenario.nodes.values())
    endings = tuple(
        ChartEnding(ending.id, _words(ending.caller[0].value), ending.result, *charting.standing(ending.id))
        for ending in scenario.endings.values()
    )
    edges = tuple(edge for node in scenario.nodes.values() for edge in charting.edges(node))
    return Chart(scenario.title, scenario.start, nodes, endings, edges)


class _Charting:
    """What is known of a scenario while its chart is made."""

    def __init__(
        self, scenario: Scenario, worth: Mapping[str, Worth], unreached: Collection[str], path: Sequence[str]
    ) -> None:
        self._start = scenario.start
        self._worth = worth
        self._unreached = unreached
        self._steps = frozenset(_steps(scenario, path))
        self._places = {place for step in self._steps for place in step[1:]}
        self._said = {choice_id for choice_id, _, _ in self._steps}

    def standing(self, place: str) -> tuple[bool, bool]:
        """Return whether a node or ending is never reached, and whether it lies on the path."""
        return place in self._unreached, place in self._places

    def node(self, node: Node) -> ChartNode:
        """Return a node with the replies that don't lead away from it."""
        words, standing = _words(node.caller[0].value), self.standing(node.id)
        return ChartNode(node.id, words, self._tags(node), self._staying(node), _leading(node), *standing)

    def edges(self, node: Node) -> Iterator[ChartEdge]:
        """Yield an edge for each other place that replies of a node lead to, in the file's order."""
        leading: dict[str, list[Reply]] = {}
        for reply in node.all_replies():
            for target in _targets(reply):
                leading.setdefault(target, []).append(reply)
        for target, replies in leading.items():
            if target != node.id:
                is_on_path = any((reply.choice_id, node.id, target) in self._steps for reply in replies)
                yield ChartEdge(node.id, target, tuple(map(self._reply, replies)), is_on_path)

    def _tags(self, node: Node) -> tuple[Tag, ...]:
        held = {
            Tag.START: node.id == self._start,
            Tag.UNREACHED: node.id in self._unreached,
            Tag.PAGE: bool(node.compose),
            Tag.SCRIPT: bool(node.script),
            Tag.MANAGER: node.asks_manager,
            Tag.ABUSIVE: node.abusive is not None,
        }
        return tuple(tag for tag, is_held in held.items() if is_held)

    def _staying(self, node: Node) -> tuple[Staying, ...]:
        groups = {part: [reply for reply in replies if not reply.goto] for part, replies in node.compose.items()}
        groups["stays"] = [reply for reply in node.all_replies() if node.id in _targets(reply)]
        return tuple(
            Staying(_part_name(label), tuple(map(self._reply, replies))) for label, replies in groups.items() if replies
        )

    def _reply(self, reply: Reply) -> ChartReply:
        choice_id = reply.choice_id
        return ChartReply(
            choice_id,
            reply.index,
            _words(reply.say),
            self._worth.get(choice_id),
            is_unreached=choice_id in self._unreached or reply.node in self._unreached,
            is_on_path=choice_id in self._said,
            is_sometimes=len(_targets(reply)) > 1,
        )


def _steps(scenario: Scenario, path: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Yield each reply on a path as its choice id, its node, and the place that it led to."""
    replies = {reply.choice_id: reply for node in scenario.nodes.values() for reply in node.all_replies()}
    place = next((name for name in reversed(path[-1:]) if name in scenario.endings), "")
    following = ""
    for reply in reversed([replies[name] for name in path if name in replies]):
        # The parts of one page lead on together, to where its sending led.
        is_same_page = bool(scenario.nodes[reply.node].compose) and following == reply.node
        if following and not is_same_page:
            place = following
        targets = _targets(reply)
        led_to = place if place in targets else targets[0] if len(targets) == 1 else reply.node
        yield reply.choice_id, reply.node, led_to
        following = reply.node


def _targets(reply: Reply) -> tuple[str, ...]:
    return tuple(dict.fromkeys(case.value for case in reply.goto))


def _leading(node: Node) -> str:
    parts = [part for part, replies in node.compose.items() if any(reply.goto for reply in replies)]
    return ", ".join(map(_part_name, parts))


def _part_name(part: str) -> str:
    return part.replace("_", " ")


def _words(text: str) -> str:
    return " ".join(text.split())
