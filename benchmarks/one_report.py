"""One report checked in a process of its own: ``python one_report.py FILE``; prints how long what took, as JSON.

``begun`` is from the first line of this program until the library is imported and the record opened; ``ready`` is
the making ready of a checker for English, which a service does when it starts; then the report is ``checked``, the
first text of all, and ``again``. In ``unprepared`` a checker that was not made ready checks it in another process.
"""

import json
import sys
import time

begun = time.perf_counter()

from pathlib import Path  # noqa: E402

import servanda as sv  # noqa: E402
from servanda.claiming.checking import Checker  # noqa: E402
from servanda.collecting import collect_seldom  # noqa: E402
from servanda.dates import PartialDate  # noqa: E402

collect_seldom()  # as the command does
checker = Checker(sv.record())
text, day = Path(sys.argv[1]).read_text(encoding="utf-8"), PartialDate.parse("2015-01-31")
opened = time.perf_counter()
if sys.argv[2:] != ["unprepared"]:
    checker.prepare("en")
ready = time.perf_counter()
found = checker.check(text, date=day)
done = time.perf_counter()
checker.check(text, date=day)
again = time.perf_counter() - done
times = {"begun": opened - begun, "ready": ready - opened, "checked": done - ready, "again": again}
print(json.dumps({**times, "claims": len(found.claims)}))
