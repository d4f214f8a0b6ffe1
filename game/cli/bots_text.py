"""How the house bots did, as a table for each caller that fits a terminal of 80 columns."""

from collections.abc import Iterator, Mapping

from game.analysis.bots import GENUINE
from game.analysis.bots.trials import GOOD_MEAN, LUCK, Tally

_COLUMNS = 80


def table_lines(reports: Mapping[str, Mapping[str, Tally]], seeds: range) -> Iterator[str]:
    """Yield the lines of all tables, and what they mean; `reports` are the tallies by file and bot."""
    played = f"{len(seeds)} plays by each bot, seeds {seeds[0]} to {seeds[-1]}"
    for path, report in reports.items():
        yield f"{path}: {played}"
        yield ""
        yield f"{'bot':<12}{'mean':>6}{'spread':>10}{'passed':>9}  how it ended"
        for bot, tally in report.items():
            yield _row(bot, tally)
        yield ""
        yield from _verdict(report)
        yield ""
    yield from _meaning()


def _row(bot: str, tally: Tally) -> str:
    spread = f"{tally.min}–{tally.max}"
    mark = " " if tally.is_as_it_should(bot) else "!"
    row = f"{bot:<12}{tally.mean:>6.1f}{spread:>10}{tally.passed:>8.1%}{mark}  "
    return row + _endings(tally.results, _COLUMNS - len(row))


def _endings(results: Mapping[str, int], room: int) -> str:
    """Return how plays ended, the most frequent first, as far as there is room."""
    told = [f"{result.replace('_', ' ')} {count}" for result, count in results.items()]
    while len(", ".join(told)) > room:
        told = [*told[:-2], "…"] if told[-1] == "…" else [*told[:-1], "…"]
    return ", ".join(told)


def _verdict(report: Mapping[str, Tally]) -> Iterator[str]:
    """Yield what isn't as a fair caller has it, or that all is."""
    odd = {bot: tally for bot, tally in report.items() if not tally.is_as_it_should(bot)}
    is_lucky = any(tally.passed for bot, tally in report.items() if bot != GENUINE)
    if not odd:
        yield f"As with a fair caller: {GENUINE} passes, and nobody else does{' but by luck' * is_lucky}."
    for bot, tally in odd.items():
        if bot == GENUINE:
            yield f"! {bot} passes {tally.passed:.1%} of its plays and scores {tally.mean:.1f}. Honest help must do."
        else:
            yield f"! {bot} passes {tally.passed:.1%} of its plays. A fair caller lets it fail."


def _meaning() -> Iterator[str]:
    yield f"passed: the share of plays that passed. With a fair caller {GENUINE} passes every"
    yield f"time, with {GOOD_MEAN} or more on average; any other bot at most {LUCK:.0%} of them, by luck."
