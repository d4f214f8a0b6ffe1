"""The catalogue of what a checker can find: one value per code, and nowhere else.

FL0xx is the reading of a file, FL1xx the form of its fields, FL2xx names, FL3xx the build of a scenario, FL4xx the
house file. A code never changes its meaning; a retired one is not given away again.
"""

from dataclasses import dataclass

from game.scenario.diagnostics import Diagnostic, Severity
from game.scenario.tree import Spot

_SHOWN = 40


@dataclass(frozen=True)
class Definition:
    """One kind of finding. `message` is a template of ours; `summary` says in a line what the code is about."""

    code: str
    summary: str
    message: str
    severity: Severity = Severity.ERROR

    def at(self, path: str, spot: Spot, hint: str = "", **words: object) -> Diagnostic:
        """Return the finding at a place, the template's words filled in."""
        text = self.message.format(**words)
        return Diagnostic(path, spot.line, spot.column, self.code, self.severity, text, hint)


def quoted(text: str) -> str:
    """Return content for a message: on one line, printable, cut short, in backticks."""
    line = " ".join(text[: 4 * _SHOWN].split())
    line = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in line)
    return f"`{line if len(line) <= _SHOWN else line[: _SHOWN - 1] + '…'}`"


def _warning(code: str, summary: str, message: str) -> Definition:
    return Definition(code, summary, message, Severity.WARNING)


UNREADABLE = Definition("FL001", "A file that can't be opened", "the file can't be read: {reason}")
TOO_LARGE = Definition("FL002", "A file above 1 MiB", "the file is larger than 1 MiB, so it was not read")
NOT_UTF8 = Definition("FL003", "Bytes that are not UTF-8", "the byte {byte} is not UTF-8 text")
FORBIDDEN_CHARACTER = Definition(
    "FL004", "An invisible character that could mislead", "there is an invisible control character here ({name})"
)
SYNTAX = Definition("FL005", "Text that is not YAML", "{problem}")
TOO_DEEP = Definition(
    "FL006", "Nesting deeper than 24", "this is nested deeper than {limit} levels; reading stopped here"
)
TOO_MANY_VALUES = Definition("FL007", "More than 50,000 values", "more than {limit} values; reading stopped here")
TEXT_TOO_LONG = Definition(
    "FL008", "A text above 20,000 characters", "this text is longer than {limit} characters; reading stopped here"
)
DUPLICATE_KEY = Definition(
    "FL009", "A key given twice", "{key} stands here a second time; the first is in line {first}"
)
TAG = Definition("FL010", "A YAML tag", "a text can't begin with an exclamation mark here ({tag} would be a YAML tag)")
ANCHOR = Definition("FL011", "A YAML anchor", "a text can't begin with `&` here ({name} would be a YAML anchor)")
ALIAS = Definition("FL012", "A YAML alias", "a text can't begin with `*` here ({name} would be a YAML alias)")
SEVERAL_DOCUMENTS = Definition("FL013", "A second document", "a second document begins here; nothing after it was read")
BAD_KEY = Definition("FL014", "A key that is no word", "a key must be a word before a colon, and this is {found}")
EMPTY_FILE = Definition("FL015", "A file without content", "the file is empty")
NO_TABLE = Definition(
    "FL016", "A file without keys", "the file must be made of `key: value` lines, and this is {found}"
)
TOO_MANY_FINDINGS = Definition(
    "FL017", "More findings than are shown", "more than {limit} problems; the rest is not shown"
)
UNKNOWN_KIND = Definition(
    "FL018", "An unknown kind of file", "the first key says what kind of file this is, and {key} is none"
)
KIND_NOT_FIRST = Definition("FL019", "The kind is not the first key", "the file must begin with `{kind}: {version}`")
UNKNOWN_VERSION = Definition(
    "FL020", "Another version of the format", "this Firstline reads `{kind}: {version}`, not {found}"
)
KIND_NOT_HERE = Definition("FL021", "A kind that has no checker", "files of the kind `{kind}` are not known here")
WRONG_FILE = Definition(
    "FL022", "Another kind than expected", "this is a `{found}` file, and a `{kind}` file is wanted"
)
CUT_BY_COMMENT = _warning(
    "FL023", "A text cut by a number sign", "this text ends before ` #`: what follows is a comment to YAML"
)

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
NEVER_WRITTEN = Definition(
    "FL112", "A word that only the engine gives", "{found} is found by the game, not written by authors"
)

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

