"""FL8xx: the word list."""

from game.scenario.definitions.definition import Definition, warning

TWO_FORMS = Definition("FL801", "A sign that is words and pattern, or neither", "a sign is either a text or a pattern")
BAD_PATTERN = Definition("FL802", "A pattern that is no regular expression", "this pattern can't be read: {reason}")
SIGN_TWICE = warning("FL803", "A sign in the list twice", "{text} stands in this list a second time")
