"""What a persona is: a ladder of moods, a threshold of listening, patience, reactions and lines of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from game.scenario.model import Caller, Reaction
from game.scenario.vocabulary import Act, Fault

WORST = 1
BEST = 5


class Cue(StrEnum):
    """A moment for which every persona has words of its own, whatever the scenario."""

    BALKS = "balks"
    PUT_OFF = "put_off"
    LEFT_IN_SILENCE = "left_in_silence"
    LEAVES = "leaves"
    HUNG_UP_ON = "hung_up_on"
    THROWN_OVER = "thrown_over"
    HANDED_WARM = "handed_warm"
    BROUGHT_IN = "brought_in"
    HOLDS = "holds"
    WONT_HOLD = "wont_hold"
    WAS_THANKED = "was_thanked"
    WAS_LEFT = "was_left"
    WANTS_MANAGER = "wants_manager"
    OFFERED_MANAGER = "offered_manager"
    MANAGER_BOOKED = "manager_booked"


@dataclass(frozen=True)
class Persona:
    """A kind of caller.

    `ladder` names five moods, worst to best; `opens` and `listens_from` are ranks on it (1 to 5). `patience` is how
    many stalled turns in a row are borne before the mood falls a step; `silence_s` is how many seconds of silence
    before the caller speaks up. After patience has worn out `asks_manager_after` times (1 to 3, 0 is never) the caller
    wants the manager, whatever the scenario. `typed` are the lines as this caller types them; a cue that it leaves out
    is typed as it would be said. `written` are likewise those that this caller puts on paper or in an e-mail. `version`
    changes whenever play would, so that records stay replayable.
    """

    name: str
    version: int
    ladder: tuple[str, str, str, str, str]
    opens: int
    listens_from: int
    patience: int
    silence_s: int
    reactions: tuple[Reaction, ...]
    lines: Mapping[Cue, tuple[str, ...]]
    asks_manager_after: int = 0
    typed: Mapping[Cue, tuple[str, ...]] = field(default_factory=dict)
    written: Mapping[Cue, tuple[str, ...]] = field(default_factory=dict)

    def rank(self, mood: str) -> int:
        """Return the rank (1 to 5) of a mood of this ladder; ValueError when it isn't on it."""
        return self.ladder.index(mood) + WORST

    def mood_name(self, rank: int) -> str:
        """Return the name of the mood at `rank` (1 to 5)."""
        return self.ladder[rank - WORST]


def always(steps: int, *signs: Act | Fault) -> tuple[Reaction, ...]:
    """Return rows that move the mood by `steps` whether the caller was heard or not."""
    return tuple(Reaction(sign, steps) for sign in signs)


def by_heard(sign: Act | Fault, *, unheard: int, heard: int) -> tuple[Reaction, ...]:
    """Return the two rows of a sign that means something else before the caller was heard."""
    return Reaction(sign, unheard, heard=False), Reaction(sign, heard, heard=True)


def changed(persona: Persona, caller: Caller) -> Persona:
    """Return the persona as this scenario has it: other reactions, patience, threshold of listening,
    or wish for the manager.

    A changed reaction replaces every row of its sign.
    """
    changes = caller.changes
    own_signs = {row.sign for row in changes.reactions}
    kept = tuple(row for row in persona.reactions if row.sign not in own_signs)
    return replace(
        persona,
        opens=persona.rank(caller.opens) if caller.opens else persona.opens,
        listens_from=persona.rank(changes.listens_from) if changes.listens_from else persona.listens_from,
        patience=persona.patience if changes.patience is None else changes.patience,
        asks_manager_after=(
            persona.asks_manager_after if changes.asks_manager_after is None else changes.asks_manager_after
        ),
        reactions=kept + changes.reactions,
    )
