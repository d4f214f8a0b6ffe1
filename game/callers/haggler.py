"""The haggler: puts a price on everything, and on his own trouble first.

Asking is his trade and no ill will, so he begins in the middle of his ladder. What opens him is what can't be haggled
over: the firm's fault in plain words, and then a sum that is tied to what was lost (compensation should match kind and
size of the loss: Smith, Bolton & Wagner 1999). Money for noise doesn't please this one: a first price that is taken at
once leaves the feeling that there was more (Galinsky, Seiden, Kim & Medvec 2002), and whatever moved once will move
twice. A flattered customer feels for his purse, and what is owed and refused is the one thing that he really minds.
"""

from game.callers.persona import Cue, Persona, always, by_heard
from game.language import gettext_noop
from game.scenario.vocabulary import Act, Fault

HAGGLER = Persona(
    name="haggler",
    version=1,
    ladder=(
        gettext_noop("cheated"),
        gettext_noop("pushing"),
        gettext_noop("bargaining"),
        gettext_noop("fair"),
        gettext_noop("settled"),
    ),
    opens=3,
    listens_from=3,
    patience=2,
    silence_s=14,
    asks_manager_after=2,
    reactions=(
        *always(1, Act.ADMIT, Act.GOODWILL),
        *by_heard(Act.BOUNDARY, unheard=-1, heard=0),
        *by_heard(Act.REASSURE, unheard=-1, heard=0),
        *by_heard(Act.APOLOGISE, unheard=-1, heard=0),
        *by_heard(Act.PROMISE, unheard=-1, heard=0),
        *always(-1, Act.EMPATHISE),
        *always(-1, Fault.BRIBE, Fault.SCRIPT, Fault.HOLLOW, Fault.OVER_APOLOGISE, Fault.GUESS, Fault.REDO),
        *always(-1, Fault.JARGON, Fault.CONDESCENSION, Fault.RUSH, Fault.TALK_OVER, Fault.LEFT_WAITING),
        *always(-1, Fault.STRING_ALONG, Fault.GIVE_UP, Fault.MISADVISE, Fault.LEAK, Fault.EXPOSE),
        *always(-2, Fault.STONEWALL, Fault.BLAME, Fault.PRY, Fault.THREAT, Fault.INSULT),
        *always(-2, Fault.UPSELL, Fault.WITHHOLD, Fault.UNTRUTH),
    ),
    lines={
        Cue.BALKS: (
            "Slowly. You want me to work. And what do I get for working?",
            "First the price, then the goods. What happened to my days?",
            "No, no. You begin. I've paid already, every month.",
        ),
        Cue.PUT_OFF: (
            "That was the leaflet. I'd like to talk to whoever has the drawer.",
            "Very pretty. What does it cost you to say that? Nothing.",
            "Printed, that one. I know printed when I hear it.",
        ),
        Cue.LEFT_IN_SILENCE: (
            "Are you asking somebody how low you may go?",
            "Silence is an old trick. I use it, too.",
        ),
        Cue.LEAVES: (
            "Then not. The others have a shop round the corner. Goodbye.",
            "No deal. I've walked away from better tables.",
        ),
        Cue.HUNG_UP_ON: ("Aha, the walking-away trick. Hello? Hel-",),
        Cue.THROWN_OVER: ("And who are you? The one with the bigger drawer?",),
        Cue.HANDED_WARM: ("Good. But tell him my price, so that we needn't begin at nought.",),
        Cue.BROUGHT_IN: ("Two against one. That makes it dearer.",),
        Cue.HOLDS: ("A minute. I'll put it on the bill.", "Go on. I'm used to waiting, that's half of my trade."),
        Cue.WONT_HOLD: (
            "So that you can ask how low you may go? No. Here, while I'm listening.",
            "Whoever leaves the table first has lost. I'm not leaving, and you?",
        ),
        Cue.WAS_THANKED: (
            "A minute, you said, and a minute it was. Noted. And?",
            "Back already. So? What have you brought?",
        ),
        Cue.WAS_LEFT: ("You walked away, and now you're back. That usually means there's more.",),
        Cue.WANTS_MANAGER: (
            "With you I'm getting nowhere. Who has the key to the drawer? The manager, please.",
            "Every shop has an owner. Give me the manager.",
        ),
        Cue.OFFERED_MANAGER: ("Good. You first. But the manager stays on the table.", "One go, then. Show me."),
        Cue.MANAGER_BOOKED: ("Today, you say. Good, that's one thing in writing. And meanwhile?",),
    },
    typed={
        Cue.MANAGER_BOOKED: ("today. ok that i have in writing\nand now",),
        Cue.BALKS: (
            "wait\nu want me to work now. and what do i get for working",
            "first the price then the goods",
            "no no. u first",
        ),
        Cue.PUT_OFF: (
            "thats copied\ni know copied when i see it",
            "how many people got that one today",
            "nice leaflet. now u",
        ),
        Cue.LEFT_IN_SILENCE: ("??\nasking how low u may go", "hello\nsilence is an old trick. i use it too"),
        Cue.LEAVES: ("ok no deal\nbye", "then not. the others have a shop round the corner"),
        Cue.HUNG_UP_ON: ("hello??\nthe walking away trick. ok",),
        Cue.THROWN_OVER: ("who are u now\nthe one with the bigger drawer?",),
        Cue.HANDED_WARM: ("ok. tell them my price so we dont start at 0",),
        Cue.BROUGHT_IN: ("two against one\nthat makes it dearer",),
        Cue.HOLDS: ("ok 1 min. goes on the bill", "go on. waiting is half of my trade"),
        Cue.WONT_HOLD: ("so u can ask how low u may go? no", "whoever leaves the table first has lost"),
        Cue.WAS_THANKED: ("1 min and it was 1 min. noted\nand?", "back already. what did u bring"),
        Cue.WAS_LEFT: ("u went away and now ur back. so theres more",),
        Cue.WANTS_MANAGER: (
            "im getting nowhere here\nwho has the key to the drawer. manager pls",
            "every shop has an owner. the manager pls",
        ),
        Cue.OFFERED_MANAGER: ("ok u first. but manager stays on the table", "one go then. show me"),
    },
)
