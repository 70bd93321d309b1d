"""What the record says: days, entries of the timeline, steps, silence, money."""

from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QDate, QLocale

from models.book.money import decimals_of, spoken
from models.people.kinds import (
    NOT_SAID_YET,
    Channel,
    LostReason,
    Outcome,
    Tier,
    WonReason,
)
from models.people.limits import LIMITS, AllLimits, weighted
from models.people.occasion_days import occasion_parts
from models.people.record import Entry, OwedPromise, PlannedStep, Record
from ui.look.dates import spoken_day, whole_day
from ui.look.painters import CHANNEL_ICONS, Silence

CHANGES = frozenset({"tier", "added", "pass"})
NOT_PLANNED_YET = "not planned yet"
_REASONS = {reason.value: reason.label for reason in (*LostReason, *WonReason)}
_NO_BREAK = "\N{NO-BREAK SPACE}"


class EntryWords(NamedTuple):
    """One line of the timeline as it is shown.

    Attributes:
        on: "17 Nov".
        below: what stands under the day: "yesterday", "10:00".
        tags: pairs of a word and the colour it wears, "hat.sales" or "state.success".
        pip: made, answered, planned, or "" for a change.
    """

    on: str
    below: str
    icon: str
    title: str
    tags: tuple[tuple[str, str], ...]
    right: str
    note: str
    pip: str


def day_of(entry: Entry, zone_day: date | None) -> date | None:
    """The day of an entry; `zone_day` is its moment where the business is."""
    return date.fromisoformat(entry.day) if entry.day else zone_day


def month_day(day: date, today: date) -> str:
    """The day as "17 Nov", or "17 Nov 2025" in another year."""
    form = "d MMM" if day.year == today.year else "d MMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def near_day(day: date, today: date) -> str:
    """How near a day is: "today", "yesterday", "tomorrow", or nothing."""
    return {0: "today", 1: "yesterday", -1: "tomorrow"}.get((today - day).days, "")


def entry_words(
    entry: Entry, day: date | None, today: date, source: str = ""
) -> EntryWords:
    """What the timeline shows of an entry.

    Args:
        day: where the business is.
        source: where the prospect came from, for the line of being added.
    """
    on = month_day(day, today) if day else "no day"
    if entry.kind in CHANGES:
        return EntryWords(on, "", "", change_title(entry, source), (), "", "", "")
    if entry.kind == "step":
        below = entry.at_time or (near_day(day, today) if day else "")
        icon = CHANNEL_ICONS[Channel(entry.channel)]
        tags = (("planned", "plain"),)
        return EntryWords(on, below, icon, entry.text, tags, "", "", "planned")
    return _touch_words(entry, on, near_day(day, today) if day else "")


def _touch_words(entry: Entry, on: str, below: str) -> EntryWords:
    words = (minutes_words(entry.minutes), entry.member)
    return EntryWords(
        on,
        below,
        entry_icon(entry),
        touch_title(entry),
        entry_tags(entry),
        "   ".join(word for word in words if word),
        entry.text,
        "answered" if entry.answered else "made",
    )


def change_title(entry: Entry, source: str = "") -> str:
    """A change in words: "Moved to Warm", "Added to Cold. Source: the fair."."""
    if entry.kind == "pass":
        return entry.text
    tier = Tier(entry.outcome or Tier.COLD)
    where = "the suspects" if tier is Tier.SUSPECT else tier.label
    if entry.kind == "tier":
        return f"Moved to {where}"
    return f"Added to {where}. Source: {source}." if source else f"Added to {where}"


def touch_title(entry: Entry) -> str:
    """The touch in words: "Call", "E-mail from them"."""
    label = Channel(entry.channel).label
    return f"{label} from them" if entry.direction == "in" else label


def entry_icon(entry: Entry) -> str:
    """The icon of the channel, or of the voicemail that was left."""
    if entry.outcome == Outcome.VOICEMAIL:
        return "voicemail"
    return CHANNEL_ICONS[Channel(entry.channel)]


def entry_tags(entry: Entry) -> tuple[tuple[str, str], ...]:
    """Outcome and campaign, each with the colour it wears."""
    tags: list[tuple[str, str]] = []
    if entry.outcome:
        outcome = Outcome(entry.outcome)
        asked = outcome is Outcome.ASKED_PRICE
        tags.append((outcome.label, "state.success" if asked else f"hat.{entry.side}"))
    if entry.campaign:
        tags.append((f"#{entry.campaign}", "hat.marketing"))
    return tuple(tags)


