"""The commands pass, return and passes: the baton from the command line."""

from argparse import ArgumentParser
from datetime import date, timedelta
from typing import Any

from models.book.book import Book
from models.book.moments import moment_of
from models.book.refusals import Refused
from models.book.worn import Worn
from models.people.baton.answering import accept_baton, lapse_batons, return_baton
from models.people.baton.brief import Brief, ReturnReason
from models.people.baton.passes import (
    Pass,
    holder_of,
    open_pass_of,
    open_passes,
    pass_of,
    run_out,
)
from models.people.baton.passing import offer_baton, pass_to_self
from models.people.baton.report import PassReport, pass_report
from models.people.business import MemberCard, business_card, members
from models.people.kinds import Side
from models.people.planned import Planned
from models.people.touch_line import PeopleIndex, parse
from ui.commands.command import (
    Asked,
    Command,
    Told,
    open_book,
    takes_book,
    takes_person,
)
from ui.commands.named import Person, person_named
from ui.commands.offers import today_of

_MYSELF = frozenset({"myself", "self", "me"})
_A_MONTH = timedelta(days=30)


def _declare_pass(words: ArgumentParser) -> None:
    takes_book(words)
    takes_person(words)
    words.add_argument(
        "--to", required=True, metavar="MEMBER", help='a name, initials, or "myself"'
    )
    words.add_argument("--why", required=True, help="why now, in a line")
    words.add_argument("--promised", default="", help="what was promised")
    words.add_argument("--not-to-say", default="", help="what not to mention")
    words.add_argument("--first", default="", help='the first step: "fri 10 call"')
    words.add_argument("--on", metavar="DAY", help="to myself: 2026-11-20")
    words.add_argument("--hat", choices=[side.value for side in Side])


def _pass(asked: Asked) -> Told:
    with open_book(asked) as book:
        person = person_named(book, asked.person)
        holder = book.ask(holder_of, person.id)
        assert holder is not None, "the person was just found"
        hat = Side(asked.hat) if asked.hat else None
        brief = Brief(
            asked.why, asked.promised, asked.not_to_say, _step(book, asked.first)
        )
        to_id = _member(book, asked.to, holder.id).id
        book.worn = Worn(holder.id, holder.hat)
        if asked.on is not None:
            on = _day(asked.on)
            if to_id != holder.id:
                raise Refused("A day to come is for a pass to oneself alone.")
            key = book.do(
                pass_to_self, person.id, brief, on=on, hat=hat, now=asked.clock()
            )
        else:
            key = book.do(
                offer_baton, person.id, to_id, brief, to_hat=hat, now=asked.clock()
            )
        told = _asked_for(book, key)
    who = "yourself" if told.to_self else told.to_name
    words = f"{person.in_words} is offered to {who}; {told.from_name} holds on."
    return Told(pass_as_json(told), (words,))


def _member(book: Book, text: str, holder_id: int) -> MemberCard:
    here = [member for member in book.ask(members) if member.active]
    if text.casefold() in _MYSELF:
        return next(member for member in book.ask(members) if member.id == holder_id)
    found = [member for member in here if text.casefold() in _called(member)]
    if len(found) == 1:
        return found[0]
    known = "; ".join(f"{member.name} ({member.initials})" for member in here)
    if found:
        raise Refused(f"Several are called “{text}”. Say the whole name: {known}.")
    raise Refused(f"Nobody who works here is called “{text}”. There are {known}.")


def _called(member: MemberCard) -> set[str]:
    """Every way to name a member, in lower case."""
    name = member.name.casefold()
    return {name, member.initials.casefold(), name.partition(" ")[0]}


def _step(book: Book, text: str) -> Planned | None:
    if not text:
        return None
    card = book.ask(business_card)
    line = parse(
        text,
        today=today_of(book),
        people=PeopleIndex(),
        day_first=bool(card.day_first),
    )
    if line.step is None:
        raise Refused(
            f"“{text}” does not say what comes first. Write for example: fri 10 call."
        )
    return line.step


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(f"“{text}” is not a day. Write it like 2026-11-20.") from None


def _asked_for(book: Book, key: int) -> Pass:
    told = book.ask(pass_of, key)
    assert told is not None, "it was just offered"
    return told


