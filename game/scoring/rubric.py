"""The rubric: weights, points, floors, verdicts and their reasons, as an organisation sets them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from game.scenario.vocabulary import WRITTEN, Act, Channel, Fault, GoodwillConduct, Result


class Dimension(StrEnum):
    """What a call is scored on, each 0–100."""

    HELP = "help"
    ESCALATION = "escalation"
    OWN_WORDS = "own_words"
    RESPECT = "respect"


class Critical(StrEnum):
    """Errors that fail a call whatever its sum: they gate, they are not averaged (COPC's critical errors)."""

    INSULT = "insult"
    LEAK = "leak"
    UNTRUTH = "untruth"
    WITHHOLD = "withhold"
    ABANDONED = "abandoned"
    HARM = "harm"
    DANGER_MISSED = "danger_missed"


@dataclass(frozen=True)
class FaultRow:
    """What a fault costs: points off one dimension, other points for some personas, and why it does.

    A call with this fault in it earns at most `at_most` in all, however sound the rest. `in_writing` is what it costs
    more in e-mail and letter, where it stays and is read again; not where it costs nothing.
    """

    dimension: Dimension
    points: int
    reason: str
    by_persona: Mapping[str, int]
    at_most: int = 100
    in_writing: int = 0

    def points_with(self, persona: str, channel: Channel) -> int:
        """Return the points that this fault costs with this persona, in this channel."""
        points = self.by_persona.get(persona, self.points)
        return points + self.in_writing if points and channel in WRITTEN else points


@dataclass(frozen=True)
class MoneyRow:
    """What a way of handling the firm's money costs of help, why, and what a call with it earns at most."""

    points: int
    reason: str
    at_most: int = 100


@dataclass(frozen=True)
class ResultRow:
    """How a result is named, and how many stars the caller gives it at each mood, worst to best."""

    label: str
    stars: tuple[int, int, int, int, int]


@dataclass(frozen=True)
class Escalation:
    """What was done about escalating: the columns of the decision table.

    `place` is right or wrong, `timing` early, in_time or late, `manner` cold, warm or stay, `note` full, partial or
    empty; all four are "none" where nothing was handed over. `manager` is what became of a wish for the manager: lied,
    refused or honoured, "none" where there was no such wish.
    """

    needed: bool
    done: bool
    place: str = "none"
    timing: str = "none"
    manner: str = "none"
    note: str = "none"
    manager: str = "none"


COLUMNS: Mapping[str, tuple[str, ...]] = {
    "needed": ("no", "yes"),
    "done": ("no", "yes"),
    "place": ("wrong", "right"),
    "timing": ("early", "late", "in_time"),
    "manner": ("cold", "warm", "stay"),
    "note": ("empty", "partial", "full"),
    "manager": ("lied", "refused", "honoured", "none"),
}
"""The columns of the table of verdicts and their values, worse conduct before better (a needed hand-over is better done
than not, a needless one better not). A row of the rubric names those that it asks for."""


@dataclass(frozen=True)
class Verdict:
    """One row of the table: the values it asks for by column (a column left out is any), what it earns, and why."""

    id: str
    when: Mapping[str, tuple[str, ...]]
    points: int
    reason: str

    def fits(self, escalation: Escalation) -> bool:
        """Tell whether this row is about such an escalation."""
        return all(_value(escalation, column) in values for column, values in self.when.items())


def _value(escalation: Escalation, column: str) -> str:
    value = getattr(escalation, column)
    return ("no", "yes")[value] if isinstance(value, bool) else str(value)


MISSED_FACT, MISSED_JOB = "missed_fact", "missed_job"
"""The rules behind a need that was not met: something never found out, something never done."""

FOCUS_TOKEN = re.compile(r"\{(caller|mood)\}")


class FocusWords(NamedTuple):
    """How to work on one rule: the conduct in a few words, what the caller does or says, and the deed to do then.

    In `cue` and `deed` the two tokens `{caller}` and `{mood}` stand for this caller's first name and mood.
    """

    conduct: str
    cue: str
    deed: str

    def with_caller(self, caller: str, mood: str) -> "FocusWords":
        """Return the words with the tokens filled in, in one pass: names are never read again."""
        names = {"caller": caller, "mood": mood}
        cue, deed = (FOCUS_TOKEN.sub(lambda match: names[match.group(1)], text) for text in (self.cue, self.deed))
        return FocusWords(self.conduct, cue, deed)


@dataclass(frozen=True)
class Rubric:
    """All that turns marks into a score. Points and weights are whole numbers; shares are percent.

    `outcomes` gives, for the best result that was possible, what share of the outcome's points each result earns;
    `each_further_cap` is what every capping fault after the first takes off the cap. A turn that costs less
    of the outlook than `good_below` is good, than `slip_below` a slip, else a blunder. `in_proportion` are the results
    that earn it only as far as they carry what they should. `focus` has what to work on, by the rule that a call went
    against; rules may be left out of it, and older rubrics have none.
    """

    name: str
    sha256: str
    source: str
    weights: Mapping[Dimension, int]
    floors: Mapping[Dimension, int]
    pass_mark: int
    distinction: int
    above_help: int
    each_further_cap: int
    good_below: int
    slip_below: int
    outcome_points: int
    effort_points: int
    outcomes: Mapping[Result, Mapping[Result, int]]
    in_proportion: frozenset[Result]
    results: Mapping[Result, ResultRow]
    acts: Mapping[Act, str]
    faults: Mapping[Fault, FaultRow]
    goodwill: Mapping[GoodwillConduct, MoneyRow]
    critical: Mapping[Critical, str]
    verdicts: tuple[Verdict, ...]
    focus: Mapping[str, FocusWords] = field(default_factory=dict)

    def verdict(self, escalation: Escalation) -> Verdict:
        """Return the first row of the table that fits; the loader made sure that one always does."""
        return next(row for row in self.verdicts if row.fits(escalation))
