"""The editor that the environment names, told the line in its own way."""

import stat
import sys
import time
from pathlib import Path

import pytest

from game.cli.editor import SystemEditor, editor_command

FILE = "/home/jana/my callers/lamp.yaml"


def command(editor: str, *, is_windows: bool = False) -> list[str] | None:
    return editor_command({"EDITOR": editor}, FILE, 12, is_windows=is_windows)


@pytest.mark.parametrize(
    ("editor", "told"),
    [
        ("gvim", ["gvim", "+12", FILE]),
        ("emacs", ["emacs", "+12", FILE]),
        ("emacsclient -n", ["emacsclient", "-n", "+12", FILE]),
        ("gedit", ["gedit", "+12", FILE]),
        ("code --wait", ["code", "--wait", "--goto", f"{FILE}:12"]),
        ("/usr/bin/codium", ["/usr/bin/codium", "--goto", f"{FILE}:12"]),
        ("cursor", ["cursor", "--goto", f"{FILE}:12"]),
        ("subl", ["subl", f"{FILE}:12"]),
        ("zed", ["zed", f"{FILE}:12"]),
        ("kate", ["kate", "--line", "12", FILE]),
        ("pycharm", ["pycharm", "--line", "12", FILE]),
        ("idea", ["idea", "--line", "12", FILE]),
        ("notepad++", ["notepad++", "-n12", FILE]),
        ("xterm -e vim", ["xterm", "-e", "vim", "+12", FILE]),
        ("'/opt/my editor/subl' -a", ["/opt/my editor/subl", "-a", f"{FILE}:12"]),
        ("my-own-editor", ["my-own-editor", FILE]),
    ],
)
def test_each_editor_is_told_the_line_in_its_own_way(editor: str, told: list[str]) -> None:
    assert command(editor) == told


@pytest.mark.parametrize("editor", ["vi", "/usr/bin/vim", "nvim", "nano", "emacs -nw", "emacsclient -t", "", "code '"])
def test_what_needs_a_terminal_or_is_no_command_is_not_opened(editor: str) -> None:
    assert command(editor) is None


def test_windows_paths_keep_their_backslashes() -> None:
    editor = '"C:\\Program Files\\Notepad++\\notepad++.exe" -multiInst'
    assert command(editor, is_windows=True) == [
        "C:\\Program Files\\Notepad++\\notepad++.exe",
        "-multiInst",
        "-n12",
        FILE,
    ]


def test_visual_goes_before_editor() -> None:
    assert editor_command({"VISUAL": "subl", "EDITOR": "kate"}, FILE, 3) == ["subl", f"{FILE}:3"]


def test_where_visual_needs_a_terminal_editor_is_asked() -> None:
    assert editor_command({"VISUAL": "vim", "EDITOR": "kate"}, FILE, 3) == ["kate", "--line", "3", FILE]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")
def test_the_editor_is_really_started_and_not_waited_for(tmp_path: Path) -> None:
    noted, ready = tmp_path / "noted", tmp_path / "subl"
    ready.write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{noted}.part" && mv "{noted}.part" "{noted}"\n')
    ready.chmod(ready.stat().st_mode | stat.S_IEXEC)
    editor = SystemEditor({"EDITOR": str(ready), "PATH": "/usr/bin:/bin"})
    assert editor.open_at("/a; rm -rf b.yaml", 4)
    until = time.monotonic() + 10
    while not noted.exists() and time.monotonic() < until:
        time.sleep(0.01)
    assert noted.read_text() == "/a; rm -rf b.yaml:4"


def test_an_editor_that_isnt_there_is_no_editor() -> None:
    assert not SystemEditor({"EDITOR": "no-such-editor-here"}).open_at(FILE, 1)
