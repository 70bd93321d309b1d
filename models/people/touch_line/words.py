"""The words of the touch line: verbs, channels, outcomes, and what is no name.

A phrase stands in lower case with single blanks; a blank matches any run of them.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from models.people.kinds import Channel, Direction, Outcome


class Shape(StrEnum):
    """How a phrase stands in a sentence."""

    VERB = "verb"
    """A past verb that takes a person before or after it: "called"."""
    TO = "to"
    """Only a person after it makes sense: "spoke to"."""
    WITH = "with"
    """The same, but it may lie ahead: "lunch with"."""
    NOUN = "noun"
    """A thing, also a base verb: "call", "mail"."""


class Said(NamedTuple):
    """What a phrase says about a touch."""

    channel: Channel
    outcome: Outcome | None = None
    direction: Direction | None = None
    shape: Shape = Shape.VERB


def _each(
    phrases: str,
    channel: Channel,
    outcome: Outcome | None = None,
    direction: Direction | None = None,
    shape: Shape = Shape.VERB,
) -> dict[str, Said]:
    """The same meaning for every phrase in a list parted by commas."""
    said = Said(channel, outcome, direction, shape)
    return {phrase.strip(): said for phrase in phrases.split(",")}


_C, _O, _IN = Channel, Outcome, Direction.IN
_TO, _WITH, _NOUN = Shape.TO, Shape.WITH, Shape.NOUN

TOUCHES: dict[str, Said] = {
    **_each("called, rang, phoned, telephoned, cold called, dialled, dialed", _C.CALL),
    **_each(
        "spoke to, spoke with, talked to, talked with, spoken to, spoken with, "
        "chatted to, chatted with, chat with, caught up with, reached",
        _C.CALL,
        _O.ANSWERED,
        shape=_TO,
    ),
    **_each("spoke, talked", _C.CALL, _O.ANSWERED),
    **_each("called me, called us, rang me, phoned me, called in", _C.CALL, None, _IN),
    **_each("returned my call, called me back", _C.CALL, _O.ANSWERED, _IN),
    **_each("heard from", _C.CALL, _O.ANSWERED, _IN, _TO),
    **_each(
        "call from, got a call from, had a call from, voicemail from",
        _C.CALL,
        None,
        _IN,
        _TO,
    ),
    **_each(
        "call, call with, call to, phone call, phone call with, phone, phone with, "
        "cold call, cold call to, had a call with, quick call with, tel, ring",
        _C.CALL,
        shape=_NOUN,
    ),
    **_each(
        "emailed, e-mailed, mailed, wrote to, wrote, wrote an email to, "
        "wrote a mail to, sent an email to, sent a mail to, sent mail to, "
        "sent email to, sent an e-mail to, replied to",
        _C.MAIL,
    ),
    **_each(
        "emailed me, emailed us, mailed me, mailed us, wrote me, wrote to me, "
        "wrote to us, wrote us, wrote back, emailed back, mailed back, replied, "
        "got in touch, reached out, contacted me, contacted us, enquired, inquired",
        _C.MAIL,
        None,
        _IN,
    ),
    **_each(
        "mail from, email from, e-mail from, reply from, answer from, enquiry from, "
        "inquiry from, got mail from, got a mail from, got an email from, "
        "got a reply from",
        _C.MAIL,
        None,
        _IN,
        _TO,
    ),
    **_each(
        "mail, email, e-mail, mail to, email to, e-mail to",
        _C.MAIL,
        shape=_NOUN,
    ),
    **_each(
        "texted, messaged, pinged, whatsapped, dmed, dm'd, sent a text to, "
        "sent a message to",
        _C.MESSAGE,
    ),
    **_each(
        "texted me, texted us, messaged me, messaged us, texted back, pinged me",
        _C.MESSAGE,
        None,
        _IN,
    ),
    **_each("text from, message from, sms from", _C.MESSAGE, None, _IN, _TO),
    **_each(
        "text to, sms, sms to, message to, whatsapp, whatsapp to, dm, dm to, "
        "linkedin message, linkedin message to, text, message",
        _C.MESSAGE,
        shape=_NOUN,
    ),
    **_each("met with, had a meeting with", _C.MEETING, _O.MET, shape=_TO),
    **_each("met, saw", _C.MEETING, _O.MET),
    **_each(
        "had lunch with, had coffee with, had dinner with, had breakfast with, "
        "sat with, sat down with, had drinks with",
        _C.MEETING,
        _O.MET,
        shape=_TO,
    ),
    **_each(
        "meeting with, lunch with, coffee with, breakfast with, dinner with, "
        "drinks with, one-to-one with, 1:1 with",
        _C.MEETING,
        _O.MET,
        shape=_WITH,
    ),
    **_each("meeting, lunch, coffee, one-to-one, 1:1", _C.MEETING, shape=_NOUN),
    **_each(
        "visited, dropped in on, dropped by, popped in to, called on, stopped by",
        _C.VISIT,
        _O.MET,
    ),
    **_each(
        "visited me, visited us, came by, came in, came round, dropped in, "
        "visited the shop, came to the shop, popped in",
        _C.VISIT,
        _O.MET,
        _IN,
    ),
    **_each("visit from", _C.VISIT, _O.MET, _IN, _TO),
    **_each("visit, visit to, visit at", _C.VISIT, shape=_NOUN),
    **_each("zoomed, zoomed with, skyped, facetimed", _C.VIDEO, _O.MET),
    **_each(
        "video call with, zoom with, teams with, zoom call with, video with, "
        "teams call with, google meet with, skype with",
        _C.VIDEO,
        _O.MET,
        shape=_WITH,
    ),
    **_each(
        "video call, zoom, zoom call, teams call, google meet, skype, facetime",
        _C.VIDEO,
        shape=_NOUN,
    ),
    **_each(
        "presented to, pitched to, demoed to, gave a demo to, showed the demo to",
        _C.PRESENTATION,
        shape=_TO,
    ),
    **_each(
        "demo for, demo to, demo with, presentation to, presentation for",
        _C.PRESENTATION,
        shape=_WITH,
    ),
    **_each("presented, pitched, demoed", _C.PRESENTATION),
    **_each("presentation, demo, pitch", _C.PRESENTATION, shape=_NOUN),
    **_each("quoted", _C.OFFER),
    **_each(
        "proposal to, quote to, estimate to, offer to, proposal sent, quote sent, "
        "estimate sent, offer sent",
        _C.OFFER,
        shape=_NOUN,
    ),
    **_each("letter to, letter, postcard, postcard to", _C.LETTER, shape=_NOUN),
    **_each("letter from, postcard from", _C.LETTER, None, _IN, _TO),
    **_each("posted", _C.LETTER),
    **_each("flyer, flyer to, leaflet, leaflet to", _C.FLYER, shape=_NOUN),
    **_each("sample to, samples to", _C.SAMPLE, shape=_NOUN),
    **_each("newsletter, newsletter to, mailer to", _C.MAILER, shape=_NOUN),
    **_each("referral from, referred by", _C.REFERRAL, None, _IN, _TO),
    **_each("networking, networked with", _C.NETWORKING, shape=_NOUN),
    **_each("met at the fair, met at fair", _C.FAIR, _O.MET),
    **_each("fair, trade fair", _C.FAIR, shape=_NOUN),
    **_each("sent", _C.MAIL),
}
"""What happened, and by which channel."""

OUTCOMES: dict[str, Outcome] = {
    phrase.strip(): outcome
    for outcome, phrases in {
        _O.VOICEMAIL: "vm, voicemail, voice mail, left vm, left a vm, left voicemail, "
        "left a voicemail, left message, left a message, left msg, left word, lvm, "
        "answering machine, mailbox, got voicemail, went to voicemail, "
        "got his voicemail, got her voicemail, straight to voicemail",
        _O.NO_ANSWER: "no answer, na, n/a, no reply, no pickup, no pick up, rang out, "
        "no response, didn't answer, did not answer, didn't pick up, did not pick up, "
        "not in, not there, engaged, line busy, busy tone, nobody there, nobody home",
        _O.ANSWERED: "answered, picked up, got through, got hold of, responded",
        _O.ASKED_PRICE: "asked price, asked prices, asked the price, asked for price, "
        "asked for prices, asked for a price, asked about price, asked about prices, "
        "asked about pricing, asked for a quote, asked for quote, wants a quote, "
        "wants quote, wants prices, wants a price, asked for an estimate, "
        "wants an estimate, asked for an offer, wants an offer, asked for a proposal, "
        "wants a proposal, how much",
        _O.CALL_BACK: "asked to call back, wants a call back, wants me to call back, "
        "asked for a call back, asked for a callback, asked me to call back, "
        "wants a callback, call me back, said call back, call later, cb",
        _O.NOT_NOW: "not now, not yet, not interested, too busy, maybe later, no time, "
        "no budget, not this year, not this month, bad time, nothing now",
        _O.WRONG_NUMBER: "wrong number, wrong no, wrong nr, bad number, "
        "number not in service, number dead, dead number",
    }.items()
    for phrase in phrases.split(",")
}
"""What came of it."""

CODES = frozenset({"vm", "lvm", "na", "n/a", "cb"})
"""Short codes, which are never words of a note."""


SENT_THINGS: dict[str, Channel] = {
    thing: channel
    for channel, things in {
        _C.OFFER: ("proposal", "offer", "quote", "estimate", "contract", "quotation"),
        _C.SAMPLE: ("sample", "samples"),
        _C.LETTER: ("letter", "postcard", "card", "brochure", "brochures", "catalogue"),
        _C.FLYER: ("flyer", "flyers", "leaflet", "leaflets"),
        _C.MESSAGE: ("text", "sms", "message", "whatsapp", "dm"),
        _C.MAILER: ("newsletter", "mailer", "mailing"),
    }.items()
    for thing in things
}
"""Which channel a thing goes by when it was "sent"."""


def phrases_as_pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds the longest of the phrases, as whole words."""
    longest_first = sorted(phrases, key=len, reverse=True)
    parts = (re.escape(phrase).replace(r"\ ", r"\s+") for phrase in longest_first)
    return re.compile(rf"(?<![\w'#-])(?:{'|'.join(parts)})(?![\w'-])")


def one_blank(phrase: str) -> str:
    """The phrase as it stands in the tables."""
    return " ".join(phrase.split())
