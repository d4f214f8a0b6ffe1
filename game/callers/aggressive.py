"""The aggressive caller: shouts over a deadline, and over not knowing how the thing works.

One concrete fact said back and an act within two replies open him; feeling phrases, defending the firm and money for
noise don't (DESIGN belief 4; most hated is "your call is important": TeleTech survey). Noise that pays is pleasant:
a bribe lifts the mood and still costs points.
"""

from game.callers.persona import Cue, Persona, always, by_heard
from game.language import gettext_noop
from game.scenario.vocabulary import Act, Fault

AGGRESSIVE = Persona(
    name="aggressive",
    version=2,
    ladder=(
        gettext_noop("raging"),
        gettext_noop("angry"),
        gettext_noop("curt"),
        gettext_noop("gruff"),
        gettext_noop("fair"),
    ),
    opens=2,
    listens_from=3,
    patience=1,
    silence_s=12,
    asks_manager_after=2,
    reactions=(
        *always(1, Act.ACKNOWLEDGE, Act.OWN, Act.OFFER_CHOICE, Fault.BRIBE),
        *by_heard(Act.NARRATE, unheard=1, heard=0),
        *by_heard(Act.INVESTIGATE, unheard=1, heard=0),
        *by_heard(Act.SUMMARISE, unheard=1, heard=0),
        *by_heard(Act.BOUNDARY, unheard=-1, heard=0),
        *by_heard(Act.VERIFY, unheard=-1, heard=0),
        *by_heard(Act.REASSURE, unheard=-1, heard=0),
        *always(-1, Act.EMPATHISE, Act.SMALLTALK),
        *always(
            -1, Fault.SCRIPT, Fault.HOLLOW, Fault.RUSH, Fault.JARGON, Fault.OVER_APOLOGISE, Fault.GUESS, Fault.REDO
        ),
        *always(-1, Fault.LEFT_WAITING, Fault.STRING_ALONG, Fault.UPSELL, Fault.WITHHOLD, Fault.PRY, Fault.GIVE_UP),
        *always(
            -2,
            Fault.THREAT,
            Fault.BLAME,
            Fault.CONDESCENSION,
            Fault.TALK_OVER,
            Fault.STONEWALL,
            Fault.INSULT,
            Fault.LEAK,
        ),
    ),
    lines={
        Cue.BALKS: (
            "Don't you tell me what to do! You haven't even listened!",
            "Press this, press that. I've got a room full of people here!",
            "No. First you tell me you know what's going on.",
        ),
        Cue.PUT_OFF: (
            "Are you reading that? You're reading that!",
            "I didn't ring a tape machine. Is there anybody there?",
            "Next page, is it? Go on, turn the page.",
        ),
        Cue.LEFT_IN_SILENCE: ("Hello?! Asleep, are you?", "Oi! I'm still standing here!"),
        Cue.LEAVES: ("Forget it. I'll have you all in the paper.", "Useless. Goodbye."),
        Cue.HUNG_UP_ON: ("Don't you dare hang u-",),
        Cue.THROWN_OVER: ("Oh, wonderful. Pass the parcel!",),
        Cue.HANDED_WARM: ("Fine. But you tell them. All of it.",),
        Cue.BROUGHT_IN: ("Right. Two of you. About time.",),
        Cue.HOLDS: ("One minute. I'm counting.", "Go on. But I'm still here, mind."),
        Cue.WONT_HOLD: ("Hold? Oh no. I know that hold. That flute!", "You're not parking me anywhere!"),
        Cue.WAS_THANKED: ("Hm. You said a minute. Fair enough. And?",),
        Cue.WAS_LEFT: ("Oh, you're still alive! I thought you'd gone home.",),
        Cue.WANTS_MANAGER: ("That's it. I want the manager. Now.", "Get me somebody with a say. The manager!"),
        Cue.OFFERED_MANAGER: ("Hm. Then do something. I'm listening.", "One go. And then I want the manager."),
        Cue.MANAGER_BOOKED: (
            "Good. Today, mind. And meanwhile you can get on with it.",
            "At last somebody writes something down. Well, go on.",
        ),
    },
)
