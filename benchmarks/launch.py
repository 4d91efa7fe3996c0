"""Runs one command and prints how long it took and how much memory it had at most, as JSON.

    python -I -S launch.py COMMAND [ARGUMENT...]

A process of its own: a system counts what the parent held towards its child, so the parent has to be small.
"""

import json
import os
import sys
import time


def main(command: list[str]) -> None:
    """Prints ``seconds``, ``megabytes`` and the ``exit`` code of the command; what it prints is thrown away."""
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    begun = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=silent)
    _, status, used = os.wait4(child, 0)
    seconds = time.perf_counter() - begun
    # macOS counts in bytes, others in kilobytes.
    unit = 1 if sys.platform == "darwin" else 1024
    measured = {
        "seconds": seconds,
        "megabytes": used.ru_maxrss * unit / 1e6,
        "exit": os.waitstatus_to_exitcode(status),
    }
    print(json.dumps(measured))


main(sys.argv[1:])
