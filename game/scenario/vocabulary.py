"""The words that scenarios are written in: acts, faults, results, places, manners, channels."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.scenario.model import PersonaChanges
    from game.scenario.wording import Wording


class Act(StrEnum):
    """What a reply does."""

    ASK = "ask"
    EXPLAIN = "explain"
    INSTRUCT = "instruct"
    CHECK = "check"
    VERIFY = "verify"
    INVESTIGATE = "investigate"
    ADMIT = "admit"
    NARRATE = "narrate"
    OFFER_CHOICE = "offer_choice"
    OWN = "own"
    SUMMARISE = "summarise"
    PROMISE = "promise"
    FOLLOW_UP = "follow_up"
    REFER = "refer"
    GOODWILL = "goodwill"
    HAND_OVER = "hand_over"
    ACKNOWLEDGE = "acknowledge"
    EMPATHISE = "empathise"
    REASSURE = "reassure"
    APOLOGISE = "apologise"
    THANK = "thank"
    GREET = "greet"
    BOUNDARY = "boundary"
    SMALLTALK = "smalltalk"
    CLOSE = "close"


NOT_DEEDS = frozenset(
    {
        Act.ACKNOWLEDGE,
        Act.EMPATHISE,
        Act.REASSURE,
        Act.APOLOGISE,
        Act.THANK,
        Act.GREET,
        Act.BOUNDARY,
        Act.SMALLTALK,
        Act.CLOSE,
    }
)
DEEDS = frozenset(Act) - NOT_DEEDS
"""Acts that move the problem (DESIGN: a deed without fault keeps a turn from stalling)."""

FEELINGS = frozenset({Act.EMPATHISE, Act.REASSURE, Act.APOLOGISE})
"""Feeling claims that want something behind them, or the engine infers the fault `hollow`."""

BACKING = frozenset(
    {
        Act.EXPLAIN,
        Act.INSTRUCT,
        Act.CHECK,
        Act.OWN,
        Act.ADMIT,
        Act.OFFER_CHOICE,
        Act.PROMISE,
        Act.FOLLOW_UP,
        Act.REFER,
        Act.GOODWILL,
        Act.HAND_OVER,
    }
)
"""Deeds that stand behind a feeling by themselves; the other deeds only where they meet a need."""

LISTENED_TO = frozenset({Act.EXPLAIN, Act.INSTRUCT})
"""Acts that land only with a caller who listens."""


class Fault(StrEnum):
    """What is wrong with a reply."""

    GIVE_UP = "give_up"
    WITHHOLD = "withhold"
    UPSELL = "upsell"
    BRIBE = "bribe"
    OVER_APOLOGISE = "over_apologise"
    GUESS = "guess"
    REDO = "redo"
    MISADVISE = "misadvise"
    HOLLOW = "hollow"
    SCRIPT = "script"
    JARGON = "jargon"
    CONDESCENSION = "condescension"
    INSULT = "insult"
    BLAME = "blame"
    STONEWALL = "stonewall"
    RUSH = "rush"
    TALK_OVER = "talk_over"
    PRY = "pry"
    EXPOSE = "expose"
    THREAT = "threat"
    LEFT_WAITING = "left_waiting"
    STRING_ALONG = "string_along"
    LEAK = "leak"
    UNTRUTH = "untruth"


INFERRED_FAULTS = frozenset({Fault.HOLLOW, Fault.LEFT_WAITING})
"""Faults that only the engine finds; an author can't write them."""

HARM_FAULTS = frozenset({Fault.MISADVISE, Fault.EXPOSE})
"""Faults that are critical where the scenario declares the harm."""


class Result(StrEnum):
    """How a call ended."""

    SOLVED = "solved"
    WORKED_AROUND = "worked_around"
    HANDED_OVER = "handed_over"
    REFERRED = "referred"
    HONEST_NO = "honest_no"
    UNSOLVED = "unsolved"
    ABANDONED = "abandoned"
    LOST = "lost"
    HARMED = "harmed"


BEST_RESULTS = frozenset({Result.SOLVED, Result.WORKED_AROUND, Result.HANDED_OVER, Result.REFERRED, Result.HONEST_NO})
"""Results that can be the best possible one of a problem."""


class Place(StrEnum):
    """Where a call can go from the trainee's desk."""

    LEVEL2 = "level2"
    MANAGER = "manager"
    FIELD = "field"
    SECURITY = "security"
    PARTNER = "partner"
    VOICEMAIL = "voicemail"


class Manner(StrEnum):
    """How a call is handed over: thrown, announced, or brought in and stayed with."""

    COLD = "cold"
    WARM = "warm"
    STAY = "stay"


class ManagerAnswer(StrEnum):
    """What a reply says to a caller who wants the manager."""

    OFFER = "offer"
    HONOUR = "honour"
    REFUSE = "refuse"
    LIE = "lie"


class WishTreatment(StrEnum):
    """What became of a wish for the manager, worst first."""

    LIED = "lied"
    REFUSED = "refused"
    HONOURED = "honoured"


class GoodwillAnswer(StrEnum):
    """What a reply gives of the firm's money: what is owed, more than that, or nothing."""

    OWED = "owed"
    MORE = "more"
    REFUSE = "refuse"


class GoodwillConduct(StrEnum):
    """How the firm's money was handled, best first: compensation should fit the loss (Smith, Bolton & Wagner 1999)."""

    GIVEN = "given"
    TOO_EARLY = "too_early"
    TOO_MUCH = "too_much"
    BID_UP = "bid_up"
    REFUSED = "refused"
    NOT_GIVEN = "not_given"


class Channel(StrEnum):
    """How the caller reaches the line."""

    PHONE = "phone"
    CHAT = "chat"
    EMAIL = "email"
    LETTER = "letter"


SPOKEN = frozenset({Channel.PHONE})
WRITTEN = frozenset({Channel.EMAIL, Channel.LETTER})
"""Channels in which the answer is a page composed of parts, and nobody waits on the line."""


class Shift(StrEnum):
    """The time of day of a call; it also picks the theme of the screens."""

    DAY = "day"
    NIGHT = "night"


LEVEL1 = "level1"
NOBODY = "nobody"
OWNERS: tuple[str, ...] = (LEVEL1, *Place, NOBODY)
"""What `belongs_to` may name."""

ABANDONED = "@abandoned"
LOST = "@lost"
LIMIT = "@limit"


@dataclass(frozen=True)
class Vocabulary:
    """What a scenario may name that is defined above this package.

    `ladders` maps each persona to its five moods, worst to best; `insistent` are those that ask for the manager by
    themselves once their patience has worn out. `natures` is what each persona has of all that a scenario may change;
    nothing where it doesn't matter. `looks` are the faces that a caller may have. `wording` is what authors' texts are
    looked through for; nothing where it is None, since play has no use for it.
    """

    ladders: Mapping[str, tuple[str, ...]]
    insistent: frozenset[str] = frozenset()
    natures: Mapping[str, "PersonaChanges"] = field(default_factory=dict)
    wording: "Wording | None" = None
    looks: tuple[str, ...] = ()
