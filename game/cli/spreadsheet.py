"""CSV that spreadsheets open as it is meant: with its accents, and with no text run as a formula."""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

Cell = str | int | bool | tuple[str, ...] | None

_MARK_OF_UTF8: Final = "\ufeff"
"""What spreadsheets know UTF-8 by: without it they take accents for those of an older encoding."""

_FORMULA: Final = tuple("=+-@\t\r\n＝＋－＠")
"""What a formula begins with, in wide letters too (owasp.org/www-community/attacks/CSV_Injection)."""


def csv_of(header: Sequence[str], rows: Iterable[Iterable[Cell]], separator: str) -> str:
    """Return rows as CSV text with a header, lines ended as RFC 4180 wants and with the mark of UTF-8 before them."""
    target = io.StringIO()
    target.write(_MARK_OF_UTF8)
    lines = csv.writer(target, delimiter=separator)
    lines.writerow(header)
    lines.writerows([_plain(cell) for cell in row] for row in rows)
    return target.getvalue()


def _plain(cell: Cell) -> str | int:
    """Return what stands in a cell: numbers as they are, yes as 1 and no as 0, nothing as an empty cell."""
    match cell:
        case None:
            return ""
        case int():
            return int(cell)
        case str():
            return _guarded(cell)
        case _:
            return _guarded(", ".join(cell))


def _guarded(text: str) -> str:
    """Return text with an apostrophe before what a spreadsheet would run: it is text then."""
    return f"'{text}" if text.startswith(_FORMULA) else text
