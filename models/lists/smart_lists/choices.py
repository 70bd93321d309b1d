"""The values that a condition chooses among, each a fixed word with its label."""

from enum import StrEnum

from models.lists.smart_lists.fields import Family
from models.people.kinds import Channel, Outcome, Side, Tier, Way

ANY = "any"


class Owed(StrEnum):
    """Which promises are meant."""

    OPEN = "open"
    LATE = "late"
    OPEN_BY_US = "open_by_us"
    LATE_BY_US = "late_by_us"
    OPEN_BY_THEM = "open_by_them"
    LATE_BY_THEM = "late_by_them"

    @property
    def label(self) -> str:
        """The promises as a person reads them: "Late, owed by us"."""
        state, _, whose = self.value.partition("_by_")
        return f"{state.capitalize()}, owed by {whose}" if whose else state.capitalize()


class Offered(StrEnum):
    """Which offers are meant; an open one was sent and is not answered."""

    ANY = "any"
    OPEN = "sent"
    DRAFT = "draft"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        """The offers as a person reads them: "Open"."""
        return self.name.capitalize()


CHOICES: dict[Family, dict[str, str]] = {
    Family.TIERS: {tier.value: tier.label for tier in Tier},
    Family.CHANNELS: {channel.value: channel.label for channel in Channel},
    Family.OUTCOMES: {outcome.value: outcome.label for outcome in Outcome},
    Family.WAYS: {ANY: "Any way", **{way.value: way.label for way in Way}},
    Family.PROMISES: {owed.value: owed.label for owed in Owed},
    Family.OFFERS: {offered.value: offered.label for offered in Offered},
}
"""What a family chooses among: the label by the stored word."""

SIDES = {side.value: side.value.capitalize() for side in Side}
