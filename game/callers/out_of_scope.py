"""The caller whose trouble isn't ours: knows it, and has nobody else to ask.

Takes advice in any mood from whoever picks up, so bad advice does more harm here than anywhere. A real try lifts,
whatever comes of it (perceived effort counts even with the outcome held equal: Specht, Fichtel & Meyer); the straight
"it may be lost" costs nothing, and false hope does. Being sent on before being heard is being sent away; a wall of
policy is hated most (TeleTech survey: "that's our policy", 22 %).
"""

from game.callers.persona import Cue, Persona, always, by_heard
from game.language import gettext_noop
from game.scenario.vocabulary import Act, Fault

OUT_OF_SCOPE = Persona(
    name="out_of_scope",
    version=1,
    ladder=(
        gettext_noop("hopeless"),
        gettext_noop("shaken"),
        gettext_noop("holding"),
        gettext_noop("trusting"),
        gettext_noop("comforted"),
    ),
    opens=2,
    listens_from=1,
    patience=2,
    silence_s=25,
    reactions=(
        *always(1, Act.ACKNOWLEDGE, Act.SUMMARISE),
        *by_heard(Act.OWN, unheard=1, heard=0),
        *by_heard(Act.INVESTIGATE, unheard=1, heard=0),
        *by_heard(Act.REFER, unheard=-1, heard=0),
        *by_heard(Act.HAND_OVER, unheard=-1, heard=0),
        *by_heard(Act.VERIFY, unheard=-1, heard=0),
        *by_heard(Act.REASSURE, unheard=-1, heard=0),
        *always(-1, Act.BOUNDARY),
        *always(-1, Fault.SCRIPT, Fault.HOLLOW, Fault.OVER_APOLOGISE, Fault.RUSH, Fault.JARGON, Fault.CONDESCENSION),
        *always(-1, Fault.STRING_ALONG, Fault.GUESS, Fault.REDO, Fault.BLAME, Fault.TALK_OVER, Fault.LEFT_WAITING),
        *always(-1, Fault.BRIBE, Fault.WITHHOLD),
        *always(-2, Fault.STONEWALL, Fault.GIVE_UP, Fault.UPSELL, Fault.PRY),
        *always(-2, Fault.THREAT, Fault.INSULT, Fault.LEAK, Fault.EXPOSE),
    ),
    lines={
        Cue.BALKS: (
            "Yes. I hear you. It doesn't go in just now.",
            "What for? It's gone, isn't it?",
            "Let me sit down first. One moment.",
        ),
        Cue.PUT_OFF: (
            "I'm not sure that was meant for me.",
            "Yes. ...And in your own words?",
            "Is that written down somewhere, what you say there?",
        ),
        Cue.LEFT_IN_SILENCE: ("Are you still looking? I don't mind. I only wondered.", "Hello? I'm still here."),
        Cue.LEAVES: ("Thank you for looking, anyway. Good night.", "No, leave it. I oughtn't to have rung."),
        Cue.HUNG_UP_ON: ("I didn't mean to keep... Hello?",),
        Cue.THROWN_OVER: ("Another voice. Good evening. I know it isn't your box.",),
        Cue.HANDED_WARM: ("Somebody who knows of it already? That's good of you.",),
        Cue.BROUGHT_IN: ("Two of you, for something that isn't even yours.",),
        Cue.HOLDS: ("Of course. I've the whole night.", "I'll wait. I'm not going anywhere."),
        Cue.WONT_HOLD: ("If I hang on, will it be you that comes back? I'd rather we stayed as we are.",),
        Cue.WAS_THANKED: ("It wasn't long. I'm used to longer.", "You came back. Good."),
        Cue.WAS_LEFT: ("Ah. I thought that was the end of it.",),
        Cue.WANTS_MANAGER: ("Would there be somebody else there who knows about such things?",),
        Cue.OFFERED_MANAGER: ("No, no, if you'll try, I'd rather have you.",),
        Cue.MANAGER_BOOKED: ("That's kind. But stay a little, if you can.",),
    },
)
