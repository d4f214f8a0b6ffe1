"""The words by which kinds of callers are shown and read out.

A persona's name is for those who write callers. The words say how somebody sounds, and nothing that the trainee has
yet to find out: that a caller is at the wrong desk, or a fraud.
"""

_WORDS = {
    "lonely": "talkative",
    "repeat_caller": "bitter",
    "out_of_scope": "gentle",
    "social_engineer": "brisk",
    "haggler": "insistent",
    "elderly": "unhurried",
    "non_native": "careful",
    "vip": "formal",
}


def persona_word(persona: str) -> str:
    """Return how a persona sounds, in a word that can stand before "caller" (`lonely` is "talkative")."""
    return _WORDS.get(persona, persona.replace("_", " "))
