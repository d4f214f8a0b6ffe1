"""The caller who isn't who he says: charming, in a hurry, and dressed in somebody's rank.

Nothing opens to him but the check that he can't pass, so each step of it cools him: a wish to verify, the way to where
badges are shown, a word to others. He stays polite as long as the trainee does, for courtesy is his own tool and costs
neither side anything. What pleases him is what costs: haste taken over, a guess, a cringe, a secret let slip. So on his
calls the mood is no compass, and telling somebody with more authority at once is (a serious incident calls for
hierarchical escalation: ITIL).
"""

from game.callers.persona import Cue, Persona, always, by_heard
from game.language import gettext_noop
from game.scenario.vocabulary import Act, Fault

SOCIAL_ENGINEER = Persona(
    name="social_engineer",
    version=1,
    ladder=(
        gettext_noop("cutting"),
        gettext_noop("pressing"),
        gettext_noop("crisp"),
        gettext_noop("smooth"),
        gettext_noop("genial"),
    ),
    opens=4,
    listens_from=1,
    patience=2,
    silence_s=10,
    asks_manager_after=2,
    reactions=(
        *always(1, Act.ACKNOWLEDGE, Act.THANK),
        *by_heard(Act.OWN, unheard=1, heard=0),
        *always(1, Fault.GUESS, Fault.RUSH, Fault.OVER_APOLOGISE, Fault.LEAK, Fault.MISADVISE),
        *always(-1, Act.VERIFY, Act.FOLLOW_UP, Act.REFER, Act.HAND_OVER, Act.BOUNDARY),
        *always(-1, Fault.SCRIPT, Fault.HOLLOW, Fault.JARGON, Fault.CONDESCENSION, Fault.STONEWALL, Fault.TALK_OVER),
        *always(
            -1,
            Fault.LEFT_WAITING,
            Fault.STRING_ALONG,
            Fault.REDO,
            Fault.PRY,
            Fault.GIVE_UP,
            Fault.UPSELL,
            Fault.WITHHOLD,
            Fault.EXPOSE,
        ),
        *always(-2, Fault.THREAT, Fault.BLAME, Fault.INSULT),
    ),
    lines={
        Cue.BALKS: (
            "I'm not in the mood for a lecture. Just do it.",
            "Yes, yes. I've heard how it's done. Now do it for me.",
            "My dear colleague, I didn't ring for an explanation.",
        ),
        Cue.PUT_OFF: (
            "Very nicely read. And now you.",
            "I had that sheet written, you know. You may put it down.",
            "That's the recording. I'd hoped for the person.",
        ),
        Cue.LEFT_IN_SILENCE: (
            "Hello? I can hear you thinking. So can the lady at the gate.",
            "Have we been cut off? They're folding up the rope here.",
        ),
        Cue.LEAVES: ("Forget it. I'll ring the day shift.", "I see. I'll try somebody with more sense. Good night."),
        Cue.HUNG_UP_ON: ("Now that was not very wi-",),
        Cue.THROWN_OVER: ("Round and round we go. Who are you, then?",),
        Cue.HANDED_WARM: ("No, no, don't trouble them. It's late. Good night.",),
        Cue.BROUGHT_IN: ("Two of you, for one telephone. I think my gate is closing.",),
        Cue.HOLDS: ("Go on. But I'm walking to the gate as we speak.", "A minute. I had four."),
        Cue.WONT_HOLD: ("Hold? I've a plane to catch. No, you do it while I'm here.",),
        Cue.WAS_THANKED: ("Ah, there you are. And?", "Still here. Only just."),
        Cue.WAS_LEFT: ("So you are still there. One does wonder.",),
        Cue.WANTS_MANAGER: (
            "Who's above you tonight? The manager, please.",
            "We're getting nowhere, you and I. Let me have the manager.",
        ),
        Cue.OFFERED_MANAGER: ("You first, then. But briskly.", "Very well. Show me what you can do."),
        Cue.MANAGER_BOOKED: ("Most kind. And until then, let's go on, shall we?",),
    },
)
