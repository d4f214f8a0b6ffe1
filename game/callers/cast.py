"""The personas that ship with the game, by name."""

from collections.abc import Mapping

from game.callers.aggressive import AGGRESSIVE
from game.callers.anxious import ANXIOUS
from game.callers.confused import CONFUSED
from game.callers.elderly import ELDERLY
from game.callers.expert import EXPERT
from game.callers.haggler import HAGGLER
from game.callers.looks import LOOKS
from game.callers.out_of_scope import OUT_OF_SCOPE
from game.callers.persona import Persona, changed
from game.callers.repeat_caller import REPEAT_CALLER
from game.callers.silent import SILENT
from game.callers.social_engineer import SOCIAL_ENGINEER
from game.errors import FirstlineError
from game.scenario.diagnostics import did_you_mean
from game.scenario.model import Caller, PersonaChanges
from game.scenario.vocabulary import Vocabulary

PERSONAS: Mapping[str, Persona] = {
    persona.name: persona
    for persona in (
        ANXIOUS,
        AGGRESSIVE,
        CONFUSED,
        ELDERLY,
        EXPERT,
        HAGGLER,
        OUT_OF_SCOPE,
        REPEAT_CALLER,
        SILENT,
        SOCIAL_ENGINEER,
    )
}


def ladders() -> Mapping[str, tuple[str, ...]]:
    """Return the five moods, worst to best, of every persona."""
    return {name: persona.ladder for name, persona in PERSONAS.items()}


def vocabulary() -> Vocabulary:
    """Return what scenarios may name that the personas define."""
    insistent = frozenset(name for name, persona in PERSONAS.items() if persona.asks_manager_after)
    natures = {
        name: PersonaChanges(
            persona.mood_name(persona.listens_from), persona.patience, persona.reactions, persona.asks_manager_after
        )
        for name, persona in PERSONAS.items()
    }
    return Vocabulary(ladders=ladders(), insistent=insistent, natures=natures, looks=LOOKS)


def persona_of(caller: Caller) -> Persona:
    """Return the caller's persona with the scenario's changes.

    Raises FirstlineError for a persona that this version doesn't have.
    """
    if caller.persona not in PERSONAS:
        hint = did_you_mean(caller.persona, PERSONAS)
        raise FirstlineError(f"There is no persona `{caller.persona}` in this version of Firstline ({hint}).")
    return changed(PERSONAS[caller.persona], caller)
