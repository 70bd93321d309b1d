"""The twin of an offer for machines: a UBL 2.1 Quotation, from the same sheet.

Its sums are those that are printed. What the schema has no place for (options, what
comes back every month, packages not chosen, tax withheld) is said in notes; what is not
on the paper is not here either. An AlternativeLineItem takes the place of the item of
its line, which a wish beside the total does not; WithholdingTaxTotal is of invoices.
"""

from collections.abc import Iterator
from string import ascii_uppercase

from models.book.money import (
    PRICE_PLACES,
    QUANTITY_PLACES,
    RATE_PLACES,
    decimals_of,
)
from models.offers.kinds import LevyKind, Period, TaxCase
from models.offers.sheet import Sheet, SheetLine
from reports.facts import papers_before
from reports.twin.elements import basic, decimal, group, period
from reports.twin.lines import Row, beside, rows_of
from reports.twin.parties import SCHEME, buyer, seller
from reports.twin.units import unit_code
from reports.words.languages import words_for

NAME = "quotation.xml"
_SPACES = (
    'xmlns="urn:oasis:names:specification:ubl:schema:xsd:Quotation-2"'
    ' xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:'
    'CommonAggregateComponents-2"'
    ' xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"'
)
_CREDIT_TRANSFER = "30"
_CATEGORY = {
    TaxCase.REVERSE_CHARGE: "AE",
    TaxCase.EXEMPT: "E",
    TaxCase.SMALL_BUSINESS: "E",
}
_OTHER = "OTH"


def quotation(sheet: Sheet) -> bytes:
    """The sheet as an XML file: the same sheet gives the same bytes, always."""
    inner = "".join(_Quotation(sheet).parts())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<Quotation {_SPACES}>{inner}</Quotation>\n"
    ).encode()


