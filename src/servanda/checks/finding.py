"""What a check finds: a fault to mend, a known difference that is explained, or something worth knowing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Weight = Literal["fault", "explained", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding. Only a ``fault`` makes ``servanda doctor`` fail."""

    check: str
    weight: Weight
    treaty: str
    subject: str
    message: str
