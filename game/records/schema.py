"""The tables of the store, as the steps that bring any older store up to date."""

import sqlite3
from pathlib import Path
from typing import Final

from game.records.troubles import StoreError, Trouble

# "1stL" in ASCII: marks the file as ours (sqlite.org/fileformat2.html#application_id).
APPLICATION_ID: Final = 0x3173744C

_FIRST: Final = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    """
    CREATE TABLE profiles (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        name_key TEXT NOT NULL UNIQUE,
        created_utc TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE scenario_texts (
        hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
        text TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE calls (
        id INTEGER PRIMARY KEY,
        profile_id INTEGER NOT NULL REFERENCES profiles (id),
        scenario_id TEXT NOT NULL,
        scenario_hash TEXT NOT NULL REFERENCES scenario_texts (hash),
        pack TEXT NOT NULL,
        persona_id TEXT NOT NULL,
        persona_version TEXT NOT NULL,
        rubric_hash TEXT NOT NULL,
        variant TEXT NOT NULL,
        seed INTEGER NOT NULL,
        mode TEXT NOT NULL CHECK (mode IN ('guided', 'practice', 'exam')),
        started_utc TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed', 'dropped')),
        ended_utc TEXT,
        help INTEGER CHECK (help BETWEEN 0 AND 100),
        escalation INTEGER CHECK (escalation BETWEEN 0 AND 100),
        own_words INTEGER CHECK (own_words BETWEEN 0 AND 100),
        respect INTEGER CHECK (respect BETWEEN 0 AND 100),
        score INTEGER CHECK (score BETWEEN 0 AND 100),
        passed INTEGER CHECK (passed IN (0, 1)),
        result TEXT,
        stars INTEGER CHECK (stars BETWEEN 0 AND 5),
        critical TEXT,
        scorecard TEXT,
        CHECK ((state = 'open') = (ended_utc IS NULL)),
        CHECK (state = 'closed' OR coalesce(
            help, escalation, own_words, respect, score, passed, result, stars, critical, scorecard) IS NULL),
        CHECK (state <> 'closed' OR (
            help + escalation + own_words + respect + score + passed + stars IS NOT NULL
            AND result IS NOT NULL AND critical IS NOT NULL AND scorecard IS NOT NULL))
    ) STRICT
    """,
    "CREATE INDEX calls_by_profile ON calls (profile_id, state, scenario_id)",
    # One tree keyed by (call, turn): an append touches one page, and the order is the turns', not a clock's.
    """
    CREATE TABLE inputs (
        call_id INTEGER NOT NULL REFERENCES calls (id),
        turn INTEGER NOT NULL CHECK (turn >= 1),
        input TEXT NOT NULL,
        PRIMARY KEY (call_id, turn)
    ) STRICT, WITHOUT ROWID
    """,
)

# A house may word its greeting anew while a call waits; that call keeps its own.
_FIRST_LINE: Final = ("ALTER TABLE calls ADD COLUMN first_line TEXT NOT NULL DEFAULT ''",)

# A trainee may set how long callers bear silence; what the law wants read belongs to a call like its first line.
# Before there was that setting, silence passed in exams alone, and in a terminal where it was typed.
_SILENCE_AND_PROMISES: Final = (
    """
    ALTER TABLE profiles ADD COLUMN silence TEXT NOT NULL DEFAULT 'x1'
        CHECK (silence IN ('off', 'x1', 'x2', 'x4'))
    """,
    """
    ALTER TABLE calls ADD COLUMN silence TEXT NOT NULL DEFAULT 'x1'
        CHECK (silence IN ('off', 'x1', 'x2', 'x4'))
    """,
    "ALTER TABLE calls ADD COLUMN required_lines TEXT NOT NULL DEFAULT '[]'",
    """
    UPDATE calls SET silence = 'off' WHERE mode <> 'exam'
        AND NOT EXISTS (SELECT 1 FROM inputs WHERE call_id = calls.id AND input GLOB 'wait:*')
    """,
    """
    CREATE TABLE promises (
        call_id INTEGER NOT NULL REFERENCES calls (id),
        number INTEGER NOT NULL CHECK (number >= 1),
        who TEXT NOT NULL,
        what TEXT NOT NULL,
        due TEXT NOT NULL,
        PRIMARY KEY (call_id, number)
    ) STRICT, WITHOUT ROWID
    """,
)

# An edit of a record shows by its seals (sealing.py); what was begun before there were any has none. A call is scored
# anew by the rubric that it was scored by.
_SEALS_AND_RUBRICS: Final = (
    """
    CREATE TABLE seal_key (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        key BLOB NOT NULL CHECK (length(key) = 32),
        first_call INTEGER NOT NULL
    ) STRICT
    """,
    "INSERT INTO seal_key SELECT 1, randomblob(32), coalesce(max(id), 0) + 1 FROM calls",
    "ALTER TABLE calls ADD COLUMN start_seal TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE calls ADD COLUMN end_seal TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE inputs ADD COLUMN seal TEXT NOT NULL DEFAULT ''",
    """
    CREATE TABLE rubric_texts (
        hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
        text TEXT NOT NULL
    ) STRICT
    """,
)

# A finished call can be taken again from one of its turns; what comes of that never counts (attempts.py).
_RETAKES: Final = (
    "ALTER TABLE calls ADD COLUMN again_of INTEGER REFERENCES calls (id)",
    """
    ALTER TABLE calls ADD COLUMN again_from INTEGER
        CHECK ((again_from IS NULL) = (again_of IS NULL) AND coalesce(again_from >= 1, 1))
    """,
)

# Each entry leads from the version that is its index to the next; a released entry is never edited.
MIGRATIONS: Final = (_FIRST, _FIRST_LINE, _SILENCE_AND_PROMISES, _SEALS_AND_RUBRICS, _RETAKES)


def read_version(connection: sqlite3.Connection, path: Path) -> int:
    """Return the version of the store's tables, 0 for a file without any.

    Raises StoreError when the file belongs to another program or to a newer Firstline.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (owner,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if owner != APPLICATION_ID and (owner or tables or version):
        raise StoreError(Trouble.NOT_A_STORE, path)
    if version > len(MIGRATIONS):
        raise StoreError(Trouble.NEWER, path)
    return int(version)


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the store up to date in one transaction, or leave it untouched.

    Raises StoreError as read_version does, and sqlite3.Error when the store can't be written; a caller
    that gets one must close the connection.
    """
    # Begun even when nothing is to be done: a file that can't be written answers here, not at the first turn.
    connection.execute("BEGIN IMMEDIATE")
    for version in range(read_version(connection, path), len(MIGRATIONS)):
        for statement in MIGRATIONS[version]:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {version + 1}")
    connection.execute("COMMIT")
