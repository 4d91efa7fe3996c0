"""The work on the record: drafts, review, corrections.

Whoever keeps the record proposes acts with their source and document (``forms``, ``quick``, ``files``); somebody else
sees what they would change (``effect``) and accepts them into the ledger. Every official act stands in a file of its
own in ``actions``, which checks the right, does it, and writes the audit trail, all or nothing; views change nothing by
themselves.
"""