LAST_CASE_CONDITION = Definition("FL301", "A last case with a condition", "the last case must not have a `when`")
CASE_NEVER_REACHED = _warning("FL302", "A case behind one without a condition", "this case is never used")
UNREACHABLE_NODE = _warning("FL303", "A node that no path leads to", "no path from the start leads to the node {name}")
UNUSED_ENDING = _warning(
    "FL304", "An ending that no path leads to", "no path from the start leads to the ending {name}"
)
NEED_NEVER_MET = Definition("FL305", "A need that nothing meets", "nothing in the call meets the need {name}")
PRIVATE_NEED = Definition("FL306", "A private fact as a need", "the private fact {name} can't be a need")
IDLE_REPLY = _warning("FL307", "A reply that does nothing", "this reply has no acts and no faults")
HARM_WITHOUT_FAULT = Definition(
    "FL309", "Harm without a fault that does it", "`harm` stands at a reply that harms nobody"
)
NO_REPLIES = Definition("FL310", "A node without replies", "the node {name} has nothing to reply")
REPLIES_AND_COMPOSE = Definition(
    "FL311", "Replies and a page in one node", "the node {name} has both `replies` and `compose`"
)
COMPOSE_SPOKEN = Definition(
    "FL312", "A page in a spoken call", "`compose` is for email and letter, and this is a {channel}"
)
COMPOSE_WITHOUT_GOTO = Definition("FL313", "A page that leads nowhere", "the page of {name} leads nowhere")
EMPTY_CONDITION = Definition("FL314", "A condition that asks nothing", "this condition asks nothing")
UNTAUGHT_FACT = _warning("FL315", "A fact that can't be learnt", "nothing in the call teaches the fact {name}")
UNDONE_JOB = _warning("FL316", "A job that can't be done", "no reply does the job {name}")
FREE_HAND_OVER = _warning(
    "FL318", "A hand-over that asks for nothing", "handing over at once would be right: nothing must be known before it"
)
NOWHERE_TO_HAND_OVER = Definition(
    "FL319", "A hand-over to no desk", "the best result is a hand-over, and the problem belongs to no desk"
)
PRIVATE_IN_NOTE = Definition(
    "FL320", "A private fact before the hand-over", "the private fact {name} can't go into a hand-over note"
)
GUARDED_FOR_NOBODY = Definition(
    "FL321", "A guarded fact in a call without identity", "{name} is guarded, and nothing says who may hear it"
)
TELLS_FREELY = _warning(
    "FL322", "Telling what is neither guarded nor forbidden", "telling {name} is nobody's secret: the game won't notice"
)
GOODWILL_OWED_NOTHING = Definition(
    "FL323", "Goodwill that isn't owed", "this reply speaks of goodwill, and this scenario says nothing of what is owed"
)
BARE_OUTCOME = _warning(
    "FL324",
    "An outcome that carries nothing",
    "the best result is {best}, and sending the caller off bare would earn it all",
)
COUNTED_TWICE = _warning(
    "FL325", "A fault written that the game finds itself", "{fault} would count twice here: `{key}` says it already"
)
ANSWER_UNASKED = _warning(
    "FL326",
    "An answer about the manager to nobody",
    "nobody on this call asks for the manager, so this answers nothing",
)
PAID_UNSEEN = _warning(
    "FL327", "Owed money that is given unjudged", "this reply pays what is owed ({job}) without being judged for it"
)
LIE_UNNAMED = _warning(
    "FL328", "A lie that isn't called one", "playing the manager is an untruth, and here it isn't one"
)
NEXT_DAY_SILENT = Definition("FL317", "Post without a text", "what comes next day has no `text`")

UNKNOWN_TOKEN = _warning("FL401", "Braces that stay as they are", "{found} is not replaced by anything")
NO_HOUSE = Definition("FL402", "A pack without a house file", "the pack has no file `house.yaml`")

WEIGHTS_NOT_WHOLE = Definition("FL501", "Weights that don't add up", "the weights must add up to 100, not {found}")
STARS_FALL = Definition("FL502", "Stars that fall as the mood rises", "a better mood can't give fewer stars")
POINTS_NOT_WHOLE = Definition(
    "FL504", "Help that doesn't add up", "`outcome_points` and `effort_points` must add up to 100, not {found}"
)
VERDICT_TWICE = Definition("FL505", "Two verdicts of one name", "the verdict {name} stands here a second time")
WORSE_IS_BETTER = Definition(
    "FL506", "Better conduct that scores lower", "a better {column} scores lower: {better} earns less than {worse}"
)
NO_VERDICT = Definition("FL503", "An escalation without a verdict", "no row of the table fits {found}")
