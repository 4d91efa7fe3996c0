"""Places: who a printed name means on a day, what it is called, and which groups it belongs to.

``find`` and ``resolve`` turn a label as printed anywhere into a ``Place``; ``name`` turns a code into a name;
``members`` says who belonged to a group on a day.
"""

from servanda.places.groups import Group, Membership, find_group, groups, members, membership
from servanda.places.names import LANGUAGES, name
from servanda.places.registry import Place, all_places, place
from servanda.places.resolve import Unknown, find, resolve

__all__ = [
    "LANGUAGES",
    "Group",
    "Membership",
    "Place",
    "Unknown",
    "all_places",
    "find",
    "find_group",
    "groups",
    "members",
    "membership",
    "name",
    "place",
    "resolve",
]
