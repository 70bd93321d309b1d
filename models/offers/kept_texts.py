"""The blocks of text and the terms that one keeps, as they are asked."""

from collections.abc import Iterator
from typing import NamedTuple

from models.book.reader import Reader
from models.book.refusals import Refused
from models.offers.filling import unknown_in
from models.offers.kinds import SectionPlace, TextKind
from models.offers.sheet_of import facts_of, sections_of_offer
from models.offers.values import SectionValues


class KeptWords(NamedTuple):
    """A kept text in one version; an empty locale is for papers in any language."""

    id: int
    kind: str
    name: str
    locale: str
    revision: int
    heading: str
    text: str
    put_away: int

    def section(self) -> SectionValues:
        """The section that has these words; terms stand after the prices."""
        terms = self.kind == TextKind.TERMS
        place = SectionPlace.AFTER if terms else SectionPlace.BEFORE
        return SectionValues(place, self.heading, self.text, text_id=self.id)


_COLUMNS = ", ".join(KeptWords._fields)
_NEWEST = """revision = (SELECT max(revision) FROM kept_text n
    WHERE n.kind = t.kind AND n.name = t.name AND n.locale = t.locale)"""


def texts(
    reader: Reader,
    kind: TextKind | None = None,
    locale: str | None = None,
    *,
    put_away: bool = False,
) -> list[KeptWords]:
    """The newest version of each kept text, by name.

    Args:
        kind: blocks or terms; both where it is None.
        locale: of the paper, "de-AT"; texts in that language and those in any.
        put_away: also those put away.
    """
    found = reader.many(
        KeptWords,
        f"SELECT {_COLUMNS} FROM kept_text t WHERE {_NEWEST}"
        " AND (:kind IS NULL OR kind = :kind) AND (:all OR NOT put_away)"
        " ORDER BY name, locale",
        kind=kind,
        all=put_away,
    )
    if locale is None:
        return found
    tongue = _tongue(locale)
    return [one for one in found if _tongue(one.locale) in {"", tongue}]


def versions_of_text(reader: Reader, text_id: int) -> list[KeptWords]:
    """Every version of a kept text, the newest first."""
    return reader.many(
        KeptWords,
        f"SELECT {_COLUMNS} FROM kept_text WHERE (kind, name, locale) ="
        " (SELECT kind, name, locale FROM kept_text WHERE id = :id)"
        " ORDER BY revision DESC",
        id=text_id,
    )


def unknown_in_offer(reader: Reader, offer_id: int) -> tuple[str, ...]:
    """What stands between braces in the offer's texts and is no variable.

    Raises:
        Refused: there is no such offer.
    """
    return unknown_in(_texts_of(reader, offer_id))


def refuse_unknown_variables(reader: Reader, offer_id: int) -> None:
    """Let an offer pass whose variables are all known.

    Raises:
        Refused: there is no such offer, or one is not.
    """
    if unknown := unknown_in_offer(reader, offer_id):
        raise Refused(unknown_said(unknown))


def unknown_said(unknown: tuple[str, ...]) -> str:
    """The sentence about names that are no variables."""
    listed = ", ".join(f"{{{name}}}" for name in unknown[:3])
    more = f" and {len(unknown) - 3} more" if len(unknown) > 3 else ""  # noqa: PLR2004 — as many as are named
    return f"Nothing stands for {listed}{more}. Choose a variable from the list."


def _texts_of(reader: Reader, offer_id: int) -> Iterator[str]:
    facts = facts_of(reader, offer_id)
    yield from (facts.subtitle, facts.greeting)
    for part in sections_of_offer(reader, offer_id):
        if part.shown:
            yield from (part.heading, part.text)


def _tongue(locale: str) -> str:
    return locale.replace("_", "-").partition("-")[0].lower()
