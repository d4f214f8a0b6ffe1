"""Let `python -m game` be the command `firstline`."""

import sys

from game.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
