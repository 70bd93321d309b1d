"""The words of an offer: its kind, its state, the kinds of discount and of section."""

from enum import StrEnum


class OfferKind(StrEnum):
    """What the paper is."""

    PROPOSAL = "proposal"
    ESTIMATE = "estimate"

    @property
    def label(self) -> str:
        """The kind as a person reads it: "Proposal"."""
        return self.value.capitalize()


class OfferStatus(StrEnum):
    """Where an offer stands; answered and expired are computed, never stored."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"

    @property
    def label(self) -> str:
        """The status as a person reads it: "Draft"."""
        return self.value.capitalize()


class DiscountKind(StrEnum):
    """How the discount on the whole offer is meant."""

    NONE = "none"
    PERCENT = "percent"
    AMOUNT = "amount"


class SectionPlace(StrEnum):
    """Whether a section of text stands before or after the prices."""

    BEFORE = "before"
    AFTER = "after"


class SentHow(StrEnum):
    """The way an offer went out."""

    PAPER = "paper"
    MAIL = "mail"
    HAND = "hand"
    OTHER = "other"


class AnsweredHow(StrEnum):
    """The way an answer came back."""

    PAPER = "paper"
    MAIL = "mail"
    PHONE = "phone"
    TALK = "talk"
    OTHER = "other"


OFFER_ACCEPTED = "offer_accepted"
"""The reason that an accepted offer gives a prospect for being won."""