def offered_to_take(book: Book, person: Person) -> Pass:
    """The baton for a person that is offered now.

    Raises:
        Refused: none is.
    """
    told = book.ask(open_pass_of, person.id)
    if told is None:
        holder = book.ask(holder_of, person.id)
        holds = f" {holder.name} holds it." if holder else ""
        raise Refused(f"No baton for {person.in_words} is offered.{holds}")
    return told


def accept_for(asked: Asked, book: Book, person: Person) -> Told:
    """What is told after the baton for a person was taken.

    Raises:
        Refused: none is offered, or it cannot be taken.
    """
    passed = offered_to_take(book, person)
    book.worn = Worn(passed.to_id, passed.to_hat)
    book.do(accept_baton, passed.id, now=asked.clock())
    told = _asked_for(book, passed.id)
    return Told(pass_as_json(told), (f"{told.to_name} holds {person.in_words} now.",))


def _declare_return(words: ArgumentParser) -> None:
    takes_book(words)
    takes_person(words)
    words.add_argument(
        "reason", choices=[reason.value for reason in ReturnReason], help="counted"
    )
    words.add_argument("--note", default="", help="in your own words")


def _return(asked: Asked) -> Told:
    with open_book(asked) as book:
        person = person_named(book, asked.person)
        passed = offered_to_take(book, person)
        book.worn = Worn(passed.to_id, passed.to_hat)
        reason = ReturnReason(asked.reason)
        book.do(return_baton, passed.id, reason, asked.note, now=asked.clock())
        told = _asked_for(book, passed.id)
    words = f"{person.in_words} went back to {told.from_name}: {reason.label.lower()}."
    return Told(pass_as_json(told), (words,))


def pass_as_json(told: Pass) -> dict[str, Any]:
    """A pass as --json prints it; moments in ISO form, UTC."""
    answer = told._asdict()
    for name in ("offered_at", "lapses_at", "ended_at"):
        answer[name] = answer[name] and moment_of(answer[name]).isoformat()
    for name in ("id", "prospect_id", "from_id", "to_id"):
        answer[name] = str(answer[name])
    return answer


def _declare_passes(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("--from", dest="since", metavar="DAY", help="30 days back")
    words.add_argument("--to", dest="until", metavar="DAY", help="today")


def _passes(asked: Asked) -> Told:
    with open_book(asked) as book:
        today = today_of(book)
        until = _day(asked.until) if asked.until else today
        if book.ask(run_out, now=asked.clock()):
            book.do(lapse_batons, now=asked.clock())
        since = _day(asked.since) if asked.since else until - _A_MONTH
        report = book.ask(pass_report, since, until, now=asked.clock())
        waiting = book.ask(open_passes, today=today)
    answer = _report_as_json(report)
    answer["offered_now"] = [pass_as_json(one) for one in waiting]
    return Told(answer, (*_report_in_lines(report), *map(_line, waiting)))


def _report_as_json(report: PassReport) -> dict[str, Any]:
    answer = report._asdict()
    answer["from_on"], answer["to_on"] = str(report.from_on), str(report.to_on)
    answer["returns"] = {reason.value: count for reason, count in report.returns}
    answer["minutes_held"] = dict(report.minutes_held)
    answer["drops"] = [pass_as_json(one.passed) for one in report.drops]
    return answer


def _report_in_lines(report: PassReport) -> list[str]:
    counts = (
        f"{report.from_on} to {report.to_on}: {report.offered} passes,"
        f" {report.accepted} accepted, {report.returned} returned,"
        f" {report.lapsed} lapsed, {report.withdrawn} withdrawn,"
        f" {report.waiting} waiting"
    )
    lines = [counts]
    lines += [f"returned, {r.label.lower()}: {count}" for r, count in report.returns]
    lines += [f"held by {name}: {minutes} min" for name, minutes in report.minutes_held]
    lines += [f"dropped: {one.passed.called}" for one in report.drops]
    return lines


def _line(told: Pass) -> str:
    until = moment_of(told.lapses_at).isoformat(" ", "minutes")
    who = f"{told.from_name} to {told.to_name}"
    return f"offered: {told.called}, {who}, lapses {until}: {told.why_now}"


COMMANDS = {
    "pass": Command(_declare_pass, _pass),
    "return": Command(_declare_return, _return),
    "passes": Command(_declare_passes, _passes),
}
