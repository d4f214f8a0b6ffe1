"""The one family of errors that Firstline raises on purpose."""


class FirstlineError(Exception):
    """Something a user can act on: the text says what is wrong and what to do about it."""
