"""``servanda serve``: the desk on this machine, with no other set-up."""

from __future__ import annotations

import os

import click

from servanda.cli.loading import OnTheDesk


class _Serve(OnTheDesk):
    """Says where it serves before the settings are read."""

    def invoke(self, ctx: click.Context) -> object:
        host, port = ctx.params["host"], ctx.params["port"]
        if not os.environ.get("SERVANDA_DESK_ADDRESS"):
            os.environ["SERVANDA_DESK_ADDRESS"] = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        return super().invoke(ctx)


@click.command(name="serve", cls=_Serve, epilog="Example: servanda serve --port 8080")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="The port to listen on."
)
def command(host: str, port: int) -> None:
    """Serve the pages, the interface for programs and the desk. Makes the database where there is none yet."""
    from servanda.desk.running.serving import serve
    from servanda.desk.running.setting_up import prepare

    prepare()
    serve(host, port)
