"""What is found about a paper that came back, and how it is said in plain words."""

from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

_SHOWN = 6
_LONGEST = 120


class Likeness(StrEnum):
    """How a returned file compares with the one that was sent."""

    UNCHANGED = "unchanged"
    ADDED = "added to"
    CHANGED = "changed"
    PICTURE = "picture"
    ANOTHER = "another document"
    UNCOMPARED = "not compared"


class Later(StrEnum):
    """What came into the file after a signature."""

    NOTHING = "nothing"
    ALLOWED = "signatures or filled fields"
    CHANGES = "changes"


class Trust(StrEnum):
    """Who says whose a certificate is."""

    OWN = "own"
    KNOWN = "known issuer"
    UNKNOWN = "unknown issuer"
    ENDED = "not valid now"


@dataclass(frozen=True, slots=True)
class Seal:
    """One signature.

    Attributes:
        by: whom its certificate names.
        when: the moment it says of itself; nobody else vouches for it.
        intact: what it covers is as it was signed.
        later: what was put after what it covers.
        trust: who says that the name is right.
    """

    by: str
    when: datetime | None
    intact: bool
    later: Later
    trust: Trust

    @property
    def covers_whole(self) -> bool:
        """Whether it covers the whole file, to the last byte."""
        return self.later is Later.NOTHING

    @property
    def sentences(self) -> tuple[str, ...]:
        """What holds of it, the two facts apart: is it intact, and is it trusted."""
        moment = ""
        if self.when:
            moment = f", {self.when.day} {self.when:%B %Y at %H:%M %Z} as it says"
        who = f"Signed by {self.by or 'nobody it names'}{moment}."
        if not self.intact:
            return (who, "The signature is broken: what it covers was changed.")
        return (who, _LATER[self.later], _TRUST[self.trust])


_LATER = {
    Later.NOTHING: "It is intact and covers the whole file.",
    Later.ALLOWED: (
        "It is intact; after it came only what it allows: signatures or filled fields."
    ),
    Later.CHANGES: "It is intact, but the file was changed after it was signed.",
}
_TRUST = {
    Trust.OWN: "The certificate is your own.",
    Trust.KNOWN: "This computer knows who issued the certificate.",
    Trust.UNKNOWN: (
        "The issuer of the certificate is unknown here, so the name is only claimed."
    ),
    Trust.ENDED: (
        "The certificate is not valid at this time, so the name is only claimed."
    ),
}


@dataclass(frozen=True, slots=True)
class PageNews:
    """What is new on a page, counted from 1.

    Attributes:
        came: words that were not there before, in order.
        went: words that are gone.
        redrawn: the page is drawn otherwise, whatever its words.
        missing: the page is gone.
        extra: the page was not there.
        outside: something was put outside the places to sign.
    """

    number: int
    came: tuple[str, ...] = ()
    went: tuple[str, ...] = ()
    redrawn: bool = False
    missing: bool = False
    extra: bool = False
    outside: bool = False

    @property
    def sentence(self) -> str:
        """What is new on it."""
        page = f"Page {self.number}"
        if self.missing:
            return f"{page} is missing."
        if self.extra:
            return f"{page} is new."
        said = []
        if self.came:
            said.append(f"new: {_few(self.came)}")
        if self.went:
            said.append(f"gone: {_few(self.went)}")
        if not said:
            said.append("drawn otherwise, the words are the same")
        told = f"{page}: {'; '.join(said)}"
        told += "" if told.endswith((".”", "…”")) else "."
        if self.outside:
            told += " Something stands outside the places to sign: look at the page."
        return told


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a returned file is.

    Attributes:
        pages: of the pages that are not as they were sent, the news.
        uncompared: how many pages at the end were not looked at: a paper is shorter.
        carries: what it carries that ours did not: scripts, links, files.
        unread: why signatures of it could not be read; empty where all could.
    """

    likeness: Likeness
    seals: tuple[Seal, ...] = ()
    pages: tuple[PageNews, ...] = ()
    uncompared: int = 0
    carries: tuple[str, ...] = ()
    unread: str = ""

    @property
    def is_ours(self) -> bool:
        """Whether all that was sent is in it, and beside it only what is allowed."""
        return self.likeness in {Likeness.UNCHANGED, Likeness.ADDED}

    @property
    def sentences(self) -> tuple[str, ...]:
        """The verdict, for people: the file, its pages, its signatures, its freight."""
        told = [_LIKENESS[self.likeness]]
        if self.likeness is Likeness.CHANGED and not (self.pages or self.uncompared):
            told.append(_SAVED_ANEW)
        told += [page.sentence for page in self.pages[:_SHOWN]]
        if len(self.pages) > _SHOWN:
            told.append(f"{len(self.pages) - _SHOWN} more pages are not as sent.")
        if self.uncompared:
            told.append(f"The last {self.uncompared:,} pages were not compared.")
        told += [sentence for seal in self.seals for sentence in seal.sentences]
        if self.unread or not self.seals:
            told.append(self.unread or "It bears no electronic signature.")
        told += [
            f"It carries {freight}. Baton opened none of it."
            for freight in self.carries
        ]
        return tuple(told)


_LIKENESS = {
    Likeness.UNCHANGED: "This is the file that was sent, byte for byte.",
    Likeness.ADDED: (
        "This is the file that was sent; signatures or filled fields were added and"
        " nothing else."
    ),
    Likeness.CHANGED: "This file is not as it was sent.",
    Likeness.PICTURE: (
        "This file is a picture of a paper, a scan perhaps. Compare it by eye."
    ),
    Likeness.ANOTHER: "This is another document than the one that was sent.",
    Likeness.UNCOMPARED: "There is no sent file to compare this one with.",
}


def told_of(verdict: Verdict) -> dict[str, Any]:
    """The verdict as plain JSON, to be told from one process to another."""
    told = asdict(verdict)
    for seal in told["seals"]:
        seal["when"] = None if seal["when"] is None else seal["when"].isoformat()
    return told


def verdict_of(told: dict[str, Any]) -> Verdict:
    """The verdict that was told so.

    Raises:
        ValueError: it was told otherwise.
    """
    seals, pages = told["seals"], told["pages"]
    return Verdict(
        Likeness(told["likeness"]),
        tuple(_seal_of(**seal) for seal in seals),
        tuple(
            PageNews(
                **{**page, "came": tuple(page["came"]), "went": tuple(page["went"])}
            )
            for page in pages
        ),
        int(told["uncompared"]),
        tuple(told["carries"]),
        str(told["unread"]),
    )


def _seal_of(
    by: str, when: str | None, later: str, trust: str, *, intact: bool
) -> Seal:
    moment = None if when is None else datetime.fromisoformat(when)
    return Seal(by, moment, intact, Later(later), Trust(trust))


_SAVED_ANEW = (
    "Its bytes are others, but every page shows what it showed: another program saved"
    " it anew."
)


def _few(words: tuple[str, ...]) -> str:
    text = " ".join(words)
    return f"“{text}”" if len(text) <= _LONGEST else f"“{text[:_LONGEST]}…”"
