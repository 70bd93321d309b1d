"""Features 10 and 19: from an estimate to a contract, linked in both directions."""

from dataclasses import replace

import pytest

from models.book.book import Book
from models.book.checks import check
from models.book.refusals import Refused
from models.lists.erasing.person import erase_person
from models.offers.answers import accept_offer
from models.offers.chain import chain_of
from models.offers.converting import Carried, convert_offer
from models.offers.copying import revise_offer
from models.offers.kinds import OfferKind, OfferStatus
from models.offers.offer_list import offers_of
from models.offers.papers import sent_paper
from models.offers.sending import keep_paper, send_offer
from models.offers.sheet_of import facts_of, lines_of_offer, sheet_of
from models.offers.writing import drop_draft, write_offer
from tests.clock import NOON
from tests.models.offers.packaged import THREE

CONTRACT, PROPOSAL, ESTIMATE = (
    OfferKind.CONTRACT,
    OfferKind.PROPOSAL,
    OfferKind.ESTIMATE,
)


@pytest.fixture
def three(book: Book, colm: int) -> int:
    return book.do(write_offer, colm, THREE, now=NOON)


def works(book: Book, offer: int) -> list[str]:
    return [line.work for line in book.ask(lines_of_offer, offer)]


def test_the_package_they_chose_becomes_a_contract_with_just_its_lines(
    book: Book, three: int, colm: int
) -> None:
    """Feature 10."""
    before = works(book, three)
    book.do(send_offer, three, now=NOON)
    offered = dict(book.ask(sheet_of, three).totals.each_package)[2]
    book.do(accept_offer, three, package=2, now=NOON)
    (card,) = book.ask(offers_of, colm)

    contract = book.do(convert_offer, three, CONTRACT, now=NOON)

    sheet = book.ask(sheet_of, contract)
    assert works(book, contract) == ["What you get", "Design", "Shop sign", "Fitting"]
    assert (sheet.kind, sheet.packages, sheet.options) == (CONTRACT, (), ())
    assert sheet.totals.total == offered.total == card.total_minor
    assert works(book, three) == before
    assert book.ask(facts_of, three).chosen_package == 2


def test_a_contract_needs_one_of_the_packages(book: Book, three: int) -> None:
    with pytest.raises(Refused, match="1 Start, 2 Shop, 3 All over town"):
        book.do(convert_offer, three, CONTRACT, now=NOON)
    with pytest.raises(Refused, match="Say which package"):
        book.do(convert_offer, three, CONTRACT, package=4, now=NOON)

    contract = book.do(convert_offer, three, CONTRACT, package=1, now=NOON)

    assert works(book, contract) == ["What you get", "Design", "Print run"]


def test_an_estimate_becomes_a_proposal_with_all_its_packages(
    book: Book, colm: int
) -> None:
    draft = replace(THREE, kind=ESTIMATE)
    estimate = book.do(write_offer, colm, draft, now=NOON)

    proposal = book.do(convert_offer, estimate, PROPOSAL, now=NOON)

    old, new = book.ask(sheet_of, estimate), book.ask(sheet_of, proposal)
    assert (new.lines, new.packages, new.totals) == (
        old.lines,
        old.packages,
        old.totals,
    )
    assert (new.sections, new.payments) == (old.sections, old.payments)
    assert book.ask(facts_of, proposal).private_note == "He pays late"


def test_chosen_lines_go_over_and_what_was_for_the_sum_does_not(
    book: Book, three: int
) -> None:
    lines = {line.work: line.id or 0 for line in book.ask(lines_of_offer, three)}
    chosen = [lines["Spare stickers"], lines["Car lettering"]]

    contract = book.do(
        convert_offer, three, CONTRACT, package=3, lines=chosen, now=NOON
    )

    sheet = book.ask(sheet_of, contract)
    assert works(book, contract) == ["On the road", "Car lettering", "Spare stickers"]
    assert sheet.totals.net == 410_000
    assert sheet.totals.discount == 0
    assert [part.minor for part in sheet.payments] == [151_290, 353_010]


