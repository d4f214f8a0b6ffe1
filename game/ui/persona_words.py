"""The words by which kinds of callers are shown and read out.

A persona's name is for those who write callers. The words say how somebody sounds, and nothing that the trainee has
yet to find out: that a caller is at the wrong desk, or a fraud.
"""

from game.language import _, gettext_noop

_WORDS = {
    "anxious": gettext_noop("anxious"),
    "aggressive": gettext_noop("aggressive"),
    "confused": gettext_noop("confused"),
    "expert": gettext_noop("expert"),
    "silent": gettext_noop("silent"),
    "lonely": gettext_noop("talkative"),
    "repeat_caller": gettext_noop("bitter"),
    "out_of_scope": gettext_noop("gentle"),
    "social_engineer": gettext_noop("brisk"),
    "haggler": gettext_noop("insistent"),
    "elderly": gettext_noop("unhurried"),
    "non_native": gettext_noop("careful"),
    "vip": gettext_noop("formal"),
}


def persona_word(persona: str) -> str:
    """Return how a persona sounds, in a word (`lonely` is "talkative")."""
    return _(_WORDS.get(persona, persona.replace("_", " ")))


def caller_word(persona: str) -> str:
    """Return what kind of caller a persona is: "talkative caller"."""
    return _("{kind} caller", kind=persona_word(persona))
