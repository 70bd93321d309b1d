from collections.abc import Callable
from datetime import date, timedelta

import pytest

from models.book.book import Book
from models.book.reader import Reader
from models.book.refusals import Refused
from models.offers.copying import copy_offer, revise_offer
from models.offers.kinds import (
    OFFER_ACCEPTED,
    AnsweredHow,
    DiscountKind,
    OfferKind,
    OfferStatus,
    SectionPlace,
    SentHow,
)
from models.offers.numbering import count_from, number_from
from models.offers.offer_list import (
    OfferState,
    offer_named,
    offers_list,
    offers_of,
    versions_of,
    works_used,
)
from models.offers.pricing import Discount
from models.offers.sending import (
    accept_offer,
    decline_offer,
    note_paper,
    send_offer,
    withdraw_offer,
)
from models.offers.sheet import Sheet
from models.offers.sheet_of import (
    facts_of,
    lines_of_offer,
    sections_of_offer,
    sheet_of,
)
from models.offers.values import Draft, LineValues, SectionValues
from models.offers.writing import (
    change_offer,
    drop_draft,
    set_discount,
    set_lines,
    set_sections,
    write_offer,
)
from models.people.business_changes import change_business
from models.people.kinds import PointKind
from models.people.prospects import add_prospect
from tests.clock import NOON, TODAY

BAG = LineValues("Bag", "Front and back", 2_000_000, "bag", 14_500_000, 0, 23_000)
TIN = BAG._replace(work="Tin", optional=True)
THANKS = SectionValues(SectionPlace.BEFORE, "", "Thank you.")
RIGHTS = SectionValues(SectionPlace.AFTER, "Rights", "All yours.", beside=True)
PACKAGING = Draft(
    OfferKind.PROPOSAL, "Packaging", lines=(BAG, TIN), sections=(THANKS, RIGHTS)
)


@pytest.fixture
def colm(book: Book) -> int:
    return book.do(
        add_prospect,
        "Colm Gallagher",
        company="Harbour Coffee",
        points=[(PointKind.ADDRESS, "14 Dock Road, Galway")],
        now=NOON,
    )


@pytest.fixture
def offer(book: Book, colm: int) -> int:
    return book.do(write_offer, colm, PACKAGING, now=NOON)


def tier_and_reason(reader: Reader, prospect_id: int) -> tuple[str, str]:
    row = reader.one("SELECT tier, reason FROM prospect WHERE id = :id", id=prospect_id)
    assert row is not None
    return row[0], row[1]


def rows(reader: Reader) -> list[tuple[object, ...]]:
    offers = [row[:-1] for row in reader.all("SELECT * FROM offer")]  # not the version
    parts = ("offer_line", "offer_section")
    return offers + [
        row for name in parts for row in reader.all(f"SELECT * FROM {name}")
    ]


def test_a_draft_takes_its_days_and_money_from_the_business(
    book: Book, offer: int
) -> None:
    sheet = book.ask(sheet_of, offer)

    assert (sheet.currency, sheet.page_size, sheet.number) == ("EUR", "A4", "")
    assert sheet.written_on == TODAY
    assert sheet.valid_until == TODAY + timedelta(days=30)
    assert sheet.draft


def test_a_sheet_has_the_lines_sections_and_sums(book: Book, offer: int) -> None:
    sheet = book.ask(sheet_of, offer)

    assert [line.work for line in sheet.offered] == ["Bag"]
    assert [line.work for line in sheet.options] == ["Tin"]
    assert sheet.totals.total == 356_700
    assert [part.heading for part in sheet.sections] == ["", "Rights"]
    assert sheet.recipient.address == "14 Dock Road, Galway"


def test_a_section_not_shown_is_not_on_the_sheet(book: Book, offer: int) -> None:
    hidden = [part._replace(shown=False) for part in (THANKS, RIGHTS)]

    book.do(set_sections, offer, hidden)

    assert book.ask(sheet_of, offer).sections == ()


def test_lines_keep_their_ids_when_they_are_moved(book: Book, offer: int) -> None:
    bag, tin = book.ask(lines_of_offer, offer)

    book.do(set_lines, offer, [tin, bag._replace(unit="sack")])

    assert book.ask(lines_of_offer, offer) == [tin, bag._replace(unit="sack")]


