"""The words of the trade that a row may carry: tiers, channels, sides, outcomes.

Plain enumerations without table classes, so that the first paint can use them.
The stored value is the lower-case word; what a person reads is `label`.
"""

from enum import StrEnum


class Tier(StrEnum):
    """How near a prospect is to the close; suspects stand outside the board."""

    SUSPECT = "suspect"
    COLD = "cold"
    WARM = "warm"
    HOT = "hot"
    WON = "won"
    LOST = "lost"

    @property
    def label(self) -> str:
        """The tier as a person reads it: "Warm"."""
        return self.value.capitalize()


BOARD_TIERS = (Tier.COLD, Tier.WARM, Tier.HOT, Tier.WON, Tier.LOST)
OPEN_TIERS = (Tier.COLD, Tier.WARM, Tier.HOT)


class Side(StrEnum):
    """Which of the two efforts a touch belongs to."""

    MARKETING = "marketing"
    SALES = "sales"


class Direction(StrEnum):
    """Who began the touch: out is ours, in is theirs."""

    OUT = "out"
    IN = "in"


class Channel(StrEnum):
    """The way a prospect was or will be reached."""

    CALL = "call"
    MEETING = "meeting"
    MAIL = "mail"
    LETTER = "letter"
    MESSAGE = "message"
    VIDEO = "video"
    VISIT = "visit"
    PRESENTATION = "presentation"
    OFFER = "offer"
    NETWORKING = "networking"
    REFERRAL = "referral"
    ADVERT = "advert"
    POST = "post"
    PUBLIC_RELATIONS = "public_relations"
    MAILER = "mailer"
    TALK = "talk"
    FAIR = "fair"
    FLYER = "flyer"
    SAMPLE = "sample"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The channel as a person reads it: "E-mail", "Public relations"."""
        if self is Channel.MAIL:
            return "E-mail"
        return self.value.replace("_", " ").capitalize()

    @property
    def side(self) -> Side | None:
        """The side this channel decides, or None where the hat worn decides."""
        if self in _MARKETING:
            return Side.MARKETING
        return Side.SALES if self in _SALES else None


_MARKETING = frozenset(
    {
        Channel.ADVERT,
        Channel.POST,
        Channel.PUBLIC_RELATIONS,
        Channel.MAILER,
        Channel.TALK,
        Channel.FAIR,
        Channel.FLYER,
        Channel.SAMPLE,
    },
)
_SALES = frozenset(
    {
        Channel.CALL,
        Channel.MEETING,
        Channel.VIDEO,
        Channel.VISIT,
        Channel.PRESENTATION,
        Channel.OFFER,
    },
)

APPOINTMENTS = frozenset(
    {Channel.MEETING, Channel.VIDEO, Channel.VISIT, Channel.PRESENTATION},
)
"""Channels whose planned step with a day is a booked appointment."""


class Outcome(StrEnum):
    """What came of a touch; the order is that of the keys 1 to 9."""

    ANSWERED = "answered"
    VOICEMAIL = "voicemail"
    NO_ANSWER = "no_answer"
    MET = "met"
    ASKED_PRICE = "asked_price"
    CALL_BACK = "call_back"
    NOT_NOW = "not_now"
    WRONG_NUMBER = "wrong_number"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The outcome as a person reads it: "No answer"."""
        return self.value.replace("_", " ").capitalize()

    @property
    def is_answer(self) -> bool:
        """Whether the prospect answered, as the silence clock counts it."""
        return self in _ANSWERS


_ANSWERS = frozenset(
    {
        Outcome.ANSWERED,
        Outcome.MET,
        Outcome.ASKED_PRICE,
        Outcome.CALL_BACK,
        Outcome.NOT_NOW,
    },
)


class PointKind(StrEnum):
    """What a line of contact is: a phone number, a mail address, a web address."""

    PHONE = "phone"
    MAIL = "mail"
    WEB = "web"
    ADDRESS = "address"


class Way(StrEnum):
    """A way of contact that a prospect may refuse."""

    PHONE = "phone"
    MAIL = "mail"
    POST = "post"
    MESSAGE = "message"
    VISIT = "visit"

    @property
    def label(self) -> str:
        """The way as a person reads it: "E-mail"."""
        return "E-mail" if self is Way.MAIL else self.value.capitalize()


WAY_OF = {
    Channel.CALL: Way.PHONE,
    Channel.VIDEO: Way.PHONE,
    Channel.MAIL: Way.MAIL,
    Channel.LETTER: Way.POST,
    Channel.MAILER: Way.POST,
    Channel.FLYER: Way.POST,
    Channel.SAMPLE: Way.POST,
    Channel.MESSAGE: Way.MESSAGE,
    Channel.VISIT: Way.VISIT,
}
"""The way a channel needs; channels without one reach nobody by name."""


class FieldKind(StrEnum):
    """What a field of the user's own holds."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"

    @property
    def label(self) -> str:
        """The kind as a person reads it: "Long text"."""
        if self is FieldKind.YES_NO:
            return "Yes or no"
        return self.value.replace("_", " ").capitalize()


class AttachmentKind(StrEnum):
    """What an attachment is to its prospect."""

    FILE = "file"
    PHOTO = "photo"


class LostReason(StrEnum):
    """Why it ended, in the order of the keys 1 to 6."""

    CHOSE_ANOTHER = "chose_another"
    NO_BUDGET = "no_budget"
    NO_REPLY = "no_reply"
    BAD_TIMING = "bad_timing"
    NOT_A_FIT = "not_a_fit"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The reason as a person reads it."""
        if self is LostReason.CHOSE_ANOTHER:
            return "Chose someone else"
        return self.value.replace("_", " ").capitalize()


class WonReason(StrEnum):
    """Why they said yes, in the order of the keys 1 to 6."""

    PRICE = "price"
    QUALITY = "quality"
    TRUST = "trust"
    SPEED = "speed"
    REFERRED = "referred"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The reason as a person reads it."""
        return self.value.capitalize()


NOT_SAID_YET = "not_said_yet"
"""The reason a move to Won or Lost carries until the question is answered."""


class PlantedBy(StrEnum):
    """What planned a step that nobody typed."""

    PLAN = "plan"
    RULE = "rule"
    LADDER = "ladder"
    CUSTOMER = "customer"
    REVISIT = "revisit"
    BATON = "baton"


class PassState(StrEnum):
    """What became of a pass of the baton; withdrawn is taken back by the giver."""

    OFFERED = "offered"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    LAPSED = "lapsed"
    WITHDRAWN = "withdrawn"
