"""``python -m servanda``: the command line."""

from servanda.cli import main

main()
