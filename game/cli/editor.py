"""The user's own editor, as $VISUAL and $EDITOR name it, opened at a line beside the window."""

import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping

from game.scenes.ports import Editor

IS_WINDOWS = sys.platform == "win32"

_VARIABLES = ("VISUAL", "EDITOR")
_TERMINAL = ("vi", "vim", "nvim", "view", "nano", "pico", "micro", "hx", "helix", "kak", "joe", "jed", "mg", "ne", "ed")
_TERMINAL_FLAGS = ("-nw", "--no-window-system", "-t", "--tty")

Goto = Callable[[str, int], list[str]]


def _plus(path: str, line: int) -> list[str]:
    return [f"+{line}", path]


def _goto(path: str, line: int) -> list[str]:
    return ["--goto", f"{path}:{line}"]


def _colon(path: str, line: int) -> list[str]:
    return [f"{path}:{line}"]


def _line(path: str, line: int) -> list[str]:
    return ["--line", str(line), path]


def _short(path: str, line: int) -> list[str]:
    return [f"-n{line}", path]


def _names(goto: Goto, *names: str) -> dict[str, Goto]:
    return dict.fromkeys(names, goto)


_WAYS: Mapping[str, Goto] = {
    **_names(_plus, *_TERMINAL, "emacs", "emacsclient", "gvim", "mvim", "gedit", "xed", "pluma", "bbedit"),
    **_names(_goto, "code", "code-insiders", "codium", "vscodium", "cursor", "windsurf"),
    **_names(_colon, "subl", "sublime_text", "zed", "zeditor"),
    **_names(_line, "kate", "kwrite", "idea", "idea64", "pycharm", "pycharm64", "mate"),
    **_names(_short, "notepad++"),
}
"""How each editor is told the line; one that isn't here opens the file at its top."""


def editor_command(
    environ: Mapping[str, str], path: str, line: int, *, is_windows: bool = IS_WINDOWS
) -> list[str] | None:
    """Return the program and arguments that open a file at a line (from 1); None where no editor can be opened.

    $VISUAL goes before $EDITOR. An editor that needs a terminal can't be opened from a window, unless the variable
    brings one along (`xterm -e vim`).
    """
    for variable in _VARIABLES:
        words = _split(environ.get(variable, ""), is_windows=is_windows)
        if words and not _needs_terminal(words):
            known = next((name for name in map(_name_of, words) if name in _WAYS), "")
            return [*words, *(_WAYS[known](path, line) if known else [path])]
    return None


def _split(command: str, *, is_windows: bool) -> list[str]:
    """Return the words of a command as the system's shell would split them; none where a quote is left open."""
    try:
        words = shlex.split(command, posix=not is_windows)
    except ValueError:
        return []
    # Backslashes are separators on Windows, so only quotes group there, and they stay on the words.
    return [word.strip('"') for word in words] if is_windows else words


def _needs_terminal(words: list[str]) -> bool:
    is_asked = _name_of(words[0]).startswith("emacs") and any(word in _TERMINAL_FLAGS for word in words[1:])
    return is_asked or _name_of(words[0]) in _TERMINAL


def _name_of(word: str) -> str:
    """Return a program's bare name: no folder, no ending, small letters."""
    name = word.replace("\\", "/").rpartition("/")[2].lower()
    for ending in (".exe", ".cmd", ".bat", ".app"):
        name = name.removesuffix(ending)
    return name


class SystemEditor(Editor):
    """Starts the editor that the environment names, on its own: without a shell, and never waited for."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def open_at(self, path: str, line: int) -> bool:
        """Open a file at a line; return whether an editor was started."""
        command = editor_command(self._environ, path, line)
        program = shutil.which(command[0], path=self._environ.get("PATH")) if command else None
        if command is None or program is None:
            return False
        try:
            process = _started([program, *command[1:]])
        except (OSError, ValueError):
            return False
        # Nobody waits for the editor but this, which lets the system forget it once it is closed.
        threading.Thread(target=process.wait, daemon=True).start()
        return True


def _started(command: list[str]) -> "subprocess.Popen[bytes]":
    quiet = subprocess.DEVNULL
    if sys.platform == "win32":
        apart = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
        return subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, creationflags=apart)
    return subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
