"""``servanda desk``: what an operator does, verb by verb."""

from __future__ import annotations

from pathlib import Path

import click

from servanda.cli.loading import OnTheDesk
from servanda.errors import UsageError

ROLES = ("reader", "focal_point", "monitor", "editor", "reviewer", "administrator")


class _Verbs(click.Group):
    command_class = OnTheDesk


@click.group(name="desk", cls=_Verbs, no_args_is_help=False)
def command() -> None:
    """Set up, run, check, back up and restore the web service. docs/running.md tells how they go together."""


@command.command()
@click.option(
    "--record",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    help="Begin with the plain-text record in FOLDER, not with the shipped one.",
)
def init(record: Path | None) -> None:
    """Make the tables and take in the shipped record; or bring an older desk up to date."""
    from servanda.desk.running.setting_up import prepare
    from servanda.records import SHIPPED

    done = prepare(record or SHIPPED)
    click.echo(f"tables: {done.migrations} changes made" if done.migrations else "tables: up to date")
    if done.appended is not None:
        begun_with = record or "the shipped record"
        click.echo(f"ledger: {done.appended.new_entries} entries of {begun_with} taken in")
    elif record is not None:
        click.echo(f"ledger: kept as it was; 'servanda desk import {record}' adds to it")
    else:
        click.echo("ledger: kept as it was")


@command.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="The port to listen on."
)
@click.option("--workers", type=click.IntRange(1, 64), help="Processes. SERVANDA_DESK_WORKERS by default.")
def run(host: str, port: int, workers: int | None) -> None:
    """Serve a desk that is set up; unlike 'servanda serve' it changes nothing first."""
    from servanda.desk.running.serving import serve
    from servanda.desk.running.setting_up import pending

    if pending():
        raise UsageError("the tables are not of this version: run 'servanda desk init' first")
    serve(host, port, workers)


@command.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--portable", is_flag=True, help="A form that either kind of database can be restored from.")
def backup(file: Path, portable: bool) -> None:
    """Write database and documents into one new FILE, while the desk runs."""
    from servanda.desk.running.backing_up import back_up

    done = back_up(file, portable_form=portable)
    if done.remark:
        click.echo(f"servanda: {done.remark}", err=True)
    click.echo(f"{file}: {done.revision.sequence} lines, the last sealed {done.revision.seal[:12]}")


@command.command()
@click.argument("file", type=click.Path(path_type=Path))
def restore(file: Path) -> None:
    """Make the desk of a backup again, in an empty place, and verify it."""
    from servanda.desk.running.backing_up import restore as restore_

    done = restore_(file)
    click.echo(
        f"restored and verified: {done.revision.sequence} lines, the last sealed {done.revision.seal[:12]}"
    )
    click.echo("now run 'servanda desk init', which brings the tables up to this version")


@command.command()
@click.option(
    "--head", metavar="NUMBER:SEAL", help="A head noted elsewhere, which the ledger must have passed through."
)
@click.pass_context
def verify(ctx: click.Context, head: str | None) -> None:
    """Look for any change in the ledger: exit 1 where there is one."""
    from django.conf import settings

    from servanda.desk.ledger import verifying
    from servanda.desk.ledger.chain import Revision

    noted = settings.DATA / "heads"
    others = []
    if head is not None:
        number, _, seal = head.partition(":")
        if not number.isdigit() or len(seal) < 12:
            raise UsageError(
                "--head: should look like 3560:099eab2b9c99, a number and at least 12 signs of the seal"
            )
        others.append(Revision(int(number), seal))
    found = verifying.verify(noted, others=others)
    for fault in found.faults:
        click.echo(fault)
    if found.faults:
        click.echo(f"{len(found.faults)} faults in {found.revision.sequence} lines")
        ctx.exit(1)
    verifying.note(noted, found.revision)
    click.echo(f"whole: {found.revision.sequence} lines, the last sealed {found.revision.seal}")


@command.command()
@click.argument("email")
@click.option("--role", type=click.Choice(ROLES), required=True, help="What they will be at the desk.")
@click.option("--state", default="", help="For a focal point: the state they speak for.")
@click.option("--name", default="", help="Their name.")
@click.option("--language", default="en", show_default=True, help="The language of the mail.")
@click.option("--no-mail", is_flag=True, help="Only print the link.")
def invite(email: str, role: str, state: str, name: str, language: str, no_mail: bool) -> None:
    """Invite somebody: the link is printed, and mailed where a mail server is set."""
    from django.conf import settings

    from servanda.desk.people import invitations
    from servanda.desk.people.rights import Role

    invited = invitations.invite(email, Role(role), name=name, state=state)
    if settings.ENVIRONMENT.email_url.get_secret_value() and not no_mail:
        try:
            invitations.send(invited, language)
        except OSError as error:
            click.echo(f"servanda: the mail could not be sent ({error}); give the link yourself", err=True)
    click.echo(invited.link)


@command.command()
@click.option("--digest", is_flag=True, help="To those who want them together: one mail with all that came.")
@click.pass_context
def notices(ctx: click.Context, digest: bool) -> None:
    """Mail the notices that were not sent yet; exit 1 where a mail server took none of one."""
    from servanda.desk.keeping.notices import send_waiting

    sent, failed = send_waiting(digest=digest)
    click.echo(f"{sent} mails sent" + (f", {failed} to be tried again" if failed else ""))
    ctx.exit(1 if failed else 0)


@command.command()
@click.pass_context
def check(ctx: click.Context) -> None:
    """What should be set otherwise before others use it: exit 1 where there is something."""
    from servanda.desk.running.checking import findings

    found = findings()
    for message in found:
        hint = f" ({message.hint})" if message.hint else ""
        click.echo(f"{'note' if message.level < 30 else 'fault'}  {message.id}  {message.msg}{hint}")
    faults = sum(message.level >= 30 for message in found)
    click.echo(f"{faults} faults, {len(found) - faults} notes")
    ctx.exit(1 if faults else 0)


@command.command()
@click.argument("folder", type=click.Path(path_type=Path))
def export(folder: Path) -> None:
    """Write the ledger as a plain-text record into FOLDER, or add to one exported before what is new."""
    from servanda.desk.ledger.transferring import export_to

    click.echo(f"{folder}: {export_to(folder)} new entries")


@command.command(name="import")
@click.argument("folder", type=click.Path(path_type=Path))
def import_(folder: Path) -> None:
    """Append the plain-text record in FOLDER to the ledger: what is new of it, all or nothing."""
    from servanda.desk.ledger.transferring import import_from

    done = import_from(folder)
    click.echo(f"{done.new_entries} new entries; the ledger has {done.revision.sequence} lines")