class _Quotation:
    """The elements of one quotation, in the order of the schema."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._words = words_for(sheet.locale)
        found = rows_of(sheet)
        self._rows, self._off = found.rows, found.off

    def parts(self) -> Iterator[str]:
        sheet = self._sheet
        yield basic("UBLVersionID", "2.1")
        yield basic("ID", self._words.numbered(sheet.number, sheet.revision))
        yield basic("IssueDate", sheet.written_on.isoformat())
        yield from (basic("Note", note) for note in self._notes())
        yield basic("PricingCurrencyCode", sheet.currency)
        yield basic("LineCountNumeric", str(len(self._rows)))
        if sheet.valid_until is not None:
            begin, end = sheet.written_on, sheet.valid_until
            yield period("ValidityPeriod", begin.isoformat(), end.isoformat())
        yield from self._papers_before()
        yield group("SellerSupplierParty", seller(sheet.sender))
        yield group("BuyerCustomerParty", buyer(sheet.recipient))
        yield self._delivery()
        yield self._means()
        yield from self._allowances()
        yield self._tax_total()
        yield self._totals()
        for number, row in enumerate(self._rows, 1):
            yield self._line(number, row)

    def _papers_before(self) -> Iterator[str]:
        """The version that it replaces, and the paper that it is based on."""
        for paper, said in papers_before(self._sheet, self._words):
            yield group(
                "AdditionalDocumentReference",
                basic("ID", paper.number),
                basic("IssueDate", paper.written_on.isoformat()),
                basic("DocumentType", self._words.kind(paper.kind)),
                basic("VersionID", str(paper.revision)),
                basic("DocumentDescription", said.replace("\N{NO-BREAK SPACE}", " ")),
            )

    def _notes(self) -> Iterator[str]:
        sheet, words = self._sheet, self._words
        yield words.title(words.kind(sheet.kind), sheet.title)
        yield sheet.subtitle
        yield from (f"{part.heading}\n{part.text}".strip() for part in sheet.sections)
        yield from self._packages()
        for line in beside(sheet):
            said = f"{line.work}, {self._said(line.net)}"
            yield words.title(self._why(line), said)
        for row in sheet.totals.levies:
            if row.kind is LevyKind.WITHHELD:
                yield words.title(row.name, self._said(row.amount))

    def _packages(self) -> Iterator[str]:
        """What each package is and costs; the sums are those of the first one told."""
        totals, shown = self._sheet.totals, self._sheet.totals.package
        sums = dict(totals.each_package)
        told = sorted(self._sheet.packages, key=lambda one: one.number != shown)
        for one in told:
            total = sums.get(one.number, totals).total
            named = self._words.package.format(letter=ascii_uppercase[one.number - 1])
            said = self._words.title(named, one.name)
            yield f"{said}, {self._said(total)}"

    def _why(self, line: SheetLine) -> str:
        """Why the line is not in the total."""
        figures, words = line.figures, self._words
        named = {one.number: one.name for one in self._sheet.packages}
        if figures.optional:
            return words.options
        if figures.package not in {0, self._sheet.totals.package}:
            return named.get(figures.package, str(figures.package))
        return {
            Period.MONTH: words.monthly,
            Period.QUARTER: words.quarterly,
            Period.YEAR: words.yearly,
        }[figures.period]

    def _said(self, minor: int) -> str:
        return f"{self._decimal(minor)} {self._sheet.currency}"

    def _decimal(self, minor: int) -> str:
        places = decimals_of(self._sheet.currency)
        return decimal(minor, places, places)

    def _amount(self, name: str, minor: int) -> str:
        return basic(name, self._decimal(minor), currencyID=self._sheet.currency)

    def _delivery(self) -> str:
        begin, end = self._sheet.service_from, self._sheet.service_until
        if begin is None and end is None:
            return ""
        days = [day.isoformat() if day else "" for day in (begin, end)]
        return group("Delivery", period("RequestedDeliveryPeriod", *days))

    def _means(self) -> str:
        """Where to pay to; the number of the paper is what the payer writes."""
        sender = self._sheet.sender
        account = group(
            "PayeeFinancialAccount",
            basic("ID", sender.iban.replace(" ", "")),
            basic("Name", sender.name if sender.iban else ""),
            group("FinancialInstitutionBranch", basic("ID", sender.bic)),
        )
        if not sender.iban.strip():
            return ""
        return group(
            "PaymentMeans",
            basic("PaymentMeansCode", _CREDIT_TRANSFER),
            basic("PaymentID", self._sheet.number),
            account,
        )

    def _allowances(self) -> Iterator[str]:
        """What is taken off the whole offer, one a rate of tax."""
        for rate, minor in self._off.items():
            if minor:
                yield group(
                    "AllowanceCharge",
                    basic("ChargeIndicator", "false" if minor > 0 else "true"),
                    basic("AllowanceChargeReason", self._sheet.discount.reason),
                    self._amount("Amount", abs(minor)),
                    self._category("TaxCategory", rate),
                )

    def _category(self, name: str, rate_milli: int, *, why: bool = False) -> str:
        terms = self._sheet.tax
        plain = "S" if rate_milli else "Z"
        return group(
            name,
            basic("ID", _CATEGORY.get(terms.case, plain)),
            basic("Percent", decimal(rate_milli, RATE_PLACES)),
            basic("TaxExemptionReason", self._untaxed() if why else ""),
            group("TaxScheme", basic("ID", SCHEME)),
        )

    def _untaxed(self) -> str:
        """Why no tax is charged, as it is printed; nothing where it is."""
        words, tax = self._words, self._sheet.tax
        said = {
            TaxCase.REVERSE_CHARGE: words.reverse_charge,
            TaxCase.EXEMPT: words.exempt,
            TaxCase.SMALL_BUSINESS: words.small_business,
        }.get(tax.case)
        return "" if said is None else words.with_reason(said, tax.reason)

    def _tax_total(self) -> str:
        totals = self._sheet.totals
        parts = [
            group(
                "TaxSubtotal",
                self._amount("TaxableAmount", row.on),
                self._amount("TaxAmount", row.tax),
                self._category("TaxCategory", row.rate_milli, why=True),
            )
            for row in totals.taxes
        ]
        parts += [
            group(
                "TaxSubtotal",
                self._amount("TaxableAmount", levy.on),
                self._amount("TaxAmount", levy.amount),
                group(
                    "TaxCategory",
                    basic("Name", levy.name),
                    basic("Percent", decimal(levy.rate_milli, RATE_PLACES)),
                    group("TaxScheme", basic("ID", _OTHER)),
                ),
            )
            for levy in totals.levies
            if levy.kind is not LevyKind.WITHHELD
        ]
        return group("TaxTotal", self._amount("TaxAmount", totals.tax), *parts)

    def _totals(self) -> str:
        totals = self._sheet.totals
        off = sum(minor for minor in self._off.values() if minor > 0)
        more = -sum(minor for minor in self._off.values() if minor < 0)
        return group(
            "QuotedMonetaryTotal",
            self._amount("LineExtensionAmount", sum(row.net for row in self._rows)),
            self._amount(
                "TaxExclusiveAmount", sum(row.net for row in self._rows) - off + more
            ),
            self._amount("TaxInclusiveAmount", totals.total),
            self._amount("AllowanceTotalAmount", off) if off else "",
            self._amount("ChargeTotalAmount", more) if more else "",
            self._amount("PayableRoundingAmount", totals.rounding)
            if totals.rounding
            else "",
            self._amount("PayableAmount", totals.due),
        )

    def _line(self, number: int, row: Row) -> str:
        quantity = decimal(row.quantity_micro, QUANTITY_PLACES)
        said = (
            basic("ID", str(number)),
            basic("Note", row.unit),
            basic("Quantity", quantity, unitCode=unit_code(row.unit)),
            self._amount("LineExtensionAmount", row.net),
        )
        price = decimal(row.price_e4, PRICE_PLACES, decimals_of(self._sheet.currency))
        off = "" if row.off is None else self._off_line(row.off)
        return group(
            "QuotationLine",
            *said,
            group(
                "LineItem",
                *said,
                off,
                group(
                    "Price",
                    basic("PriceAmount", price, currencyID=self._sheet.currency),
                ),
                group(
                    "Item",
                    basic("Description", row.detail),
                    basic("Name", row.work) or basic("Name", str(number)),
                    self._category("ClassifiedTaxCategory", row.tax_milli),
                ),
            ),
        )

    def _off_line(self, minor: int) -> str:
        return group(
            "AllowanceCharge",
            basic("ChargeIndicator", "false" if minor >= 0 else "true"),
            self._amount("Amount", abs(minor)),
        )
