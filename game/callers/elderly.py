"""The elderly caller: knows more than she is asked, takes her time, and minds the tone before the matter.

A normal adult voice and credit for what she knows; baby talk lowers comprehension and is felt as patronising (Shaw &
Gordon 2021), so it costs two rungs, and after two she hears no more advice. A plain "I don't know" and a plain no are
worth more to her than comfort (in an apology, responsibility and repair weigh most: Lewicki). Most hated is a wall of
policy (TeleTech survey: "that's our policy", 22 %).
"""

from game.callers.persona import Cue, Persona, always, by_heard
from game.language import gettext_noop
from game.scenario.vocabulary import Act, Fault

ELDERLY = Persona(
    name="elderly",
    version=1,
    ladder=(
        gettext_noop("offended"),
        gettext_noop("stiff"),
        gettext_noop("reserved"),
        gettext_noop("civil"),
        gettext_noop("warm"),
    ),
    opens=4,
    listens_from=2,
    patience=2,
    silence_s=30,
    reactions=(
        *always(1, Act.ACKNOWLEDGE, Act.ADMIT, Act.OFFER_CHOICE),
        *by_heard(Act.OWN, unheard=1, heard=0),
        *by_heard(Act.NARRATE, unheard=1, heard=0),
        *by_heard(Act.SUMMARISE, unheard=1, heard=0),
        *by_heard(Act.EMPATHISE, unheard=-1, heard=0),
        *by_heard(Act.REASSURE, unheard=-1, heard=0),
        *by_heard(Act.HAND_OVER, unheard=-1, heard=0),
        *by_heard(Act.BOUNDARY, unheard=-1, heard=0),
        *always(-1, Fault.SCRIPT, Fault.HOLLOW, Fault.JARGON, Fault.OVER_APOLOGISE, Fault.RUSH, Fault.REDO),
        *always(-1, Fault.GUESS, Fault.STRING_ALONG, Fault.MISADVISE, Fault.GIVE_UP, Fault.LEFT_WAITING, Fault.PRY),
        *always(-1, Fault.UPSELL, Fault.BRIBE, Fault.WITHHOLD, Fault.LEAK, Fault.UNTRUTH),
        *always(-2, Fault.CONDESCENSION, Fault.STONEWALL, Fault.BLAME, Fault.TALK_OVER),
        *always(-2, Fault.THREAT, Fault.INSULT, Fault.EXPOSE),
    ),
    lines={
        Cue.BALKS: (
            "I got as far as the tone, and no further. Would you begin again, as to a grown person?",
            "You say what I'm to do, and I can't make out whether you have taken in what I said.",
            "One thing first. Whom do you think you are talking to?",
        ),
        Cue.PUT_OFF: (
            "That was meant for somebody called Customer. There's nobody of that name here.",
            "I know that text. I could fill in the gaps myself. What I should like is an answer.",
            "Very smooth. And now what you would say to me, if you were asked?",
        ),
        Cue.LEFT_IN_SILENCE: (
            "I don't mind waiting. I only like to know whether I'm waiting for something.",
            "Are you there? You needn't shout, it's enough if you say something.",
        ),
        Cue.LEAVES: (
            "Then I won't trouble you any further. Good-bye.",
            "Thank you. I have been put through to nobody often enough. Good-bye.",
        ),
        Cue.HUNG_UP_ON: ("I've had no answer. I take that for one.",),
        Cue.THROWN_OVER: ("Somebody else now, and nobody has told them anything. From the beginning, then.",),
        Cue.HANDED_WARM: ("So they know of it already? Then I needn't tell it twice. That is well done.",),
        Cue.BROUGHT_IN: ("Two of you. I feel like a treaty.",),
        Cue.HOLDS: (
            "Take your time. I've my chair here.",
            "Go and look. I'll still be here, I generally am.",
        ),
        Cue.WONT_HOLD: ("Not yet, please. First I should like to know that you have understood me.",),
        Cue.WAS_THANKED: ("You came back when you said. One notices that.",),
        Cue.WAS_LEFT: ("Ah. I was about to water the plants.",),
        Cue.WANTS_MANAGER: ("Would you kindly show this to whoever is responsible for you?",),
        Cue.OFFERED_MANAGER: ("You first, then. But I'm keeping a copy.",),
        Cue.MANAGER_BOOKED: ("That is very proper. I shall expect it today, then.",),
    },
    written={
        Cue.BALKS: (
            "I got as far as the tone, and no further. Would you begin again, as to a grown person?",
            "You write what I am to do, and I cannot make out whether you have read what I wrote.",
            "One thing first. To whom do you think you are writing?",
        ),
        Cue.LEAVES: (
            "Then I will not trouble you any further. Good-bye.",
            "Thank you. I have been passed on to nobody often enough. Good-bye.",
        ),
    },
)
