"""The one family of errors that Firstline raises on purpose."""


class FirstlineError(Exception):
    """Something a user can act on: the text says what is wrong and what to do about it.

    `exit_code` is what a command leaves with: 2 for wrong use, 1 where a subclass says that problems were found.
    """

    exit_code = 2
