"""`firstline new FILE`: a commented caller to start from, sound and fair as it stands."""

import argparse
import os
from pathlib import Path

from game.callers.cast import PERSONAS
from game.cli.first_draft import draft
from game.errors import FirstlineError
from game.installation import shipped_dir
from game.scenario.diagnostics import did_you_mean
from game.scenario.kinds import NAME, proper_name
from game.scenario.vocabulary import Channel

_ENDING = ".yaml"
_TAKEN = ("house", "rubric")
"""Names that mean another kind of file to a pack."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the file to write, such as my_caller.yaml")
    known = ", ".join(PERSONAS)
    parser.add_argument("--persona", type=_persona, default="anxious", metavar="NAME", help=f"who calls: {known}")
    parser.add_argument(
        "--channel", type=_channel, default=Channel.PHONE, metavar="NAME", help=f"how: {', '.join(Channel)}"
    )


def run(args: argparse.Namespace) -> int:
    """Write the file, and say what to do with it. Never touches a file that is there."""
    path: Path = args.file
    _refuse_name(path)
    text = draft(args.persona, args.channel, schema_for(path))
    try:
        with path.open("xb") as file:
            file.write(text.encode())
    except FileExistsError as error:
        raise FirstlineError(f"{path}: this is there already, and stays as it is. Choose another name.") from error
    except FileNotFoundError as error:
        raise FirstlineError(
            f"{path}: there is no folder `{path.parent}`. Make it first, or check the path."
        ) from error
    except OSError as error:
        raise FirstlineError(f"{path}: it can't be written ({error.strerror}). Choose another folder.") from error
    print(f"{path}: a caller to start from ({args.persona}, by {args.channel}).")
    named = f'"{path}"' if " " in str(path) else str(path)
    print(f"Play it:   firstline play {named}\nChange it: in your editor\nCheck it:  firstline check {named}")
    return 0


def schema_for(path: Path) -> str:
    """Return where a file finds the schema that editors complete by.

    Beside the shipped folders that is a path which goes along when the whole checkout moves; elsewhere it is an address
    of the installed one.
    """
    schema = (shipped_dir("assets") / "scenario.schema.json").resolve()
    folder = path.resolve().parent
    if folder.is_relative_to(schema.parent.parent):
        return Path(os.path.relpath(schema, folder)).as_posix()
    return schema.as_uri()


def _refuse_name(path: Path) -> None:
    """Raise FirstlineError for a name that can't be a caller's: it is the id under which best scores are kept."""
    stem = path.name.removesuffix(_ENDING)
    if stem in _TAKEN:
        raise FirstlineError(f"{path}: `{path.name}` is no caller's name, since a pack has its {stem} under it.")
    if path.name.endswith(_ENDING) and NAME.match(stem):
        return
    better = proper_name(Path(path.name).stem)
    hint = f"`{better}{_ENDING}` would be one" if better and better not in _TAKEN else "such as `my_caller.yaml`"
    raise FirstlineError(
        f"{path}: a caller's file is named with small letters, digits and `_`, begins with a letter and ends in "
        f"{_ENDING} ({hint})."
    )


def _persona(text: str) -> str:
    if text not in PERSONAS:
        raise argparse.ArgumentTypeError(f"there is no persona `{text[:40]}` ({did_you_mean(text, PERSONAS)})")
    return text


def _channel(text: str) -> Channel:
    if text not in set(Channel):
        raise argparse.ArgumentTypeError(f"there is no channel `{text[:40]}` ({did_you_mean(text, Channel)})")
    return Channel(text)
