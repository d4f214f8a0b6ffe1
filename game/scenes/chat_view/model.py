"""What the chat screen shows: plain values, from which the view is a pure function."""

from __future__ import annotations

from dataclasses import dataclass

from game.language import gettext_noop
from game.scenes.call_view.model import CallModel, Person, Wording
from game.ui.actions import Action
from game.ui.widgets.bubbles import Bubble

THREAD = "thread:"
"""What the id of a chat's card begins with; the chat's name follows."""
THREAD_ACTIONS = (Action.FIRST_CHAT, Action.SECOND_CHAT, Action.THIRD_CHAT)

IN_A_CHAT = Wording(
    over=gettext_noop("The chat is over"),
    ends=gettext_noop("The chat ends here."),
    ends_allowed=gettext_noop(
        "The chat ends here. You set a limit and it was passed, so this isn't abandoning anybody."
    ),
    by=gettext_noop("by chat"),
    who_by=gettext_noop("{name}, by chat"),
    about_by=gettext_noop("{about}, by chat"),
    exam=gettext_noop("Exam chat"),
    script=gettext_noop("Paste the snippet"),
    leave=gettext_noop("Leave chat"),
    leave_icon="close",
    leave_question=gettext_noop("Leave the chat with {name}?"),
    stay=gettext_noop("Stay"),
    you_left=gettext_noop("You left the chat."),
    they_left=gettext_noop("{name} left the chat."),
    quiet=gettext_noop("The chat is closed."),
    next_up=gettext_noop("Now the ticket: how it ended, and a note for whoever reads it next."),
    can_hold=False,
)


@dataclass(frozen=True)
class ThreadModel:
    """One of the chats that are open: who it is, their last line, and how it stands.

    `state` is how long they have waited, or that they type, or how it ended. `action` brings it to the front.
    """

    id: str
    person: Person
    last: str
    state: str
    action: str
    is_unread: bool
    is_front: bool


@dataclass(frozen=True)
class ChatModel:
    """All that the screen shows: the chat in front, as a call, and beside it every chat that is open.

    `typing` says who types just now, "" for nobody; `is_flowing`: a line is on its way, so that there is nothing to
    answer and nothing over yet. `next_thread` is a chat that still goes on when the one in front is
    over.
    """

    call: CallModel
    bubbles: tuple[Bubble, ...]
    typing: str
    is_flowing: bool
    known: tuple[str, ...]
    threads: tuple[ThreadModel, ...]
    next_thread: ThreadModel | None
