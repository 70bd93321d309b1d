"""Why a row is taken as it is, in words for the table of the dry run."""

from collections.abc import Sequence

from .entries import Addition, Candidate, Happens
from .filing import POINTS
from .rules import Part

NOTHING_NEW = "In the book already."
NAMELESS = "There is neither a name nor a company."
IN_BIN = "They are in the bin; bring them back there."
ERASED = "They asked to be erased."
LEFT_OUT = "You left this row out."
_TO_LIST = 3  # more parts than these are counted


def adds(addition: Addition) -> str:
    """What an update brings: "Adds birthday and 2 tags; changes company."."""
    added: list[str] = []
    changed: list[str] = []
    for key, becomes in addition.happens.items():
        said = changed if becomes is Happens.TAKE else added
        said.append(_part_words(key, addition))
    if addition.ways:
        added.append("a way not to contact them by")
    parts = [
        f"{verb} {_listed(told)}"
        for verb, told in (("adds", added), ("changes", changed))
        if told
    ]
    said_all = "; ".join(parts) or "fills in what the card knows them by"
    return f"{said_all[0].upper()}{said_all[1:]}."


def _part_words(key: str, addition: Addition) -> str:
    """One part of an update: "birthday", "2 phones", "tag “family”"."""
    part, _, label = key.partition(":")
    if label:
        return f"“{label}”"
    if part == Part.TAGS and len(addition.tags) == 1:
        return f"tag “{addition.tags[0]}”"
    many = {
        Part.TAGS: len(addition.tags),
        Part.DAYS: len(addition.days),
        "companies": len(addition.companies),
    }
    for points, kind in POINTS.items():
        many[points] = sum(1 for found, _, _ in addition.points if found == kind)
    count = many.get(part, 0)
    one = _ONE.get(part) or Part(part).label.lower()
    return one if count <= 1 else f"{count} {_MANY.get(part, one)}"


_ONE = {
    "companies": "a company",
    Part.PHONES: "a phone",
    Part.MAILS: "an e-mail",
    Part.WEBS: "a web address",
    Part.ADDRESSES: "an address",
    Part.DAYS: "a day",
    Part.TAGS: "a tag",
    Part.PHOTO: "a photo",
}
_MANY = {
    "companies": "companies",
    Part.PHONES: "phones",
    Part.MAILS: "e-mails",
    Part.WEBS: "web addresses",
    Part.ADDRESSES: "addresses",
    Part.DAYS: "days",
    Part.TAGS: "tags",
}


def _listed(words: Sequence[str]) -> str:
    """The words in a sentence: "one, two and three"."""
    shown = list(words)
    if len(shown) > _TO_LIST + 1:
        shown = [*shown[:_TO_LIST], f"{len(shown) - _TO_LIST} more"]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def like(candidates: Sequence[Candidate]) -> str:
    """Why somebody must decide: "Same phone, alike name: Colm Gallagher."."""
    first, *others = candidates
    more = f" and {len(others)} more" if others else ""
    return f"{first.why}: {first.called}{more}."


def two(candidates: Sequence[Candidate]) -> str:
    """That a row makes a new person beside those it looks like."""
    if not candidates:
        return "A new person, as you decided."
    return f"Another person than {candidates[0].called}, as you decided."


def with_line(line: int) -> str:
    """That a row belongs to an earlier one."""
    return f"The same person as in line {line}."
