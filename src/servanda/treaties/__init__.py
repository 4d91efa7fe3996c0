"""The law: one module per treaty in the order of its articles, and a generic one for all the others.

The list is explicit. ``treaty`` gives the law of a code; ``find`` the code people mean by a name.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from servanda.engine.articles import Treaty

MODULES: dict[str, tuple[str, str]] = {
    "ENMOD": ("environmental_modification", "ENMOD"),
    "CCW": ("conventional_weapons", "CCW"),
    "CCW-PI": ("protocols_i_ii_iii", "PI"),
    "CCW-PII": ("protocols_i_ii_iii", "PII"),
    "CCW-PIII": ("protocols_i_ii_iii", "PIII"),
    "CCW-PIV": ("protocol_iv", "PIV"),
    "CCW-APII": ("amended_protocol_ii", "APII"),
    "CCW-AI": ("conventional_weapons_amended_article_1", "AI"),
    "CCW-PV": ("protocol_v", "PV"),
    "CWC": ("chemical_weapons", "CWC"),
    "CTBT": ("nuclear_test_ban", "CTBT"),
    "APMBC": ("mine_ban", "APMBC"),
    "CCM": ("cluster_munitions", "CCM"),
    "KINSHASA": ("central_africa_small_arms", "KINSHASA"),
    "ATT": ("arms_trade", "ATT"),
    "TPNW": ("nuclear_prohibition", "TPNW"),
}
"""Code to module and name: a module is read when its treaty is first asked for."""


@cache
def coded(code: str) -> Treaty | None:
    """The law of a treaty we have coded, or None."""
    place = MODULES.get(code)
    if place is None:
        return None
    found = getattr(import_module(f"servanda.treaties.{place[0]}"), place[1])
    assert isinstance(found, Treaty)
    return found


@cache
def law_of(code: str, title: str = "") -> Treaty:
    """The law of any treaty: its own module, or the generic one under the title the depositary gives it."""
    found = coded(code)
    if found is not None:
        return found
    from servanda.treaties.generic import generic

    return generic(code, title or code)
