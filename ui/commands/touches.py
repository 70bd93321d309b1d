"""Commands about touches and what comes next: touch, next."""

from argparse import ArgumentParser
from datetime import datetime
from zoneinfo import ZoneInfo

from models.book.book import Book
from models.book.refusals import Refused
from models.people.business import business_card
from models.people.contact_plan.after_a_line import follow_words, follows_line
from models.people.contact_plan.story import Proposal
from models.people.finding import names
from models.people.next_steps import plan_step
from models.people.touch_line import PeopleIndex, TouchLine, parse, told
from models.people.touch_line_acts import do_touch_line
from ui.commands.command import (
    Asked,
    Command,
    Told,
    open_book,
    takes_book,
    takes_person,
)
from ui.commands.named import Person, called, listed, person_named


def _declare_touch(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument(
        "line", metavar="LINE", help='as in "colm vm, fri 10 call back #mailer 15m"'
    )
    words.add_argument(
        "--add", action="store_true", help="add the person where nobody is called so"
    )
    words.add_argument(
        "--follow", action="store_true", help="plan what the contact plan proposes next"
    )


def _touch(asked: Asked) -> Told:
    with open_book(asked) as book:
        people = PeopleIndex(named[:3] for named in book.ask(names))
        here = _here(book)
        line = _read(book, asked.line, people, here)
        sentence = told(line, people, today=here.date())
        _refuse_unclear(book, line, may_add=asked.add)
        follows = book.ask(follows_line, line, today=here.date())
        prospect_id = book.do(
            do_touch_line,
            line,
            now=asked.clock(),
            follows=follows if asked.follow else None,
        )
        person = book.ask(called, prospect_id)
    answer = _as_json(person, line, added=bool(line.newcomer))
    answer["follows"] = follows_as_json(follows, taken=asked.follow and not line.step)
    lines = [follow_words(follows, line, here.date())] if follows else []
    if follows and follows.step and not (asked.follow or line.step):
        lines.append("Nothing was planned; say --follow to plan it.")
    return Told(answer, (sentence, *lines))


def follows_as_json(
    follows: Proposal | None, *, taken: bool
) -> dict[str, object] | None:
    """What the plan proposes as --json prints it; `taken` where it is planned now."""
    if follows is None:
        return None
    return {
        "channel": follows.channel,
        "what": follows.what,
        "on": None if follows.on is None else str(follows.on),
        "why": follows.why,
        "speaks_for": follows.hints_at,
        "warnings": list(follows.warnings),
        "planned": follows.planted_by is None or taken,
    }


def _here(book: Book) -> datetime:
    """The moment it is on the clock of the business."""
    return book.now().astimezone(ZoneInfo(book.ask(business_card).zone))


def _read(book: Book, text: str, people: PeopleIndex, here: datetime) -> TouchLine:
    day_first = bool(book.ask(business_card).day_first)
    return parse(
        text, today=here.date(), people=people, day_first=day_first, clock=here.time()
    )


def _refuse_unclear(book: Book, line: TouchLine, *, may_add: bool) -> None:
    if len(line.people) > 1:
        people = [book.ask(called, prospect_id) for prospect_id in line.people]
        raise Refused(f"Several can be meant: {listed(people)}. Write the whole name.")
    if line.newcomer and not may_add:
        raise Refused(
            f"Nobody is called “{line.newcomer}”. Add them first, or say --add."
        )


def _as_json(person: Person, line: TouchLine, *, added: bool) -> dict[str, object]:
    step = line.step
    return {
        "id": str(person.id),
        "name": person.name,
        "company": person.company,
        "added": added,
        "channel": line.channel,
        "outcome": line.outcome,
        "direction": line.direction,
        "happened_on": None if line.happened_on is None else str(line.happened_on),
        "minutes": line.minutes or 0,
        "campaign": line.campaign,
        "note": line.note,
        "next_step": None
        if step is None
        else {
            "what": step.what,
            "on": None if step.on is None else str(step.on),
            "at": None if step.at is None else f"{step.at:%H:%M}",
        },
        "promises": [
            {
                "owed_by": promise.owed_by,
                "what": promise.what,
                "due_on": None if promise.due_on is None else str(promise.due_on),
            }
            for promise in line.promises
        ],
        "problems": list(line.problems),
    }


def _declare_next(words: ArgumentParser) -> None:
    takes_book(words)
    takes_person(words)
    words.add_argument("line", metavar="LINE", help='as in "fri 10 call"')


def _next(asked: Asked) -> Told:
    with open_book(asked) as book:
        person = person_named(book, asked.person)
        here = _here(book)
        line = _read(book, asked.line, PeopleIndex(), here)
        if line.step is None:
            raise Refused(
                f"“{asked.line}” does not say what comes next. Write for example:"
                " fri 10 call."
            )
        book.do(plan_step, person.id, line.step, now=asked.clock())
        sentence = told(line, PeopleIndex(), today=here.date())
    answer = _as_json(person, line, added=False)
    kept = {name: answer[name] for name in ("id", "name", "company", "next_step")}
    return Told(kept, (f"{person.in_words}. {sentence}",))


COMMANDS = {
    "touch": Command(_declare_touch, _touch),
    "next": Command(_declare_next, _next),
}
