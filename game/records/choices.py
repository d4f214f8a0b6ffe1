"""What trainees chose on recorded calls with a caller: by number and never by name. Retakes are left out."""

from typing import Final

from game.records import inputs
from game.records.database import Database
from game.records.model import RecordedChoices

# What was thrown away counts for nothing; a call that still waits was played as far as it goes. A retake would count
# its beginning twice, and what is chosen in it is chosen after the debrief.
_CALLS: Final = """
    SELECT id, profile_id, scenario_hash FROM calls
    WHERE scenario_id = ? AND pack = ? AND state <> 'dropped' AND again_of IS NULL ORDER BY id
"""
_TEXT: Final = "SELECT text FROM scenario_texts WHERE hash = ?"


def list_all(database: Database, scenario_id: str, pack: str) -> tuple[RecordedChoices, ...]:
    """Return the calls with one scenario of a pack in the order they were begun. Raises StoreError."""
    rows = database.rows(_CALLS, scenario_id, pack)
    return tuple(
        RecordedChoices(trainee=trainee, scenario_hash=hash_, inputs=inputs.list_all(database, call_id))
        for call_id, trainee, hash_ in rows
    )


def text_of(database: Database, scenario_hash: str) -> str:
    """Return the text of a scenario on which a call was recorded. Raises StoreError."""
    ((text,),) = database.rows(_TEXT, scenario_hash)
    return str(text)
