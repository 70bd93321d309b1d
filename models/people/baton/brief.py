"""What goes with the baton, and the words for giving it back: plain values."""

from dataclasses import dataclass
from enum import StrEnum

from models.people.planned import Planned


class ReturnReason(StrEnum):
    """Why a baton was not taken, in the order of the keys 1 to 6; counted later."""

    NOT_READY = "not_ready"
    TOO_LITTLE = "too_little"
    NO_TIME = "no_time"
    WRONG_HANDS = "wrong_hands"
    NOT_A_FIT = "not_a_fit"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The reason as a person reads it."""
        return _LABELS[self]


_LABELS = {
    ReturnReason.NOT_READY: "Not ready yet",
    ReturnReason.TOO_LITTLE: "Too little to go on",
    ReturnReason.NO_TIME: "No time now",
    ReturnReason.WRONG_HANDS: "Better with you",
    ReturnReason.NOT_A_FIT: "Not a fit for us",
    ReturnReason.OTHER: "Other",
}


@dataclass(frozen=True, slots=True)
class Brief:
    """What the one who gives tells the one who takes.

    Attributes:
        why_now: one line; a pass without it is refused.
        promised: what was promised to the prospect.
        not_to_say: what had better not be mentioned.
        first: the step that is planned when the baton is taken.
    """

    why_now: str
    promised: str = ""
    not_to_say: str = ""
    first: Planned | None = None
