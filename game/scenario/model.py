"""A scenario as the engine reads it: frozen values, each with its place in the file.

Texts are as authored, without the white space around them; names are ids. Only `game.scenario.loading` builds these.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypeVar

from game.scenario.conditions import Condition
from game.scenario.tree import Spot
from game.scenario.vocabulary import Act, Channel, Fault, GoodwillAnswer, ManagerAnswer, Place, Result, Shift

T = TypeVar("T")


@dataclass(frozen=True)
class Case(Generic[T]):
    """One alternative of a text or a goto; the first whose condition holds counts, the last has none."""

    value: T
    when: Condition | None
    spot: Spot


Cases = tuple[Case[T], ...]


@dataclass(frozen=True)
class Reaction:
    """One row of a persona: how far an act or fault moves the mood, and for whom.

    `steps` is in rungs of the ladder, negative is worse. `heard` limits the row to callers who were heard (True)
    or were not (False); None is both.
    """

    sign: Act | Fault
    steps: int
    heard: bool | None = None


@dataclass(frozen=True)
class PersonaChanges:
    """What a scenario changes of the persona it is based on; None and () leave it as it is."""

    listens_from: str | None = None
    patience: int | None = None
    reactions: tuple[Reaction, ...] = ()
    asks_manager_after: int | None = None


@dataclass(frozen=True)
class Caller:
    """Who calls. `opens` is a mood of the persona's ladder, or None for the persona's own opening mood.

    `looks` names the face that the screens show, "" for the persona's own; it changes nothing in play.
    """

    name: str
    persona: str
    about: str = ""
    opens: str | None = None
    changes: PersonaChanges = PersonaChanges()
    looks: str = ""


@dataclass(frozen=True)
class Danger:
    """A fact that must be acted on within so many choices once known, by one of these jobs or desks."""

    fact: str
    within: int
    by: tuple[str, ...]


@dataclass(frozen=True)
class Problem:
    """The truth of a call in one variant. `belongs_to` is a place, level1 or nobody."""

    truth: str
    best: Result
    belongs_to: str
    before_handover: tuple[str, ...] = ()
    too_late: tuple[str, ...] = ()
    carries: tuple[str, ...] = ()
    danger: Danger | None = None


@dataclass(frozen=True)
class Fact:
    """Something that can be learnt on this call.

    A private one is the caller's own business; a guarded one is said only to somebody who proved who they are.
    """

    id: str
    text: str
    private: bool
    spot: Spot
    guarded: bool = False


@dataclass(frozen=True)
class Lookup:
    """An article or record on the console; opening it takes `seconds` of the call.

    What it says and which facts it teaches are read in the moment in which it is opened.
    """

    id: str
    title: str
    seconds: int
    text: Cases[str]
    learns: Cases[tuple[str, ...]]
    spot: Spot


@dataclass(frozen=True)
class Identity:
    """How callers can prove on this call who they are: any of these facts or jobs; none where nothing can."""

    proved_by: tuple[str, ...]


@dataclass(frozen=True)
class Goodwill:
    """What the firm owes this caller: the job that gives it, and the facts or jobs that come first."""

    owed: str
    after: tuple[str, ...]


@dataclass(frozen=True)
class Promise:
    """Something that was said will happen: who owes it (the trainee, unless named), what it is, and by when."""

    what: str
    by: str
    who: str = ""


@dataclass(frozen=True)
class Reply:
    """What the trainee can say at a node.

    `index` counts from 0 as authored; `id` is the reply's own name or None; `harm` says what the fault destroys and
    makes it critical; `allow` maps a fault to the author's reason for wording that looks like it. `tells` are the facts
    that it says aloud; `manager` and `goodwill` are its answer to a wish for the manager and to a claim for money.
    """

    node: str
    index: int
    say: str
    goto: Cases[str]
    spot: Spot
    id: str | None = None
    acts: tuple[Act, ...] = ()
    faults: tuple[Fault, ...] = ()
    learns: tuple[str, ...] = ()
    does: tuple[str, ...] = ()
    when: Condition | None = None
    coach: str = ""
    harm: str = ""
    allow: Mapping[str, str] = field(default_factory=dict)
    tells: tuple[str, ...] = ()
    manager: ManagerAnswer | None = None
    goodwill: GoodwillAnswer | None = None
    promises: tuple[Promise, ...] = ()

    @property
    def choice_id(self) -> str:
        """Return the id under which records and witnesses name this reply."""
        return self.id or f"{self.node}.{self.index}"


@dataclass(frozen=True)
class Node:
    """A caller's turn. `compose` (part name to replies) stands in written channels instead of `replies`.

    Where `abusive` holds the caller's words here are abuse; `asks_manager`: the caller wants the manager now.
    """

    id: str
    caller: Cases[str]
    replies: tuple[Reply, ...]
    spot: Spot
    script: str = ""
    compose: Mapping[str, tuple[Reply, ...]] = field(default_factory=dict)
    abusive: Condition | None = None
    asks_manager: bool = False

    def all_replies(self) -> tuple[Reply, ...]:
        """Return the replies and those of the page's parts, in the order of their indices."""
        return self.replies + tuple(reply for part in self.compose.values() for reply in part)


@dataclass(frozen=True)
class NextDay:
    """What the post brings next morning. `kind` is one of thanks, complaint, repeat_call, request, nothing."""

    kind: str
    text: str


@dataclass(frozen=True)
class Ending:
    """Where a call ends."""

    id: str
    result: Result
    caller: Cases[str]
    spot: Spot
    next_day: NextDay | None = None


@dataclass(frozen=True)
class Note:
    """A ticket note offered at wrap-up. `mentions` are the facts and jobs that it claims."""

    index: int
    say: str
    mentions: tuple[str, ...]
    faults: tuple[Fault, ...]
    spot: Spot
    allow: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class DeskLines:
    """What is said when a call goes to a place; empty texts leave the persona's own."""

    cold: str = ""
    warm: str = ""
    stay: str = ""
    note_read: str = ""


@dataclass(frozen=True)
class Scenario:
    """One authored caller with a problem: one YAML file.

    `id` is the file's name without its ending; `sha256` is the hex digest of `source`, the file's text as it was read.
    `problems` and `needs` are keyed by variant; a scenario without variants has the one key "". Facts, jobs, lookups,
    nodes and endings keep the order of the file. `forbidden` maps each fact that may not be said to the reason why.
    """

    id: str
    source: str
    sha256: str
    title: str
    brief: str
    channel: Channel
    shift: Shift
    difficulty: int
    trainer_notes: str
    caller: Caller
    variants: tuple[str, ...]
    problems: Mapping[str, Problem]
    needs: Mapping[str, tuple[str, ...]]
    facts: Mapping[str, Fact]
    jobs: Mapping[str, str]
    lookups: Mapping[str, Lookup]
    start: str
    nodes: Mapping[str, Node]
    endings: Mapping[str, Ending]
    notes: tuple[Note, ...]
    desks: Mapping[Place, DeskLines]
    identity: Identity | None = None
    forbidden: Mapping[str, str] = field(default_factory=dict)
    goodwill: Goodwill | None = None
    subject: str = ""
    content_note: str = ""

    def reply(self, choice_id: str) -> Reply | None:
        """Return the reply that this id names, None when it names none."""
        return self._replies.get(choice_id)

    @cached_property
    def _replies(self) -> Mapping[str, Reply]:
        return {reply.choice_id: reply for node in self.nodes.values() for reply in node.all_replies()}