def test_a_line_left_out_is_gone_and_undo_brings_it_back(
    book: Book, offer: int
) -> None:
    before = book.ask(rows)
    bag, _tin = book.ask(lines_of_offer, offer)

    book.do(set_lines, offer, [bag])
    found = book.ask(lines_of_offer, offer)
    book.undo()

    assert found == [bag]
    assert book.ask(rows) == before


def test_the_sums_beside_an_offer_follow_its_lines(book: Book, offer: int) -> None:
    book.do(set_discount, offer, Discount(DiscountKind.PERCENT, 10_000, "Friends"))

    (card,) = book.ask(offers_list)

    assert (card.net_minor, card.total_minor) == (261_000, 321_030)


def test_no_discount_has_no_value_and_no_reason(book: Book, offer: int) -> None:
    book.do(set_discount, offer, Discount(DiscountKind.NONE, 5, "Friends"))

    assert book.ask(sheet_of, offer).discount == Discount()


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"title": "  "}, "needs a title"),
        ({"title": "x" * 301}, "at most 300"),
        ({"currency": "EUX"}, "not a currency"),
        ({"page_size": "A5"}, "A4 or Letter"),
        ({"valid_until": date(2026, 1, 1)}, "cannot end before"),
        ({"status": "sent"}, "no “status”"),
    ],
)
def test_a_change_that_cannot_be_is_refused(
    book: Book, offer: int, changes: dict[str, object], why: str
) -> None:
    before = book.ask(rows)

    with pytest.raises(Refused, match=why):
        book.do(change_offer, offer, **changes)

    assert book.ask(rows) == before


def test_facts_of_a_draft_can_be_changed(book: Book, offer: int) -> None:
    book.do(change_offer, offer, greeting="Dear Colm,\nhello", currency="JPY")

    facts = book.ask(facts_of, offer)
    assert (facts.greeting, facts.currency) == ("Dear Colm,\nhello", "JPY")
    assert book.ask(sheet_of, offer).totals.total == 3_567


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (BAG._replace(work=" "), "says no work"),
        (BAG._replace(quantity_micro=-1), "below zero"),
        (BAG._replace(tax_milli=900_000), "between 0 and 100 %"),
        (BAG._replace(price_e4=10**18), "too large"),
    ],
)
def test_a_line_that_cannot_be_is_refused(
    book: Book, offer: int, line: LineValues, why: str
) -> None:
    before = book.ask(rows)

    with pytest.raises(Refused, match=why):
        book.do(set_lines, offer, [line])

    assert book.ask(rows) == before


def test_more_lines_than_an_offer_holds_are_refused(book: Book, offer: int) -> None:
    with pytest.raises(Refused, match="at most 5,000 lines"):
        book.do(set_lines, offer, [BAG] * 5_001)


def test_a_draft_can_be_thrown_away_and_brought_back(book: Book, offer: int) -> None:
    before = book.ask(rows)

    book.do(drop_draft, offer)
    gone = book.ask(rows)
    book.undo()

    assert gone == []
    assert book.ask(rows) == before


def test_numbers_are_given_at_sending_one_after_the_other(
    book: Book, colm: int
) -> None:
    drafts = [book.do(write_offer, colm, PACKAGING, now=NOON) for _n in range(3)]
    book.do(drop_draft, drafts[0])

    numbers = [book.do(send_offer, one, now=NOON) for one in drafts[1:]]

    assert numbers == ["P-001", "P-002"]


def test_estimates_have_numbers_of_their_own(book: Book, offer: int, colm: int) -> None:
    estimate = Draft(OfferKind.ESTIMATE, "Signs", lines=(BAG,))
    book.do(send_offer, offer, now=NOON)

    number = book.do(
        send_offer, book.do(write_offer, colm, estimate, now=NOON), now=NOON
    )

    assert number == "E-001"


def test_numbers_go_on_where_older_papers_ended(book: Book, offer: int) -> None:
    book.do(count_from, OfferKind.PROPOSAL, 118)

    assert book.do(send_offer, offer, now=NOON) == "P-119"
    with pytest.raises(Refused, match="reached 119"):
        book.do(count_from, OfferKind.PROPOSAL, 7)


