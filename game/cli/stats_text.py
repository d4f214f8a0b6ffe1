"""How much there is to a caller and what nobody chooses, as tables that fit a terminal of 80 columns."""

from collections.abc import Iterator, Sequence

from game.analysis.bots import BOTS, GENUINE
from game.analysis.choosing import Chosen, replies_of
from game.analysis.stats import Most, Spread
from game.call.speech import READ_A_MINUTE
from game.cli.stats_report import Report
from game.scenario.model import Reply

_COLUMNS = 80
_LONGEST_ID = 24


def table_lines(reports: Sequence[Report]) -> Iterator[str]:
    """Yield the lines of all tables, and what they mean."""
    for report in reports:
        yield f"{report.path}: {report.scenario.title}"
        yield ""
        yield from _amounts(report)
        yield ""
        yield from _unchosen_by_bots(report)
        yield ""
        yield from _chosen_by_trainees(report)
        yield ""
    yield from _meaning()


def _amounts(report: Report) -> Iterator[str]:
    stats, minutes = report.stats, report.minutes
    yield f"{'':<20}{'number':>6}{'sum':>8}{'mean':>8}{'most':>7}  where"
    yield _amount("the caller's words", stats.caller)
    yield _amount("words of replies", stats.replies)
    yield _amount("seconds to read", stats.turns)
    yield f"{stats.nodes} nodes, {stats.replies.number} replies, {stats.endings} endings."
    yield f"A call by {GENUINE} takes {minutes.mean} minutes on the clock ({minutes.min} to {minutes.max})."


def _amount(name: str, spread: Spread) -> str:
    row = f"{name:<20}{spread.number:>6}{spread.total:>8}{spread.mean:>8}{spread.most.amount:>7}"
    return row + f"  {_place(spread.most)}"


def _place(most: Most) -> str:
    return f"line {most.line}, {_cut(most.at, _LONGEST_ID)}"


def _unchosen_by_bots(report: Report) -> Iterator[str]:
    plays = f"{report.plays} plays each"
    unchosen = [reply for reply in replies_of(report.scenario) if not report.bots[reply.choice_id].times]
    if not unchosen:
        yield f"The {len(BOTS)} bots, in {plays}, chose every reply."
        return
    yield f"Chosen by none of {len(BOTS)} bots in {plays}: {len(unchosen)} of {report.stats.replies.number}"
    yield f"{'line':>5}  {'reply':<{_LONGEST_ID}} {'turns':>6}  words"
    for reply in unchosen:
        yield _row(reply, f"{report.bots[reply.choice_id].came:>6}")


def _chosen_by_trainees(report: Report) -> Iterator[str]:
    recorded = report.recorded
    if report.notice:
        yield f"Trainees: {report.notice}"
        return
    yield f"Chosen by trainees: {recorded.trainees}, in {recorded.calls} recorded calls"
    if recorded.earlier:
        yield f"{recorded.earlier} of these calls count for the replies that still have their id and words."
    if recorded.unread:
        yield f"{recorded.unread} more calls are left out: what the caller said then can't be read any more."
    yield f"{'line':>5}  {'reply':<{_LONGEST_ID}} {'turns':>6}{'times':>6}{'by':>4}  words"
    for reply in replies_of(report.scenario):
        fared = recorded.replies[reply.choice_id]
        yield _row(reply, f"{fared.came:>6}{_times(fared):>6}{fared.by:>4}")


def _times(fared: Chosen) -> str:
    return str(fared.times) if fared.times else "never"


def _row(reply: Reply, counts: str) -> str:
    mark = "!" if reply.faults else " "
    row = f"{reply.spot.line:>5}  {_cut(reply.choice_id, _LONGEST_ID):<{_LONGEST_ID}}{mark}{counts}  "
    return row + _cut(" ".join(reply.say.split()), _COLUMNS - len(row))


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 1] + "…"


def _meaning() -> Iterator[str]:
    yield f"seconds to read: a node's longest words and all its replies, at {READ_A_MINUTE} words a minute."
    yield "turns: plays or calls in which something was said at that node. times: how often"
    yield "the reply was chosen, by: by how many. !: it bears a fault. A wrong reply that"
    yield "tempts nobody is no test."
