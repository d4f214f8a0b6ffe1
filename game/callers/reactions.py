"""Reaction rows at work: a look-up table for play, and the same as a state machine for diagrams and as a check.

The two are built independently of each other on purpose: one built from the other could never disagree with it.
"""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any

from game.callers.persona import BEST, WORST
from game.scenario.model import Reaction
from game.scenario.vocabulary import Act, Fault

Sign = Act | Fault
Table = Mapping[tuple[Sign, int, bool], int]


def table(rows: Iterable[Reaction]) -> Table:
    """Return where each (sign, mood 1–5, heard) leads; the worst and the best mood are walls."""
    steps = {(row.sign, heard): row.steps for row in rows for heard in (False, True) if row.heard in (None, heard)}
    return {
        (sign, mood, heard): min(BEST, max(WORST, mood + steps.get((sign, heard), 0)))
        for sign in (*Act, *Fault)
        for mood in range(WORST, BEST + 1)
        for heard in (False, True)
    }


class Rung(Enum):
    """The five rungs of every ladder, as states of the machine."""

    WORST = 1
    BAD = 2
    MIDDLE = 3
    GOOD = 4
    BEST = 5


class Mind:
    """The bare model that the machine moves; `state` is a Rung, `was_heard` is what guarded rows ask."""

    state: Rung

    def __init__(self, *, was_heard: bool = False) -> None:
        self._heard = was_heard

    def was_heard(self) -> bool:
        """Tell whether the caller was heard before this sign."""
        return self._heard

    def feel(self, sign: Sign) -> int:
        """Trigger a sign and return the mood's rank after it."""
        getattr(self, trigger_name(sign))()
        return int(self.state.value)


def trigger_name(sign: Sign) -> str:
    """Return the machine's trigger for a sign, prefixed so that none collides with a method such as `check`."""
    return f"act_{sign}"


def machine(rows: Iterable[Reaction], mind: Mind, *, opens: int) -> Any:
    """Return a `transitions.Machine` over the rungs that moves `mind` by the rows.

    Every sign has a transition at every rung (an internal one where nothing moves), so an unknown trigger still raises.
    """
    from transitions import Machine

    built = Machine(mind, states=Rung, initial=Rung(opens), auto_transitions=False)
    by_sign: dict[Sign, list[Reaction]] = {sign: [] for sign in (*Act, *Fault)}
    for row in rows:
        by_sign[row.sign].append(row)
    for sign, sign_rows in by_sign.items():
        for rung in Rung:
            for row in sign_rows:
                ear = "conditions" if row.heard else "unless"
                guard = {} if row.heard is None else {ear: "was_heard"}
                built.add_transition(trigger_name(sign), rung, _climbed(rung, row.steps), **guard)
            built.add_transition(trigger_name(sign), rung, None)
    return built


def _climbed(rung: Rung, steps: int) -> Rung | None:
    """Return the rung reached by single steps, stopping at either end; None (internal) when that is the same one."""
    rungs = list(Rung)
    at = rungs.index(rung)
    for _ in range(abs(steps)):
        following = at + (1 if steps > 0 else -1)
        if not 0 <= following < len(rungs):
            break
        at = following
    return None if rungs[at] is rung else rungs[at]
