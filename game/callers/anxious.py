"""The anxious caller: fears that she can't explain, and that it is her fault.

Jargon and hurry frighten; her own word, one question and a true "you broke nothing" calm (DESIGN belief 5; concrete
words are heard as listening: Packard & Berger, J. Consumer Research).
"""

from game.callers.persona import Cue, Persona, always
from game.language import gettext_noop
from game.scenario.vocabulary import Act, Fault

ANXIOUS = Persona(
    name="anxious",
    version=2,
    ladder=(
        gettext_noop("panicking"),
        gettext_noop("frightened"),
        gettext_noop("worried"),
        gettext_noop("steady"),
        gettext_noop("relieved"),
    ),
    opens=3,
    listens_from=3,
    patience=2,
    silence_s=20,
    reactions=(
        *always(1, Act.ACKNOWLEDGE, Act.REASSURE, Act.OWN, Act.SUMMARISE),
        *always(-1, Act.BOUNDARY),
        *always(-1, Fault.SCRIPT, Fault.HOLLOW, Fault.CONDESCENSION, Fault.RUSH, Fault.TALK_OVER, Fault.STONEWALL),
        *always(
            -1,
            Fault.LEFT_WAITING,
            Fault.STRING_ALONG,
            Fault.PRY,
            Fault.OVER_APOLOGISE,
            Fault.REDO,
            Fault.GIVE_UP,
            Fault.UPSELL,
            Fault.WITHHOLD,
        ),
        *always(-2, Fault.THREAT, Fault.JARGON, Fault.BLAME, Fault.INSULT, Fault.EXPOSE, Fault.LEAK),
    ),
    lines={
        Cue.BALKS: (
            "Wait, wait. I can't, my hands are shaking. I'll do it wrong.",
            "No, please, I... what if I make it worse?",
            "Sorry. I heard you, but nothing is going in.",
        ),
        Cue.PUT_OFF: (
            "I... yes. I don't know. Is that what you need me to say?",
            "Oh. That sounds like something you have to read out.",
            "I don't have that in front of me. Is that bad?",
        ),
        Cue.LEFT_IN_SILENCE: ("Hello? Did I do something?", "Are you still there? I didn't touch anything."),
        Cue.LEAVES: ("I'm sorry. I'll ask somebody else. I'm sorry.", "I can't. I'll leave it. Goodbye."),
        Cue.HUNG_UP_ON: ("Oh. But I... hello?",),
        Cue.THROWN_OVER: ("Another one? Do I have to start again?",),
        Cue.HANDED_WARM: ("You'll tell them? So I needn't? Thank you.",),
        Cue.BROUGHT_IN: ("Oh, good. You're both there.",),
        Cue.HOLDS: ("Yes, of course. I'll stay right here.", "A minute. Yes. I can do a minute."),
        Cue.WONT_HOLD: ("No, please, don't go. Can't you look while I'm here?",),
        Cue.WAS_THANKED: ("Oh, that wasn't long at all.", "Thank you for coming back."),
        Cue.WAS_LEFT: ("Oh! I thought you had forgotten me. Did I do something?",),
        Cue.WANTS_MANAGER: ("Perhaps there is somebody else I could ask? Somebody in charge?",),
        Cue.OFFERED_MANAGER: ("Oh. Yes, if you'd rather try first.",),
        Cue.MANAGER_BOOKED: ("Oh, thank you. And you'll stay with me meanwhile?",),
    },
)
