"""What a new proposal, estimate or contract begins with."""

from models.offers.kinds import OfferKind, SectionPlace
from models.offers.values import Draft, SectionValues

_BEFORE, _AFTER = SectionPlace.BEFORE, SectionPlace.AFTER
_ACCEPTANCE = "Signed here, this proposal becomes our contract."
_AGREED = "{business name} does for {client name} what is listed here, at these prices."
_SIGNED = "It binds both of us from the day on which both have signed."


def starter(kind: OfferKind, name: str, company: str, given: str = "") -> Draft:
    """A draft with a title, a greeting and the sections that are usual.

    Sections without text are not shown until something is written in them.
    """
    whom = company or name
    called = given or name.partition(" ")[0]
    proposal = kind is OfferKind.PROPOSAL
    return Draft(
        kind=kind,
        title=f"{kind.label} for {whom}",
        greeting=f"Dear {called}," if proposal and called else "",
        sections=_SECTIONS[kind],
    )


def _empty(place: SectionPlace, heading: str, *, beside: bool = False) -> SectionValues:
    return SectionValues(place, heading, beside=beside, shown=False)


_PROPOSAL = (
    _empty(_BEFORE, ""),
    _empty(_BEFORE, "What you told us"),
    _empty(_BEFORE, "What we propose"),
    _empty(_BEFORE, "When"),
    _empty(_AFTER, "Payment"),
    _empty(_AFTER, "Rights", beside=True),
    SectionValues(_AFTER, "Acceptance", _ACCEPTANCE),
)
_ESTIMATE = (_empty(_AFTER, "How firm this is"), _empty(_AFTER, "Next"))
_CONTRACT = (
    SectionValues(_BEFORE, "What we agree", _AGREED),
    _empty(_BEFORE, "When"),
    _empty(_AFTER, "Payment"),
    _empty(_AFTER, "Rights", beside=True),
    _empty(_AFTER, "How it ends"),
    SectionValues(_AFTER, "Signatures", _SIGNED),
)
_SECTIONS = {
    OfferKind.PROPOSAL: _PROPOSAL,
    OfferKind.ESTIMATE: _ESTIMATE,
    OfferKind.CONTRACT: _CONTRACT,
}
