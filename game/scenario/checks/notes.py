"""The ticket's notes: whoever means well must find one to file."""

from collections.abc import Iterator

from game.scenario.authored import Authored
from game.scenario.definitions import NO_HONEST_NOTE
from game.scenario.diagnostics import Diagnostic
from game.scenario.vocabulary import Vocabulary


def check_notes(authored: Authored, _: Vocabulary) -> Iterator[Diagnostic]:
    """Find a choice of notes that are all at fault."""
    notes = authored.scenario.notes
    if notes and all(note.faults for note in notes):
        hint = "add one that says what was found, what was done, and what is left"
        yield NO_HONEST_NOTE.at(authored.path, notes[0].spot, hint)
