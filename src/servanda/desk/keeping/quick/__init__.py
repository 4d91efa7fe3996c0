"""Quick entry: a few words fill a form. What is not understood is said, and nothing is entered by it."""

from servanda.desk.keeping.quick.understanding import Understood, understand

__all__ = ["Understood", "understand"]
