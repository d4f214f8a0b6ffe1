"""The catalogue of what a checker can find: one value per code, and nowhere else.

A module a family: FL0xx is the reading of a file, FL1xx the form of its fields, FL2xx names, FL3xx the build of a
scenario, FL4xx the house file, FL5xx the rubric, FL6xx what playing all of it finds, FL7xx translations, FL8xx the word
list. A code never changes its meaning; a retired one is not given away again. What each looks like in a file, and
mended, stands in `assets/diagnostics` (`game.scenario.examples`).
"""

# ruff: noqa: F403 - each family's module is its part of the catalogue, whole
from game.scenario.definitions.analysis import *
from game.scenario.definitions.build import *
from game.scenario.definitions.definition import Definition as Definition
from game.scenario.definitions.definition import quoted as quoted
from game.scenario.definitions.form import *
from game.scenario.definitions.house import *
from game.scenario.definitions.names import *
from game.scenario.definitions.reading import *
from game.scenario.definitions.rubric import *
from game.scenario.definitions.translation import *
from game.scenario.definitions.wording import *
from game.scenario.definitions.words import *

CATALOGUE: tuple[Definition, ...] = tuple(
    sorted((value for value in globals().values() if isinstance(value, Definition)), key=lambda found: found.code)
)
"""Every definition, by code."""
