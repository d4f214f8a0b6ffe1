"""Jobs in threads are done beside whoever asked, and bring back their result or what went wrong."""

import threading
import time

import pytest

from game.cli.threads import InThreads
from game.errors import FirstlineError


def result_of(jobs: InThreads, number: int) -> object:
    until = time.monotonic() + 10
    while (result := jobs.poll(number)) is None and time.monotonic() < until:
        time.sleep(0.001)
    return result


def test_a_job_runs_beside_and_its_result_is_polled() -> None:
    jobs, may_end = InThreads(), threading.Event()
    number = jobs.submit(lambda: may_end.wait(10) and "done")
    assert jobs.poll(number) is None
    may_end.set()
    assert result_of(jobs, number) == "done"


def test_what_a_job_raises_comes_with_the_poll() -> None:
    def refuse() -> None:
        raise FirstlineError("Too many.")

    jobs = InThreads()
    number = jobs.submit(refuse)
    with pytest.raises(FirstlineError, match="Too many"):
        result_of(jobs, number)
