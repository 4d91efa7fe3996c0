"""A bounded load of HTTP requests on a server of this machine, and how long the answers took.

Two ways to load. ``flat_out``: each connection asks again as soon as it was answered; requests per second come of it.
``at_rate``: requests are due at set moments whether or not the last was answered, and each is timed from the moment it
was due, so that a server that stalls is charged for everybody who would have waited.
"""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

PATIENCE = 30.0
"""Seconds an answer may take."""


@dataclass
class Load:
    """What came of a load: seconds each answer took, and how often which status came."""

    lasted: float = 0.0
    seconds: list[float] = field(default_factory=list)
    statuses: dict[int, int] = field(default_factory=dict)

    @property
    def per_second(self) -> float:
        """Answers a second."""
        return len(self.seconds) / self.lasted

    def quantile(self, share: float) -> float:
        """The seconds within which this share of the answers came."""
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))]

    def add(self, status: int, seconds: float) -> None:
        """Count one answer."""
        self.seconds.append(seconds)
        self.statuses[status] = self.statuses.get(status, 0) + 1

    def only(self, status: int) -> bool:
        """Whether every answer had this status, and there was one."""
        return set(self.statuses) == {status}


def free_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Connection:
    """One connection kept open, for one request at a time."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, request: bytes) -> tuple[int, bytes]:
        """The status and the body. Raises OSError, EOFError or TimeoutError where no answer comes."""
        async with asyncio.timeout(PATIENCE):
            if self._streams is None:
                self._streams = await asyncio.open_connection("127.0.0.1", self._port, limit=1 << 20)
            reader, writer = self._streams
            writer.write(request)
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            status = int(head[9:12])
            if status in (204, 304):
                return status, b""
            if b"transfer-encoding: chunked" in head:
                return status, await _chunked(reader)
            length = int(head.partition(b"content-length:")[2].partition(b"\r\n")[0])
            return status, await reader.readexactly(length)

    def close(self) -> None:
        """Hang up; the next request opens it anew."""
        if self._streams is not None:
            self._streams[1].close()
            self._streams = None


async def _chunked(reader: asyncio.StreamReader) -> bytes:
    body = b""
    while size := int((await reader.readline()).split(b";")[0], 16):
        body += (await reader.readexactly(size + 2))[:-2]
    await reader.readline()
    return body


def request(url: str, headers: Mapping[str, str] | None = None, method: str = "GET") -> tuple[int, bytes]:
    """The port, and a request as it goes over the line, with the headers every browser sends."""
    parts = urlsplit(url)
    target = parts.path + (f"?{parts.query}" if parts.query else "")
    said = {
        "Host": parts.netloc, "Accept": "*/*", "Accept-Encoding": "gzip", "Accept-Language": "en",
        **({"Content-Length": "0"} if method == "POST" else {}), **(headers or {}),
    }  # fmt: skip
    lines = [f"{method} {target} HTTP/1.1", *(f"{name}: {value}" for name, value in said.items())]
    return parts.port or 80, ("\r\n".join(lines) + "\r\n\r\n").encode()


def flat_out(
    urls: Sequence[str], seconds: float, connections: int = 8, headers: Mapping[str, str] | None = None
) -> Load:
    """Ask for these addresses in turn, as fast as the answers come."""
    made = [request(url, headers) for url in urls]
    turns = _turns(made)
    done = Load()

    async def one(until: float) -> None:
        connection = Connection(made[0][0])
        while (began := time.perf_counter()) < until:
            status, _ = await connection.ask(next(turns))
            done.add(status, time.perf_counter() - began)
        connection.close()

    async def all_of_them() -> None:
        began = time.perf_counter()
        await _together(lambda: one(began + seconds), connections)
        done.lasted = time.perf_counter() - began

    asyncio.run(all_of_them())
    return done


def at_rate(
    urls: Sequence[str],
    rate: float,
    seconds: float,
    connections: int = 32,
    headers: Mapping[str, str] | None = None,
) -> Load:
    """Ask for these addresses in turn, this many a second, evenly."""
    made = [request(url, headers) for url in urls]
    turns = _turns(made)
    done = Load(lasted=seconds)
    due = iter(range(int(rate * seconds)))

    async def one(start: float) -> None:
        connection = Connection(made[0][0])
        for number in due:
            moment = start + number / rate
            await asyncio.sleep(max(0.0, moment - time.perf_counter()))
            status, _ = await connection.ask(next(turns))
            done.add(status, time.perf_counter() - moment)
        connection.close()

    async def all_of_them() -> None:
        start = time.perf_counter() + 0.05
        await _together(lambda: one(start), connections)

    asyncio.run(all_of_them())
    return done


def _turns(made: Sequence[tuple[int, bytes]]) -> Iterator[bytes]:
    while True:
        yield from (asked for _, asked in made)


async def _together(make: Callable[[], Coroutine[object, object, None]], connections: int) -> None:
    async with asyncio.TaskGroup() as group:
        for _ in range(connections):
            group.create_task(make())
