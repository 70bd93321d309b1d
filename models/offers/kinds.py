"""The words of an offer: its kind, its state, the kinds of discount and of section."""

from enum import StrEnum


class OfferKind(StrEnum):
    """What the paper is."""

    PROPOSAL = "proposal"
    ESTIMATE = "estimate"
    CONTRACT = "contract"

    @property
    def label(self) -> str:
        """The kind as a person reads it: "Proposal"."""
        return self.value.capitalize()

    @property
    def with_article(self) -> str:
        """The kind in a sentence: "an estimate"."""
        return f"an {self.value}" if self.value[0] in "aeiou" else f"a {self.value}"


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


class Design(StrEnum):
    """How the paper looks."""

    CLASSIC = "classic"
    MODERN = "modern"
    MINIMAL = "minimal"

    @property
    def label(self) -> str:
        """The design as a person reads it: "Classic"."""
        return self.value.capitalize()


class Window(StrEnum):
    """The envelope that the address must show through."""

    NONE = "none"
    DIN = "din"
    US = "us"


class LinePart(StrEnum):
    """What a line of the table is: work with a price, a heading, or a note."""

    WORK = "work"
    HEADING = "heading"
    NOTE = "note"


class Period(StrEnum):
    """How often a price is to be paid."""

    ONCE = "once"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class TaxCase(StrEnum):
    """Why tax is charged as it is, or not at all."""

    NORMAL = "normal"
    REVERSE_CHARGE = "reverse_charge"
    EXEMPT = "exempt"
    SMALL_BUSINESS = "small_business"


class LevyKind(StrEnum):
    """What a further tax of the whole offer is.

    Added on the net, compound on the net with the taxes before it, withheld from what
    is paid.
    """

    ADDED = "added"
    COMPOUND = "compound"
    WITHHELD = "withheld"


class ShareKind(StrEnum):
    """How a part of the payment is meant; one part may be the rest."""

    PERCENT = "percent"
    AMOUNT = "amount"
    REST = "rest"


class TextKind(StrEnum):
    """What a kept text is for: a block to put in, or terms."""

    BLOCK = "block"
    TERMS = "terms"


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
    SIGNED_PDF = "signed_pdf"
    OTHER = "other"


OFFER_ACCEPTED = "offer_accepted"
"""The reason that an accepted offer gives a prospect for being won."""
