"""What YAML's own errors mean to someone who writes a caller."""

import re
from typing import TYPE_CHECKING, NamedTuple

from game.scenario.definitions import SYNTAX, TOO_DEEP
from game.scenario.growing import DEEPEST, SIMPLIFY
from game.scenario.lists import LIKE_A_LIST_MARK
from game.scenario.sheet import Sheet
from game.scenario.tree import Spot

if TYPE_CHECKING:
    from yaml import YAMLError


class _Meaning(NamedTuple):
    sign: str
    problem: str
    hint: str
    spot: Spot | None = None
    """Where the cause is, when that is not where the parser noticed it."""


_LINES_BACK = 3
_LINES_BACK_OF_A_TEXT = 12
_CLOSE = "close the text with the same mark, at the end of its line"
_BEHIND_QUOTES = _Meaning(
    "",
    "a text goes on here behind its closing quotation mark",
    'begin and end the whole text with ", and write \\" for a quotation mark inside it',
)
_LISTED = "begin it with `- `, or put it in the right column"
_QUOTES = "put the whole text in double quotes"
_COLON = "put the whole text in double quotes; if it is a key, put it in the same column as its neighbours"
_COLUMN = "put it in the same column as its neighbours, with spaces before it"

_TAB = _Meaning("", "there is a tab here", "indent with spaces only")
_NO_BREAK_SPACE = _Meaning("", "there is a no-break space here", "delete it and type an ordinary space")
_STRANGE_SPACE = re.compile("[ -]*([\t\u00a0]|[a-z_]+:\u00a0)")
_CURLY = _Meaning("", "curly quotation marks are letters to YAML", 'begin and end the text with straight ones: "')
_DASH = _Meaning("", "this dash is no list mark", "begin the line with a hyphen and a space: `- `")
_DASHED = re.compile(rf" *(?:{LIKE_A_LIST_MARK})(?=\s*\w+:)")
_CURLY_TEXT = re.compile(r"[ -]*(\w+: +)?[\u201c\u201d\u201e\u2018\u201a\u00ab]")

# Signs of libyaml and of PyYAML's own scanner, looked for in "context: problem".
_MEANINGS = (
    _Meaning("mapping values are not allowed", "a colon and a space stand where no key can be", _COLON),
    _Meaning(
        "found unexpected end of stream", "this quotation mark is never closed", "close the text with the same mark"
    ),
    _Meaning(
        "expected ':'",
        "this line is no `key: value`, and no part of a text either",
        "write a colon and a space behind the key, or indent the line",
    ),
    _Meaning("cannot start any token", "a text can't begin with this sign", _QUOTES),
    _Meaning("alphabetic or numeric", "a text can't begin with `&` or `*`", _QUOTES),
    _Meaning("escape", "a backslash in double quotes begins an escape, and this is none", "write two backslashes"),
    _Meaning("tag", "a text can't begin with `!`", _QUOTES),
    _Meaning(
        "',' or ']'", "a comma or the closing `]` is missing", "close the list that begins in line {began} with `]`"
    ),
    _Meaning(
        "',' or '}'", "a comma or the closing `}` is missing", "close the table that begins in line {began} with `}`"
    ),
    _Meaning(
        "block scalar", "a text after `|` or `>` must begin on the next line", "put the text on the next line, indented"
    ),
    _Meaning("expected '-'", "this line stands in no list", _LISTED),
    _Meaning("<block end>", "this line stands in the wrong column", _COLUMN),
    _Meaning("expected key", "this line stands in the wrong column", _COLUMN),
    _Meaning("not allowed in this context", "this can't stand here", _COLUMN),
    _Meaning("expected node content", "a value is missing here", "write it, or take the comma or bracket out"),
    _Meaning("directive", "a line can't begin with `%`", _QUOTES),
    _Meaning("document", "something stands here that belongs to no key", _COLUMN),
)


