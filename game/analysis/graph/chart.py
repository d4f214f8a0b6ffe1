"""A scenario as a graph: nodes, endings, and an edge for all replies that lead from one to another."""

from dataclasses import dataclass
from enum import StrEnum

from game.analysis.worth import Worth
from game.scenario.vocabulary import Result


class Tag(StrEnum):
    """What stands beside a node's name."""

    START = "start"
    UNREACHED = "never reached"
    PAGE = "page"
    SCRIPT = "script"
    MANAGER = "wants the manager"
    ABUSIVE = "abusive"


@dataclass(frozen=True)
class ChartReply:
    """A reply. `index` counts from 0 as in choice ids; `worth` is None where it bears no mark by itself.

    `is_sometimes`: it leads to more than one place, by what was before.
    """

    choice_id: str
    index: int
    say: str
    worth: Worth | None
    is_unreached: bool = False
    is_on_path: bool = False
    is_sometimes: bool = False


@dataclass(frozen=True)
class Staying:
    """Replies that lead nowhere else, under a name: "stays", or the part of a page that they are."""

    label: str
    replies: tuple[ChartReply, ...]


@dataclass(frozen=True)
class ChartNode:
    """A caller's turn; `words` are what the caller says, white space made single spaces.

    `leading` names the parts of a page that lead on, "" where there is no page.
    """

    id: str
    words: str
    tags: tuple[Tag, ...] = ()
    staying: tuple[Staying, ...] = ()
    leading: str = ""
    is_unreached: bool = False
    is_on_path: bool = False


@dataclass(frozen=True)
class ChartEnding:
    """Where a call ends."""

    id: str
    words: str
    result: Result
    is_unreached: bool = False
    is_on_path: bool = False


@dataclass(frozen=True)
class ChartEdge:
    """All replies of one node that lead to one other node or ending; never from a node to itself."""

    source: str
    target: str
    replies: tuple[ChartReply, ...]
    is_on_path: bool = False

    @property
    def is_unreached(self) -> bool:
        """Return whether none of its replies can ever be given."""
        return all(reply.is_unreached for reply in self.replies)


@dataclass(frozen=True)
class Chart:
    """The whole graph, in the order of the file."""

    title: str
    start: str
    nodes: tuple[ChartNode, ...]
    endings: tuple[ChartEnding, ...]
    edges: tuple[ChartEdge, ...]

    @property
    def places(self) -> tuple[ChartNode | ChartEnding, ...]:
        """Return all that replies can lead to."""
        return (*self.nodes, *self.endings)

    def replies(self) -> tuple[ChartReply, ...]:
        """Return every reply once, in no particular order of nodes."""
        staying = [reply for node in self.nodes for group in node.staying for reply in group.replies]
        leading = [reply for edge in self.edges for reply in edge.replies]
        return tuple({reply.choice_id: reply for reply in (*staying, *leading)}.values())

    @property
    def summary(self) -> str:
        """Return how much there is of what, in words."""
        counts = (
            (self.nodes, "node", "nodes"),
            (self.endings, "ending", "endings"),
            (self.replies(), "reply", "replies"),
        )
        return ", ".join(f"{len(things)} {one if len(things) == 1 else many}" for things, one, many in counts)
