"""The command plan: the contact plan shown, its rhythms set, its rules told."""

from argparse import ArgumentParser
from dataclasses import asdict, replace
from typing import Any

from models.book.book import Book
from models.book.refusals import Refused
from models.people.contact_plan.changing import change_plan, set_own_rhythm
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.preview import PlanPreview, preview_plan
from models.people.contact_plan.sheets import ContactPlan, Rule, TierSheet, Work
from models.people.kinds import OPEN_TIERS, Tier
from models.people.touch_line import day_of
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.named import person_named
from ui.commands.offers import today_of

_SPANS = {
    "every": "days from one touch to the next",
    "quiet": "days of silence that are still in rhythm",
    "silent": "days of silence after which they count as silent",
    "floor": "the fewest prospects to keep in the tier",
    "ceiling": "the most",
    "target": "touches that a close usually takes",
}


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("--rules", action="store_true", help="show the outcome rules")
    words.add_argument(
        "--tier", choices=[tier.value for tier in OPEN_TIERS], help="the tier to set"
    )
    for name, says in _SPANS.items():
        words.add_argument(f"--{name}", type=int, metavar="N", help=says)
    words.add_argument("--person", metavar="PERSON", help="set --every for one alone")
    words.add_argument(
        "--as-tier", action="store_true", help="let the person follow the tier again"
    )
    words.add_argument(
        "--preview", action="store_true", help="tell who would move, change nothing"
    )


def _plan(asked: Asked) -> Told:
    spans = {name: getattr(asked, name) for name in _SPANS}
    given = {name: number for name, number in spans.items() if number is not None}
    with open_book(asked) as book:
        if asked.person is not None:
            return _set_person(asked, book, given)
        if asked.tier is not None and given:
            return _set_tier(asked, book, Tier(asked.tier), given)
        if given or asked.preview or asked.as_tier:
            raise Refused(
                "Say what to set: --tier warm --every 10, or --person NAME --every 10."
            )
        return _show(asked, book)


def _show(asked: Asked, book: Book) -> Told:
    plan = book.ask(contact_plan)
    tiers = [Tier(asked.tier)] if asked.tier else list(plan.tiers)
    lines = [line for tier in tiers for line in _sheet_lines(tier, plan.tiers[tier])]
    if asked.rules:
        lines = [_rule_line(rule) for rule in plan.rules]
    return Told(plan_as_json(plan), tuple(lines))


def _set_tier(asked: Asked, book: Book, tier: Tier, spans: dict[str, Any]) -> Told:
    plan = book.ask(contact_plan)
    sheet = replace(plan.tiers[tier], **spans)
    new = replace(plan, tiers={**plan.tiers, tier: sheet})
    if asked.preview:
        seen = book.ask(preview_plan, new, today=today_of(book))
    else:
        seen = book.do(change_plan, new, now=asked.clock())
    return _moves(book, seen, _rhythm_line(tier, sheet), applied=not asked.preview)


def _set_person(asked: Asked, book: Book, spans: dict[str, int]) -> Told:
    person = person_named(book, asked.person)
    every = spans.pop("every", None)
    if spans or asked.tier or asked.preview or (every is None) is not asked.as_tier:
        raise Refused("With --person say --every N alone, or --as-tier.")
    seen = book.do(set_own_rhythm, person.id, every, now=asked.clock())
    rhythm = "as the tier" if every is None else f"every {every} days"
    return _moves(book, seen, f"{person.in_words}: {rhythm}")


def _moves(book: Book, seen: PlanPreview, head: str, *, applied: bool = True) -> Told:
    today = today_of(book)
    lines = [
        f"{move.name}: {day_of(move.from_on, today)} to {day_of(move.to_on, today)}"
        for move in seen.moves
    ]
    many = len(seen.moves)
    said = f"{many} move{'s' if many == 1 else ''}, {seen.stays} stay"
    late = f", {seen.becomes_overdue} become overdue" if seen.becomes_overdue else ""
    answer = {
        "applied": applied,
        "moves": [
            {
                "id": str(move.prospect_id),
                "name": move.name,
                "from": move.from_on.isoformat(),
                "to": move.to_on.isoformat(),
                "has_step": move.step_id is not None,
            }
            for move in seen.moves
        ],
        "booked": seen.booked,
        "due": seen.due,
        "own": seen.own,
        "becomes_overdue": seen.becomes_overdue,
    }
    return Told(answer, (head, f"{said}{late}.", *lines))


def _sheet_lines(tier: Tier, sheet: TierSheet) -> list[str]:
    lines = [_rhythm_line(tier, sheet), f"  {sheet.purpose}"]
    lines += [f"  day {t.day:>3}  {t.side:<9}  {t.what}" for t in sheet.order]
    lines += [f"  up: {sign}" for sign in sheet.up]
    lines += [f"  down: {sign}" for sign in sheet.down]
    return lines


def _rhythm_line(tier: Tier, sheet: TierSheet) -> str:
    if tier not in OPEN_TIERS:
        return tier.label
    return (
        f"{tier.label}: every {sheet.every} days, quiet after {sheet.quiet}, silent"
        f" after {sheet.silent}; keep {sheet.floor} to {sheet.ceiling}"
    )


def _rule_line(rule: Rule) -> str:
    said = rule.outcome.label
    if rule.in_a_row > 1:
        said += f", {rule.in_a_row} times running"
    if rule.tier is not None:
        said += f", in {rule.tier.label}"
    days = f" in {rule.days} day{'s' if rule.days != 1 else ''}"
    does = [f"{rule.what}{days}"] if rule.what else []
    does += [f"speaks for {rule.hints_at.label}"] if rule.hints_at else []
    return f"{said}: {'; '.join(does)}"


def plan_as_json(plan: ContactPlan) -> dict[str, Any]:
    """The plan as --json prints it; spans in days, times as HH:MM."""
    return {
        "tiers": {tier.value: asdict(sheet) for tier, sheet in plan.tiers.items()},
        "rules": [asdict(rule) for rule in plan.rules],
        "work": _work_as_json(plan.work),
        "away": [
            {
                "from": days.from_on.isoformat(),
                "to": days.to_on.isoformat(),
                "why": days.why,
                "member": None if days.member_id is None else str(days.member_id),
            }
            for days in plan.away
        ],
    }


def _work_as_json(work: Work) -> dict[str, Any]:
    return {
        **asdict(work),
        "free_days": sorted(work.free_days),
        "quiet_from": f"{work.quiet_from:%H:%M}",
        "quiet_to": f"{work.quiet_to:%H:%M}",
    }


COMMANDS = {"plan": Command(_declare, _plan)}