def report_syntax(error: "YAMLError", text: str, sheet: Sheet) -> None:
    """Report an error of the YAML parser in `text` at the place where its cause is, in a trainer's words."""
    context = getattr(error, "context", None) or ""
    problem = getattr(error, "problem", None) or ""
    begun = _spot(getattr(error, "context_mark", None))
    noticed = _within(text, _spot(getattr(error, "problem_mark", None)) or begun or Spot(1, 1))
    if "nesting depth" in problem:
        # Some builds of libyaml have a limit of their own, and meet it while they look ahead.
        sheet.report(TOO_DEEP, noticed, hint=SIMPLIFY, limit=DEEPEST)
        return
    space = _strange_space(begun or noticed, noticed, text)
    if space:
        sheet.report(SYNTAX, space[0], hint=space[1].hint, problem=space[1].problem)
        return
    # The scanner notices late: what it was scanning is where the slip is.
    is_scanned = context.startswith("while scanning") and "block scalar" not in context and "escape" not in problem
    spot = begun if begun and (is_scanned or "end of stream" in problem) else noticed
    meaning = _meaning(f"{context}: {problem}", noticed, text)
    hint = meaning.hint.replace("{began}", str(begun.line if begun else spot.line))
    sheet.report(SYNTAX, meaning.spot or spot, hint=hint, problem=meaning.problem)


def _meaning(said: str, noticed: Spot, text: str) -> _Meaning:
    """Return what an error means by the parser's words and, where they say little, by what stands before its place."""
    meaning = next((known for known in _MEANINGS if known.sign in said), None)
    if meaning is None:
        return _Meaning("", "this can't be read as YAML", _COLUMN)
    if _CURLY_TEXT.match(_line(text, noticed.line)):
        return _CURLY
    dashed = _dashed(noticed.line, text)
    if dashed and meaning.hint in (_COLUMN, _LISTED):
        return _DASH._replace(spot=dashed)
    before = _line(text, noticed.line)[: noticed.column - 1].rstrip()
    if not (meaning.hint is _COLUMN and before.endswith(("'", '"'))):
        return meaning
    unclosed = _unclosed_before(noticed.line, text) if before.endswith('"') else None
    if unclosed is None:
        return _BEHIND_QUOTES
    problem = f"this quotation mark is not closed, so the text runs on into line {noticed.line}"
    return _Meaning("", problem, _CLOSE, unclosed)


def _unclosed_before(number: int, text: str) -> Spot | None:
    """Return the nearest double quotation mark, a few lines back, that stands alone in its line; None without one."""
    for above in range(number - 1, max(0, number - _LINES_BACK_OF_A_TEXT), -1):
        line = _line(text, above)
        if line.replace('\\"', "").count('"') == 1:
            return Spot(above, line.index('"') + 1)
    return None


def _dashed(number: int, text: str) -> Spot | None:
    """Return the place of what only looks like a list mark, in a line or the one before it."""
    for line in (number, number - 1):
        found = _DASHED.match(_line(text, line)) if line else None
        if found:
            return Spot(line, found.end())
    return None


def _strange_space(first: Spot, last: Spot, text: str) -> tuple[Spot, _Meaning] | None:
    """Return the first tab or no-break space that indents a line that the parser was in, or stands behind its key.

    A no-break space is a letter to the parser: it stumbles over the next line only.
    """
    begun = max(first.line, last.line - _LINES_BACK)
    for number in range(max(1, min(begun, last.line - 1)), last.line + 1):
        found = _STRANGE_SPACE.match(_line(text, number))
        meaning = _TAB if found and found[0].endswith("\t") else _NO_BREAK_SPACE
        if found and (number >= begun or meaning is not _TAB):
            return Spot(number, found.end()), meaning
    return None


def _within(text: str, spot: Spot) -> Spot:
    """Return a place in the file: the parser notices what is missing in the line after the last."""
    last = text.count("\n") + 1
    return spot if spot.line <= last else Spot(last, len(_line(text, last)) + 1)


def _line(text: str, number: int) -> str:
    lines = text.split("\n", number)
    return lines[number - 1].removesuffix("\r") if number <= len(lines) else ""


def _spot(mark: object) -> Spot | None:
    line, column = getattr(mark, "line", None), getattr(mark, "column", None)
    return Spot(line + 1, column + 1) if isinstance(line, int) and isinstance(column, int) else None
