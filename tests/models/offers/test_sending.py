from collections.abc import Callable
from datetime import timedelta

import pytest

from models.book.book import Book
from models.book.refusals import Refused
from models.offers.answers import accept_offer, decline_offer
from models.offers.copying import revise_offer
from models.offers.kinds import (
    OFFER_ACCEPTED,
    AnsweredHow,
    DiscountKind,
    OfferKind,
    OfferStatus,
    SentHow,
)
from models.offers.numbering import count_from
from models.offers.offer_list import (
    offer_named,
    offers_of,
    versions_of,
)
from models.offers.papers import sent_paper
from models.offers.pricing import Discount
from models.offers.sending import keep_paper, send_offer, withdraw_offer
from models.offers.sheet import Sheet
from models.offers.sheet_of import (
    facts_of,
    sheet_of,
)
from models.offers.values import Draft
from models.offers.writing import (
    change_offer,
    drop_draft,
    set_discount,
    set_lines,
    set_sections,
    write_offer,
)
from models.people.business_changes import change_business
from tests.clock import NOON
from tests.models.offers.written import (
    BAG,
    PACKAGING,
    TIN,
    rows,
    tier_and_reason,
)


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

    later = NOON + timedelta(days=60)
    with pytest.raises(Refused, match="P-001 ended on 18 December 2026"):
        book.do(accept_offer, offer, now=later)
    book.do(accept_offer, offer, now=later, although_expired=True)

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
    before = book.ask(sent_paper, offer)
    book.do(keep_paper, offer, b"%PDF one", now=NOON)
    book.do(keep_paper, offer, b"%PDF one", now=NOON)

    with pytest.raises(Refused, match="not the one that was sent"):
        book.do(keep_paper, offer, b"%PDF two", now=NOON)
    with pytest.raises(Refused, match="empty"):
        book.do(keep_paper, offer, b"", now=NOON)
    assert before is None
    assert book.ask(sent_paper, offer) == b"%PDF one"


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


@pytest.mark.parametrize(
    ("answer", "becomes"),
    [
        (decline_offer, OfferStatus.SUPERSEDED),
        (withdraw_offer, OfferStatus.WITHDRAWN),
    ],
)
def test_what_was_taken_back_is_not_superseded(
    book: Book, offer: int, answer: Callable[..., None], becomes: OfferStatus
) -> None:
    book.do(send_offer, offer, now=NOON)
    book.do(answer, offer, now=NOON)

    book.do(send_offer, book.do(revise_offer, offer, now=NOON), now=NOON)

    assert book.ask(facts_of, offer).status is becomes


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


def test_a_new_version_stays_of_its_kind(book: Book, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)
    second = book.do(revise_offer, offer, now=NOON)

    with pytest.raises(Refused, match="P-001 stays a proposal"):
        book.do(change_offer, second, kind=OfferKind.ESTIMATE)
