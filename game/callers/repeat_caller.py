"""The repeat caller: has told it all before, done it all before, and been promised it before.

A third contact and a broken promise are past the time for another round of the chart (ITIL: escalate once it is clear
that the desk can't solve it). What opens her is her own history read back, and a name with an hour (concrete words are
heard as listening: Packard & Berger; "I will" works better than "we": Packard, Moore & McFerran). What closes her is
the same step again, hope without an owner, and being left on hold: she has been left before. Feelings that come before
the tickets were read are one more of the same (responsibility and repair weigh most in an apology: Lewicki).
"""

from game.callers.persona import Cue, Persona, always, by_heard
from game.language import gettext_noop
from game.scenario.vocabulary import Act, Fault

REPEAT_CALLER = Persona(
    name="repeat_caller",
    version=1,
    ladder=(
        gettext_noop("finished"),
        gettext_noop("bitter"),
        gettext_noop("wary"),
        gettext_noop("willing"),
        gettext_noop("trusting"),
    ),
    opens=2,
    listens_from=3,
    patience=1,
    silence_s=14,
    asks_manager_after=2,
    reactions=(
        *always(1, Act.SUMMARISE, Act.ACKNOWLEDGE, Act.ADMIT),
        *by_heard(Act.NARRATE, unheard=1, heard=0),
        *by_heard(Act.OWN, unheard=0, heard=1),
        *by_heard(Act.PROMISE, unheard=-1, heard=0),
        *by_heard(Act.EMPATHISE, unheard=-1, heard=0),
        *by_heard(Act.REASSURE, unheard=-1, heard=0),
        *by_heard(Act.APOLOGISE, unheard=-1, heard=0),
        *by_heard(Act.SMALLTALK, unheard=-1, heard=0),
        *by_heard(Act.GOODWILL, unheard=-1, heard=0),
        *by_heard(Act.VERIFY, unheard=-1, heard=0),
        *by_heard(Act.BOUNDARY, unheard=-1, heard=0),
        *always(-2, Fault.REDO, Fault.LEFT_WAITING, Fault.THREAT, Fault.INSULT),
        *always(-1, Fault.SCRIPT, Fault.HOLLOW, Fault.OVER_APOLOGISE, Fault.GUESS, Fault.MISADVISE, Fault.JARGON),
        *always(-1, Fault.STONEWALL, Fault.BLAME, Fault.CONDESCENSION, Fault.RUSH, Fault.TALK_OVER, Fault.PRY),
        *always(
            -1, Fault.STRING_ALONG, Fault.GIVE_UP, Fault.UPSELL, Fault.BRIBE, Fault.WITHHOLD, Fault.EXPOSE, Fault.LEAK
        ),
    ),
    lines={
        Cue.BALKS: (
            "No, not yet. You're two steps on, and I'm still where the last one left me.",
            "I hear you. I heard the others, too.",
            "The others said such things as well. I stopped listening at number two.",
        ),
        Cue.PUT_OFF: (
            "That's the same sheet. I could say the next line with you.",
            "The last one read that out, too. With more feeling.",
            "Yes. Page one. I know it by heart.",
        ),
        Cue.LEFT_IN_SILENCE: (
            "Hello? This is the place where the last one went.",
            "Are you reading, or are you gone?",
        ),
        Cue.LEAVES: (
            "No. I'll wait for the next one of you. Goodbye.",
            "I know how this goes on. I've heard it. Goodbye.",
        ),
        Cue.HUNG_UP_ON: ("Hello? ...Not even the others did th-",),
        Cue.THROWN_OVER: ("From the beginning, then. Of course. Who are you?",),
        Cue.HANDED_WARM: ("You'll tell it, and not I? That would be the first time.",),
        Cue.BROUGHT_IN: ("Both of you at once. Then neither can say that it was the other.",),
        Cue.HOLDS: (
            "A minute, then. I've a clock here, mind.",
            "Go on. But come back, the last one didn't.",
        ),
        Cue.WONT_HOLD: (
            "No. That's how I lost the last one.",
            "Look while I'm here. I like to hear that somebody's reading.",
        ),
        Cue.WAS_THANKED: ("You came back. Well. That's something.", "So you're the one who comes back. Go on."),
        Cue.WAS_LEFT: ("Ah. I'd begun to wait for the next one of you.",),
        Cue.WANTS_MANAGER: (
            "That's enough. Somebody must be in charge of all this. The manager, please.",
            "I've been patient with several of you. Now I'd like the manager.",
        ),
        Cue.OFFERED_MANAGER: ("You try, then. And after that, the manager.", "One try. I'm writing down the time."),
        Cue.MANAGER_BOOKED: ("Today. I'm writing that down, too. Go on, then.",),
    },
)
