"""The words by which kinds of callers are shown and read out.

A persona's name is for those who write callers. The words say how somebody sounds, and nothing that the trainee has
yet to find out: that a caller is at the wrong desk, or a fraud.
"""

from game.language import _, pgettext


def persona_word(persona: str) -> str:
    """Return how a persona sounds, in a word (`lonely` is "talkative")."""
    words = {
        "anxious": pgettext("how a caller sounds", "anxious"),
        "aggressive": pgettext("how a caller sounds", "aggressive"),
        "confused": pgettext("how a caller sounds", "confused"),
        "expert": pgettext("how a caller sounds", "expert"),
        "silent": pgettext("how a caller sounds", "silent"),
        "lonely": pgettext("how a caller sounds", "talkative"),
        "repeat_caller": pgettext("how a caller sounds", "bitter"),
        "out_of_scope": pgettext("how a caller sounds", "gentle"),
        "social_engineer": pgettext("how a caller sounds", "brisk"),
        "haggler": pgettext("how a caller sounds", "insistent"),
        "elderly": pgettext("how a caller sounds", "unhurried"),
        "non_native": pgettext("how a caller sounds", "careful"),
        "vip": pgettext("how a caller sounds", "formal"),
    }
    return words.get(persona, persona.replace("_", " "))


def caller_word(persona: str) -> str:
    """Return what kind of caller a persona is: "talkative caller"."""
    return _("{kind} caller", kind=persona_word(persona))
