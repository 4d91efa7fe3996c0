"""What a proposal would change, told before anybody decides: the record with it, held against the record without.

Nothing is guessed: both records are asked the same questions of the same law, and the answers that differ are told.
"""

from servanda.desk.keeping.effect.comparing import Effect, effect_of

__all__ = ["Effect", "effect_of"]
