"""FL2xx: names, declared and used."""

from game.scenario.definitions.definition import Definition

UNKNOWN_FACT = Definition("FL201", "An undeclared fact", "there is no fact {name}")
UNKNOWN_JOB = Definition("FL202", "An undeclared job", "there is no job {name}")
UNKNOWN_NEED = Definition("FL203", "A name that is neither fact nor job", "there is no fact or job {name}")
UNKNOWN_LOOKUP = Definition("FL204", "An undeclared lookup", "there is no lookup {name}")
UNKNOWN_REPLY = Definition("FL205", "A reply id that no reply bears", "no reply has the id {name}")
UNKNOWN_VARIANT = Definition("FL206", "An undeclared variant", "there is no variant {name}")
UNKNOWN_TARGET = Definition("FL207", "A goto to nowhere", "there is no node or ending {name} to go to")
UNKNOWN_REMEDY = Definition("FL208", "A danger met by no job or desk", "there is no job or desk {name}")
UNKNOWN_MOOD = Definition("FL209", "A mood off the persona's ladder", "{name} is not a mood of {persona}")
UNKNOWN_PERSONA = Definition("FL210", "An unknown persona", "there is no persona {name}")
UNKNOWN_START = Definition("FL211", "A start that is no node", "the call can't start at {name}: there is no such node")
OWN_ENDING = Definition("FL212", "A goto to an ending that comes by itself", "a reply can't go to {name}")
NAME_TAKEN = Definition("FL213", "Two things of one name", "{name} is already the name of {other} in line {line}")
RESERVED_NAME = Definition("FL214", "A name that the game keeps", "{name} is a word of the game, so it can't be {what}")
VARIANT_MISSING = Definition("FL215", "A variant left out", "{owner} says nothing of the variant {name}")
