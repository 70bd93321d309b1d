"""The verbs of a next step, with the channel each one names."""

from models.people.kinds import Channel

_C = Channel


def _listed(phrases: str, channel: Channel | None) -> dict[str, Channel | None]:
    """The same channel for every phrase in a list parted by commas."""
    return {phrase.strip(): channel for phrase in phrases.split(",")}


STEPS: dict[str, Channel | None] = {
    **_listed(
        "call back, callback, ring back, phone back, call again, try again, "
        "ring again, call, ring, phone, cb, telephone",
        _C.CALL,
    ),
    **_listed(
        "follow up, follow-up, followup, fu, f/u, chase, check in, touch base, nudge, "
        "remind, reminder, get back, come back, check, catch up, speak, talk, contact, "
        "go back",
        None,
    ),
    **_listed(
        "mail, email, e-mail, write, send mail, send email, send an email, "
        "send a mail, reply, thank, invite, send",
        _C.MAIL,
    ),
    **_listed(
        "send letter, send a letter, letter, post, send card, send brochure",
        _C.LETTER,
    ),
    **_listed("text, message, sms, whatsapp, ping, dm", _C.MESSAGE),
    **_listed(
        "meet, meeting, lunch, coffee, breakfast, dinner, appointment, appt, see, "
        "have lunch, have coffee",
        _C.MEETING,
    ),
    **_listed("visit, drop by, drop in, stop by, deliver", _C.VISIT),
    **_listed(
        "zoom, video call, zoom call, teams, teams call, google meet, video",
        _C.VIDEO,
    ),
    **_listed("present, presentation, demo, pitch", _C.PRESENTATION),
    **_listed(
        "send proposal, send a proposal, send the proposal, send offer, send an offer, "
        "send the offer, send quote, send a quote, send the quote, send estimate, "
        "send an estimate, send the estimate, quote, propose, send contract, "
        "send the contract, proposal, estimate",
        _C.OFFER,
    ),
    **_listed("send samples, send sample, send a sample", _C.SAMPLE),
}
"""What is to be done next; None leaves the channel to the touch."""

STRONG_STEPS = frozenset(
    _listed(
        "call back, callback, ring back, phone back, call again, try again, "
        "ring again, follow up, follow-up, followup, fu, f/u, chase, check in, "
        "touch base",
        None,
    ),
)
"""Steps that need no date to be read as one."""

WRITTEN_OUT = {"cb": "call back", "fu": "follow up", "f/u": "follow up"}
"""Short codes as they are shown."""
