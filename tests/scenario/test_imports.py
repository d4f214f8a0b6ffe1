import subprocess
import sys


def test_the_model_and_the_loader_import_yaml_only_to_read_a_file() -> None:
    code = "import sys, game.scenario.loading, game.scenario.pack; sys.exit('yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
