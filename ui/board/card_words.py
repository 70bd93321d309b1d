"""What a card says, in words: for the painter, the screen reader and the tooltip."""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from models.book.money import spoken
from models.people.board import Card
from models.people.kinds import NOT_SAID_YET, Channel, LostReason, Tier, WonReason
from models.people.limits import LIMITS, AllLimits, target_in
from ui.look.dates import short_day, spoken_day, whole_day
from ui.look.labels import pips_in_words
from ui.look.painters import CHANNEL_ICONS, Silence

_STEP_ICONS = {channel.value: name for channel, name in CHANNEL_ICONS.items()}
_CHANNEL_WORDS = {channel.value: channel.label.lower() for channel in Channel}
_REASONS = {
    **{reason.value: reason.label for reason in (*LostReason, *WonReason)},
    NOT_SAID_YET: "Reason not said yet",
    "": "Reason not said yet",
}


class StepWords(NamedTuple):
    """The next step as a card shows it.

    Attributes:
        tone: "" as usual, "late", "today", or "none" where there is no step.
    """

    text: str
    icon: str
    tone: str


def name_of(card: Card) -> str:
    """The person, or the firm where no person is known."""
    return card.name or card.company


def company_of(card: Card) -> str:
    """The firm, where the person stands above it."""
    return card.company if card.name else ""


def full_name(card: Card) -> str:
    """The card's name for screen readers: "Person, Company"."""
    return ", ".join(part for part in (card.name, card.company) if part)


def value_of(card: Card) -> str:
    """The value, "€11,400", or nothing where none is known."""
    if card.value_minor is None or card.currency is None:
        return ""
    return _amount(card.value_minor, card.currency)


@lru_cache(maxsize=5000)
def _amount(minor: int, currency: str) -> str:
    return spoken(minor, currency)


def count_of(card: Card, limits: AllLimits = LIMITS) -> str:
    """The touches made of those it takes: "5/8"."""
    return f"{len(card.pips)}/{target_in(Tier(card.tier), limits)}"


def step_of(card: Card, today: date) -> StepWords:
    """The next step, how late it is, or what is waited for."""
    if card.next_channel is None:
        return _waiting(card, today)
    icon = _STEP_ICONS.get(card.next_channel, "calendar")
    if card.next_on is None:
        return StepWords("As soon as possible", "zap", "")
    on = date.fromisoformat(card.next_on)
    if on < today:
        return StepWords(f"{(today - on).days} d late", icon, "late")
    if on == today:
        at = f" {card.next_at}" if card.next_at else ""
        return StepWords(f"Today{at}", icon, "today")
    if card.tier == Tier.WON and card.next_what:
        return StepWords(f"{card.next_what}, {short_day(on, today)}", icon, "")
    at = f", {card.next_at}" if card.next_at else ""
    return StepWords(f"{spoken_day(on, today)}{at}", icon, "")


def _waiting(card: Card, today: date) -> StepWords:
    if card.offer_status == "sent" and card.offer_sent_on:
        days = (today - date.fromisoformat(card.offer_sent_on)).days
        ago = f"Sent {days} d ago" if days > 0 else "Sent today"
        return StepWords(ago, "file-text", "")
    if card.tier == Tier.WON:
        return StepWords("No step planned", "", "")
    return StepWords("No next step", "", "none")


def silence_of(
    card: Card, today: date, limits: AllLimits = LIMITS
) -> tuple[Silence, int] | None:
    """How long they have been silent; None where no clock runs."""
    allowed = limits.get(Tier(card.tier))
    if allowed is None:
        return None
    if is_booked(card, today):
        return Silence.PAUSED, 0
    if card.silent_since is None:
        return None
    days = max(0, (today - date.fromisoformat(card.silent_since)).days)
    if days > allowed.silent:
        return Silence.SILENT, days
    return (Silence.QUIET if days > allowed.quiet else Silence.IN_RHYTHM), days


def is_booked(card: Card, today: date) -> bool:
    """Whether an appointment stands."""
    return card.booked_on is not None and card.booked_on >= today.isoformat()


def reason_of(card: Card) -> str:
    """Why it ended, in their words where there are some."""
    return card.reason_note or _REASONS.get(card.reason, card.reason)


def revisit_of(card: Card, today: date) -> str:
    """When a lost one is asked again."""
    if card.revisit_on is None:
        return "No revisit"
    return short_day(date.fromisoformat(card.revisit_on), today)


def silence_sentence(card: Card, today: date, limits: AllLimits = LIMITS) -> str:
    """The tooltip of a silence, with the limits it is judged by."""
    found = silence_of(card, today, limits)
    if found is None:
        return ""
    kind, days = found
    if kind is Silence.PAUSED:
        return "An appointment is booked; the clock of silence stands."
    tier = Tier(card.tier)
    allowed = limits[tier]
    return (
        f"Silent {days} days. {tier.label} allows {allowed.quiet} before quiet,"
        f" {allowed.silent} before silent."
    )


def description_of(card: Card, today: date, limits: AllLimits = LIMITS) -> str:
    """Everything else that the card shows, as sentences for a screen reader."""
    tier = Tier(card.tier)
    target = target_in(tier, limits)
    parts = [tier.label, pips_in_words(card.pips, card.planned, target)]
    if value := value_of(card):
        parts.append(value)
    if card.tier == Tier.LOST:
        parts += [reason_of(card), f"Revisit: {revisit_of(card, today)}"]
    else:
        parts.append(_step_sentence(card, today))
        if is_booked(card, today):
            parts.append("Booked")
        elif found := silence_of(card, today, limits):
            parts.append(f"Silent {found[1]} days")
    if card.baton_offered:
        parts.append("Baton offered")
    if card.offer_mark:
        parts.append(f"Offer {card.offer_mark}")
    if card.holder_initials:
        parts.append(f"Held by {card.holder_initials}")
    return ". ".join(parts) + "."


def _step_sentence(card: Card, today: date) -> str:
    step = step_of(card, today)
    if card.next_channel is None or card.next_on is None:
        return step.text
    how = _CHANNEL_WORDS.get(card.next_channel, card.next_channel)
    on = whole_day(date.fromisoformat(card.next_on), today)
    at = f" {card.next_at}" if card.next_at else ""
    late = f", {step.text}" if step.tone == "late" else ""
    return f"Next: {how}, {on}{at}{late}"
