"""How much there is to a caller and what nobody chooses, as tables that fit a terminal of 80 columns."""

from collections.abc import Iterator, Mapping, Sequence
from textwrap import wrap

from game.analysis.bots import BOTS, GENUINE
from game.analysis.choosing import Chosen, replies_of
from game.analysis.stats import Most, Spread
from game.call.speech import READ_A_MINUTE
from game.cli.stats_report import Report
from game.scenario.model import Reply

_COLUMNS = 80
_ID = 24


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
    return f"line {most.line}, {_cut(most.at, _ID)}"


def _unchosen_by_bots(report: Report) -> Iterator[str]:
    plays = f"{len(BOTS)} bots in {report.plays} plays each"
    unchosen = [reply for reply in replies_of(report.scenario) if not report.bots[reply.choice_id].times]
    if not unchosen:
        yield f"Each reply was chosen at least once by {plays}."
        return
    wrong = sum(bool(reply.faults) for reply in unchosen)
    yield f"Replies chosen by none of {plays}: {len(unchosen)}; with a fault: {wrong}"
    yield f"{'line':>5}  {'reply':<{_ID}}  {'turns':>6}{'of':>4}  words"
    for reply in unchosen:
        fared = report.bots[reply.choice_id]
        if fared.came:
            yield _row(reply, f"{fared.came:>6}{fared.came_to:>4}")
    yield from _never_answered(report, report.bots, "no play")


def _chosen_by_trainees(report: Report) -> Iterator[str]:
    recorded = report.recorded
    if report.notice:
        yield f"Trainees: {report.notice}"
        return
    yield f"Trainees: {recorded.trainees}; recorded calls: {recorded.calls}"
    if recorded.earlier:
        yield f"On an earlier text: {recorded.earlier}; they count for replies of the same id and words."
    if recorded.unread:
        yield f"Left out, since their text can't be read any more: {recorded.unread}"
    yield f"{'line':>5}  {'reply':<{_ID}}  {'turns':>6}{'of':>4}{'times':>7}{'by':>4}  words"
    for reply in replies_of(report.scenario):
        fared = recorded.replies[reply.choice_id]
        if fared.came:
            yield _row(reply, f"{fared.came:>6}{fared.came_to:>4}{fared.times or 'never':>7}{fared.by:>4}")
    yield from _never_answered(report, recorded.replies, "no recorded call")


def _never_answered(report: Report, fared: Mapping[str, Chosen], who: str) -> Iterator[str]:
    """Yield the nodes of which no reply ever had its turn."""
    nodes = report.scenario.nodes.values()
    never = [node.id for node in nodes if not any(fared[reply.choice_id].came for reply in node.all_replies())]
    if never:
        yield from wrap(f"Answered in {who}: {', '.join(never)}", _COLUMNS)


def _row(reply: Reply, counts: str) -> str:
    marks = "!" * bool(reply.faults) + "?" * bool(reply.when)
    row = f"{reply.spot.line:>5}  {_cut(reply.choice_id, _ID):<{_ID}}{marks:<2}{counts}  "
    return row + _cut(" ".join(reply.say.split()), _COLUMNS - len(row))


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 1] + "…"


def _meaning() -> Iterator[str]:
    yield f"seconds to read: the caller's words and all replies, {READ_A_MINUTE} words a minute."
    yield "turns: plays or calls in which something was said at that node, of: of how many"
    yield "bots or trainees; times: how often it was this reply, by: by how many of them."
    yield "!: it bears a fault. ?: it is offered at some moments only. A wrong reply that"
    yield "tempts nobody is no test."
