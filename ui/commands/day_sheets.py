"""The command day-sheet: today on paper, each row with its code."""

from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path

from models.book.book import Book
from models.book.moments import zone_named
from models.people.business import business_card
from models.people.paper_loop.codes import number_day_sheet
from models.people.paper_loop.day_sheet import DaySheet, day_sheet, rows_to_print
from models.people.paper_loop.printed import CODES_NOT_KEPT, ToCode
from reports.day_sheet_pdf import render_day_sheet
from ui.commands.command import Asked, Command, Told, open_book, takes_book
from ui.commands.written import refuse_taken, write_whole


def _declare(words: ArgumentParser) -> None:
    takes_book(words)
    words.add_argument("out", metavar="OUT.pdf", type=Path, help="the file to write")
    words.add_argument(
        "--paper",
        choices=("A4", "Letter"),
        help="another size of paper than that of the business",
    )
    words.add_argument(
        "--overwrite", action="store_true", help="write over a file that is there"
    )


def _day_sheet(asked: Asked) -> Told:
    refuse_taken(asked.out, book=asked.book, overwrite=asked.overwrite)
    with open_book(asked) as book:
        sheet, kept = _numbered(book), not book.read_only
    if asked.paper:
        sheet = replace(sheet, page_size=asked.paper)
    size = write_whole(asked.out, [render_day_sheet(sheet)])
    many = len(sheet.lines)
    rows = [
        {
            "code": line.code,
            "name": line.name,
            "company": line.company,
            "what": line.what,
        }
        for line in sheet.lines
    ]
    answer = {
        "day": str(sheet.day),
        "file": str(asked.out),
        "bytes": size,
        "paper": sheet.page_size,
        "codes_kept": kept,
        "rows": rows,
    }
    people = "1 row" if many == 1 else f"{many:,} rows"
    said = (f"{asked.out} holds {people} for {sheet.day}.",)
    return Told(answer, said if kept else (*said, f"{CODES_NOT_KEPT}."))


def _numbered(book: Book) -> DaySheet:
    """The sheet of today, each row with the code it has from now on.

    In a book that cannot be written the codes only stand on the paper.
    """
    here = book.now().astimezone(zone_named(book.ask(business_card).zone))
    today, at = here.date(), here.time()
    if not book.read_only:
        found = book.ask(rows_to_print, today, now_time=at)
        rows = [ToCode.of(row) for _, row in found]
        book.do(number_day_sheet, rows, day=today)
    return book.ask(day_sheet, today, now_time=at)


COMMANDS = {"day-sheet": Command(_declare, _day_sheet)}
