"""``servanda serve``: the desk on this machine, with no other set-up."""

from __future__ import annotations

import os

import click

from servanda.errors import MissingExtra


@click.command(name="serve", epilog="Example: servanda serve --port 8080")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option(
    "--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="The port to listen on."
)
def command(host: str, port: int) -> None:
    """Serve the pages, the interface for programs and the desk. Makes the database where there is none yet."""
    start_django(f"http://{host}:{port}")
    from servanda.desk.running.serving import serve
    from servanda.desk.running.setting_up import prepare

    prepare()
    serve(host, port)


def start_django(address: str = "") -> None:
    """Load the desk. Raises MissingExtra where its libraries are not installed."""
    if address:
        os.environ.setdefault("SERVANDA_DESK_ADDRESS", address)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "servanda.desk.settings")
    try:
        import django
    except ImportError:
        raise MissingExtra("the desk needs more libraries: pip install 'servanda[desk]'") from None
    django.setup()