def minutes_words(minutes: int) -> str:
    """Minutes in words: "55 min", "2 h 5 min", or nothing for none."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{hours} h" if hours else "", f"{rest} min" if rest else ""]
    return " ".join(part for part in parts if part)


def entry_name(entry: Entry, day: date | None, today: date) -> str:
    """An entry as a screen reader says it: "17 November, meeting, answered"."""
    on = whole_day(day, today).partition(" ")[2] if day else "no day"
    if entry.kind in CHANGES:
        return f"{on}, {change_title(entry)}"
    if entry.kind == "step":
        return f"{on}, {entry.text}, planned"
    words = [on, touch_title(entry).lower()]
    if entry.outcome:
        words.append(Outcome(entry.outcome).label.lower())
    if entry.answered and entry.outcome != Outcome.ANSWERED:
        words.append("answered")
    return ", ".join(words)


def step_title(step: PlannedStep, today: date) -> str:
    """The next step as its bar says it: "Call back on Friday 20 November, 10:00"."""
    if step.on_day is None:
        return f"{step.what}, as soon as possible"
    day = date.fromisoformat(step.on_day)
    when = near_day(day, today)
    words = when if when in {"today", "tomorrow"} else f"on {whole_day(day, today)}"
    at = f", {step.at_time}" if step.at_time else ""
    late = f", {(today - day).days} d late" if day < today else ""
    return f"{step.what} {words}{at}{late}"


def no_step_title(reason: str, tier: str = "") -> str:
    """What the bar says where no step is planned."""
    if reason in {"", NOT_PLANNED_YET} and tier in {Tier.WON, Tier.LOST}:
        return "No step is planned."
    if reason in {"", NOT_PLANNED_YET}:
        return "No next step. Choose one, or say why not."
    return f"No next step: {reason}"


def silence_in(
    tier: str,
    silent_since: str | None,
    booked_on: str | None,
    today: date,
    limits: AllLimits = LIMITS,
) -> tuple[Silence, int] | None:
    """The silence and its days by the limits of the tier; None where no clock runs."""
    allowed = limits.get(Tier(tier))
    if allowed is None:
        return None
    if booked_on is not None and booked_on >= today.isoformat():
        return Silence.PAUSED, 0
    if silent_since is None:
        return None
    days = max(0, (today - date.fromisoformat(silent_since)).days)
    if days > allowed.silent:
        return Silence.SILENT, days
    return (Silence.QUIET if days > allowed.quiet else Silence.IN_RHYTHM), days


def days_words(days: int) -> str:
    """Days in words: "1 day", "16 days"."""
    return f"{days} day" if days == 1 else f"{days} days"


def silence_sentence(
    tier: str, kind: Silence, days: int, limits: AllLimits = LIMITS
) -> str:
    """A silence with the limits it is judged by."""
    if kind is Silence.PAUSED:
        return "An appointment is booked; the clock of silence stands."
    allowed = limits[Tier(tier)]
    return (
        f"Silent {days_words(days)}. {Tier(tier).label} allows {allowed.quiet} before"
        f" quiet, {allowed.silent} before silent."
    )


def value_words(record: Record) -> tuple[str, str]:
    """The value, and how it is weighted: "€11,400", "× 35 % = €3,990"."""
    if record.value_minor is None or record.currency is None:
        return "", ""
    value = spoken(record.value_minor, record.currency)
    limits = LIMITS.get(Tier(record.tier))
    if limits is None:
        return value, ""
    counted = spoken(weighted(record.value_minor, Tier(record.tier)), record.currency)
    return value, f"× {limits.weight}{_NO_BREAK}% = {counted}"


def exact_value(minor: int | None, currency: str | None) -> str:
    """The value as it is edited, with cents only where there are some."""
    if minor is None or currency is None:
        return ""
    cents = minor % 10 ** decimals_of(currency) != 0
    return spoken(minor, currency, cents=cents)


def occasion_words(on_day: str) -> str:
    """A day that matters as "4 Dec", or "4 Dec 1980" where the year is known."""
    found = occasion_parts(on_day)
    if found is None:
        return on_day
    year, month, day = found
    form = "d MMM" if year is None else "d MMM yyyy"
    return QLocale().toString(QDate(year or 2024, month, day), form)


def closed_words(record: Record, today: date) -> str:
    """Why and when it ended: "No budget, 3 Nov. Revisit 1 Feb 2027."."""
    if record.tier not in {Tier.WON, Tier.LOST}:
        return ""
    why = reason_words(record) or "Reason not said yet"
    if record.closed_on:
        why += f", {month_day(date.fromisoformat(record.closed_on), today)}"
    if record.revisit_on:
        why += f". Revisit {month_day(date.fromisoformat(record.revisit_on), today)}"
    return why


def reason_words(record: Record) -> str:
    """Why it ended, in their words or as a reason; nothing while nobody said."""
    return record.reason_note or _REASONS.get(record.reason, "")


def reason_of(typed: str, record: Record) -> tuple[str, str]:
    """The reason and the note that a text typed as the reason stands for."""
    kinds = WonReason if record.tier == Tier.WON else LostReason
    for reason in kinds:
        if typed.strip().casefold() == reason.label.casefold():
            return reason.value, ""
    known = record.reason in {reason.value for reason in kinds}
    if not typed.strip():
        return (record.reason if known else NOT_SAID_YET), ""
    return (record.reason if known else kinds("other").value), typed


def promise_sentence(promise: OwedPromise, today: date) -> str:
    """Who owes since when: "You owe, said on 17 Nov"."""
    who = "You owe" if promise.owed_by == "us" else "They owe"
    said = month_day(date.fromisoformat(promise.said_on), today)
    return f"{who} · said on {said}"


def due_words(promise: OwedPromise, today: date) -> str:
    """When a promise is due: "Fri 20 Nov", or nothing."""
    if promise.due_on is None:
        return ""
    return spoken_day(date.fromisoformat(promise.due_on), today)


def promise_name(promise: OwedPromise, today: date) -> str:
    """A promise as a screen reader says it."""
    due = promise.due_on and whole_day(date.fromisoformat(promise.due_on), today)
    return f"{promise.what}, due {due}" if due else promise.what


def short_moment(moment: datetime, today: date) -> str:
    """The day of a local moment: "17 Nov"."""
    return month_day(moment.date(), today)