def test_only_what_one_lists_goes_over(book: Book, three: int) -> None:
    carried = {Carried.TERMS, Carried.PAYMENTS}

    contract = book.do(
        convert_offer, three, CONTRACT, package=1, carried=carried, now=NOON
    )

    sheet, facts = book.ask(sheet_of, contract), book.ask(facts_of, contract)
    assert [part.heading for part in sheet.sections] == ["Terms"]
    assert (facts.private_note, sheet.totals.discount) == ("", 0)
    assert len(sheet.payments) == 2


@pytest.mark.parametrize("kind", [PROPOSAL, ESTIMATE])
def test_nothing_goes_back_in_the_chain(
    book: Book, three: int, kind: OfferKind
) -> None:
    with pytest.raises(Refused, match="A proposal does not become"):
        book.do(convert_offer, three, kind, now=NOON)


def test_what_cannot_go_over_is_refused(book: Book, three: int, offer: int) -> None:
    heading = book.ask(lines_of_offer, three)[0].id
    assert heading is not None
    with pytest.raises(Refused, match="at least one line"):
        book.do(convert_offer, three, CONTRACT, package=1, lines=[heading], now=NOON)
    with pytest.raises(Refused, match="not in the offer"):
        book.do(convert_offer, three, CONTRACT, package=1, lines=[7], now=NOON)
    with pytest.raises(Refused, match="no packages"):
        book.do(convert_offer, offer, CONTRACT, package=1, now=NOON)


def test_the_chain_is_seen_from_each_of_its_papers(book: Book, colm: int) -> None:
    """Feature 19."""
    draft = replace(THREE, kind=ESTIMATE, packages=(), lines=THREE.lines[:2])
    estimate = book.do(write_offer, colm, draft, now=NOON)
    book.do(send_offer, estimate, now=NOON)
    proposal = book.do(convert_offer, estimate, PROPOSAL, now=NOON)
    book.do(send_offer, proposal, now=NOON)
    contract = book.do(convert_offer, proposal, CONTRACT, now=NOON)

    chains = [book.ask(chain_of, one) for one in (estimate, proposal, contract)]

    assert [
        ([card.id for card in chain.came_from], [card.id for card in chain.became])
        for chain in chains
    ] == [
        ([], [proposal, contract]),
        ([estimate], [contract]),
        ([estimate, proposal], []),
    ]


def test_dropping_one_breaks_no_other(book: Book, three: int) -> None:
    """Feature 19."""
    contract = book.do(convert_offer, three, CONTRACT, package=1, now=NOON)
    book.do(send_offer, contract, now=NOON)
    before = book.ask(sheet_of, contract)

    book.do(drop_draft, three)
    alone = book.ask(chain_of, contract), book.ask(sheet_of, contract)
    book.undo()

    assert (alone[0].came_from, alone[1]) == ((), before)
    assert [card.id for card in book.ask(chain_of, contract).came_from] == [three]
    assert not any(check(book.path).values())


def test_erasing_whom_it_is_for_breaks_no_chain(
    book: Book, three: int, colm: int
) -> None:
    """Feature 19."""
    contract = book.do(convert_offer, three, CONTRACT, package=1, now=NOON)
    book.do(send_offer, contract, now=NOON)
    book.do(keep_paper, contract, b"%PDF of Colm", now=NOON)

    book.do(erase_person, colm, now=NOON)

    assert book.ask(chain_of, contract).came_from == ()
    assert book.ask(sent_paper, contract) is None
    assert not any(check(book.path).values())
    assert b"%PDF of Colm" not in b"".join(
        row[0] for row in book.ask(lambda r: r.all("SELECT content FROM kept_file"))
    )


def test_a_version_that_was_replaced_goes_no_further(book: Book, offer: int) -> None:
    book.do(send_offer, offer, now=NOON)
    second = book.do(revise_offer, offer, now=NOON)
    book.do(send_offer, second, now=NOON)

    with pytest.raises(Refused, match="newer version of P-001"):
        book.do(convert_offer, offer, CONTRACT, now=NOON)

    assert book.ask(facts_of, offer).status is OfferStatus.SUPERSEDED
    assert book.do(convert_offer, second, CONTRACT, now=NOON)
