"""Commands about a person: add, move, delete."""

from argparse import ArgumentParser

from models.book.book import Book
from models.book.refusals import Refused
from models.book.text import fold
from models.people.evidence import note_signs
from models.people.kinds import NOT_SAID_YET, LostReason, Tier, WonReason
from models.people.prospects import add_prospect, put_in_bin
from models.people.signs import signs_asked
from models.people.tiers import move_to_tier, say_why
from ui.commands.command import (
    Asked,
    Command,
    Told,
    open_book,
    takes_book,
    takes_person,
)
from ui.commands.named import called, person_named

_Reasons = type[LostReason | WonReason]
_REASONS: dict[Tier, _Reasons] = {Tier.LOST: LostReason, Tier.WON: WonReason}
SPOKEN_FOR = (Tier.WARM, Tier.HOT)
"""The tiers for which signs speak."""
_TIERS = [tier.value for tier in Tier]


def _declare_add(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("name", metavar="NAME", help='"Nora Lind, Lind Bakery"')
    words.add_argument("--tier", type=str.lower, choices=_TIERS, default="cold")


def _add(asked: Asked) -> Told:
    name, _, company = asked.name.partition(",")
    tier = Tier(asked.tier)
    with open_book(asked) as book:
        prospect_id = book.do(
            add_prospect, name, company=company, tier=tier, now=asked.clock()
        )
        person = book.ask(called, prospect_id)
    answer = {
        "id": str(person.id),
        "name": person.name,
        "company": person.company,
        "tier": person.tier,
    }
    return Told(answer, (f"{person.in_words} was added to {tier.label}.",))


def _declare_move(words: ArgumentParser) -> None:
    takes_book(words)
    takes_person(words)
    words.add_argument("tier", metavar="TIER", type=str.lower, choices=_TIERS)
    words.add_argument(
        "--reason",
        help="why; Lost needs it. Lost: "
        + ", ".join(LostReason)
        + ". Won: "
        + ", ".join(WonReason),
    )
    words.add_argument(
        "--sign",
        action="append",
        default=[],
        metavar="WORDS",
        help="what you saw that speaks for Warm or Hot; may be said more than once",
    )


def _move(asked: Asked) -> Told:
    tier = Tier(asked.tier)
    reason, note = _reason_for(tier, asked.reason)
    _refuse_signs(tier, asked.sign)
    with open_book(asked) as book:
        person = person_named(book, asked.person)
        acts: list[int] = []
        book.on_change(lambda change: acts.append(change.act))
        now = asked.clock()
        book.do(move_to_tier, [person.id], tier, now=now, reason=reason)
        if acts and note:
            book.add_to(acts[0], say_why, person.id, reason, note=note, now=now)
        elif asked.reason and not acts:
            book.do(say_why, person.id, reason, note=note, now=now)
        signs = _note_signs(book, person.id, tier, asked, acts)
    answer: dict[str, object] = {
        "id": str(person.id),
        "tier": tier.value,
        "from": person.tier,
    }
    answer |= {"signs": signs} if signs else {}
    if person.tier == tier.value:
        return Told(answer, (f"{person.in_words} is in {tier.label} already.",))
    return Told(answer, (f"{person.in_words} moved to {tier.label}.",))


def _refuse_signs(tier: Tier, signs: list[str]) -> None:
    """Refuse what would be refused only after the move.

    Raises:
        Refused: no signs speak for this tier, or one says nothing.
    """
    if signs and tier not in SPOKEN_FOR:
        raise Refused(f"Moving to {tier.label} takes no sign.")
    if not all(said.strip() for said in signs):
        raise Refused("Say what you saw.")


def _note_signs(
    book: Book, prospect_id: int, tier: Tier, asked: Asked, acts: list[int]
) -> list[str]:
    """The signs that were noted, in the words of the plan where it knows them."""
    if not asked.sign:
        return []
    known = {fold(sign): sign for sign in book.ask(signs_asked, tier)}
    signs = [known.get(fold(said), said) for said in asked.sign]
    now = asked.clock()
    if acts:
        book.add_to(acts[0], note_signs, prospect_id, signs, now=now)
    else:
        book.do(note_signs, prospect_id, signs, now=now)
    return signs


def _reason_for(tier: Tier, text: str | None) -> tuple[str, str]:
    """A reason's word, and the note where the reason was said in other words.

    Raises:
        Refused: Lost without a reason, or a reason where none belongs.
    """
    known = _REASONS.get(tier)
    if known is None:
        if text:
            raise Refused(f"Moving to {tier.label} takes no reason.")
        return "", ""
    if not text:
        if tier is Tier.LOST:
            raise Refused(f"Say why with --reason: {', '.join(known)}, or your words.")
        return NOT_SAID_YET, ""
    for reason in known:
        if fold(text) in (reason.value, fold(reason.label)):
            return reason.value, ""
    return known.OTHER.value, text


def _declare_delete(words: ArgumentParser) -> None:
    takes_book(words)
    takes_person(words)


def _delete(asked: Asked) -> Told:
    with open_book(asked) as book:
        person = person_named(book, asked.person)
        book.do(put_in_bin, [person.id], now=asked.clock())
    answer = {"id": str(person.id), "name": person.name, "company": person.company}
    return Told(answer, (f"{person.in_words} went to the bin.",))


COMMANDS = {
    "add": Command(_declare_add, _add),
    "move": Command(_declare_move, _move),
    "delete": Command(_declare_delete, _delete),
}
