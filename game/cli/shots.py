"""`firstline shots DIR`: a picture of every screen, drawn by the game's own code without a window."""

import argparse
import os
from itertools import product
from pathlib import Path

from game.catalogues import ENGLISH, LANGUAGES, LONG
from game.errors import FirstlineError

SHIFTS = ("night", "day")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of this command."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go; made if missing")
    parser.add_argument("--scale", type=_percent, default=100, help="text scale in percent, 100 to 200")
    parser.add_argument(
        "--language", choices=(*LANGUAGES, LONG), default=ENGLISH, help="its code, such as cs; long lengthens all words"
    )
    parser.add_argument("--size", type=_size, default=(1280, 720), help="window size, such as 1920x1080")


def run(args: argparse.Namespace) -> int:
    """Draw every screen by night and by day; 0 when all pictures are written."""
    # The pictures need no window; a driver that the user chose is theirs.
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        args.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FirstlineError(f"{args.folder}: {error.strerror}. Name a folder that can be written.") from error
    written = draw_all(args.folder, args.size, args.scale / 100, args.language)
    print(f"{written} pictures in {args.folder}")
    return 0


def draw_all(folder: Path, size: tuple[int, int], text_scale: float, language: str = ENGLISH) -> int:
    """Write a PNG of every exhibit by night and by day, of some in every theme; return how many."""
    from game.app import App, WindowSettings
    from game.cli.gallery import exhibits, staged
    from game.preferences import Preferences, PreferencesKeeper
    from game.scenes.ports import Ports
    from game.ui.theme import theme_named

    settings = WindowSettings(*size, text_scale=text_scale, is_still=True)
    written = 0
    for shift, contrast, palette in product(SHIFTS, ("usual", "high"), ("usual", "safe")):
        name = theme_named(shift, contrast=contrast, palette=palette).name
        for exhibit in exhibits():
            if name not in SHIFTS and not exhibit.is_in_every_theme:
                continue
            with staged() as floor:
                keeper = PreferencesKeeper(Preferences(contrast=contrast, palette=palette, language=language))
                app = App(settings, Ports(services=floor, theme=shift, preferences=keeper))
                exhibit.show(floor, app.stack)
                app.settle()
                app.save_picture(folder / f"{exhibit.name}-{name}.png")
                app.close()
                written += 1
    return written


def _percent(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 100 <= int(text[:4]) <= 200):
        raise argparse.ArgumentTypeError(f"`{text}` is no scale: give a number from 100 to 200")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        raise argparse.ArgumentTypeError(f"`{text}` is no size: give width and height, such as 1920x1080")
    if not (960 <= int(width[:5]) <= 7680 and 540 <= int(height[:5]) <= 4320):
        raise argparse.ArgumentTypeError(f"`{text}` is out of range: 960x540 to 7680x4320")
    return int(width), int(height)
