"""The confused caller: willing and polite, and in front of another thing than you think.

One map of the whole first, the same word for the same thing all the way, and "what do you see now" (DESIGN belief 5).
A new word loses him twice as fast as anybody (jargon hurts even when defined: Shulman 2020).
"""

from game.callers.persona import Cue, Persona, always
from game.language import gettext_noop
from game.scenario.vocabulary import Act, Fault

CONFUSED = Persona(
    name="confused",
    version=2,
    ladder=(
        gettext_noop("lost"),
        gettext_noop("muddled"),
        gettext_noop("unsure"),
        gettext_noop("following"),
        gettext_noop("clear"),
    ),
    opens=2,
    listens_from=2,
    patience=2,
    silence_s=25,
    reactions=(
        *always(1, Act.SUMMARISE, Act.EXPLAIN, Act.CHECK, Act.ACKNOWLEDGE),
        *always(-1, Act.SMALLTALK),
        *always(
            -1, Fault.SCRIPT, Fault.HOLLOW, Fault.CONDESCENSION, Fault.RUSH, Fault.TALK_OVER, Fault.REDO, Fault.BLAME
        ),
        *always(
            -1,
            Fault.LEFT_WAITING,
            Fault.STRING_ALONG,
            Fault.THREAT,
            Fault.GUESS,
            Fault.STONEWALL,
            Fault.PRY,
            Fault.OVER_APOLOGISE,
            Fault.GIVE_UP,
            Fault.UPSELL,
        ),
        *always(-2, Fault.JARGON, Fault.INSULT, Fault.LEAK, Fault.EXPOSE),
    ),
    lines={
        Cue.BALKS: (
            "So I was to... no, wait. Which one?",
            "You've lost me. I was still at the first thing.",
            "I pressed nothing. I don't know where we are.",
        ),
        Cue.PUT_OFF: (
            "Is that a question for me? I thought that was a recording.",
            "I'm not sure which number you mean. There are several.",
            "Yes. No. I don't think I understood that.",
        ),
        Cue.LEFT_IN_SILENCE: ("Are you looking at it too? Hello?", "Hello? Was I to do something?"),
        Cue.LEAVES: ("I think I'd better wait for my grandson. Thank you.", "No, no. It's too much. Goodbye."),
        Cue.HUNG_UP_ON: ("Hello? I think I pressed something.",),
        Cue.THROWN_OVER: ("Who was that, then? And who are you?",),
        Cue.HANDED_WARM: ("So they will know it already? Let me write the name down.",),
        Cue.BROUGHT_IN: ("Two voices. Good. One at a time, please.",),
        Cue.HOLDS: ("I wait. I don't press anything, do I?", "Good. I stay where I am."),
        Cue.WONT_HOLD: ("Hold what? No, wait, I'm still at the window.",),
        Cue.WAS_THANKED: ("There you are. I've touched nothing.",),
        Cue.WAS_LEFT: ("Hello? Is that the same one as before?",),
        Cue.WANTS_MANAGER: ("Is there perhaps a gentleman above you I could speak to?",),
        Cue.OFFERED_MANAGER: ("You first, then. Good. And after that the other one.",),
        Cue.MANAGER_BOOKED: ("So I am rung up. Good. And until then, we two?",),
    },
    written={
        Cue.BALKS: (
            "I began with the first sentence and came out at the end without having been anywhere. Which is my part?",
            "I have read it three times, with my finger under it. I am still where I was when I wrote.",
            "Nothing has been done here yet. I do not know where to begin.",
        ),
        Cue.PUT_OFF: (
            "Something has come that was meant for somebody else, I think. My question was not in it.",
            "I looked for the answer on the back, too. Is it still to come?",
            "Thank you, but I do not think I understood that. Was it sent by a machine?",
        ),
        Cue.LEAVES: (
            "I had better ask somebody who can come and point at it. Thank you all the same.",
            "No, no, it is too much. Please do not write any more.",
        ),
        Cue.THROWN_OVER: ("A reply has come from somebody else, who asks me what it is about. And who are you, then?",),
        Cue.HANDED_WARM: ("So they have my letter already? I am writing the name down, and keep it by the door.",),
        Cue.BROUGHT_IN: ("Two names under one answer. Good. I shall write to both, one at a time.",),
        Cue.WANTS_MANAGER: ("Is there perhaps somebody above you to whom I could write?",),
        Cue.OFFERED_MANAGER: ("You first, then. Good. And after that the other one.",),
        Cue.MANAGER_BOOKED: ("So I shall hear from above. Good. And until then, we two?",),
    },
)
