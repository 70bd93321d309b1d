"""From the words on the command line to the one command, and back to an exit code."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from models.book.refusals import NotSaved, Refused
from models.book.text import clean_line

NOUNS: Mapping[str, tuple[str, str]] = {
    "new": ("books", "make an empty book for a business"),
    "sample": ("sample", "make a book with sample people to look around in"),
    "demo": ("demo", "make a book of made-up people, as large as you like"),
    "import": ("importing", "bring in lists, cards, calendars and boards"),
    "export": ("exporting", "write people as a file for other programs"),
    "bundle": ("bundling", "take everything out, and check it by reading it back"),
    "add": ("people", "add a person"),
    "touch": ("touches", "log a touch in one line, as in the touch bar"),
    "move": ("people", "move a person to another tier"),
    "next": ("touches", "plan the next step with a person"),
    "delete": ("people", "put a person in the bin"),
    "today": ("today", "whom to touch today, what is owed, how the week goes"),
    "due": ("today", "everybody who is due by a day"),
    "plan": ("plans", "the contact plan: show it, set a rhythm, tell the rules"),
    "board": ("board", "the tiers and everybody in them"),
    "search": ("searching", "people, notes and documents by anything in them"),
    "show": ("record", "one person's record and timeline"),
    "set": ("record", "put a value in one of your fields, typed as you write it"),
    "list": ("lists", "smart lists, and who is on one"),
    "offers": ("offers", "all offers, or what they come to"),
    "offer": ("offer_drafts", "make a proposal or an estimate from a file"),
    "picture": ("line_pictures", "put a picture in an offer's line, or take it out"),
    "send": (
        "offer_answers",
        "mark an offer as sent; it gets its number and is frozen",
    ),
    "accept": ("offer_answers", "accept a baton; or mark a sent offer as accepted"),
    "decline": ("offer_answers", "mark a sent offer as declined"),
    "revise": ("offer_next", "begin a new version of a sent offer"),
    "convert": ("offer_next", "make a proposal or a contract of an offer"),
    "copy": ("offer_next", "begin a copy of an offer, for anybody"),
    "compare": ("offer_next", "what a new version says otherwise than the older"),
    "invoice-data": ("offer_figures", "an offer's figures, for the accountant"),
    "follow-up": ("offer_figures", "a ready text about an offer without an answer"),
    "pass": ("batons", "offer the baton for a person to a partner, or to yourself"),
    "return": ("batons", "give an offered baton back, with a reason that is counted"),
    "review": ("reviewing", "what cannot stay so, each with its repair"),
    "passes": ("batons", "what became of the passes, and who waits for an answer"),
    "calendar": ("calendar_folder", "write what is planned into a calendar's folder"),
    "day-sheet": ("day_sheets", "write today as a PDF to work from on paper"),
    "pdf": ("offer_paper", "write an offer as a PDF file, as it was sent"),
    "catalogue": ("price_lists", "what you sell: find it, take a price list in or out"),
    "font": ("own_fonts", "set papers in a font of your own, or see which there are"),
    "verify": ("verifying", "judge a PDF that came back: unchanged, changed, signed"),
    "about": ("rights", "everything the book holds about a person, to hand over"),
    "erase": ("rights", "erase a person for good; this cannot be undone"),
    "review-due": ("rights", "who has not been heard of for three years"),
    "takeback": ("taking_back", "take an import back, keeping later edits"),
    "duplicates": ("duplicates", "who is in the book twice, with why"),
    "merge": ("duplicates", "make two people one; everything of both is kept"),
    "unmerge": ("duplicates", "part two who were merged, however long ago"),
    "undo": ("acts", "take back the newest act"),
    "redo": ("acts", "do again the act last taken back"),
    "history": ("acts", "who did what, and when"),
    "check": ("books", "look for faults in a book"),
    "backup": ("books", "write a verified copy of a book"),
    "restore": ("books", "make a new book from a backup"),
    "tour": ("tour", "walk through the sample and leave pictures in a folder"),
}
"""Every command: the file it stands in, and what it does."""

OpenWindow = Callable[[Path | None, str | None], int]


def call(words: Sequence[str], *, open_window: OpenWindow) -> int:
    """Do what the words say and print what came of it; the exit code."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        rest, now = _without_now(words)
        if not rest or (len(rest) == 1 and _is_path(rest[0])):
            return open_window(Path(rest[0]) if rest else None, now)
        from ui.commands import telling  # noqa: PLC0415 — the window starts without it

        if rest[0] in NOUNS:
            telling.tell(NOUNS[rest[0]], rest, now)
            return 0
        return open_window(telling.book_to_open(rest, NOUNS), now)
    except (Refused, NotSaved) as refusal:
        sys.stderr.write(f"{clean_line(str(refusal))}\n")
        return 2
    except BrokenPipeError:
        # Whoever read us has enough; Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _without_now(words: Sequence[str]) -> tuple[list[str], str | None]:
    """The words without --now, which may stand anywhere, and its value."""
    rest, now = list(words), None
    for place, word in enumerate(rest):
        if word == "--":
            break
        if word == "--now" or word.startswith("--now="):
            _, equals, now = word.partition("=")
            if not equals:
                if place + 1 == len(rest):
                    raise Refused(
                        "Say a moment after --now, as in --now 2026-11-18T12:00."
                    )
                now = rest.pop(place + 1)
            rest.pop(place)
            return rest, now
    return rest, now


def _is_path(word: str) -> bool:
    return word not in NOUNS and not word.startswith("-")
