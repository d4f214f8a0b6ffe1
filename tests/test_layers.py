"""Imports point down, and the rules of the game never see pygame."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.paths import ROOT

LAYERS = (
    ("scenario",),
    ("callers",),
    ("call",),
    ("scoring",),
    ("analysis",),
    ("records",),
    ("ui",),
    ("scenes",),
    ("flow",),
    ("app",),
    ("cli",),
)
"""From the bottom up; a part may import what stands below it. `ui` knows no rules, so it may import none of them."""

PURE = ("scenario", "callers", "call", "scoring", "analysis", "records")
MAY_DRAW = ("ui", "scenes", "flow", "app")
EVERYWHERE = ("catalogues", "errors", "installation", "language", "preferences", "pseudo_long")
RANK = {part: rank for rank, parts in enumerate(LAYERS) for part in parts}


def modules() -> Iterator[tuple[str, Path]]:
    """Yield (part, file) of every module; the part is the package or top module below `game`."""
    for path in sorted((ROOT / "game").rglob("*.py")):
        parts = path.relative_to(ROOT / "game").with_suffix("").parts
        if parts[0] not in ("__init__", "__main__", *EVERYWHERE):
            yield parts[0], path


def imported(path: Path) -> Iterator[str]:
    """Yield the names of all modules that a file imports, wherever in the file, `game.scenes` ones in full."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names if node.module == "game")


@pytest.mark.parametrize(("part", "path"), tuple(modules()), ids=str)
def test_imports_point_down(part: str, path: Path) -> None:
    below = {name for name, rank in RANK.items() if rank < RANK[part]} | {part, *EVERYWHERE}
    if part == "ui":
        below = {"ui", *EVERYWHERE}
    used = {name.split(".")[1] for name in imported(path) if name.startswith("game.")}
    assert used <= below


@pytest.mark.parametrize(("part", "path"), tuple(modules()), ids=str)
def test_only_what_draws_imports_pygame(part: str, path: Path) -> None:
    if part not in MAY_DRAW:
        assert not [name for name in imported(path) if name.split(".")[0] == "pygame"]


@pytest.mark.parametrize("part", PURE)
def test_a_pure_package_runs_in_a_fresh_interpreter_without_pygame(part: str) -> None:
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in sorted((ROOT / "game" / part).rglob("*.py"))
    ]
    code = (
        f"import importlib, sys; [importlib.import_module(name) for name in {names!r}]; print('pygame' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "False"


def test_the_title_imports_neither_yaml_nor_transitions() -> None:
    code = (
        "import sys, game.app, game.flow, game.scenes.title, game.records.floor, game.records.opening\n"
        "print([name for name in ('yaml', 'transitions', 'hypothesis') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert run.stdout.strip() == "[]"


FIRST_FRAME = """
import sys
import pygame

def first_frame(*_):
    late = ("game.ui.sound.murmur", "game.ui.sound.recipes")
    print(pygame.mixer.get_init(), [name for name in late if name in sys.modules])
    sys.exit()

pygame.display.update = first_frame
from game.cli.main import main
main([])
"""


def test_the_first_frame_stands_before_the_sound_device_is_opened_or_a_sound_is_made() -> None:
    quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    command, env = [sys.executable, "-c", FIRST_FRAME], os.environ | quiet
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT, env=env)
    assert run.stdout.strip() == "None []"


def test_no_module_grows_beyond_three_hundred_lines() -> None:
    long = {str(path): count for _, path in modules() if (count := len(path.read_text("utf-8").splitlines())) > 300}
    assert long == {}
