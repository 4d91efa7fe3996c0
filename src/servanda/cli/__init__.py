"""The command line: verbs only. Each verb is a module, read when it is called for, so that starting is quick."""

from servanda.cli.main import main

__all__ = ["main"]
