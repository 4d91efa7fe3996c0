"""Official acts, one a file: each checks the right, does it, and writes the audit trail, in one transaction.

No table of the desk's work is written from anywhere else; ``official`` is the one way in, and has no flag to skip it.
"""
