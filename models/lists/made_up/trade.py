"""What made-up people were told, asked for, and are planned to hear."""

from typing import NamedTuple

from models.people.kinds import Channel, Direction, Outcome, Side

SOURCES = (
    "Design fair",
    "Referral",
    "Website",
    "Walk-in",
    "Business directory",
    "Mailer",
    "Talk at the library",
    "",
)
TAGS = (
    "food",
    "retail",
    "family firm",
    "urgent",
    "packaging",
    "signage",
    "web",
    "local",
)
ROLES = ("Owner", "Manager", "Buyer", "Partner", "", "", "")
CURRENCIES = ("EUR",) * 16 + ("GBP", "USD", "PLN", "JPY")
CAMPAIGNS = ("mailer", "fair", "autumn", "opening")

NOTES = (
    "",
    "",
    "",
    "",
    "Asked for samples in two sizes.",
    "Left word with the shop; will try again after the holiday.",
    "Harvest is on until the end of the month.",
    "Liked the blue, not the type.",
    "Wants three prices: 500, 2,000 and 5,000 pieces.",
    "Her brother decides. He is back on Monday.",
    "Budget comes in January.",
    "Спросила о сроках и о цене.",  # noqa: RUF001 — meant so
    "Hat nach dem Preis für Mehrwegkisten gefragt.",
    "Demande un devis pour l’enseigne, côté rue.",
    "طلبت عرض سعر قبل نهاية الشهر.",
    "見積もりは来週までに。",
    "Zostawiłem wiadomość u żony.",
    "Θέλει να δει δείγματα από κοντά.",  # noqa: RUF001 — meant so
)

STEPS = (
    (Channel.CALL, "Call back"),
    (Channel.CALL, "Second call"),
    (Channel.MAIL, "Send the samples list"),
    (Channel.LETTER, "Letter with the sample book"),
    (Channel.MEETING, "Meet at their shop"),
    (Channel.VISIT, "Measure the front"),
    (Channel.PRESENTATION, "Show three routes"),
    (Channel.SAMPLE, "Post the printed sample"),
    (Channel.MAILER, "Spring mailer"),
    (Channel.OFFER, "Send the estimate"),
)


class Kind(NamedTuple):
    """One kind of touch as it lies in a row."""

    channel: str
    side: str
    direction: str
    outcome: str | None
    answered: int
    most_minutes: int


def _kind(
    channel: Channel,
    outcome: Outcome | None,
    minutes: int,
    side: Side = Side.SALES,
    direction: Direction = Direction.OUT,
) -> Kind:
    inbound = direction is Direction.IN
    answered = inbound or (outcome is not None and outcome.is_answer)
    return Kind(
        channel.value,
        (channel.side or side).value,
        direction.value,
        None if outcome is None else outcome.value,
        int(answered),
        minutes,
    )


MARKETING_KINDS = (
    _kind(Channel.MAILER, None, 0),
    _kind(Channel.MAILER, Outcome.ANSWERED, 0),
    _kind(Channel.FLYER, None, 0),
    _kind(Channel.POST, None, 0),
    _kind(Channel.ADVERT, None, 0),
    _kind(Channel.FAIR, Outcome.MET, 20),
    _kind(Channel.TALK, None, 30),
    _kind(Channel.SAMPLE, Outcome.ANSWERED, 0),
    _kind(Channel.LETTER, None, 5, Side.MARKETING),
)
SALES_KINDS = (
    _kind(Channel.CALL, Outcome.VOICEMAIL, 3),
    _kind(Channel.CALL, Outcome.NO_ANSWER, 1),
    _kind(Channel.CALL, Outcome.NO_ANSWER, 1),
    _kind(Channel.CALL, Outcome.ANSWERED, 20),
    _kind(Channel.CALL, Outcome.CALL_BACK, 5),
    _kind(Channel.CALL, Outcome.ASKED_PRICE, 15),
    _kind(Channel.CALL, None, 8, direction=Direction.IN),
    _kind(Channel.MAIL, None, 10),
    _kind(Channel.MAIL, None, 5, direction=Direction.IN),
    _kind(Channel.MEETING, Outcome.MET, 90),
    _kind(Channel.VISIT, Outcome.MET, 60),
    _kind(Channel.VIDEO, Outcome.ANSWERED, 45),
    _kind(Channel.MESSAGE, Outcome.NOT_NOW, 2),
    _kind(Channel.CALL, Outcome.WRONG_NUMBER, 1),
)
