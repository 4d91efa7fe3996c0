"""The command ``servanda``: finds the verb, and turns every expected error into one clear line."""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click

from servanda.collecting import collect_seldom
from servanda.errors import ServandaError, one_line

VERBS: dict[str, str] = {
    "calendar": "Deadlines and meetings as an iCalendar file.",
    "casualties": "Casualties as sources recorded them, by year and edition.",
    "changes": "What changed between two days.",
    "check": "What documents say about the treaties in figures and dates, held against the record.",
    "compare": "Two treaties, or two groups under one treaty, side by side.",
    "compare-states": "States side by side: standing, obligations, reports, votes.",
    "conduct": "Production, transfer and use, as named sources report it.",
    "deadlines": "What is owed by when, what is overdue, what was met.",
    "desk": "Set up, run, check, back up and restore the web service.",
    "doctor": "Check the record: every figure others print, every rule against every fact.",
    "explain": "Why a state stands as it does, step by step, with articles and sources.",
    "export": "The record and its answers as a data package (CSV, Parquet, Excel).",
    "forecast": "How likely a state is to finish clearing its land by its deadline.",
    "funding": "Money given and received for mine action, and where work remains.",
    "intake": "Read files of the United Nations Treaty Collection into a record.",
    "laws": "National laws that carry the treaties out.",
    "meetings": "Meetings held and to come: place, president, documents, decisions.",
    "picture": "The record drawn: growth, obligations, deadlines, land, a map, a forecast.",
    "progress": "Land released and stocks destroyed, and whether the figures add up.",
    "publish": "The public pages as plain files, for any web host or a disk, with no server.",
    "reports": "Who reported when, rates by year and region, who never did.",
    "serve": "The web service on this machine: pages, an interface for programs, the keeping of the record.",
    "state": "Everything about one state.",
    "status": "A treaty on a day: the counts, and every state.",
    "text": "The text of a document, as claims are located in it.",
    "timeline": "Counts over time, as a table or a chart.",
    "trace": "Where a date or figure comes from: entries, sources, rivals, rule.",
    "treaties": "The treaties of the record, and until when each is known to be complete.",
    "votes": "Resolutions of the General Assembly and how states voted.",
}


class _Verbs(click.Group):
    """Verbs by name, each in a module of its own name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in VERBS:
            return None
        command = import_module(f"servanda.cli.{cmd_name.replace('-', '_')}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            near = get_close_matches(args[0], VERBS, n=1)
            meant = f"did you mean '{near[0]}'?" if near else "see 'servanda --help'"
            raise click.UsageError(f"no command '{args[0]}'; {meant}", ctx) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # The list of verbs is printed without reading their modules.
        with formatter.section("Commands"):
            formatter.write_dl(sorted(VERBS.items()))


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="servanda", message="%(prog)s %(version)s")
def servanda() -> None:
    """Who promised what in disarmament treaties, from which day, and on what authority.

    \b
    Shell completion:
      bash  eval "$(_SERVANDA_COMPLETE=bash_source servanda)"
      zsh   eval "$(_SERVANDA_COMPLETE=zsh_source servanda)"
      fish  _SERVANDA_COMPLETE=fish_source servanda | source
    """


def main() -> None:
    """Run the command; exit 0 when done, 1 where it found something wrong, 2 where the call was wrong."""
    collect_seldom()
    try:
        # https://no-color.org; without it colours show on a terminal only.
        colour = False if os.environ.get("NO_COLOR") else None
        code = servanda.main(prog_name="servanda", standalone_mode=False, color=colour)
    except click.exceptions.Abort:
        _fail("interrupted", 130)
    except click.exceptions.Exit as exit_:
        code = exit_.exit_code
    except click.UsageError as error:
        help_ = (
            f" (servanda {error.ctx.info_name} --help)"
            if error.ctx and error.ctx.info_name != "servanda"
            else ""
        )
        _fail(error.format_message().rstrip(".") + help_, 2)
    except click.ClickException as error:
        _fail(error.format_message(), 2)
    except ServandaError as error:
        _fail(one_line(error), error.exit_code)
    except BrokenPipeError:
        # The reader of our output went away, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code if isinstance(code, int) else 0)


def _fail(message: str, code: int) -> None:
    click.echo(f"servanda: {message.splitlines()[0] if message else 'failed'}", err=True)
    sys.exit(code)
