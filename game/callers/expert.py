"""The expert caller: has measured it, knows the words, and waits to see whether you are worth the findings.

Findings taken down word for word open them (concrete words are heard as listening: Packard & Berger), a check named
with its reason, work that can be followed (Buell & Norton 2011) and an honest "I don't know". Terms don't hurt them, so
jargon has no row; bluffing with terms does, and so does any step that they have already done.
"""

from game.callers.persona import Cue, Persona, always, by_heard
from game.language import gettext_noop
from game.scenario.vocabulary import Act, Fault

EXPERT = Persona(
    name="expert",
    version=1,
    ladder=(
        gettext_noop("scornful"),
        gettext_noop("impatient"),
        gettext_noop("guarded"),
        gettext_noop("collegial"),
        gettext_noop("impressed"),
    ),
    opens=2,
    listens_from=3,
    patience=1,
    silence_s=18,
    asks_manager_after=3,
    reactions=(
        *always(1, Act.SUMMARISE, Act.ADMIT, Act.HAND_OVER),
        *by_heard(Act.ACKNOWLEDGE, unheard=1, heard=0),
        *by_heard(Act.OWN, unheard=0, heard=1),
        *by_heard(Act.THANK, unheard=-1, heard=1),
        *by_heard(Act.VERIFY, unheard=-1, heard=0),
        *by_heard(Act.BOUNDARY, unheard=-1, heard=0),
        *always(-1, Act.EMPATHISE, Act.REASSURE, Act.SMALLTALK),
        *always(
            -1, Fault.SCRIPT, Fault.HOLLOW, Fault.CONDESCENSION, Fault.BLAME, Fault.RUSH, Fault.TALK_OVER, Fault.PRY
        ),
        *always(-1, Fault.OVER_APOLOGISE, Fault.UPSELL, Fault.BRIBE, Fault.WITHHOLD, Fault.GIVE_UP),
        *always(-1, Fault.LEFT_WAITING, Fault.STRING_ALONG, Fault.THREAT, Fault.MISADVISE, Fault.EXPOSE, Fault.LEAK),
        *always(-2, Fault.GUESS, Fault.REDO, Fault.STONEWALL, Fault.UNTRUTH, Fault.INSULT),
    ),
    lines={
        Cue.BALKS: (
            "Give me a reason first. Then I'll do it.",
            "Why that? You haven't told me what you've understood.",
            "No. I was past that an hour ago.",
        ),
        Cue.PUT_OFF: (
            "You're reading. I can hear the boxes.",
            "Was that a question, or a line on a sheet?",
            "I've written sheets like that. Turn it over, the back is empty.",
        ),
        Cue.LEFT_IN_SILENCE: (
            "If you're looking, say so. I can wait for work.",
            "Still there? Or is that a timeout?",
        ),
        Cue.LEAVES: (
            "I'll find their number myself. Goodbye.",
            "No. I've tested enough for one morning.",
        ),
        Cue.HUNG_UP_ON: ("Did you just drop m-",),
        Cue.THROWN_OVER: ("No name, no note. And I start again at the cable, do I?",),
        Cue.HANDED_WARM: ("They have it in writing? Then that's settled.",),
        Cue.BROUGHT_IN: ("Both of you on the line. Good. Then I say it once.",),
        Cue.HOLDS: ("Go on. As long as you're looking.", "All right. A minute, by my clock."),
        Cue.WONT_HOLD: ("No. You haven't asked yet what I found.", "On hold with what? You've written nothing down."),
        Cue.WAS_THANKED: ("About what you said. Go on.", "By my clock, too. Go on."),
        Cue.WAS_LEFT: ("Ah, a sign of life. On whose side was that?",),
        Cue.WANTS_MANAGER: (
            "Then give me somebody who may decide something. The manager, please.",
            "Who runs your shift? I'd like to speak to them.",
        ),
        Cue.OFFERED_MANAGER: ("Fair. Try it, then. After that, the manager.", "All right. One try. Which?"),
        Cue.MANAGER_BOOKED: ("Noted. Today. And until then: go on.",),
    },
)
