"""One turn in the making: the state as it changes, and the events that tell of it."""

from collections.abc import Sequence

from game.call.conditions import first_case, holds
from game.call.events import (
    CallEnded,
    CallerAbused,
    CallerHeard,
    CallerSpoke,
    Event,
    FactLearnt,
    FaultMade,
    JobDone,
    ManagerAsked,
    MoodChanged,
    NeedMet,
    PatienceWorn,
)
from game.call.program import Program
from game.call.state import BEYOND_COUNTING, Hold, Limit, Stage, State, Wish
from game.callers.persona import WORST, Cue
from game.callers.reactions import Sign
from game.scenario.memory import fact_key, job_key
from game.scenario.model import Cases, Node
from game.scenario.vocabulary import LOST, Fault, Result


class Turn:
    """The draft of one turn. It starts from a state and ends with `state` and `events`; the start is never changed.

    `before` is the state in which it began, where it goes on with a turn already begun. `ended` is what will be told
    last, once all that the end decides has been. `leads` says where a reply leads, once all of it was said;
    `asks_manager`: patience wore out so often that the caller wants the manager.
    """

    def __init__(self, program: Program, state: State, before: State | None = None) -> None:
        self.program = program
        self.before = before or state
        self.state = state
        self.events: list[Event] = []
        self.ended: CallEnded | None = None
        self.has_hurt = False
        self.has_erred = False
        self.asks_manager = False
        self.leads: Cases[str] = ()

    def tell(self, event: Event) -> None:
        """Add an event."""
        self.events.append(event)

    def set_mood(self, mood: int) -> None:
        """Put the mood on a rung (1–5) and tell of it when that is another one."""
        if mood != self.state.mood:
            self.tell(MoodChanged(self.state.mood, mood, self.program.persona.mood_name(mood)))
            self.state = self.state._replace(mood=mood)

    def feel(self, sign: Sign) -> None:
        """Move the mood by the persona's table, for a caller heard or not before this turn."""
        self.set_mood(self.program.moves[sign, self.state.mood, self.before.heard])

    def fault(self, fault: Fault, quote: str, harm: str = "", why: str = "") -> None:
        """Make a fault: tell of it and let the caller feel it."""
        self.tell(FaultMade(fault, quote, harm, why))
        self.err(fault)

    def err(self, fault: Fault) -> None:
        """Let the caller feel something wrong, as they would this fault; what pleases them hurts not."""
        mood = self.state.mood
        self.feel(fault)
        self.has_hurt = self.has_hurt or self.state.mood <= mood
        self.has_erred = True

    def learn(self, facts: Sequence[str], jobs: Sequence[str], quote: str) -> bool:
        """Make facts known and jobs done; tell whether a need was newly met."""
        learnt = [fact for fact in facts if self._set(fact_key(fact))]
        done = [job for job in jobs if self._set(job_key(job))]
        if not learnt and not done:
            return False
        declared = self.program.scenario
        self.events += [FactLearnt(fact, declared.facts[fact].text) for fact in learnt]
        self.events += [JobDone(job, declared.jobs[job]) for job in done]
        met = [name for name in (*learnt, *done) if name in self.program.needs]
        self.events += [NeedMet(name, quote) for name in met]
        return bool(met)

    def remember(self, key: str) -> None:
        """Set the bit of a lookup or a named reply, if anything reads it."""
        self._set(key)

    def _set(self, key: str) -> bool:
        """Set a bit; tell whether that is news. What nothing reads has no bit and is always news."""
        bit = self.program.bits.get(key, 0)
        is_news = not bit or not self.state.known & bit
        if bit and is_news:
            self.state = self.state._replace(known=self.state.known | bit)
        return is_news

    def hear(self) -> None:
        """Let the caller feel heard; once true, always."""
        if not self.state.heard:
            self.state = self.state._replace(heard=True)
            self.tell(CallerHeard())

    def stall(self, *, is_stalled: bool) -> None:
        """Count a stalled turn, or start the count again; worn patience costs the mood a step."""
        count = self.state.stalled + 1 if is_stalled else 0
        if count > self.program.persona.patience:
            count = 0
            self.wear_patience()
        self.state = self.state._replace(stalled=count)

    def wear_patience(self) -> None:
        """Let the mood fall a step for want of progress or of a voice; some want the manager then."""
        self.tell(PatienceWorn())
        self._count_worn()
        self.set_mood(max(WORST, self.state.mood - 1))
        self.has_hurt = True

    def _count_worn(self) -> None:
        most, wish = self.program.persona.asks_manager_after, self.state.wish
        if not most or wish not in (Wish.NONE, Wish.OFFERED):
            return
        self.state = self.state._replace(worn=min(self.state.worn + 1, most))
        self.asks_manager = self.state.worn == most

    def want_manager(self) -> bool:
        """Let the caller want the manager; after an offer to try first, insist. Tell whether that is news."""
        after = {Wish.NONE: Wish.ASKED, Wish.OFFERED: Wish.INSISTED}.get(self.state.wish)
        if after is not None:
            self.set_wish(after)
            self.tell(ManagerAsked(after is Wish.INSISTED))
        return after is not None

    def voice_wish(self) -> None:
        """Let a caller whose patience wore out ask for the manager, if there is somebody to hear it."""
        is_listened_to = self.state.stage is Stage.TALKING and self.state.hold is Hold.NONE
        if self.asks_manager and is_listened_to and self.want_manager():
            self.speak(Cue.WANTS_MANAGER)

    def set_wish(self, wish: Wish) -> None:
        """Change the wish for the manager; the count of worn patience goes once nothing can come of it any more."""
        is_counted = self.program.persona.asks_manager_after and wish not in BEYOND_COUNTING
        self.state = self.state._replace(wish=wish) if is_counted else self.state._replace(wish=wish, worn=0)

    @property
    def is_gone(self) -> bool:
        """Tell whether the caller hangs up: hurt by this turn, and at the worst mood already before it."""
        return self.has_hurt and self.before.mood == WORST

    def speak(self, cue: Cue) -> None:
        """Let the caller say one of the persona's own lines; the session picks which."""
        self.tell(CallerSpoke("", self.state.mood, cue))

    def lead_on(self) -> None:
        """Go where the reply leads, if one does."""
        if self.leads:
            self.go(first_case(self.leads, self.state, self.program))

    def go(self, target: str) -> None:
        """Go on to a node or an authored ending, and let the caller speak in the new state."""
        scenario = self.program.scenario
        if target in scenario.nodes:
            self._enter(scenario.nodes[target])
            return
        ending = scenario.endings[target]
        self._move_to(target)
        self.settle_at_the_end(target)
        self._say(first_case(ending.caller, self.state, self.program))
        self._end(target, ending.result)

    def _enter(self, node: Node) -> None:
        self._move_to(node.id)
        self._say(first_case(node.caller, self.state, self.program))
        if node.asks_manager:
            self.want_manager()
        self._hear_abuse(is_abuse=node.abusive is not None and holds(node.abusive, self.state, self.program))

    def _move_to(self, target: str) -> None:
        """Move to a node or ending; what nothing asks for from there on is forgotten."""
        forgotten = self.program.forgotten.get((self.state.node, target), 0)
        self.state = self.state._replace(node=target)
        if forgotten:
            self.state = self.state._replace(known=self.state.known & ~forgotten)

    def _hear_abuse(self, *, is_abuse: bool) -> None:
        """Note words that are abuse; a limit that was set is passed by them, and kept by any others."""
        is_warned = self.state.limit is not Limit.NONE
        if is_abuse:
            self.tell(CallerAbused(is_warned))
        if is_warned:
            self.state = self.state._replace(limit=Limit.PASSED if is_abuse else Limit.SET)

    def end_by_itself(self, ending: str, result: Result, text: str, cue: Cue | None) -> None:
        """End the call at an ending that nobody authored, with the scenario's text or the persona's line for it."""
        self.settle_at_the_end(ending)
        if text or cue:
            self.tell(CallerSpoke(text, self.state.mood, None if text else cue))
        self._end(ending, result)

    def lose(self) -> None:
        """Let the caller hang up."""
        self.end_by_itself(LOST, Result.LOST, "", Cue.LEAVES)

    def settle_at_the_end(self, ending: str) -> None:
        """Close the conversation; a feeling that no deed followed is hollow now."""
        if self.state.owes_deed:
            self.fault(Fault.HOLLOW, "")
        self.state = self.state._replace(node=ending, owes_deed=False, hold=Hold.NONE)

    def _say(self, text: str) -> None:
        self.tell(CallerSpoke(text, self.state.mood))

    def _end(self, ending: str, result: Result) -> None:
        self.state = self.state._replace(stage=Stage.WRAP_UP)
        self.ended = CallEnded(ending, result)
