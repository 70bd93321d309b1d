"""What UBL 2.1 says of the elements that our quotations use: which, in which order."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

_ORDER = {
    "Quotation": "UBLVersionID ID IssueDate Note PricingCurrencyCode LineCountNumeric"
    " ValidityPeriod AdditionalDocumentReference SellerSupplierParty"
    " BuyerCustomerParty Delivery PaymentMeans AllowanceCharge TaxTotal"
    " QuotedMonetaryTotal QuotationLine",
    "AdditionalDocumentReference": "ID IssueDate DocumentType VersionID"
    " DocumentDescription",
    "QuotationLine": "ID Note Quantity LineExtensionAmount LineItem",
    "LineItem": "ID Note Quantity LineExtensionAmount AllowanceCharge Price Item",
    "SellerSupplierParty": "Party",
    "BuyerCustomerParty": "Party",
    "Party": "PartyName PostalAddress PartyTaxScheme PartyLegalEntity Contact",
    "PartyName": "Name",
    "PostalAddress": "AddressLine",
    "AddressLine": "Line",
    "PartyTaxScheme": "CompanyID TaxScheme",
    "PartyLegalEntity": "RegistrationName",
    "Contact": "Name Telephone ElectronicMail",
    "AllowanceCharge": "ChargeIndicator AllowanceChargeReason Amount TaxCategory",
    "TaxTotal": "TaxAmount TaxSubtotal",
    "TaxSubtotal": "TaxableAmount TaxAmount TaxCategory",
    "TaxCategory": "ID Name Percent TaxExemptionReason TaxScheme",
    "ClassifiedTaxCategory": "ID Percent TaxScheme",
    "TaxScheme": "ID",
    "QuotedMonetaryTotal": "LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount"
    " AllowanceTotalAmount ChargeTotalAmount PayableRoundingAmount PayableAmount",
    "PaymentMeans": "PaymentMeansCode PaymentID PayeeFinancialAccount",
    "PayeeFinancialAccount": "ID Name FinancialInstitutionBranch",
    "FinancialInstitutionBranch": "ID",
    "ValidityPeriod": "StartDate EndDate",
    "Delivery": "RequestedDeliveryPeriod",
    "RequestedDeliveryPeriod": "StartDate EndDate",
    "Item": "Description Name ClassifiedTaxCategory",
    "Price": "PriceAmount",
}
"""Facts of the OASIS schemas; XML of ours was also judged by the schemas themselves."""
_MANY = {
    "Note",
    "AdditionalDocumentReference",
    "AllowanceCharge",
    "TaxSubtotal",
    "QuotationLine",
    "AddressLine",
}
_NEEDED = {
    "Quotation": {"IssueDate", "SellerSupplierParty", "QuotedMonetaryTotal"},
    "AdditionalDocumentReference": {"ID"},
    "QuotationLine": {"LineItem"},
    "LineItem": {"ID", "Item"},
    "AllowanceCharge": {"ChargeIndicator", "Amount"},
    "TaxTotal": {"TaxAmount"},
    "TaxSubtotal": {"TaxAmount", "TaxCategory"},
    "QuotedMonetaryTotal": {"PayableAmount"},
    "Price": {"PriceAmount"},
    "PaymentMeans": {"PaymentMeansCode"},
}


def named(element: ET.Element) -> str:
    """The name of an element without its space."""
    return element.tag.rpartition("}")[2]


def faults(xml: bytes) -> list[str]:
    """What the schema does not allow, one sentence each."""
    root = ET.fromstring(xml)  # noqa: S314 — our own file
    return list(_faults(root))


def _faults(element: ET.Element) -> Iterator[str]:
    name, kids = named(element), [named(kid) for kid in element]
    space = "CommonAggregateComponents" if kids else "CommonBasicComponents"
    if name != "Quotation" and space not in element.tag:
        yield f"{name} is in the wrong space"
    if not kids and not (element.text or "").strip():
        yield f"{name} is empty"
    order = _ORDER.get(name, "").split()
    yield from (f"{kid} in {name}" for kid in kids if kid not in order)
    known = [order.index(kid) for kid in kids if kid in order]
    if known != sorted(known):
        yield f"the order in {name}"
    yield from (f"{k} twice in {name}" for k in set(kids) - _MANY if kids.count(k) > 1)
    yield from (f"{name} without {kid}" for kid in _NEEDED.get(name, set()) - set(kids))
    for kid in element:
        yield from _faults(kid)
