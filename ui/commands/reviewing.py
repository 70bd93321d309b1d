"""The command review: what cannot stay so, and its repair."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from models.book.refusals import Refused
from models.offers.repairing import repair
from models.people.check_up.contradictions import contradictions
from models.people.check_up.kinds import Contradiction, Kind
from models.people.check_up.week_paper import review_paper
from reports.review_pdf import render_review
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.named import person_named
from ui.commands.offers import today_of
from ui.commands.written import refuse_taken, write_whole


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("--repair", metavar="PERSON", help="repair what is told of them")
    words.add_argument(
        "--kind",
        choices=[kind.value for kind in Kind],
        help="only this kind",
    )
    words.add_argument("--pdf", type=Path, metavar="FILE", help="the page of the week")
    words.add_argument("--choose", default="", metavar="WHY", help="why won or lost")


def _review(asked: Asked) -> Told:
    with open_book(asked) as book:
        today = today_of(book)
        found = [
            one
            for one in book.ask(contradictions, today)
            if asked.kind in {None, one.kind.value}
        ]
        if asked.pdf is not None:
            refuse_taken(asked.pdf, book=asked.book, overwrite=True)
            write_whole(asked.pdf, [render_review(book.ask(review_paper, today=today))])
        if asked.repair is None:
            return _told(found)
        person = person_named(book, asked.repair)
        mine = [one for one in found if one.prospect_id == person.id]
        if not mine:
            raise Refused(f"Nothing of {person.in_words} needs a repair.")
        book.do(repair, mine[0], now=asked.clock(), choice=asked.choose)
    done = mine[0]
    words = f"{person.in_words}: {done.kind.remedy}. {len(mine) - 1} left."
    answer = {"repaired": _as_json(done), "left": len(mine) - 1}
    return Told(answer, (words,))


def _told(found: list[Contradiction]) -> Told:
    counts = {
        kind.value: many
        for kind in Kind
        if (many := sum(one.kind is kind for one in found))
    }
    answer = {"count": len(found), "kinds": counts, "found": list(map(_as_json, found))}
    if not found:
        return Told(answer, ("Nothing contradicts itself.",))
    lines = []
    for kind in Kind:
        some = [one for one in found if one.kind is kind]
        if some:
            lines.append(f"{kind.label}, {len(some)} ({kind.remedy})")
            lines += [f"  {one.called}: {one.words}" for one in some]
    return Told(answer, tuple(lines))


def _as_json(one: Contradiction) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "prospect_id": str(one.prospect_id),
        "name": one.name,
        "company": one.company,
        "tier": one.tier,
        "words": one.words,
        "remedy": one.kind.remedy,
        "choices": [word for word, _label in one.choices],
    }


COMMANDS = {"review": Command(_declare, _review)}
