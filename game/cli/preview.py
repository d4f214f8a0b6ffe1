"""`firstline preview FILE`: the game beside the editor in which a caller is written."""

import argparse
import os
from pathlib import Path

from game.catalogues import ENGLISH
from game.cli.play import seed_from


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a scenario; it is taken up again whenever it is saved")
    parser.add_argument("--seed", type=seed_from, default=1, help="the call to begin with, 1 when not given")


def run(args: argparse.Namespace) -> int:
    """Open the preview until its window is closed; nothing of it is recorded. 0 in the end.

    Raises FirstlineError for a file that can't be read; what is wrong inside it is shown in the window.
    """
    from game.app import run as open_window
    from game.cli.editor import SystemEditor
    from game.cli.threads import InThreads
    from game.records.locations import data_folder
    from game.records.preferences_file import PreferencesFile
    from game.records.workplace import read_bytes
    from game.scenes.ports import Ports
    from game.scenes.routes import Preview
    from game.ui.clipboard import SystemClipboard
    from game.ui.speech.aloud import Aloud

    read_bytes(args.file)
    preferences = PreferencesFile(data_folder(os.environ))
    ports = Ports(
        clipboard=SystemClipboard(),
        speech=Aloud(),
        jobs=InThreads(),
        editor=SystemEditor(os.environ),
        preferences=preferences,
        language=ENGLISH,
    )
    open_window(Preview(str(args.file), args.seed), ports=ports)
    return 0
