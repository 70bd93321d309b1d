"""Commands about people who are there twice: duplicates, merge, unmerge."""

from argparse import ArgumentParser

from models.book.book import Book
from models.book.refusals import Refused
from models.lists.duplicates.choosing import FIELDS, OWN_FIELD, side_by_side
from models.lists.duplicates.looking import Pair, duplicates_in
from models.lists.duplicates.merges import Merge, merges_to_take_back
from models.lists.duplicates.merging import merge_prospects
from models.lists.duplicates.unmerging import unmerge
from models.people.finding import Named
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.named import Person, called, person_named


def _declare_duplicates(words: ArgumentParser) -> None:
    takes_book(words)


def _duplicates(asked: Asked) -> Told:
    with open_book(asked) as book:
        pairs = book.ask(duplicates_in)
    answer = {"pairs": [_pair_as_json(pair) for pair in pairs]}
    lines = tuple(map(_pair_in_words, pairs)) or ("Nobody is there twice.",)
    return Told(answer, lines)


def _pair_as_json(pair: Pair) -> dict[str, object]:
    return {
        "keep": _as_json(pair.one),
        "lose": _as_json(pair.other),
        "score": pair.how.score,
        "why": list(pair.how.why),
        "sure": pair.how.sure,
    }


def _as_json(person: Named | Person) -> dict[str, str]:
    return {
        "id": str(person.id),
        "name": person.name,
        "company": person.company,
        "tier": person.tier,
    }


def _pair_in_words(pair: Pair) -> str:
    one, other = (Person._make(named) for named in (pair.one, pair.other))
    why = ", ".join(pair.how.why)
    return (
        f"{pair.how.score:3}  {one.in_words} ({one.id})  –  {other.in_words}"
        f" ({other.id}): {why}"
    )


def _declare_merge(words: ArgumentParser) -> None:
    takes_book(words)
    who = 'a name, "Person, Company", or an id'
    words.add_argument("keep", metavar="KEEP", help=f"who stays: {who}")
    words.add_argument("lose", metavar="LOSE", help=f"who is merged into them: {who}")
    words.add_argument(
        "--take",
        metavar="FIELD",
        action="extend",
        nargs="+",
        default=[],
        help="fields whose value comes from LOSE, beside what KEEP lacks: "
        + ", ".join(FIELDS)
        + ", or the label of your own field",
    )


def _merge(asked: Asked) -> Told:
    with open_book(asked) as book:
        keep, lose = (person_named(book, text) for text in (asked.keep, asked.lose))
        both = book.ask(side_by_side, keep.id, lose.id, keep=keep.id)
        take = {*both.take, *(_field(book, text) for text in asked.take)}
        book.do(merge_prospects, keep.id, lose.id, take=take, now=asked.clock())
        stays = book.ask(called, keep.id)
        act = book.ask(merges_to_take_back, asked.clock().date(), who=keep.id)[0].act
    answer = {
        **_as_json(stays),
        "merged": _as_json(lose),
        "took": sorted(take),
        "act": act,
    }
    return Told(answer, (f"{lose.in_words} was merged into {stays.in_words}.",))


def _field(book: Book, text: str) -> str:
    """The field that was named, in the program's words or the user's own.

    Raises:
        Refused: there is none.
    """
    word = text.strip().casefold().replace(" ", "_")
    if word in FIELDS:
        return word
    labels = book.ask(lambda reader: reader.all("SELECT label FROM custom_field"))
    for (label,) in labels:
        if label.casefold() == text.strip().removeprefix(OWN_FIELD).casefold():
            return f"{OWN_FIELD}{label}"
    raise Refused(
        f"There is no field “{text}” to take. Say one of {', '.join(FIELDS)}."
    )


def _declare_unmerge(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument(
        "merge",
        metavar="PERSON|ACT",
        nargs="?",
        help="who stayed or who went, or the number of the act;"
        " without it the merges are listed",
    )


def _unmerge(asked: Asked) -> Told:
    with open_book(asked) as book:
        merges = book.ask(merges_to_take_back, asked.clock().date())
        if asked.merge is None:
            lines = tuple(map(_merge_in_words, merges)) or ("Nobody was merged.",)
            return Told({"merges": [_merge_as_json(merge) for merge in merges]}, lines)
        merge = _merge_meant(merges, asked.merge)
        taken = book.do(unmerge, merge.act, now=asked.clock())
    answer = {
        **_merge_as_json(merge),
        "rows": taken.rows,
        "kept": [str(who) for who in sorted(taken.kept)],
    }
    said = f"{merge.gone} and {merge.into} are two people again."
    return Told(answer, (said,))


def _merge_meant(merges: list[Merge], text: str) -> Merge:
    """The newest merge of that number, or of somebody called so.

    Raises:
        Refused: there is none.
    """
    wanted = text.strip().casefold()
    for merge in merges:
        numbers = {str(merge.act), str(merge.keep_id), str(merge.lose_id)}
        names = {merge.into, merge.gone, merge.gone.partition(",")[0]}
        if wanted in numbers | {name.casefold() for name in names}:
            return merge
    raise Refused(
        f"No merge of “{text}” can be taken back. Leave it out to see the merges."
    )


def _merge_as_json(merge: Merge) -> dict[str, object]:
    return {
        "act": merge.act,
        "at": merge.at,
        "keep": {"id": str(merge.keep_id), "name": merge.into},
        "lose": {"id": str(merge.lose_id), "name": merge.gone},
        "touches": merge.touches,
        "days": merge.days,
    }


def _merge_in_words(merge: Merge) -> str:
    return f"{merge.act}  {merge.at[:10]}  {merge.gone} was merged into {merge.into}"


COMMANDS = {
    "duplicates": Command(_declare_duplicates, _duplicates),
    "merge": Command(_declare_merge, _merge),
    "unmerge": Command(_declare_unmerge, _unmerge),
}
