"""Lists that are worth beginning with, made when somebody asks for one."""

from typing import NamedTuple

from models.lists.smart_lists.conditions import Condition, Group, Join, Length, Unit
from models.lists.smart_lists.fields import Field, Word
from models.people.kinds import OPEN_TIERS, Tier


class Starter(NamedTuple):
    """A list by name, ready to be kept or changed."""

    name: str
    conditions: Group


_OPEN = Condition(Field.TIER, Word.IS, tuple(tier.value for tier in OPEN_TIERS))
_WARM = Condition(Field.TIER, Word.IS, (Tier.WARM.value,))
_HOT = Condition(Field.TIER, Word.IS, (Tier.HOT.value,))
_YEAR = Length(12, Unit.MONTHS)

STARTERS = (
    Starter(
        "Ready to promote",
        Group(
            parts=(
                _WARM,
                Condition(Field.TOUCHES, Word.AT_LEAST, 4),
                Condition(Field.ANSWERED, Word.YES),
                Condition(Field.SILENCE, Word.AT_MOST, 20),
            )
        ),
    ),
    Starter(
        "Not yet informed", Group(parts=(Condition(Field.INFORMED, Word.MISSING),))
    ),
    Starter(
        "No next step",
        Group(
            parts=(
                _OPEN,
                Condition(Field.NEXT_STEP, Word.MISSING),
                Condition(Field.OFFER, Word.HAS_NOT, ("sent",)),
            )
        ),
    ),
    Starter(
        "Silent and hot",
        Group(parts=(_HOT, Condition(Field.SILENCE, Word.PAST_LIMIT))),
    ),
    Starter(
        "Hot without evidence",
        Group(parts=(_HOT, Condition(Field.EVIDENCE, Word.MISSING))),
    ),
    Starter(
        "Due for review",
        Group(
            parts=(
                Condition(Field.CREATED, Word.LONGER_AGO, _YEAR),
                Group(
                    Join.ANY,
                    (
                        Condition(Field.LAST_TOUCH_ON, Word.MISSING),
                        Condition(Field.LAST_TOUCH_ON, Word.LONGER_AGO, _YEAR),
                    ),
                ),
            )
        ),
    ),
)
"""Lists to begin with; a new book holds none of them."""
