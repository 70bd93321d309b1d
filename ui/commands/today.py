"""The commands today and due: whom to touch now, and who is due by a day."""

from argparse import ArgumentParser
from datetime import date, datetime
from typing import Any

from models.book.book import Book
from models.book.moments import zone_named
from models.book.money import spoken
from models.book.refusals import Refused
from models.offers.at_risk import offers_at_risk
from models.people.business import business_card, members
from models.people.kinds import Channel, Side
from models.people.today.asking import today_of
from models.people.today.due_by import due_by
from models.people.today.values import DueRow, Goal, OffersAtRisk, Today, WeekGoals
from models.people.today.week import effort_balance, week_goals
from ui.commands.command import Asked, Command, Told, open_book, takes_book


def _today(asked: Asked) -> Told:
    with open_book(asked) as book:
        here = _here(book, asked)
        day = here.date()
        found = book.ask(
            today_of,
            day,
            now_time=here.time(),
            member_id=_member(book, asked.member),
            hat=Side(asked.hat) if asked.hat else None,
        )
        goals, risky = book.ask(week_goals, day), book.ask(offers_at_risk, day)
        balance = book.ask(effort_balance, day)
    answer = {
        "day": day.isoformat(),
        "count": found.count,
        "minutes": found.minutes,
        "groups": {
            group.kind.value: {
                "count": group.count,
                "rows": [_row_as_json(row) for row in group.rows],
            }
            for group in found.groups
        },
        "later": [{"day": str(day), "people": people} for day, people in found.later],
        "later_rest": found.later_rest,
        "goals": {goal.word: [goal.made, goal.goal] for goal in goals.goals},
        "at_risk": {
            "sums": dict(risky.sums),
            "offers": [offer._asdict() for offer in risky.offers],
        },
        "balance": {
            "split": balance.split,
            "weeks": [week._asdict() for week in balance.weeks],
        },
    }
    return Told(answer, (*_lines(found), *_week_lines(goals, risky)))


def _due(asked: Asked) -> Told:
    with open_book(asked) as book:
        today = _here(book, asked).date()
        by = _day(asked.by) if asked.by else today
        rows = book.ask(due_by, by, today=today)
    answer = {"by": by.isoformat(), "due": [_row_as_json(row) for row in rows]}
    head = f"{len(rows)} due by {by.day} {by:%b %Y}"
    return Told(answer, (head, *(f"  {_line(row)}" for row in rows)))


def _here(book: Book, asked: Asked) -> datetime:
    return asked.clock().astimezone(zone_named(book.ask(business_card).zone))


def _member(book: Book, text: str | None) -> int | None:
    if text is None:
        return None
    for member in book.ask(members):
        if text.casefold() in {member.name.casefold(), member.initials.casefold()}:
            return member.id
    raise Refused(f"Nobody here is called “{text}”. Say a name or initials.")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refused(f"“{text}” is no day. Say it as in 2026-11-18.") from error


def _row_as_json(row: DueRow) -> dict[str, Any]:
    told = row._asdict()
    for key in ("key_id", "prospect_id", "holder_id"):
        told[key] = None if told[key] is None else str(told[key])
    return told


def _lines(found: Today) -> list[str]:
    lines = [f"{found.day:%A} {found.day.day} {found.day:%B}"]
    hours, rest = divmod(found.minutes, 60)
    lasting = f"{hours} h {rest:02} min" if hours else f"{rest} min"
    lines.append(f"{found.count} to touch today, about {lasting}")
    for group in found.groups:
        if group.count:
            lines.append(f"{group.kind.label}, {group.count}")
            lines += [f"  {_line(row)}" for row in group.rows]
    later = [f"{day:%a} {day.day} {day:%b} {people}" for day, people in found.later]
    if found.later_rest:
        later.append(f"after that {found.later_rest}")
    return [*lines, "Later: " + ", ".join(later)] if later else lines


def _line(row: DueRow) -> str:
    who = ", ".join(part for part in (row.name, row.company) if part)
    way = Channel(row.channel).label if row.channel else row.kind.capitalize()
    owes = {"us": "You owe: ", "them": "They owe: "}.get(row.owed, "")
    parts = [f"{who} ({row.tier})", way, f"{owes}{row.what}"]
    if row.days_late:
        parts.append(
            "1 day late" if row.days_late == 1 else f"{row.days_late} days late"
        )
    elif row.on:
        parts.append(" ".join(part for part in (row.on, row.at) if part))
    return " · ".join(parts)


def _week_lines(goals: WeekGoals, risky: OffersAtRisk) -> list[str]:
    told = ", ".join(_goal(goal) for goal in goals.goals)
    lines = [f"Week {goals.week}: {told}"]
    if risky.offers:
        sums = ", ".join(spoken(minor, currency) for currency, minor in risky.sums)
        lines.append(f"Offers at risk, {len(risky.offers)}, {sums}")
    return lines


def _goal(goal: Goal) -> str:
    word = {"prospects": "new prospects", "offers": "offers sent"}.get(goal.word)
    return f"{word or goal.word} {goal.made} of {goal.goal}"


def _declare_today(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("--member", metavar="NAME", help="only what this member holds")
    words.add_argument("--hat", choices=[side.value for side in Side])


def _declare_due(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("--by", metavar="DAY", help="an ISO day; today where left out")


COMMANDS = {
    "today": Command(_declare_today, _today),
    "due": Command(_declare_due, _due),
}
