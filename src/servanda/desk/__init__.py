"""The desk: a web service over record and law, for the public and for the people who keep the record.

``ledger`` keeps the record in a database that only grows; ``people`` holds accounts, roles and rights; ``keeping`` is
the work on the record; ``public`` and ``api`` show it; ``running`` is what an operator needs. Nothing legal lives here:
what a treaty says of a day is asked of servanda's own modules.
"""
