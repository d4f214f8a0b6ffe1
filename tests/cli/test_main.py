import subprocess
import sys
from pathlib import Path

import pytest

from game.cli.main import COMMANDS, main

BROKEN = Path(__file__).parents[1] / "data" / "broken" / "ten_mistakes.yaml"


def test_an_unknown_command_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["chek"])
    assert stopped.value.code == 2
    assert "'check'" in capsys.readouterr().err


def test_the_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in COMMANDS)


def test_a_command_imports_only_what_it_needs() -> None:
    heavy = "{'pygame', 'transitions', 'sqlite3'} & set(sys.modules)"
    code = f"import sys; from game.cli.main import main; main(['check', 'no.yaml']); sys.exit(len({heavy}))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no broken pipes")
def test_a_reader_that_has_seen_enough_gets_no_complaint() -> None:
    code = f"import sys; from game.cli.main import main; sys.exit(main(['check', {str(BROKEN)!r}]))"
    child = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert child.stdout
    child.stdout.close()
    assert child.communicate()[1] == b""
    assert child.returncode == 1
