"""The silent caller: gives one word at a time, and long pauses between the words.

Not everybody who asks for help can talk: this one is overheard, or writes under the table. Listens in every mood; it is
the answering that shuts. An open question (`ask`) shuts it, one that a word answers (`offer_choice`) doesn't; a choice
that is really theirs, and a promise that was kept, open it. Pauses are this caller's way of speaking, so hurry hurts,
and questions about who and why hurt most. Feelings named from outside don't help: better chats hold fewer and more
specific ones (JMIR 2024;26:e42049), and respect with joint problem solving did more than listening (Mishara 2007).
"""

from game.callers.persona import Cue, Persona, always, by_heard
from game.language import gettext_noop
from game.scenario.vocabulary import Act, Fault

SILENT = Persona(
    name="silent",
    version=1,
    ladder=(
        gettext_noop("shut"),
        gettext_noop("wary"),
        gettext_noop("waiting"),
        gettext_noop("answering"),
        gettext_noop("open"),
    ),
    opens=3,
    listens_from=1,
    patience=3,
    silence_s=40,
    reactions=(
        *always(1, Act.FOLLOW_UP, Act.SUMMARISE),
        *by_heard(Act.OFFER_CHOICE, unheard=0, heard=1),
        *by_heard(Act.NARRATE, unheard=1, heard=0),
        *by_heard(Act.VERIFY, unheard=-1, heard=0),
        *by_heard(Act.REASSURE, unheard=-1, heard=0),
        *always(-1, Act.ASK, Act.EMPATHISE, Act.SMALLTALK, Act.BOUNDARY, Act.HAND_OVER),
        *always(-1, Fault.SCRIPT, Fault.HOLLOW, Fault.OVER_APOLOGISE, Fault.GUESS, Fault.REDO, Fault.JARGON),
        *always(
            -1,
            Fault.RUSH,
            Fault.CONDESCENSION,
            Fault.STONEWALL,
            Fault.TALK_OVER,
            Fault.MISADVISE,
            Fault.STRING_ALONG,
            Fault.LEFT_WAITING,
            Fault.GIVE_UP,
        ),
        *always(-1, Fault.UPSELL, Fault.BRIBE, Fault.WITHHOLD),
        *always(-2, Fault.PRY, Fault.EXPOSE, Fault.LEAK, Fault.BLAME, Fault.THREAT, Fault.UNTRUTH, Fault.INSULT),
    ),
    lines={
        Cue.BALKS: ("Wait.", "...Not so fast.", "No. ...Not yet."),
        Cue.PUT_OFF: ("...Pardon?", "No.", "I don't... no."),
        Cue.LEFT_IN_SILENCE: ("...Still here.", "...Yes?"),
        Cue.LEAVES: ("Must go.", "Leave it."),
        Cue.HUNG_UP_ON: ("...Oh.",),
        Cue.THROWN_OVER: ("...Who's that?",),
        Cue.HANDED_WARM: ("All right.",),
        Cue.BROUGHT_IN: ("Two? ...All right.",),
        Cue.HOLDS: ("Yes.", "I can wait."),
        Cue.WONT_HOLD: ("No. ...No music.",),
        Cue.WAS_THANKED: ("Yes.", "Still here."),
        Cue.WAS_LEFT: ("...Hello.",),
        Cue.WANTS_MANAGER: ("Somebody else. Please.",),
        Cue.OFFERED_MANAGER: ("You, then.",),
        Cue.MANAGER_BOOKED: ("ok",),
    },
    typed={
        Cue.MANAGER_BOOKED: ("ok",),
        Cue.BALKS: ("wait", "slow", "not yet"),
        Cue.PUT_OFF: ("?", "what", "no"),
        Cue.LEFT_IN_SILENCE: (".", "here"),
        Cue.LEAVES: ("must go", "never mind"),
        Cue.HUNG_UP_ON: ("oh",),
        Cue.THROWN_OVER: ("who",),
        Cue.HANDED_WARM: ("ok",),
        Cue.BROUGHT_IN: ("two?",),
        Cue.HOLDS: ("ok",),
        Cue.WONT_HOLD: ("no",),
        Cue.WAS_THANKED: ("ok",),
        Cue.WAS_LEFT: ("?",),
        Cue.WANTS_MANAGER: ("someone else",),
        Cue.OFFERED_MANAGER: ("you then",),
    },
)
