"""How fast servanda is, beside what a user would take instead, and whether both say the same.

``python -m benchmarks`` runs everything and prints Markdown tables; README.md says how it is measured.
"""
