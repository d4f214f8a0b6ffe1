"""The records of this machine, as the screens see them."""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum
from types import TracebackType
from typing import Self

from game.call.silence import Silence
from game.records import attempts, calls, choices, inputs, profiles, promises, tried, written
from game.records.database import Database
from game.records.exams import ExamsBegun
from game.records.journal import CallJournal, UnrecordedCall
from game.records.lock import WindowLock
from game.records.model import (
    Attempt,
    CallResult,
    CallStart,
    CallState,
    LastCall,
    Mode,
    OpenCall,
    Profile,
    RecordedChoices,
    RecordedPromise,
)
from game.records.sealing import SealKey, key_of
from game.records.tried import TriedCall
from game.records.troubles import StoreError, Trouble
from game.records.written import CallRecord, Unreadable


class Access(StrEnum):
    """What this window may do with the records."""

    WRITE = "write"
    READ = "read"
    NONE = "none"


class Store:
    """The records, opened by `open_store`; a context manager that closes them.

    Every method raises StoreError when the store can't do what is asked; none of it is applied then, and
    the store stays usable. It belongs to the thread that opened it.
    """

    def __init__(self, database: Database, now: Callable[[], datetime], lock: WindowLock | None = None) -> None:
        self._database = database
        self._now = now
        self._lock = lock

    @property
    def access(self) -> Access:
        """Tell what this window may do."""
        if self._database.hindrance is None:
            return Access.WRITE
        return Access.READ if self._database.has_records else Access.NONE

    @property
    def is_read_only(self) -> bool:
        """Tell whether nothing can be recorded."""
        return self.access is not Access.WRITE

    @property
    def hindrance(self) -> Trouble | None:
        """Return why nothing can be recorded, None when it can."""
        return self._database.hindrance

    @property
    def notice(self) -> str:
        """Return that reason in words for the player, "" when there is none."""
        trouble = self._database.hindrance
        return str(StoreError(trouble, self._database.path)) if trouble else ""

    def add_profile(self, name: str, silence: Silence = Silence.AS_IN_LIFE) -> Profile:
        """Keep a new profile; raises ProfileNameError when the name is taken or can't be one."""
        return profiles.add(self._database, name, silence, self._utc_label())

    def profiles(self) -> tuple[Profile, ...]:
        """Return every profile in the order they were made."""
        return profiles.list_all(self._database)

    def latest_profile(self) -> Profile | None:
        """Return whoever played last here, None when nobody has."""
        return profiles.latest(self._database)

    def set_silence(self, profile: Profile, silence: Silence) -> Profile:
        """Keep how long callers bear this trainee's silence, and return the profile as it is now."""
        profiles.set_silence(self._database, profile.id, silence)
        return replace(profile, silence=silence)

    def has_finished_calls(self, profile: Profile) -> bool:
        """Tell whether this trainee has finished any call at all."""
        return attempts.has_any(self._database, profile.id)

    def has_several_finished_calls(self, profile: Profile) -> bool:
        """Tell whether this trainee has finished more calls than the first."""
        return attempts.has_several(self._database, profile.id)

    def open_call(self, start: CallStart, done: Sequence[str] = ()) -> CallJournal:
        """Begin to record a call, in which these inputs are done already."""
        key = key_of(self._database)
        call_id, seal = calls.add(self._database, start, self._utc_label(), key, done=done)
        return CallJournal(self._database, call_id, len(done), self._utc_label, key, seal)

    def open_unrecorded(self, mode: Mode) -> UnrecordedCall:
        """Begin a call of which nothing is kept; an exam refuses with EXAM_UNRECORDED."""
        if mode is Mode.EXAM:
            raise StoreError(Trouble.EXAM_UNRECORDED, self._database.path)
        return UnrecordedCall()

    def open_calls(self, profile: Profile) -> tuple[OpenCall, ...]:
        """Return the calls to go on with, in the order they were begun."""
        return calls.list_open(self._database, profile.id)

    def open_retakes(self, call_id: int) -> tuple[int, ...]:
        """Return the numbers of the unfinished retakes of a call."""
        return calls.open_retakes(self._database, call_id)

    def resume(self, call_id: int) -> CallJournal:
        """Go on recording an open call after its last turn; raises CALL_OVER when it isn't open."""
        if self._database.hindrance is not None:
            raise StoreError(self._database.hindrance, self._database.path)
        if calls.state_of(self._database, call_id) is not CallState.OPEN:
            raise StoreError(Trouble.CALL_OVER, self._database.path)
        return self.journal_of(call_id)

    def journal_of(self, call_id: int) -> CallJournal:
        """Return the journal of a call after its last turn; that of one which has ended takes nothing more."""
        turns = len(inputs.list_all(self._database, call_id))
        seal = inputs.last_seal(self._database, call_id)
        return CallJournal(self._database, call_id, turns, self._utc_label, key_of(self._database), seal)

    def best_scores(self, profile: Profile, pack: str | None = None, *, with_exams: bool = True) -> Mapping[str, int]:
        """Return the best score by scenario id, in one pack or in all."""
        return attempts.best_scores(self._database, profile.id, pack, with_exams=with_exams)

    def best_asides(self, profile: Profile, pack: str | None = None, *, with_exams: bool = True) -> Mapping[str, str]:
        """Return what is to be said beside those scores, by scenario id, where there is anything."""
        return attempts.best_asides(self._database, profile.id, pack, with_exams=with_exams)

    def results(self, profile: Profile) -> tuple[tuple[Mode, CallResult], ...]:
        """Return mode and result of every call that this trainee finished, in the order they were begun."""
        return attempts.results(self._database, profile.id)

    def exams_begun(self, profile: Profile, pack: str) -> Mapping[str, ExamsBegun]:
        """Return how many exams this trainee began with each caller of a pack."""
        return attempts.exams_begun(self._database, profile.id, pack)

    def last_call(self, profile: Profile, pack: str, *, with_exams: bool = True) -> LastCall | None:
        """Return the trainee's latest finished call in a pack, None where there is none; exams may be left out."""
        return attempts.latest(self._database, profile.id, pack, with_exams=with_exams)

    def promises(self, profile: Profile, pack: str | None = None) -> tuple[RecordedPromise, ...]:
        """Return what was promised on finished calls, in one pack or in all, in the order it was."""
        return promises.list_all(self._database, profile.id, pack)

    def attempts(self, profile: Profile, scenario_id: str, pack: str | None = None) -> tuple[Attempt, ...]:
        """Return the finished calls with one scenario in the order they were begun."""
        return attempts.list_all(self._database, profile.id, scenario_id, pack)

    def tried_calls(self, profile: Profile, pack: str) -> tuple[TriedCall, ...]:
        """Return all finished calls of one trainee in a pack, in the order they were begun."""
        return tried.list_tried(self._database, profile.id, pack)

    def choices_made(self, scenario_id: str, pack: str) -> tuple[RecordedChoices, ...]:
        """Return what anybody chose on calls with one scenario of a pack; calls thrown away are left out."""
        return choices.list_all(self._database, scenario_id, pack)

    def scenario_text(self, scenario_hash: str) -> str:
        """Return the text on which calls were recorded, by its hash."""
        return choices.text_of(self._database, scenario_hash)

    def records(self) -> Generator[CallRecord | Unreadable]:
        """Yield all that there is of every call, in the order they were begun."""
        return written.list_all(self._database)

    def record_of(self, call_id: int) -> CallRecord | Unreadable | None:
        """Return all that there is of one call, None when there is no such call."""
        return written.one(self._database, call_id)

    def call_count(self) -> int:
        """Return how many calls `records` has."""
        return written.count(self._database)

    def seal_key(self) -> SealKey:
        """Return what the seals of these records are made with."""
        return key_of(self._database)

    def close(self) -> None:
        """Close the store and let another window write; closing twice does nothing."""
        self._database.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _utc_label(self) -> str:
        return self._now().astimezone(UTC).isoformat(timespec="seconds")
