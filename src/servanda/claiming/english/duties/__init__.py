"""Duties: what a treaty requires and by when, how it is carried out, who presides and who voted how."""
