"""Several chats at once in a terminal: a line goes to the one in front, or to the one that it names."""

from collections.abc import Iterator, Mapping, Sequence

from game.call.actions import IllegalChoice
from game.call.chats import BETWEEN, Chats
from game.call.session import WAIT, seconds_waited
from game.cli.told import Told


def play_together(played: Sequence[Told], inputs: Iterator[str]) -> bool:
    """Feed the inputs to the chats; tell whether all came to their end.

    A line is a number or an id of the chat in front, `THREAD/` and such for another one, which is in front then, or
    `THREAD/` alone. The time that one takes passes in the others; so does a `wait:SECONDS`, in all of them.
    """
    threads = {told.name: told for told in played}
    chats = Chats({name: told.call for name, told in threads.items()})
    front = played[0]
    while not chats.is_over:
        if front.call.is_over:
            front = next(told for told in played if not told.call.is_over)
        front.show.choices(front.call.choices)
        typed = next(inputs, None)
        if typed is None:
            return False
        name, between, choice = typed.partition(BETWEEN)
        if between and name not in threads:
            known = ", ".join(f"`{thread}{BETWEEN}`" for thread in threads)
            front.show.refused(f"No chat is called that: begin with {known}.", front.call.choices)
            continue
        front, choice = (threads[name], choice) if between else (front, typed)
        if choice:
            _do(front, choice, chats, threads)
    return True


def in_turns(choices: Mapping[str, Iterator[str]]) -> Iterator[str]:
    """Yield what bots choose, each for the chat of its name, one after the other until all are through."""
    waiting = dict(choices)
    while waiting:
        for name in tuple(waiting):
            choice = next(waiting[name], None)
            if choice is None:
                del waiting[name]
            else:
                yield f"{name}{BETWEEN}{choice}"


def _do(front: Told, typed: str, chats: Chats, threads: Mapping[str, Told]) -> None:
    """Do what was typed in the chat in front, and tell what happened, here and elsewhere."""
    chosen = front.show.chosen(typed, front.call.choices)
    if chosen is None:
        return
    seconds = 0
    try:
        if chosen.startswith(WAIT):
            seconds = seconds_waited(chosen)
        else:
            front.show.events(chats.do(f"{front.name}{BETWEEN}{chosen}"))
            front.coach(chosen)
    except IllegalChoice as refusal:
        front.show.refused(str(refusal), front.call.choices)
        return
    for name, happened in chats.catch_up(seconds).items():
        threads[name].show.events(happened)
