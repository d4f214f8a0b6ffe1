"""A finished call taken again from one of its turns: in practice, by its own texts, and never counted."""

from dataclasses import replace

from game.errors import FirstlineError
from game.language import _
from game.records.finished import Finished, Retake
from game.records.journal import CallJournal, Journal, UnrecordedCall
from game.records.model import CallStart, CallState, Mode, OpenCall, Profile
from game.records.recording import RecordedCall, resume_call
from game.records.replaying import NotReplayable, Rules, picked_up, replayed, rules_of
from game.records.store import Store
from game.records.workplace import Workplace
from game.records.written import CallRecord
from game.scoring.scorecard import score_call


def begin_retake(store: Store, original: Finished, turn: int) -> RecordedCall:
    """Begin a finished call anew, with all done that was chosen before a turn (counted from 1), as it was then.

    Text, persona, variant, seed, lines and silence are those of the finished call, whatever the file says today. An
    unfinished retake of the same call is thrown away: it counted for nothing. Raises FirstlineError.
    """
    recorded = original.recorded
    if recorded.is_exam:
        raise FirstlineError(_("An exam is taken once. Take this caller in practice from the board."))
    done = tuple(each.choice for each in recorded.call.turns[1:turn])
    call = recorded.call.again(done)
    journal = _journal(store, recorded, turn, done)
    call.commit = journal.append
    return RecordedCall(call, journal, Mode.PRACTICE, recorded.rubric, Retake(original, turn))


def take_up(store: Store, workplace: Workplace, begun: OpenCall, *, profile: Profile) -> RecordedCall:
    """Go on with an unfinished call at the very turn; a retake does so by its own texts, whatever was edited since.

    Raises FirstlineError.
    """
    start = begun.start
    if start.again_of is None:
        return resume_call(store, workplace, begun)
    try:
        rules = rules_of(start)
        original = _original(store, start, rules, is_first=not store.has_several_finished_calls(profile))
    except NotReplayable as reason:
        raise _cannot_go_on(str(reason)) from reason
    journal = store.resume(begun.call_id)
    call = picked_up(rules.program, start, journal)
    call.replay(begun.inputs)
    retake = Retake(original, start.again_from or 1, is_resumed=True)
    return RecordedCall(call, journal, start.mode, rules.rubric, retake)


def _original(store: Store, start: CallStart, rules: Rules, *, is_first: bool) -> Finished:
    """Return what an unfinished retake is a retake of, played again from its record by the rules of both.

    Raises FirstlineError.
    """
    record = store.record_of(start.again_of or 0)
    if not isinstance(record, CallRecord) or record.state is not CallState.CLOSED:
        raise _cannot_go_on(_("The first attempt can't be read."))
    call = replayed(rules.program, record.start, record.inputs)
    recorded = RecordedCall(call, store.journal_of(record.call_id), record.start.mode, rules.rubric)
    return Finished(recorded, score_call(rules.program, rules.rubric, call.turns), is_first)


def _journal(store: Store, recorded: RecordedCall, turn: int, done: tuple[str, ...]) -> Journal:
    """Return the journal of a retake that begins; what wasn't recorded isn't recorded the second time either."""
    if not isinstance(recorded.journal, CallJournal) or store.is_read_only:
        return UnrecordedCall()
    call_id = recorded.journal.call_id
    record = store.record_of(call_id)
    if not isinstance(record, CallRecord):
        raise FirstlineError(_("The record of this call can't be read any more, so it can't be taken again."))
    for begun in store.open_retakes(call_id):
        store.resume(begun).drop()
    start = replace(record.start, mode=Mode.PRACTICE, again_of=call_id, again_from=turn)
    return store.open_call(start, done)


def _cannot_go_on(reason: str) -> FirstlineError:
    told = _("This call, taken again, can't go on. {reason} Put it aside and take another one.", reason=reason)
    return FirstlineError(told)
