"""The rules of an import as words of the command line."""

from argparse import ArgumentParser
from datetime import date

from models.book.refusals import Refused
from models.lists.importing.rules import Keep, Part, Rules
from models.people.kinds import Tier
from ui.commands.command import Asked

TIERS = {"cold": Tier.COLD, "suspects": Tier.SUSPECT}


def takes_rules(words: ArgumentParser) -> None:
    """Declare what is laid down for all rows of a list."""
    words.add_argument(
        "--tier",
        choices=tuple(TIERS),
        default="cold",
        help="where the people go (cold: unless the list itself says warm or hot)",
    )
    words.add_argument("--source", default="", help="where they come from")
    words.add_argument("--informed", metavar="DAY", help="when they were told, ISO")
    words.add_argument("--tag", action="append", default=[], help="a tag for everyone")
    words.add_argument(
        "--keep",
        metavar="PART=HOW",
        action="append",
        default=[],
        help=f"where book and list differ; PART: {', '.join(Part)};"
        f" HOW: {', '.join(Keep)}",
    )


def rules_asked(asked: Asked) -> Rules:
    """The rules that were typed.

    Raises:
        Refused: a word is none of those, or the day is no day.
    """
    return Rules(
        tier=TIERS[asked.tier],
        source=asked.source,
        informed_on=_day(asked.informed),
        tags=tuple(asked.tag),
        keep=dict(map(_kept, asked.keep)),
    )


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise Refused(f"“{text}” is no day; write for example 2026-11-18.") from error


def _kept(text: str) -> tuple[Part, Keep]:
    part, _, how = text.partition("=")
    try:
        return Part(part.strip()), Keep(how.strip())
    except ValueError as error:
        raise Refused(
            f"“{text}” is no rule; write for example company=overwrite."
        ) from error
