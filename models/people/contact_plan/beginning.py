"""The plan a book begins with, in force until the first change writes one down."""

from models.people.contact_plan.sheets import (
    ContactPlan,
    PlannedTouch,
    Rule,
    TierSheet,
    Work,
)
from models.people.kinds import Channel, Outcome, Side, Tier
from models.people.limits import LIMITS

_MARKETING, _SALES = Side.MARKETING, Side.SALES


def _sheet(
    tier: Tier,
    purpose: str,
    every: int,
    order: tuple[PlannedTouch, ...],
    up: tuple[str, ...],
    down: tuple[str, ...],
    signs_needed: int = 1,
) -> TierSheet:
    limits = LIMITS[tier]
    return TierSheet(
        purpose=purpose,
        every=every,
        quiet=limits.quiet,
        silent=limits.silent,
        floor=limits.floor,
        ceiling=limits.ceiling,
        signs_needed=signs_needed,
        order=order,
        up=up,
        down=down,
    )


_COLD = _sheet(
    Tier.COLD,
    "Let them know our name and hold one useful thing from us in their hands.",
    21,
    (
        PlannedTouch(0, Channel.MAILER, _MARKETING, "Mailer, one offer"),
        PlannedTouch(7, Channel.SAMPLE, _MARKETING, "Sample or article", gives=True),
        PlannedTouch(21, Channel.CALL, _SALES, "First call"),
        PlannedTouch(42, Channel.LETTER, _MARKETING, "Letter by hand"),
    ),
    ("They answered in any way", "They asked for a sample"),
    ("Six unanswered: rest half a year",),
)
_WARM = _sheet(
    Tier.WARM,
    "Meet them and show how we work. From here on sales holds the baton.",
    10,
    (
        PlannedTouch(0, Channel.CALL, _SALES, "Follow-up call"),
        PlannedTouch(3, Channel.MEETING, _SALES, "Meeting"),
        PlannedTouch(10, Channel.MAIL, _MARKETING, "Case study", gives=True),
        PlannedTouch(20, Channel.OFFER, _SALES, "Estimate"),
    ),
    ("We met, in person or by video", "They asked the price", "They named a date"),
    ("Silent twice: back to Cold",),
    signs_needed=2,
)
_HOT = _sheet(
    Tier.HOT,
    "They decide. Keep every promise to the day and let no week pass in silence.",
    5,
    (
        PlannedTouch(0, Channel.OFFER, _SALES, "Proposal"),
        PlannedTouch(2, Channel.CALL, _SALES, "Any questions?"),
        PlannedTouch(5, Channel.MAIL, _MARKETING, "A reference", gives=True),
        PlannedTouch(9, Channel.PRESENTATION, _SALES, "Walk-through"),
    ),
    ("They signed the proposal", "They paid the first part"),
    ("A clear no: Lost, with the reason", "Put off: Warm, with the new day"),
)
_WON = TierSheet(
    "Stay in mind, ask for a name, see the next job coming.",
    every=90,
    quiet=180,
    silent=365,
    floor=0,
    ceiling=999,
    order=(
        PlannedTouch(3, Channel.LETTER, _SALES, "Say thank you", gives=True),
        PlannedTouch(30, Channel.MAIL, _MARKETING, "Ask for a review"),
        PlannedTouch(60, Channel.CALL, _SALES, "Ask for a referral"),
        PlannedTouch(180, Channel.CALL, _SALES, "Ask how it goes"),
        PlannedTouch(365, Channel.LETTER, _MARKETING, "Anniversary letter"),
    ),
)
_RULES = (
    Rule(Outcome.VOICEMAIL, channel=Channel.CALL, what="Call again", days=2),
    Rule(Outcome.NO_ANSWER, channel=Channel.CALL, what="Call again", days=1),
    Rule(
        Outcome.NO_ANSWER,
        in_a_row=3,
        channel=Channel.LETTER,
        what="Write a letter",
        days=3,
    ),
    Rule(Outcome.ANSWERED, Tier.COLD, hints_at=Tier.WARM),
    Rule(Outcome.MET, Tier.COLD, hints_at=Tier.WARM),
    Rule(Outcome.MET, Tier.WARM, hints_at=Tier.HOT),
    Rule(
        Outcome.ASKED_PRICE,
        channel=Channel.OFFER,
        what="Write them a price",
        days=2,
        hints_at=Tier.HOT,
    ),
    Rule(Outcome.CALL_BACK, channel=Channel.CALL, what="Call back", days=1),
    Rule(
        Outcome.NOT_NOW,
        channel=Channel.CALL,
        what="Ask whether it suits now",
        days=30,
    ),
    Rule(
        Outcome.WRONG_NUMBER,
        channel=Channel.OTHER,
        what="Find the right number",
        days=1,
    ),
)

BEGINNING = ContactPlan(
    tiers={Tier.COLD: _COLD, Tier.WARM: _WARM, Tier.HOT: _HOT, Tier.WON: _WON},
    rules=_RULES,
    work=Work(),
)
"""The plan of a book in which nobody has changed it."""
