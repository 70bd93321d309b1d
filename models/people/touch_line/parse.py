"""One typed line read into a touch, a next step, promises and a note."""

import re
from dataclasses import dataclass, field, replace
from datetime import date, time

from models.book.text import clean_line, clean_text
from models.people.kinds import Channel, Outcome
from models.people.planned import Planned, Promised
from models.people.touch_line import happening, steps
from models.people.touch_line.claims import Claims
from models.people.touch_line.dating import Dated, place_days
from models.people.touch_line.line import Part, Piece, TouchLine
from models.people.touch_line.mentions import Mention, Word, whole_names, words_in
from models.people.touch_line.minutes import take_campaign, take_minutes
from models.people.touch_line.name_parts import words_of
from models.people.touch_line.names import PeopleIndex
from models.people.touch_line.person import Person, find_person
from models.people.touch_line.when import When, whens_in

_TOLD_NOTE = re.compile(r"(?<!\w)note\s*:\s*")
_FOLLOWED = frozenset({Channel.CALL, Channel.MAIL, Channel.MESSAGE})
"""Channels by which a "follow up" goes on; after the others one calls."""
_REPEATED = _FOLLOWED | {Channel.MEETING, Channel.VIDEO, Channel.VISIT}
"""Channels that a day alone plans once more."""
_EDGES = " \t\n,;:-\u2013\u2014|"
_ONLY_SIGNS = re.compile(
    r"[\s.,;:!?()\-\u2013\u2014|\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*",
)
_LOOSE_START = re.compile(r"^(?:and|then|but|also)\s+", re.IGNORECASE)
_LOOSE_END = re.compile(r"(?:^|\s+)(?:to|with|from|for|by|at|for)$", re.IGNORECASE)
_LOOSE = frozenset(
    {"and", "then", "but", "to", "with", "on", "at", "for", "by", "from", "the", "a"},
)


@dataclass(frozen=True, slots=True)
class _Around:
    """What a line is read against."""

    today: date
    people: PeopleIndex
    day_first: bool
    clock: time | None


@dataclass(slots=True)
class _Found:
    """What was found in the line so far."""

    minutes: int | None = None
    campaign: str = ""
    promises: tuple[Promised, ...] = ()
    step: steps.StepFound | None = None
    what: str = ""
    happened: happening.Happening = field(default_factory=happening.Happening)
    person: Person | None = None
    dated: Dated = field(default_factory=Dated)


def parse(
    line: str,
    *,
    today: date,
    people: PeopleIndex,
    day_first: bool = True,
    clock: time | None = None,
) -> TouchLine:
    """What a line says, in any order; any text at all has an answer.

    Args:
        line: as typed; the first 1,000 characters are read, the rest is note.
        today: the operator's day.
        people: everybody who can be meant.
        day_first: whether 12/3 is the twelfth of March.
        clock: the operator's time of day, which a time today is held against.
    """
    around = _Around(today, people, day_first, clock)
    found = _read(line, around, frozenset())
    if found.people and (found.channel or found.step):
        return found
    barred = _names_read_as_words(line, people)
    if not barred:
        return found
    again = _read(line, around, barred)
    better = again.people and (again.channel or again.step or not found.people)
    return _with_person_unsure(again) if better else found


def _names_read_as_words(line: str, people: PeopleIndex) -> frozenset[str]:
    """Words of the line that are somebody's name too: "mark", "may", "will"."""
    words = re.findall(r"[^\W\d_]{2,}", line[:200])
    return frozenset(w.lower() for w in words if people.bears("".join(words_of(w))))


def _with_person_unsure(found: TouchLine) -> TouchLine:
    pieces = tuple(
        replace(piece, sure=False) if piece.part is Part.PERSON else piece
        for piece in found.pieces
    )
    return replace(found, pieces=pieces)


def _read(line: str, around: _Around, barred: frozenset[str]) -> TouchLine:
    """The line read with some of its words kept for names."""
    claims = Claims(line, barred)
    told_note = _take_told_note(claims)
    words = words_in(claims, around.people)
    kept: list[Mention | Word] = [w for w in words if w.text.lower() in barred]
    kept += whole_names(claims, words, around.people)
    for name in kept:
        claims.protect(name.start, name.end)
    found = _Found(campaign=take_campaign(claims))
    whens = _whens(claims, around)
    found.minutes = take_minutes(claims, [(when.start, when.end) for when in whens])
    found.promises = steps.take_promises(claims, whens)
    _read_doings(claims, found, whens, around.today)
    for name in kept:
        claims.release(name.start, name.end)
    _read_person(claims, found, whens, words, around.people)
    found.dated = place_days(
        claims,
        whens,
        today=around.today,
        clock=around.clock,
        step=found.step,
        happened=found.happened,
        named=found.person is not None,
    )
    if found.step is not None:
        found.what = steps.what_of(claims, found.step)
    return _put_together(line, claims, found, told_note)