def test_a_pattern_with_a_year_counts_anew_each_year(book: Book, colm: int) -> None:
    book.do(change_business, proposal_pattern="{yyyy}-{seq:4}")
    next_year = NOON.replace(year=2027)
    first, second, third = (
        book.do(write_offer, colm, PACKAGING, now=at)
        for at in (NOON, next_year, next_year)
    )

    numbers = [
        book.do(send_offer, first, now=NOON),
        book.do(send_offer, second, now=next_year),
        book.do(send_offer, third, now=next_year),
    ]

    assert numbers == ["2026-0001", "2027-0001", "2027-0002"]


@pytest.mark.parametrize("pattern", ["P-1", "P-{seq}-{name}", "{}{seq}"])
def test_a_pattern_that_cannot_number_is_refused(pattern: str) -> None:
    with pytest.raises(Refused, match=r"\{seq\}"):
        number_from(pattern, 1, TODAY)


def test_an_offer_without_lines_cannot_be_sent(book: Book, offer: int) -> None:
    book.do(set_lines, offer, [TIN])

    with pytest.raises(Refused, match="without lines cannot be sent"):
        book.do(send_offer, offer, now=NOON)

    assert book.ask(sheet_of, offer).draft


def test_an_offer_that_has_ended_cannot_be_sent(book: Book, offer: int) -> None:
    with pytest.raises(Refused, match="ended already"):
        book.do(send_offer, offer, now=NOON + timedelta(days=60))


def test_an_offer_is_sent_once(book: Book, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)

    with pytest.raises(Refused, match="P-001 was sent"):
        book.do(send_offer, offer, now=NOON)


def test_what_was_sent_stays_as_it_was(book: Book, offer: int) -> None:
    book.do(send_offer, offer, SentHow.PAPER, now=NOON)
    sent = book.ask(sheet_of, offer)

    book.do(change_business, name="Another & Co", tax_label="GST", locale="de_DE")

    assert book.ask(sheet_of, offer) == sent
    assert sent.number == "P-001"


