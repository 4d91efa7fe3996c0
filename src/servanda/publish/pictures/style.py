"""Shades and patterns that stay apart in grey, and the arithmetic that proves it."""

from __future__ import annotations

from dataclasses import dataclass

INK = "#1a1a1a"
QUIET = "#6b6b6b"
HAIR = "#bdbdbd"
ACCENT = "#0b3d5c"
PAPER = "#ffffff"


@dataclass(frozen=True, slots=True)
class Look:
    """A shade with its pattern, and the ink that can be read on it. ``letter`` says the same in one sign."""

    shade: str
    hatch: str = ""
    ink: str = INK
    letter: str = ""

    @property
    def lines(self) -> str:
        """The colour of the pattern: light on dark, dark on light."""
        return PAPER if luminance(self.shade) < 0.3 else QUIET


def luminance(shade: str) -> float:
    """The relative luminance of a colour ``#rrggbb``, 0 for black to 1 for white (WCAG 2, as sRGB defines it)."""
    parts = [int(shade[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 for none to 21; text needs 4.5 (WCAG 2, 1.4.3)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def in_grey(shade: str) -> str:
    """The grey a colour is printed as."""
    level = luminance(shade)
    part = 12.92 * level if level <= 0.0031308 else 1.055 * level ** (1 / 2.4) - 0.055
    return f"#{round(part * 255):02x}" + f"{round(part * 255):02x}" * 2
