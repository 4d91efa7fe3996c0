"""Those who do the work: processes of this machine, or the workers of a Dask cluster."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from importlib import import_module
from multiprocessing.context import BaseContext
from typing import Any, Protocol

from servanda.corpora.pieces import Done, Piece, Setting, servanda_version
from servanda.errors import MissingExtra, UnreadableFile, UsageError, one_line

Work = Callable[[Piece, Setting], Done]

_AHEAD = 2
"""The pieces under way for each worker: one in work, one waiting, so that none stands idle."""

PATIENCE = 10
"""Seconds until a scheduler that does not answer is given up."""


class Hands(Protocol):
    """Takes pieces and gives back what they hold, in whatever order."""

    @property
    def room(self) -> int:
        """How many pieces may be under way at once."""

    def submit(self, work: Work, piece: Piece, setting: Setting) -> Future[Done]:
        """Hand over a piece. Raises what ``died`` knows where the processes are gone."""

    def died(self, error: BaseException) -> bool:
        """Whether the error says that a process ended over this piece, or over another one beside it."""

    def renew(self) -> None:
        """Be ready again after a process has ended."""

    def close(self) -> None:
        """Stop, at once, whatever is under way."""


class Processes:
    """Processes of this machine. They end with the one that began them, even where that is killed."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._context = _context()
        self._pool: ProcessPoolExecutor | None = None

    @property
    def room(self) -> int:
        return _AHEAD * self._workers

    def submit(self, work: Work, piece: Piece, setting: Setting) -> Future[Done]:
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self._workers, self._context, _settle)
        with _undisturbed():  # a process half begun would be known to nobody, and tell that it is left alone
            return self._pool.submit(work, piece, setting)

    def died(self, error: BaseException) -> bool:
        return isinstance(error, BrokenProcessPool)

    def renew(self) -> None:
        self.close()

    def close(self) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            for process in list((getattr(pool, "_processes", None) or {}).values()):
                process.terminate()
            # Waited for: the pool's own thread, left to itself, closes its pipes while the interpreter, ending,
            # still writes to them. The processes are gone, so there is nothing left to wait for long.
            pool.shutdown(wait=True, cancel_futures=True)


def _context() -> BaseContext:
    """How processes are begun: never as copies of this one, whose threads they would miss.

    Where there is a server for it, it reads the modules once for all of them, and begins at once: while it reads,
    the corpus is listed.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    from multiprocessing import forkserver, resource_tracker

    resource_tracker.ensure_running()  # by itself, since it lets signals through again when it has begun
    forkserver.set_forkserver_preload(["servanda.corpora.working"])
    with _undisturbed():  # else the server, reading still, would answer Ctrl-C with a traceback
        forkserver.ensure_running()
    return multiprocessing.get_context("forkserver")


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ctrl-C waits until this is done, and is nothing to the processes and threads begun in it."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    masked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, masked)


def _settle() -> None:
    """Leave Ctrl-C to the one process that tells the reader, and end when it does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    above = multiprocessing.parent_process()
    if above is not None:
        threading.Thread(target=_end_with, args=(above,), daemon=True).start()


def _end_with(above: Any) -> None:
    above.join()
    os._exit(1)


class Cluster:
    """The workers of a Dask cluster. They must see the corpus under the same paths, and hold this servanda."""

    def __init__(self, address: str, home: str) -> None:
        """Raises MissingExtra; UsageError where no scheduler answers or its workers cannot do the work."""
        try:
            distributed: Any = import_module("distributed")
        except ImportError:
            raise MissingExtra("--dask needs Dask: pip install 'servanda[dask]'") from None
        try:
            self._client = distributed.Client(address, timeout=PATIENCE, set_as_default=False)
        except (OSError, ValueError, ImportError) as error:
            raise UsageError(
                f"{address}: no Dask scheduler answers there ({one_line(error)[:120]}); check the address"
            ) from None
        self._check(address, home)
        self._executor = self._client.get_executor(pure=False)

    def _check(self, address: str, home: str) -> None:
        try:
            ready = self._client.run(_ready, home)
        except Exception as error:  # whatever a worker raises that has no servanda, or another one
            self._client.close()
            said = f"its workers cannot run servanda ({one_line(error)[:120]})"
            raise UsageError(f"{address}: {said}; install this version there") from None
        for worker, (version, sees) in sorted(ready.items()):
            if version != servanda_version() or not sees:
                self._client.close()
                said = f"has servanda {version}" if version != servanda_version() else f"does not see {home}"
                raise UsageError(
                    f"{address}: its worker {worker} {said}; all must have {servanda_version()}, and it"
                )

    @property
    def room(self) -> int:
        threads = sum(int(count) for count in self._client.nthreads().values())
        return _AHEAD * max(1, threads)

    def submit(self, work: Work, piece: Piece, setting: Setting) -> Future[Done]:
        future: Future[Done] = self._executor.submit(work, piece, setting)
        return future

    def died(self, error: BaseException) -> bool:
        # The scheduler itself gives a piece to another worker when one is gone, and gives up after a few.
        from distributed.scheduler import KilledWorker

        return isinstance(error, KilledWorker)

    def renew(self) -> None:
        pass

    def close(self) -> None:
        self._executor.shutdown(wait=False)
        self._client.close(timeout=5)


def _ready(home: str) -> tuple[str, bool]:
    """The version of servanda a worker has, and whether it sees the folder that paths begin from."""
    import servanda.corpora.working  # noqa: F401

    return servanda_version(), os.path.isdir(home)  # noqa: PTH112


def lost(error: BaseException) -> UnreadableFile:
    """What a reader is told where those who work are gone for good."""
    return UnreadableFile(
        f"the work stopped ({type(error).__name__}: {one_line(error)[:120]}); the same call goes on from there"
    )