def _whens(claims: Claims, around: _Around) -> list[When]:
    """Every day and time of the line; lengths of time ("15m") are not among them."""
    return list(
        whens_in(
            claims.low,
            today=around.today,
            day_first=around.day_first,
            free=claims.is_free,
        ),
    )


def _take_told_note(claims: Claims) -> str:
    """What follows "note:", kept word for word."""
    match = _TOLD_NOTE.search(claims.low)
    if match is None:
        return ""
    claims.take(match.start(), len(claims.line), Part.NOTE)
    return claims.line[match.end() :]


def _read_doings(
    claims: Claims,
    found: _Found,
    whens: list[When],
    today: date,
) -> None:
    """Take what happened and what comes next; the step's day leaves the whens."""
    for when in whens:
        claims.protect(when.start, when.end)
    found.happened = happening.find_happening(claims)
    spots = found.happened.spots
    for spot in spots:
        claims.protect(spot.start, spot.end)
    found.step = steps.find_step(claims, whens, today, touched=found.happened.told)
    for spot in spots:
        claims.release(spot.start, spot.end)
    if found.step is not None and found.step.when is not None:
        whens.remove(found.step.when)
    happening.add_noun(claims, found.happened)
    if found.step is None:
        happening.add_call_back(claims, found.happened)
    happening.take_happening(claims, found.happened)


def _read_person(
    claims: Claims,
    found: _Found,
    whens: list[When],
    words: list[Word],
    people: PeopleIndex,
) -> None:
    """Take the person; days that are not placed yet are given back after it."""
    spots = [(spot.start, spot.end) for spot in found.happened.spots]
    if found.step is not None:
        spots.append((found.step.start, found.step.end))
    found.person = find_person(claims, words, people, spots)
    if found.person is not None:
        claims.take(*found.person.place, Part.PERSON, sure=found.person.sure)
    for when in whens:
        claims.release(when.start, when.end)


def _put_together(
    line: str,
    claims: Claims,
    found: _Found,
    told_note: str,
) -> TouchLine:
    person = found.person
    new = person.newcomer if person else None
    direction, sure = happening.direction_of(
        claims,
        found.happened,
        person.place if person else None,
    )
    if not sure:
        _doubt_direction(claims, found.happened)
    told = found.dated.happened
    said = found.happened.said
    outcome = found.happened.outcome or (said.outcome if said else None)
    channel = found.happened.channel or (Channel.CALL if outcome else None)
    note = _note(claims, told_note)
    claims.pieces.sort(key=lambda piece: piece.start)
    return TouchLine(
        line=line,
        people=person.match.people if person else (),
        newcomer=new.name if new else "",
        newcomer_company=new.company if new else "",
        channel=channel,
        outcome=outcome,
        direction=direction,
        happened_on=told.on if told else None,
        happened_at=told.at if told else None,
        minutes=found.minutes or found.dated.minutes,
        campaign=found.campaign,
        step=_step(found, channel),
        promises=found.promises,
        note=note,
        pieces=tuple(claims.pieces),
        problems=tuple(found.dated.problems),
    )


def _doubt_direction(claims: Claims, happened: happening.Happening) -> None:
    """Mark the verb unsure: "colm called" may also mean that we called."""
    assert happened.verb is not None
    for i, piece in enumerate(claims.pieces):
        if piece.part is Part.TOUCH and piece.end == happened.verb.end:
            claims.pieces[i] = replace(piece, sure=False)


def _step(found: _Found, touched_by: Channel | None) -> Planned | None:
    """The next step; a day alone plans the same channel again."""
    day = found.dated.step
    if found.step is None:
        if day is None:
            return None
        again = touched_by if touched_by in _REPEATED else Channel.CALL
        back = found.happened.outcome is Outcome.CALL_BACK
        return Planned(again, "Call back" if back else again.label, *day)
    near = touched_by if touched_by in _FOLLOWED else Channel.CALL
    return Planned(found.step.channel or near, found.what, *(day or ()))


def _note(claims: Claims, told_note: str) -> str:
    """What nobody understood, in order, without loose signs."""
    parts: list[str] = []
    names = {piece.start for piece in claims.pieces if piece.part is Part.PERSON}
    for stretch in claims.free_stretches():
        text = claims.line[stretch]
        bare = text.strip(_EDGES)
        if stretch.stop in names:
            bare = _LOOSE_END.sub("", bare)
        if _ONLY_SIGNS.fullmatch(bare) or bare.lower() in _LOOSE:
            continue
        kept = _without_loose_start(bare, first=not parts)
        start = stretch.start + text.index(bare) + len(bare) - len(kept)
        bare = kept
        claims.pieces.append(Piece(start, start + len(bare), Part.NOTE))
        parts.append(clean_line(bare))
    parts += [told_note.strip()]
    note = " ".join(part for part in parts if part)
    return clean_text(note + claims.beyond)


def _without_loose_start(text: str, *, first: bool) -> str:
    """The text without a stop or an "and" that began it after something taken."""
    text = re.sub(r"^[.!?]+\s+", "", text)
    return _LOOSE_START.sub("", text, count=1) if first else text
