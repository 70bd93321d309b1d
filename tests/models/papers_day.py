"""A random day with papers: packages, taxes, payments, files; sent and answered."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from models.offers.answers import accept_offer, decline_offer
from models.offers.conditions import Levy, Looks, Package, Payment, TaxTerms
from models.offers.converting import convert_offer
from models.offers.copying import copy_offer, revise_offer
from models.offers.kinds import (
    Design,
    LevyKind,
    LinePart,
    OfferKind,
    Period,
    SentHow,
    ShareKind,
    TaxCase,
    Window,
)
from models.offers.looks import add_appendix, set_appendices, set_looks, set_picture
from models.offers.money_terms import set_packages, set_payments, set_tax
from models.offers.sending import keep_paper, send_offer, withdraw_offer
from models.offers.sheet import Sheet
from models.offers.sheet_of import sheet_of
from models.offers.values import Draft, LineValues
from models.offers.writing import (
    change_offer,
    drop_draft,
    set_lines,
    set_private_note,
    write_offer,
)
from models.people.kinds import LostReason
from tests.models.random_day import OF_THE_LIVING, WORDS, RandomDay

DRAFT = f"status = 'draft' AND {OF_THE_LIVING}"
PACKAGES = st.integers(0, 4).map(
    lambda many: [Package(number, f"Łódź {number}") for number in range(1, many + 1)]
)
LEVY = st.builds(
    Levy, st.just("Levy"), st.integers(0, 100_000), st.sampled_from(LevyKind)
)
TAXES = st.builds(
    TaxTerms,
    st.booleans(),
    st.sampled_from(TaxCase),
    WORDS,
    st.lists(LEVY, max_size=2).map(tuple),
    st.sampled_from([0, 5]),
)
PAYMENTS = st.lists(
    st.builds(
        Payment,
        WORDS,
        st.sampled_from(ShareKind),
        st.sampled_from([0, 50_000, 100_000]),
        st.none(),
        st.just(value=False),
    ),
    max_size=3,
)
LOOKS = st.builds(
    Looks,
    st.sampled_from(Design),
    st.sampled_from(["", "0b6e74"]),
    st.none(),
    st.sampled_from([0, 40]),
    st.booleans(),
    st.sampled_from(Window),
)
LINES = st.builds(
    lambda *values: LineValues("Bag", "", *values),
    st.integers(0, 10**7),
    st.just("bag"),
    st.integers(-(10**6), 10**8),
    st.sampled_from([0, 5_000]),
    st.sampled_from([0, 9_000, 23_000]),
    st.booleans(),
    st.sampled_from(LinePart),
    st.sampled_from([0, 0, 0, 1, 2, 5]),
    st.sampled_from(Period),
    st.sampled_from([0, 1]),
    st.booleans(),
    st.sampled_from([None, 0, 700]),
)
PLAIN = LINES.map(lambda line: line._replace(package=0))
FILES = st.sampled_from([b"%PDF-1.7 a", b"\x89PNG\r\n\x1a\n b", b"MZ"])
BAG = LineValues("Bag", quantity_micro=1_000_000, price_e4=250_000, tax_milli=23_000)
SENT = "sent_at IS NOT NULL"


class PapersDay(RandomDay):
    """Papers are written in every part, copied, sent, answered and made anew."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: dict[int, Sheet] = {}

    @initialize()
    def make_the_book(self) -> None:
        super().make_the_book()
        for person in self.ids("prospect"):
            lines = (BAG, BAG._replace(package=1), BAG._replace(package=2))
            choice = (Package(1, "Small"), Package(2, "Large"))
            draft = Draft(OfferKind.PROPOSAL, "Bags", lines=lines, packages=choice)
            self.now += timedelta(minutes=1)
            self.book.do(write_offer, person, draft, now=self.now)

    @rule(
        data=st.data(),
        kind=st.sampled_from(OfferKind),
        lines=st.lists(PLAIN, max_size=4),
    )
    def write(
        self, data: st.DataObject, kind: OfferKind, lines: list[LineValues]
    ) -> None:
        person = self.somebody(data)
        if person is not None:
            draft = Draft(kind, "Bags", lines=(BAG, *lines))
            self.now += timedelta(minutes=1)
            self.try_to(write_offer, person, draft, now=self.now)

    @rule(data=st.data())
    def drop(self, data: st.DataObject) -> None:
        offer = self.pick(data, "offer", DRAFT)
        if offer is not None:
            self.book.do(drop_draft, offer)

    @rule(data=st.data(), packages=PACKAGES, lines=st.lists(LINES, max_size=4))
    def pack(
        self, data: st.DataObject, packages: list[Package], lines: list[LineValues]
    ) -> None:
        offer = self.pick(data, "offer", DRAFT)
        if offer is not None:
            self.try_to(set_packages, offer, packages, [BAG, *lines])
            self.try_to(set_lines, offer, lines)

    @rule(data=st.data(), tax=TAXES, payments=PAYMENTS, looks=LOOKS)
    def say_the_terms(
        self,
        data: st.DataObject,
        tax: TaxTerms,
        payments: list[Payment],
        looks: Looks,
    ) -> None:
        offer = self.pick(data, "offer", DRAFT)
        if offer is not None:
            self.try_to(set_tax, offer, tax)
            self.try_to(set_payments, offer, payments)
            self.try_to(set_looks, offer, looks)

    @rule(data=st.data(), content=FILES, keep=st.booleans(), word=WORDS)
    def let_files_follow(
        self, data: st.DataObject, content: bytes, word: str, *, keep: bool
    ) -> None:
        offer = self.pick(data, "offer", DRAFT)
        if offer is None:
            return
        line = self.pick(data, "offer_line", f"offer_id = {offer}")
        if line is not None:
            self.try_to(set_picture, offer, line, content, now=self.now)
        self.try_to(add_appendix, offer, word, content, now=self.now)
        self.lost -= {str(row[0]) for row in self.all("SELECT sha256 FROM kept_file")}
        if not keep:
            self.try_to(set_appendices, offer, [])

    @rule(data=st.data(), currency=st.sampled_from(["JPY", "KWD", "EUR"]), word=WORDS)
    def change_a_paper(self, data: st.DataObject, currency: str, word: str) -> None:
        offer = self.pick(data, "offer", DRAFT)
        if offer is not None:
            self.try_to(change_offer, offer, currency=currency, client_tax_number=word)
            self.try_to(set_private_note, offer, word)

    @rule(
        data=st.data(),
        how=st.sampled_from(["copy", "revise"]) | st.sampled_from(OfferKind),
    )
    def write_it_anew(self, data: st.DataObject, how: OfferKind | str) -> None:
        offer = self.pick(data, "offer", OF_THE_LIVING)
        if offer is None:
            return
        self.now += timedelta(minutes=1)
        if isinstance(how, OfferKind):
            self.try_to(convert_offer, offer, how, now=self.now)
        else:
            again = copy_offer if how == "copy" else revise_offer
            self.try_to(again, offer, now=self.now)

    @rule(data=st.data(), how=st.sampled_from(SentHow), keep=st.booleans())
    def send(self, data: st.DataObject, how: SentHow, *, keep: bool) -> None:
        offer = self.pick(data, "offer", DRAFT)
        if offer is None:
            return
        self.now += timedelta(minutes=1)
        if self.try_to(send_offer, offer, how, now=self.now) is not None:
            self.sent[offer] = self.book.ask(sheet_of, offer)
            if keep:
                self.book.do(keep_paper, offer, b"%PDF-1.7 sent", now=self.now)

    @rule(data=st.data(), how=st.sampled_from(["accept", "decline", "withdraw"]))
    def answer(self, data: st.DataObject, how: str) -> None:
        offer = self.pick(data, "offer", f"{SENT} AND {OF_THE_LIVING}")
        if offer is None:
            return
        self.now += timedelta(minutes=1)
        if how == "accept":
            package = data.draw(st.integers(0, 2))
            self.try_to(accept_offer, offer, now=self.now, package=package)
        elif how == "decline":
            reason = data.draw(st.sampled_from(LostReason))
            self.try_to(decline_offer, offer, now=self.now, why=reason)
        else:
            self.try_to(withdraw_offer, offer, now=self.now)

    @rule()
    def what_lists_show_is_what_the_paper_says(self) -> None:
        sums = "id, net_minor, tax_minor, total_minor"
        for offer, *kept in self.all(f"SELECT {sums} FROM offer WHERE {OF_THE_LIVING}"):
            sheet = self.book.ask(sheet_of, int(str(offer)))
            totals = sheet.totals
            assert [totals.net, totals.tax, totals.total] == kept
            parts = [part.minor for part in sheet.payments]
            assert not parts or sum(parts) == totals.due

    @rule()
    def what_was_sent_stays_as_it_was(self) -> None:
        for offer, sheet in self.sent.items():
            assert self.book.ask(sheet_of, offer) == sheet

    @rule()
    def numbers_have_no_gap(self) -> None:
        for kind in OfferKind:
            given = self.all(
                "SELECT number FROM offer WHERE number IS NOT NULL"
                f" AND kind = '{kind}' AND follows_id IS NULL ORDER BY sent_at"
            )
            counted = [int(str(number).rpartition("-")[2]) for (number,) in given]
            assert counted == list(range(1, len(counted) + 1))