CHANGES: dict[str, Callable[[Book, int], object]] = {
    "facts": lambda book, offer: book.do(change_offer, offer, title="Other"),
    "lines": lambda book, offer: book.do(set_lines, offer, [BAG]),
    "sections": lambda book, offer: book.do(set_sections, offer, []),
    "discount": lambda book, offer: book.do(set_discount, offer, Discount()),
    "all": lambda book, offer: book.do(drop_draft, offer),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_nothing_of_a_sent_offer_can_be_changed(
    book: Book, offer: int, change: Callable[[Book, int], object]
) -> None:
    book.do(send_offer, offer, now=NOON)
    before = book.ask(rows)

    with pytest.raises(Refused, match="stays as it is"):
        change(book, offer)

    assert book.ask(rows) == before


def test_undo_does_not_reach_behind_a_sending(book: Book, offer: int) -> None:
    book.do(set_lines, offer, [BAG])
    book.do(send_offer, offer, now=NOON)
    before = book.ask(rows)

    with pytest.raises(Refused, match="sent offer never changes"):
        book.undo()

    assert book.ask(rows) == before


def test_accepting_wins_the_prospect_in_one_act(
    book: Book, offer: int, colm: int
) -> None:
    book.do(send_offer, offer, now=NOON)

    book.do(accept_offer, offer, now=NOON, how=AnsweredHow.PHONE)
    after = book.ask(tier_and_reason, colm), book.ask(offers_of, colm)[0].status
    book.undo()

    assert after == (("won", OFFER_ACCEPTED), "accepted")
    assert book.ask(tier_and_reason, colm) == ("cold", "")
    assert book.ask(offers_of, colm)[0].status == OfferStatus.SENT


def test_an_acceptance_after_the_last_day_says_so(book: Book, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)

    book.do(accept_offer, offer, now=NOON + timedelta(days=60))

    assert book.ask(facts_of, offer).answer_note == "Accepted after its last day."


def test_a_draft_cannot_be_accepted(book: Book, offer: int) -> None:
    with pytest.raises(Refused, match="was not sent yet"):
        book.do(accept_offer, offer, now=NOON)


def test_an_answer_is_given_once(book: Book, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)
    book.do(decline_offer, offer, now=NOON, by="Colm", note="Too dear")

    with pytest.raises(Refused, match="P-001 is declined already"):
        book.do(withdraw_offer, offer, now=NOON)

    facts = book.ask(facts_of, offer)
    assert (facts.answered_by, facts.answer_note) == ("Colm", "Too dear")


def test_an_offer_can_be_withdrawn_and_that_undone(book: Book, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)

    book.do(withdraw_offer, offer, now=NOON)
    status = book.ask(facts_of, offer).status
    book.undo()

    assert status is OfferStatus.WITHDRAWN
    assert book.ask(facts_of, offer).status is OfferStatus.SENT


def test_the_paper_of_an_offer_is_kept_once(book: Book, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)
    book.do(note_paper, offer, "a" * 64)
    book.do(note_paper, offer, "a" * 64)

    with pytest.raises(Refused, match="not the one that was sent"):
        book.do(note_paper, offer, "b" * 64)
    with pytest.raises(Refused, match="no SHA-256"):
        book.do(note_paper, offer, "short")


def test_a_new_version_supersedes_the_old_one_when_it_is_sent(
    book: Book, offer: int
) -> None:
    book.do(send_offer, offer, now=NOON)

    second = book.do(revise_offer, offer, now=NOON)
    while_draft = book.ask(facts_of, offer).status
    number = book.do(send_offer, second, now=NOON)

    assert while_draft is OfferStatus.SENT
    assert book.ask(facts_of, offer).status is OfferStatus.SUPERSEDED
    assert number == "P-001"
    assert [card.revision for card in book.ask(versions_of, offer)] == [2, 1]
    assert book.ask(offer_named, "p-001") == second


def test_a_new_version_has_the_same_words_and_prices(book: Book, offer: int) -> None:
    book.do(set_discount, offer, Discount(DiscountKind.AMOUNT, 500, "Friends"))
    book.do(send_offer, offer, now=NOON)

    second = book.do(revise_offer, offer, now=NOON)

    def words(sheet: Sheet) -> object:
        return sheet.lines, sheet.sections, sheet.discount, sheet.totals, sheet.title

    assert words(book.ask(sheet_of, second)) == words(book.ask(sheet_of, offer))


def test_there_is_one_newer_version_at_a_time(book: Book, offer: int) -> None:
    with pytest.raises(Refused, match="can be changed as it is"):
        book.do(revise_offer, offer, now=NOON)
    book.do(send_offer, offer, now=NOON)
    book.do(revise_offer, offer, now=NOON)

    with pytest.raises(Refused, match="newer version"):
        book.do(revise_offer, offer, now=NOON)


def test_an_accepted_offer_has_no_new_version(book: Book, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)
    book.do(accept_offer, offer, now=NOON)

    with pytest.raises(Refused, match="was accepted"):
        book.do(revise_offer, offer, now=NOON)


def test_a_copy_is_a_draft_of_today_for_anybody(book: Book, offer: int) -> None:
    ada = book.do(add_prospect, "Ada", now=NOON)
    book.do(send_offer, offer, now=NOON)
    later = NOON + timedelta(days=3)

    copy = book.do(copy_offer, offer, prospect_id=ada, now=later)

    sheet = book.ask(sheet_of, copy)
    assert (sheet.recipient.name, sheet.number, sheet.draft) == ("Ada", "", True)
    assert sheet.written_on == later.date()
    assert len(book.ask(sections_of_offer, copy)) == 2


def test_states_follow_from_the_day(book: Book, offer: int) -> None:
    (draft,) = book.ask(offers_list)
    book.do(send_offer, offer, now=NOON)
    (sent,) = book.ask(offers_list, only=[offer])

    assert draft.state(TODAY) is OfferState.DRAFT
    assert sent.state(TODAY) is OfferState.SENT
    assert not sent.is_at_risk(TODAY)
    assert sent.is_at_risk(TODAY + timedelta(days=25))
    assert sent.state(TODAY + timedelta(days=31)) is OfferState.EXPIRED
    assert (draft.called, sent.called) == ("Draft proposal", "P-001")
    assert sent.is_open()


def test_an_offer_nobody_wrote_is_refused(book: Book) -> None:
    with pytest.raises(Refused, match="no offer “P-9”"):
        book.ask(offer_named, "P-9")
    with pytest.raises(Refused, match="not there any more"):
        book.ask(sheet_of, 5)
    with pytest.raises(Refused, match="not there any more"):
        book.do(drop_draft, 5)


def test_a_draft_is_named_by_its_id(book: Book, offer: int) -> None:
    assert book.ask(offer_named, str(offer)) == offer


@pytest.mark.usefixtures("offer")
def test_works_used_before_are_offered_again(book: Book) -> None:
    assert book.ask(works_used, "ba") == [("Bag", "bag", 14_500_000, 23_000)]
