"""What a paper says of itself: every label, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Words:
    """The labels of a paper in one language; names in braces are filled in.

    Attributes:
        language: the two letters of the language: "de".
        kinds: what the paper is, by its kind: "proposal", "estimate", "contract".
        totals: the last row of its sums, by its kind.
        titled: a name with what is said of it.
        tax: the tax in one word, for a business that named no other.
        tax_number: before the business's number for that tax.
    """

    language: str
    kinds: Mapping[str, str]
    totals: Mapping[str, str]

    titled: str
    draft: str
    version: str
    replaces: str
    page: str
    date: str
    service_date: str
    service_period: str
    valid_until: str
    prepared_for: str
    prepared_by: str
    addressee: str
    contact: str
    based_on: str

    costs: str
    work: str
    quantity: str
    unit: str
    each: str
    amount: str
    carried: str
    brought: str
    subtotal: str

    sum: str
    discount: str
    net: str
    tax: str
    tax_on: str
    tax_included: str
    with_tax: str
    without_tax: str
    withheld: str
    rounding: str
    to_pay: str

    options: str
    total_with_options: str
    each_with_options: str
    package: str
    in_every_package: str
    choose_package: str
    advised: str

    monthly: str
    quarterly: str
    yearly: str
    total_monthly: str
    total_quarterly: str
    total_yearly: str

    deposit: str
    payments: str
    payment: str
    due_on: str
    scan_to_pay: str

    tax_number: str
    client_tax_number: str
    reverse_charge: str
    exempt: str
    small_business: str

    accepts: str
    accepts_package: str
    place_and_date: str
    appendix: str

    def kind(self, kind: str) -> str:
        """What the paper is: "Angebot"."""
        return self.kinds[kind]

    def total(self, kind: str) -> str:
        """The name of the last sum of such a paper."""
        return self.totals[kind]

    def title(self, name: str, said: str) -> str:
        """The name with what is said of it, as the language parts the two."""
        return self.titled.format(name=name, said=said) if said.strip() else name

    def each_in(self, sign: str) -> str:
        """The head of the column of unit prices."""
        return self.each.format(sign=sign)

    def amount_in(self, sign: str) -> str:
        """The head of the column of amounts."""
        return self.amount.format(sign=sign)

    def less(self, share: str, reason: str) -> str:
        """The row of a discount: its share or nothing, and its reason or nothing."""
        return " ".join(part for part in (self.discount, share, reason) if part)

    def numbered(self, number: str, revision: int) -> str:
        """The number, with the version where it is not the first; "" is a draft."""
        if not number:
            return self.draft
        if revision == 1:
            return number
        return self.version.format(number=number, revision=revision)

    def page_of(self, number: str, page: int, pages: int) -> str:
        """The right end of the foot."""
        return f"{number} · " + self.page.format(page=page, pages=pages)

    def tax_name(self, label: str) -> str:
        """The business's own name of the tax, or this language's plain one."""
        return self.tax if label.strip() in _PLAIN_TAXES else label.strip()

    def tax_number_name(self, label: str) -> str:
        """What stands before the business's tax number."""
        return self.tax_number if label.strip() in _PLAIN_TAXES else label.strip()

    def tax_row(self, label: str, rate: str, base: str) -> str:
        """The row of one rate; the base is named where there are several rates."""
        name = self.tax_name(label)
        if base:
            return self.tax_on.format(label=name, rate=rate, base=base)
        return f"{name} {rate}"

    def with_reason(self, said: str, reason: str) -> str:
        """A sentence such as `exempt`, with the paragraph of the law that is meant."""
        return f"{said} ({reason.strip()})" if reason.strip() else said


_PLAIN_TAXES = frozenset(
    ["", "VAT", "MwSt.", "USt.", "TVA", "IVA", "BTW", "btw", "Btw", "podatek VAT"]
)
"""Names of the tax that say nothing but "the tax", so that they can be translated."""


def by_kind(proposal: str, estimate: str, contract: str) -> Mapping[str, str]:
    """One label for each kind of paper."""
    return MappingProxyType(
        {"proposal": proposal, "estimate": estimate, "contract": contract}
    )


def labels(words: Words) -> dict[str, str]:
    """Every label of the table under its name; those of kinds as "kinds.proposal"."""
    found: dict[str, str] = {}
    for one in fields(words):
        said = getattr(words, one.name)
        if isinstance(said, str):
            found[one.name] = said
        else:
            found |= {f"{one.name}.{key}": text for key, text in said.items()}
    return found
