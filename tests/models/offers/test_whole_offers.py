"""Everything an offer can hold is written, read, copied, revised and dropped."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date, timedelta

import pytest
from sqlmodel import Session

from models.book.book import Book
from models.book.reader import Reader
from models.book.refusals import Refused
from models.book.session import name_act
from models.offers.conditions import Levy, Looks, TaxTerms
from models.offers.copying import contents_of, copy_offer, revise_offer
from models.offers.drafts import PARTS, offer_here
from models.offers.habit_changes import change_habits
from models.offers.kinds import (
    Design,
    DiscountKind,
    OfferKind,
    SectionPlace,
    TaxCase,
    TextKind,
)
from models.offers.looks import add_appendix, set_appendices, set_looks, set_picture
from models.offers.money_terms import set_levies, set_tax
from models.offers.pricing import Discount
from models.offers.sending import send_offer
from models.offers.sheet_of import facts_of, lines_of_offer, sections_of_offer, sheet_of
from models.offers.text_changes import save_text
from models.offers.values import Draft, SectionValues
from models.offers.writing import (
    change_offer,
    drop_draft,
    set_discount,
    set_lines,
    set_private_note,
    set_sections,
    write_offer,
)
from models.people.prospects import add_prospect
from models.people.rows import Detail
from tests.clock import NOON, TODAY
from tests.models.offers.whole import (
    APPENDIX,
    FACES,
    PICTURE,
    whole_draft,
    without_days,
)
from tests.models.offers.written import BAG, PACKAGING


def said(session: Session, offer_id: int) -> Draft:
    """What an offer says, asked in an operation."""
    name_act(session, "look", "Looked")
    return contents_of(session, offer_here(session, offer_id))


def all_rows(reader: Reader) -> dict[str, list[tuple[object, ...]]]:
    tables = ["offer", *(str(table.__tablename__) for table in PARTS)]
    columns = {
        table: ", ".join(
            f'"{row[1]}"'
            for row in reader.all(f"PRAGMA table_info({table})")
            if row[1] != "version"
        )
        for table in tables
    }
    return {
        table: reader.all(f"SELECT {columns[table]} FROM {table} ORDER BY id")
        for table in tables
    }


@pytest.fixture
def whole(book: Book) -> Draft:
    return whole_draft(book)


@pytest.fixture
def full(book: Book, colm: int, whole: Draft) -> int:
    return book.do(write_offer, colm, whole, now=NOON)


def test_nothing_in_the_whole_draft_is_as_it_would_be_by_itself(whole: Draft) -> None:
    plain = Draft(OfferKind.ESTIMATE, "")
    same = [
        field.name
        for field in fields(Draft)
        if getattr(whole, field.name) == getattr(plain, field.name)
    ]

    assert same == ["source_id"]


def test_a_whole_offer_is_read_as_it_was_written(
    book: Book, full: int, whole: Draft
) -> None:
    facts, lines = book.ask(facts_of, full), book.ask(lines_of_offer, full)

    assert book.do(said, full) == without_days(whole)
    assert (facts.looks, facts.tax) == (whole.looks, whole.tax)
    assert (facts.service_from, facts.service_until) == (
        whole.service_from,
        whole.service_until,
    )
    assert (facts.client_tax_number, facts.private_note) == (
        "IE1234567A",
        "Ask for more",
    )
    assert facts.shows_deposit_code is True
    assert tuple(line._replace(id=None) for line in lines) == whole.lines


def test_the_sheet_has_all_that_the_paper_needs(
    book: Book, full: int, whole: Draft
) -> None:
    book.do(change_habits, iban="DE89370400440532013000", bic="COBADEFFXXX")

    sheet = book.ask(sheet_of, full)

    assert (sheet.looks, sheet.tax, sheet.packages, sheet.terms) == (
        whole.looks,
        whole.tax,
        whole.packages,
        whole.payments,
    )
    assert sheet.font is not None
    assert (sheet.font.regular, sheet.font.bold, sheet.font.italic) == (*FACES, b"")
    assert [line.picture for line in sheet.lines] == [b"", PICTURE, *[b""] * 4]
    assert [(one.name, one.content) for one in sheet.appendices] == [
        ("drawing.pdf", APPENDIX)
    ]
    assert sheet.recipient.tax_number == "IE1234567A"
    assert (sheet.sender.iban, sheet.sender.bic) == (
        "DE89370400440532013000",
        "COBADEFFXXX",
    )
    assert sheet.totals.package == 2
    assert sum(part.minor for part in sheet.payments) == sheet.totals.due
    assert sheet.lines[0].sum == sheet.totals.gross_sum
    assert (sheet.service_from, sheet.shows_deposit_code) == (whole.service_from, True)


def test_private_words_are_no_text_of_the_sheet(book: Book, full: int) -> None:
    texts = book.ask(sheet_of, full).texts()

    assert not {"Ask for more", "B-1"} & set(texts)
    assert {"Surcharge", "Small", "On acceptance", "Why not"} <= set(texts)


def test_a_copy_says_the_same_without_its_days_and_what_is_private(
    book: Book, full: int, whole: Draft
) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    same = book.do(copy_offer, full, now=NOON)
    other = book.do(copy_offer, full, now=NOON, prospect_id=ada)

    assert book.do(said, same) == book.do(said, other) == without_days(whole)
    kept, gone = book.ask(facts_of, same), book.ask(facts_of, other)
    assert (kept.client_tax_number, kept.private_note) == ("IE1234567A", "Ask for more")
    assert (gone.client_tax_number, gone.private_note) == ("", "")
    assert kept.service_from is None
    assert kept.written_on == TODAY


def test_a_new_version_says_all_of_the_old_one(
    book: Book, full: int, whole: Draft
) -> None:
    book.do(send_offer, full, now=NOON)

    second = book.do(revise_offer, full, now=NOON)

    old, new = book.ask(sheet_of, full), book.ask(sheet_of, second)
    assert new.terms == whole.payments
    assert new.replaces is not None
    assert replace(new, valid_until=None, replaces=None) == replace(
        old,
        revision=2,
        draft=True,
        written_on=TODAY,
        valid_until=None,
    )
    assert book.ask(facts_of, second).private_note == "Ask for more"


def test_a_whole_draft_can_be_thrown_away_and_brought_back(
    book: Book, full: int
) -> None:
    before = book.ask(all_rows)

    book.do(drop_draft, full)
    gone = book.ask(all_rows)
    book.undo()

    assert not any(gone.values())
    assert book.ask(all_rows) == before


def test_what_was_made_from_a_dropped_draft_stays(
    book: Book, colm: int, offer: int
) -> None:
    made = replace(PACKAGING, source_id=offer)
    later = book.do(write_offer, colm, made, now=NOON)

    book.do(drop_draft, offer)
    left = book.ask(facts_of, later).source_id
    book.undo()

    assert left is None
    assert book.ask(facts_of, later).source_id == offer


def test_a_sent_whole_offer_is_frozen_with_all_its_parts(book: Book, full: int) -> None:
    book.do(send_offer, full, now=NOON)
    before = book.ask(sheet_of, full)

    book.do(change_habits, iban="DE89370400440532013000", design=Design.MINIMAL)

    assert book.ask(sheet_of, full) == before


CHANGES: list[Callable[[Book, int], object]] = [
    lambda book, offer: book.do(set_looks, offer, Looks(Design.MINIMAL)),
    lambda book, offer: book.do(set_tax, offer, TaxTerms(case=TaxCase.EXEMPT)),
    lambda book, offer: book.do(set_levies, offer, []),
    lambda book, offer: book.do(set_appendices, offer, []),
    lambda book, offer: book.do(change_offer, offer, service_from=None),
    lambda book, offer: book.do(change_offer, offer, currency="JPY"),
    lambda book, offer: book.do(set_private_note, offer, "Else"),
]


def test_each_change_is_one_act_and_undone_as_one(book: Book, full: int) -> None:
    before = book.ask(all_rows)
    for change in CHANGES:
        change(book, full)
        after = book.ask(all_rows)
        book.undo()

        assert after != before
        assert book.ask(all_rows) == before


def test_a_new_offer_takes_looks_taxes_and_its_end_from_the_habits(
    book: Book, colm: int
) -> None:
    book.do(
        change_habits,
        design=Design.MODERN,
        accent="0b6e74",
        valid_days=14,
        prices_with_tax=True,
        tax_case=TaxCase.SMALL_BUSINESS,
        tax_reason="Section 19",
        cash_step=5,
    )

    offer = book.do(write_offer, colm, PACKAGING, now=NOON)

    facts = book.ask(facts_of, offer)
    assert facts.looks == Looks(Design.MODERN, "0b6e74")
    assert facts.tax == TaxTerms(
        with_tax=True, case=TaxCase.SMALL_BUSINESS, reason="Section 19", cash_step=5
    )
    assert facts.valid_until == TODAY + timedelta(days=14)


def test_an_offer_may_have_no_end(book: Book, colm: int) -> None:
    book.do(change_habits, valid_days=0)

    offer = book.do(write_offer, colm, PACKAGING, now=NOON)

    assert book.ask(facts_of, offer).valid_until is None


@pytest.mark.usefixtures("full")
def test_a_new_offer_speaks_as_the_last_one_to_this_client(
    book: Book, colm: int
) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)

    mine = book.ask(facts_of, book.do(write_offer, colm, PACKAGING, now=NOON))
    hers = book.ask(facts_of, book.do(write_offer, ada, PACKAGING, now=NOON))

    assert (mine.currency, mine.locale) == ("USD", "de-DE")
    assert mine.client_tax_number == "IE1234567A"
    assert (hers.currency, hers.locale, hers.client_tax_number) == ("EUR", "en_IE", "")


def test_the_clients_tax_number_is_found_among_the_details(
    book: Book, colm: int
) -> None:
    def detail(session: Session, label: str) -> None:
        session.add(Detail(prospect_id=colm, label=label, value=f"DE {label}"))
        name_act(session, "note", "Noted")

    book.do(detail, "Shoe size")
    for label in ("VAT number", "vat Number:", "Tax number", "Tax ID"):
        book.do(detail, label)
        offer = book.do(write_offer, colm, PACKAGING, now=NOON)
        found = book.ask(sheet_of, offer).recipient.tax_number
        book.undo()
        book.undo()

        assert found == f"DE {label}"


def test_amounts_keep_their_worth_in_a_currency_without_cents(
    book: Book, full: int
) -> None:
    book.do(change_offer, full, currency="JPY")

    facts, lines = book.ask(facts_of, full), book.ask(lines_of_offer, full)
    assert facts.discount.value == 10
    assert [line.discount_minor for line in lines] == [0, 1, 0, 0, 1, 1]
    assert book.ask(sheet_of, full).terms[1].value == 100

    book.do(change_offer, full, currency="KWD")

    assert book.ask(facts_of, full).discount.value == 10_000


def test_a_section_knows_the_kept_text_it_was_copied_from(
    book: Book, offer: int
) -> None:
    text = book.do(save_text, TextKind.TERMS, "Ours", "All yours.", now=NOON)
    section = SectionValues(SectionPlace.AFTER, "Rights", "All yours.", text_id=text)

    book.do(set_sections, offer, [section])
    copy = book.do(copy_offer, offer, now=NOON)

    for key in (offer, copy):
        (found,) = book.ask(sections_of_offer, key)
        assert found._replace(id=None) == section


def test_a_private_note_may_change_on_a_sent_offer(book: Book, full: int) -> None:
    book.do(send_offer, full, now=NOON)

    book.do(set_private_note, full, "They called")

    assert book.ask(facts_of, full).private_note == "They called"


WRONG_LOOKS = {
    Looks(accent="red"): "six hex digits",
    Looks(logo_mm=9): "10 to 60 mm",
    Looks(logo_mm=61): "10 to 60 mm",
    Looks(font_id=7): "font is not there",
}
WRONG_TAXES = {
    TaxTerms(cash_step=-1): "rounded so",
    TaxTerms(levies=(Levy(" ", 1),)): "needs a name",
    TaxTerms(levies=(Levy("All", 100_001),)): "between 0 and 100 %",
    TaxTerms(levies=(Levy("One", 1),) * 11): "at most 10",
}


def test_looks_and_taxes_that_cannot_be_are_refused(book: Book, offer: int) -> None:
    before = book.ask(all_rows)
    for looks, why in WRONG_LOOKS.items():
        with pytest.raises(Refused, match=why):
            book.do(set_looks, offer, looks)
    for tax, why in WRONG_TAXES.items():
        with pytest.raises(Refused, match=why):
            book.do(set_tax, offer, tax)

    assert book.ask(all_rows) == before


WRONG_DISCOUNTS = {
    Discount(DiscountKind.PERCENT, 100_001): "between 0 and 100 %",
    Discount(DiscountKind.PERCENT, -1): "between 0 and 100 %",
    Discount(DiscountKind.AMOUNT, -1): "below zero",
    Discount(DiscountKind.AMOUNT, 10**30): "above the sum",
}


def test_discounts_that_cannot_be_are_refused(
    book: Book, colm: int, offer: int
) -> None:
    before = book.ask(all_rows)
    for discount, why in WRONG_DISCOUNTS.items():
        draft = replace(PACKAGING, discount=discount)
        with pytest.raises(Refused, match=why):
            book.do(set_discount, offer, discount)
        with pytest.raises(Refused, match=why):
            book.do(write_offer, colm, draft, now=NOON)

    assert book.ask(all_rows) == before


def test_an_offer_of_the_last_day_there_is_ends_on_it(book: Book, colm: int) -> None:
    draft = replace(PACKAGING, written_on=date.max, locale="de-\ud800DE\x00")

    offer = book.do(write_offer, colm, draft, now=NOON)

    facts = book.ask(facts_of, offer)
    assert (facts.valid_until, facts.locale) == (date.max, "de-DE")


def test_work_cannot_end_before_it_begins(book: Book, offer: int) -> None:
    with pytest.raises(Refused, match="before the day it begins"):
        book.do(
            change_offer,
            offer,
            service_from=date(2026, 12, 2),
            service_until=date(2026, 12, 1),
        )


def test_a_file_may_follow_and_a_picture_stand_in_a_line(
    book: Book, offer: int
) -> None:
    bag_id = book.ask(lines_of_offer, offer)[0].id
    assert bag_id is not None

    book.do(add_appendix, offer, "../plan.pdf", APPENDIX, now=NOON)
    book.do(set_picture, offer, bag_id, PICTURE, now=NOON)
    sheet = book.ask(sheet_of, offer)
    book.do(set_picture, offer, bag_id, b"", now=NOON)

    assert [one.content for one in sheet.appendices] == [APPENDIX]
    assert "/" not in sheet.appendices[0].name
    assert sheet.lines[0].picture == PICTURE
    assert book.ask(sheet_of, offer).lines[0].picture == b""


def test_a_file_that_no_paper_can_show_is_refused(book: Book, offer: int) -> None:
    bag_id = book.ask(lines_of_offer, offer)[0].id
    assert bag_id is not None

    with pytest.raises(Refused, match="PDF, a JPEG or a PNG"):
        book.do(add_appendix, offer, "a.exe", b"MZ", now=NOON)
    with pytest.raises(Refused, match="JPEG or a PNG"):
        book.do(set_picture, offer, bag_id, APPENDIX, now=NOON)
    with pytest.raises(Refused, match="not kept in the book"):
        book.do(set_appendices, offer, [("a.pdf", "0" * 64)])
    with pytest.raises(Refused, match="not kept in the book"):
        book.do(set_appendices, offer, [("a.pdf", "\ud800")])
    with pytest.raises(Refused, match="not kept in the book"):
        book.do(set_lines, offer, [BAG._replace(picture="0" * 64)])


def test_a_file_that_is_read_again_is_not_read_from_the_book(
    book: Book, full: int
) -> None:
    book.ask(sheet_of, full)

    class Watched(Reader):
        """Counts how often bytes are read."""

        read = 0

        def one(self, sql: str, **values: object) -> tuple[object, ...] | None:
            Watched.read += "content" in sql
            return super().one(sql, **values)

    book.ask(lambda reader: sheet_of(Watched(reader._connection), full))

    assert Watched.read == 0
