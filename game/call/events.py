"""What happens on a call, as frozen values in the past tense. The engine emits these and nothing else."""

from dataclasses import dataclass
from typing import TypeAlias

from game.call.written_events import DaysPassed, MessageCame, PartChosen
from game.callers.persona import Cue
from game.scenario.vocabulary import (
    Act,
    Fault,
    GoodwillConduct,
    ManagerAnswer,
    Manner,
    Place,
    Result,
    WishTreatment,
)


@dataclass(frozen=True)
class PhoneRang:
    """The line rang and the trainee picked up."""

    caller: str


@dataclass(frozen=True)
class AgentSpoke:
    """The trainee said a line. `choice` is its id, empty for the first line; `script`: it was read off the sheet."""

    text: str
    choice: str = ""
    acts: tuple[Act, ...] = ()
    script: bool = False


@dataclass(frozen=True)
class CallerSpoke:
    """The caller said a line: the node's own, or (with a cue) one of the persona's. `mood` is the rank it's said in."""

    text: str
    mood: int
    cue: Cue | None = None


@dataclass(frozen=True)
class Balked:
    """The caller took no advice in this mood; `act` is the one that fell on deaf ears."""

    act: Act


@dataclass(frozen=True)
class MoodChanged:
    """The mood moved on the ladder, ranks 1 (worst) to 5 (best); `mood` names the new one."""

    before: int
    after: int
    mood: str


@dataclass(frozen=True)
class CallerHeard:
    """The caller felt heard for the first time."""


@dataclass(frozen=True)
class FactLearnt:
    """A declared fact became known."""

    fact: str
    text: str


@dataclass(frozen=True)
class JobDone:
    """A named piece of good work was done."""

    job: str
    text: str


@dataclass(frozen=True)
class NeedMet:
    """A fact or job that this call is about was found or done, for the first time. `quote` is what did it."""

    need: str
    quote: str


@dataclass(frozen=True)
class FeelingClaimed:
    """A feeling was spoken of with nothing behind it yet; the next reply decides whether it was hollow."""

    quote: str


@dataclass(frozen=True)
class FaultMade:
    """Something was wrong with what was said, done, ticked or written.

    `harm` is the declared harm, `why` the rule that was broken; either may be empty.
    """

    fault: Fault
    quote: str
    harm: str = ""
    why: str = ""


@dataclass(frozen=True)
class PatienceWorn:
    """Too many stalled turns in a row, or too long a silence, cost the mood a step."""


@dataclass(frozen=True)
class LookedUp:
    """An article or record was opened on the console; it took `seconds` of the call."""

    lookup: str
    title: str
    text: str
    seconds: int


@dataclass(frozen=True)
class Transferred:
    """The call was handed over in this manner, with these ticked facts in the note."""

    place: Place
    manner: Manner
    note: tuple[str, ...]


@dataclass(frozen=True)
class ColleagueSpoke:
    """The colleague who was announced or brought in spoke; what they say shows what the hand-over note was worth."""

    place: Place
    text: str


@dataclass(frozen=True)
class PutOnHold:
    """The caller was put on hold, asked first or not."""

    asked: bool


@dataclass(frozen=True)
class HoldRefused:
    """The caller was asked to hold, and would not."""


@dataclass(frozen=True)
class CameBack:
    """The trainee came back from hold after `seconds`, naming the wait or not."""

    named: bool
    seconds: int = 0


@dataclass(frozen=True)
class ManagerAsked:
    """The caller asked for the manager; `again` after an offer to try first."""

    again: bool


@dataclass(frozen=True)
class ManagerAnswered:
    """What the trainee said to a wish for the manager."""

    answer: ManagerAnswer


@dataclass(frozen=True)
class ManagerWishSettled:
    """What became of the wish for the manager by the end; `tried_first`: an offer to try first came before it."""

    treatment: WishTreatment
    tried_first: bool


@dataclass(frozen=True)
class CallerAbused:
    """The caller's words were abuse; `warned`: a calm limit had been set before."""

    warned: bool


@dataclass(frozen=True)
class LimitSet:
    """The trainee set a calm limit, to a caller who was heard."""


@dataclass(frozen=True)
class GoodwillJudged:
    """What was given of the firm's money, or not: see `GoodwillConduct`."""

    conduct: GoodwillConduct
    quote: str


@dataclass(frozen=True)
class DangerMissed:
    """A danger was known and not acted on in time."""

    fact: str


@dataclass(frozen=True)
class PromiseMade:
    """Something was said to happen: who owes it ("" is the trainee), what, and by when, in the caller's words."""

    who: str
    what: str
    by: str


@dataclass(frozen=True)
class CallEnded:
    """The call is over: an authored ending or one that comes by itself (`@level2`, `@abandoned`, `@lost`)."""

    ending: str
    result: Result


@dataclass(frozen=True)
class ResultStated:
    """At wrap-up the trainee said how it ended."""

    result: Result


@dataclass(frozen=True)
class NoteFiled:
    """At wrap-up the trainee chose the ticket's note."""

    index: int
    text: str


@dataclass(frozen=True)
class TicketClosed:
    """Wrap-up is done; nothing more can happen on this call."""


Event: TypeAlias = (
    PhoneRang
    | MessageCame
    | PartChosen
    | DaysPassed
    | AgentSpoke
    | CallerSpoke
    | Balked
    | MoodChanged
    | CallerHeard
    | FactLearnt
    | JobDone
    | NeedMet
    | FeelingClaimed
    | FaultMade
    | PatienceWorn
    | LookedUp
    | Transferred
    | ColleagueSpoke
    | PutOnHold
    | HoldRefused
    | CameBack
    | ManagerAsked
    | ManagerAnswered
    | ManagerWishSettled
    | CallerAbused
    | LimitSet
    | GoodwillJudged
    | DangerMissed
    | PromiseMade
    | CallEnded
    | ResultStated
    | NoteFiled
    | TicketClosed
)
