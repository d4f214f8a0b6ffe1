"""Several chats open at once: whoever isn't being answered waits on a clock of their own."""

from collections.abc import Mapping

from game.call.actions import IllegalChoice
from game.call.events import Event
from game.call.session import Call

BETWEEN = "/"
"""Between a thread's name and a choice's id: `eleven_words/opening.0`."""


class Chats:
    """Started chats by thread name, pumped together. Each keeps its own record; none knows of the others.

    While the trainee reads and types in one, the same seconds are owed to all others; `catch_up` lets them pass there,
    and a caller who has waited too long speaks up. So an answer in one thread is silence in another, by no rule of its
    own.
    """

    def __init__(self, threads: Mapping[str, Call]) -> None:
        self.threads = dict(threads)
        self._owed_s = dict.fromkeys(self.threads, 0)

    @property
    def is_over(self) -> bool:
        """Tell whether every chat's ticket is closed."""
        return all(call.is_over for call in self.threads.values())

    def do(self, choice: str) -> tuple[Event, ...]:
        """Do `THREAD/ID` and return what happened in that thread.

        Raises IllegalChoice for an unknown thread, and what that chat's own `do` raises; nothing has changed then.
        """
        thread, _, choice_id = choice.partition(BETWEEN)
        if thread not in self.threads:
            known = ", ".join(f"`{name}{BETWEEN}`" for name in self.threads)
            raise IllegalChoice(f"No chat is called that: begin with {known}.")
        call = self.threads[thread]
        before_s = call.clock_s
        happened = call.do(choice_id)
        for other in self.threads:
            if other != thread:
                self._owed_s[other] += call.clock_s - before_s
        return happened

    def catch_up(self, seconds: int = 0) -> Mapping[str, tuple[Event, ...]]:
        """Let pass what is owed to each chat, and so many seconds in all; return what happened, by thread.

        Raises what a record raises; what was still owed then is owed on, and may be tried again.
        """
        for name in self.threads:
            self._owed_s[name] += seconds
        happened = {}
        for name, call in self.threads.items():
            events = call.advance(self._owed_s[name]) if call.result is None else ()
            self._owed_s[name] = 0
            if events:
                happened[name] = events
        return happened
