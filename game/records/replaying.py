"""A recorded call played again from its record alone: its own scenario text, its own rubric, its inputs."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.call.actions import IllegalChoice
from game.call.program import Program, compile_program
from game.call.session import Call
from game.call.silence import Silence
from game.callers.cast import vocabulary
from game.errors import FirstlineError
from game.language import _
from game.records.journal import Journal, UnrecordedCall
from game.records.model import CallStart
from game.scenario.loading import load_scenario
from game.scenario.model import Scenario
from game.scoring.rubric import Rubric
from game.scoring.rubric_file import load_rubric, shipped_rubric


class NotReplayable(FirstlineError):  # noqa: N818 - what it is, not that it failed
    """A record that this version of the game can't play again; the text says why, as a sentence."""


@dataclass(frozen=True)
class Opening:
    """What a call follows from besides caller and inputs: the seed, the lines on picking up, the silence setting."""

    seed: int
    first_line: str
    required_lines: tuple[str, ...]
    silence: Silence


@dataclass(frozen=True)
class Rules:
    """What a recorded call is played and scored by."""

    program: Program
    rubric: Rubric


class Rulebook:
    """The rules of many recorded calls: what is the same is made once, which takes longer than to play a call."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, ...], Rules | str] = {}

    def of(self, start: CallStart) -> Rules:
        """Return the rules of a recorded call. Raises NotReplayable."""
        scenario = (start.scenario_id, start.scenario_text, start.variant, start.persona_version)
        by = (*scenario, start.rubric_hash, start.rubric_text)
        if by not in self._known:
            self._known[by] = _rules_or_reason(start)
        known = self._known[by]
        if isinstance(known, str):
            raise NotReplayable(known)
        return known


def scenario_of(start: CallStart) -> Scenario:
    """Return the scenario of a recorded call as it was then. Raises NotReplayable."""
    loaded = load_scenario(start.scenario_text.encode(), f"{start.scenario_id}.yaml", vocabulary())
    if loaded.scenario is None:
        raise NotReplayable(_("This version of Firstline can't read its scenario."))
    return loaded.scenario


def program_of(start: CallStart) -> Program:
    """Return the program of a recorded call. Raises NotReplayable."""
    scenario = scenario_of(start)
    if start.variant not in scenario.problems:
        raise NotReplayable(_("Its scenario has no such variant."))
    program = compile_program(scenario, start.variant)
    if str(program.persona.version) != start.persona_version:
        raise NotReplayable(_("Its caller reacts otherwise by now."))
    return program


def rules_of(start: CallStart) -> Rules:
    """Return the rules of a recorded call. Raises NotReplayable."""
    return Rules(program_of(start), _rubric_of(start))


def picked_up(program: Program, opening: Opening | CallStart, journal: Journal) -> Call:
    """Return a call that has rung, with its first lines said; it commits to the journal."""
    call = Call(
        program,
        seed=opening.seed,
        first_line=opening.first_line,
        required_lines=opening.required_lines,
        silence=opening.silence,
        commit=journal.append,
    )
    call.start()
    return call


def replayed(program: Program, start: CallStart, inputs: Iterable[str]) -> Call:
    """Return the call as it was played. Raises NotReplayable where an input can't be chosen at its turn."""
    call = picked_up(program, start, UnrecordedCall())
    for turn, text in enumerate(inputs, 1):
        try:
            call.replay((text,))
        except IllegalChoice as error:
            raise NotReplayable(_("Its input {turn} can't be chosen there. {error}", turn=turn, error=error)) from error
    return call


def _rules_or_reason(start: CallStart) -> Rules | str:
    try:
        return rules_of(start)
    except NotReplayable as reason:
        return str(reason)


def _rubric_of(start: CallStart) -> Rubric:
    """Return the rubric of a call; of one begun before its text was kept, the shipped one where it is the same."""
    if not start.rubric_text:
        shipped = shipped_rubric()
        if shipped.sha256 != start.rubric_hash:
            raise NotReplayable(_("Its rubric was not kept."))
        return shipped
    rubric = load_rubric(start.rubric_text.encode(), "rubric.yaml").rubric
    if rubric is None:
        raise NotReplayable(_("This version of Firstline can't read its rubric."))
    return rubric
