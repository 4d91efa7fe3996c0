"""One report checked in a process of its own: ``python one_report.py FILE``; prints how long what took, as JSON.

``ready`` is from the first line of this program until the library is imported and the record's histories are made;
``grammar`` is the making of all patterns of English, otherwise made when they are first needed; then the report is
``checked``, and ``again``, with what was learnt of the record.
"""

import json
import sys
import time

begun = time.perf_counter()

from pathlib import Path  # noqa: E402

import servanda as sv  # noqa: E402
from servanda.claiming.checking import Checker  # noqa: E402
from servanda.claiming.english import ENGLISH  # noqa: E402
from servanda.dates import PartialDate  # noqa: E402

record = sv.record()
for code in record.codes:
    _ = record.treaty(code).histories
text = Path(sys.argv[1]).read_text(encoding="utf-8")
ready = time.perf_counter()
checker = Checker(record)
day = PartialDate.parse("2015-01-31")
checker.check("A mine ban treaty.", date=day)
for rule in (*ENGLISH.rules, *ENGLISH.agreeing):
    _ = rule.pattern
made = time.perf_counter()
found = checker.check(text, date=day)
done = time.perf_counter()
checker.check(text, date=day)
again = time.perf_counter() - done
times = {"ready": ready - begun, "grammar": made - ready, "checked": done - made, "again": again}
print(json.dumps({**times, "claims": len(found.claims)}))
