"""Figures: how many states did what, how many are left, of which group, and which number a state was."""
