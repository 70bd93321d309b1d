"""A random day with papers: whole offers, packages, taxes, payments, files."""

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import rule

from models.offers.conditions import Levy, Looks, Package, Payment, TaxTerms
from models.offers.copying import copy_offer, revise_offer
from models.offers.kinds import (
    Design,
    LevyKind,
    LinePart,
    Period,
    SentHow,
    ShareKind,
    TaxCase,
    Window,
)
from models.offers.looks import add_appendix, set_appendices, set_looks, set_picture
from models.offers.money_terms import set_packages, set_payments, set_tax
from models.offers.sending import send_offer
from models.offers.sheet_of import sheet_of
from models.offers.values import LineValues
from models.offers.writing import change_offer, set_lines, set_private_note
from tests.models.people_day import WorkingDay
from tests.models.random_day import OF_THE_LIVING, WORDS

DRAFT = f"status = 'draft' AND {OF_THE_LIVING}"
PACKAGES = st.lists(
    st.builds(
        Package,
        st.integers(1, 4),
        st.sampled_from(["Small", "Łódź"]),
        st.just(""),
        st.just(value=False),
    ),
    max_size=4,
    unique_by=lambda package: package.number,
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
    st.integers(0, 4),
    st.sampled_from(Period),
    st.sampled_from([0, 1]),
    st.booleans(),
    st.sampled_from([None, 0, 700]),
)
FILES = st.sampled_from([b"%PDF-1.7 a", b"\x89PNG\r\n\x1a\n b", b"MZ"])


class PapersDay(WorkingDay):
    """Papers are written in every part, copied, sent and made anew."""

    @rule(data=st.data(), packages=PACKAGES, lines=st.lists(LINES, max_size=4))
    def pack(
        self, data: st.DataObject, packages: list[Package], lines: list[LineValues]
    ) -> None:
        offer = self.pick(data, "offer", DRAFT)
        if offer is not None:
            self.try_to(set_packages, offer, packages, lines)
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

    @rule(data=st.data(), how=st.sampled_from(["copy", "send", "revise"]))
    def go_on_with_a_paper(self, data: st.DataObject, how: str) -> None:
        offer = self.pick(data, "offer", OF_THE_LIVING)
        if offer is None:
            return
        self.now += timedelta(minutes=1)
        if how == "copy":
            self.try_to(copy_offer, offer, now=self.now)
        elif how == "send":
            self.try_to(send_offer, offer, SentHow.HAND, now=self.now)
        else:
            self.try_to(revise_offer, offer, now=self.now)

    @rule()
    def what_lists_show_is_what_the_paper_says(self) -> None:
        sums = "id, net_minor, tax_minor, total_minor"
        for offer, *kept in self.all(f"SELECT {sums} FROM offer WHERE {OF_THE_LIVING}"):
            sheet = self.book.ask(sheet_of, int(str(offer)))
            totals = sheet.totals
            assert [totals.net, totals.tax, totals.total] == kept
            parts = [part.minor for part in sheet.payments]
            assert not parts or sum(parts) == totals.due
