"""FL0xx: the reading of a file, before anything is known of what it says."""

from game.scenario.definitions.definition import Definition, warning

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
CURLY_QUOTES = warning(
    "FL024", "A text in curly quotation marks", "these curly quotation marks are part of the text, and will be shown"
)
CUT_BY_COMMENT = warning(
    "FL023", "A text cut by a number sign", "this text ends before ` #`: what follows is a comment to YAML"
)
