"""FL7xx: translations."""

from game.scenario.definitions.definition import Definition, warning

TRANSLATION_OF_NOTHING = Definition(
    "FL701", "A translation without its scenario", "there is no scenario {name} that this could translate"
)
NO_SUCH_TEXT = Definition("FL702", "A path to no text", "{of} has no text at {name}")
TEXTS_MISSING = warning("FL703", "Texts without a translation", "{count} of {all} texts are not translated")
STALE_TEXTS = warning(
    "FL704", "A translation of what was said before", "the text at {name} has changed since it was translated"
)
NOT_A_LANGUAGE = Definition("FL705", "A language of another form", "{found} is no language")
ELSEWHERE = Definition(
    "FL706", "A translation in the wrong folder", "this is {language}, and it stands in the folder {folder}"
)
