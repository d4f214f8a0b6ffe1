"""What `firstline stats --json` writes: one object, by file; its fields are described in docs/writing_callers.md."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import TypeAlias

from game.analysis.choosing import Chosen, replies_of
from game.analysis.stats import words
from game.cli.stats_report import Report

Plain: TypeAlias = Mapping[str, object]


def as_json(reports: Sequence[Report]) -> str:
    """Return the reports as JSON text, by file."""
    plain = {str(report.path): _plain(report) for report in reports}
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def _plain(report: Report) -> Plain:
    recorded = report.recorded
    records = {"calls": recorded.calls, "trainees": recorded.trainees}
    records |= {"earlier": recorded.earlier, "unread": recorded.unread}
    return {
        **asdict(report.stats),
        "minutes": asdict(report.minutes),
        "plays": report.plays,
        "records": records | {"notice": report.notice},
        "each": list(_each(report)),
    }


def _each(report: Report) -> Iterator[Plain]:
    for reply in replies_of(report.scenario):
        choice = reply.choice_id
        yield {
            "reply": choice,
            "line": reply.spot.line,
            "words": words(reply.say),
            "faults": list(reply.faults),
            "bots": asdict(report.bots[choice]),
            "trainees": asdict(report.recorded.replies.get(choice, Chosen())),
        }
