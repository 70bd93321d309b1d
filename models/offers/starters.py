"""What a new proposal or estimate begins with."""

from models.offers.kinds import OfferKind, SectionPlace
from models.offers.values import Draft, SectionValues

_BEFORE, _AFTER = SectionPlace.BEFORE, SectionPlace.AFTER
_ACCEPTANCE = "Signed here, this proposal becomes our contract."


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
        sections=_PROPOSAL if proposal else _ESTIMATE,
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
