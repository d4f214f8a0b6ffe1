"""FL1xx: the form of fields and their values."""

from game.scenario.definitions.definition import Definition, warning

MISSING_KEY = Definition("FL101", "A key that is missing", "{owner} has no {key}")
UNKNOWN_KEY = Definition("FL102", "A key that nobody reads", "{owner} has no key named {key}")
WRONG_SHAPE = Definition("FL103", "A value of another shape", "{owner} must be {expected}, and this is {found}")
EMPTY = Definition("FL104", "An empty value", "{owner} is empty")
NOT_A_NUMBER = Definition(
    "FL105", "Not a whole number", "{owner} must be a whole number from {low} to {high}, not {found}"
)
OUT_OF_RANGE = Definition("FL106", "A number out of range", "{owner} must be from {low} to {high}, not {found}")
NOT_TRUE_OR_FALSE = Definition("FL107", "Neither true nor false", "{owner} must be true or false, not {found}")
UNKNOWN_WORD = Definition("FL108", "A word outside the vocabulary", "{found} is not {expected}")
NOT_A_NAME = Definition("FL109", "A name of another form", "{found} is not a name")
REPEATED = Definition("FL110", "A name twice in one list", "{found} stands twice in {owner}")
TOO_FEW = Definition("FL111", "A list that is too short", "{owner} must have at least {least}")
OVERLONG = warning(
    "FL113",
    "A text longer than a screen shows",
    "{owner} has {length} characters, and in large text a screen shows {most} of them",
)
NEVER_WRITTEN = Definition(
    "FL112", "A word that only the engine gives", "{found} is found by the game, not written by authors"
)
