"""What the line says has happened: verb, channel, outcome, who began it."""

import re
from dataclasses import dataclass

from models.people.kinds import Channel, Direction, Outcome
from models.people.touch_line.claims import Claims
from models.people.touch_line.line import Part
from models.people.touch_line.words import (
    CODES,
    OUTCOMES,
    SENT_THINGS,
    TOUCHES,
    Said,
    Shape,
    one_blank,
    phrases_as_pattern,
)

_TOUCH = phrases_as_pattern(TOUCHES)
_OUTCOME = phrases_as_pattern(OUTCOMES)
_THING = phrases_as_pattern(SENT_THINGS)
_SPOILT = re.compile(
    r"(?:^|\s)(?:not|never|didn't|did\s+not|haven't|hasn't|should\s+have|will|to|i'll|"
    r"must|could|would|when|if|she|he|they|who|that|been|was|were|be|get)\s+$",
)
_NOUN_SPOILT = re.compile(
    r"(?:^|\s)(?:not|never|didn't|don't|haven't|by|via|per|no|their|his|her|on|about|next)\s+$"
)
_SELF = re.compile(r"(?<!\w)(?:i|we|i've|just|have|had\s+an?|had|a|an|quick|short)\s+$")
_TELLER = re.compile(r"(?<!\w)((?:and\s+|but\s+)?(?:he|she|they|it|got|was|and)\s+)$")
_BY_PHONE = frozenset(
    {Outcome.VOICEMAIL, Outcome.NO_ANSWER, Outcome.WRONG_NUMBER, Outcome.CALL_BACK},
)
_UNREACHED = frozenset({Outcome.VOICEMAIL, Outcome.NO_ANSWER, Outcome.WRONG_NUMBER})
_THEY_BEGIN = frozenset(
    {
        *("called", "rang", "phoned", "telephoned", "emailed", "e-mailed", "mailed"),
        *("wrote", "texted", "messaged", "pinged", "whatsapped", "visited"),
    },
)
_BASE = frozenset({Shape.NOUN, Shape.WITH})
"""Shapes that may as well be the next step."""
_MOST_WORDS_BEFORE_NOUN = 4


@dataclass(slots=True)
class Spot:
    """A verb or an outcome in the line."""

    start: int
    end: int
    phrase: str


@dataclass(slots=True)
class Happening:
    """What has happened, as far as it is known while the line is read."""

    verb: Spot | None = None
    result: Spot | None = None
    said: Said | None = None
    outcome: Outcome | None = None

    @property
    def spots(self) -> list[Spot]:
        """Where the line says so, from left to right."""
        spots = [spot for spot in (self.verb, self.result) if spot is not None]
        return sorted(spots, key=lambda spot: spot.start)

    @property
    def told(self) -> bool:
        """Whether the line tells of a touch at all."""
        return self.verb is not None or self.outcome is not None

    @property
    def channel(self) -> Channel | None:
        """The channel said, or the telephone where only the telephone can be meant."""
        if self.said is not None:
            return self.said.channel
        return Channel.CALL if self.outcome in _BY_PHONE else None


def find_happening(claims: Claims) -> Happening:
    """Verb and outcome of the line; they are only taken by `take_happening`.

    A base verb ("call") is left aside here, because it may be the next step.
    """
    found = Happening()
    found.result = _first_outcome(claims)
    if found.result is not None:
        found.outcome = OUTCOMES[found.result.phrase]
    found.verb = _first_verb(claims, found.result)
    if found.verb is not None:
        found.said = _said(claims, found.verb)
    return found


def add_noun(claims: Claims, found: Happening) -> None:
    """Read "call", "mail", "meeting" as the channel where no verb says it."""
    if found.verb is not None:
        return
    for match in _TOUCH.finditer(claims.low):
        said = TOUCHES[one_blank(match[0])]
        result = found.result
        if result is not None and result.start <= match.start() < result.end:
            continue
        if said.shape not in _BASE or not _readable(claims, match):
            continue
        start = claims.clause_start(match.start())
        before = claims.low_without_taken(start, match.start())
        late = result is not None and result.start < start
        if (
            _NOUN_SPOILT.search(before)
            or len(before.split()) > _MOST_WORDS_BEFORE_NOUN
            or late
        ):
            continue
        found.verb = Spot(match.start(), match.end(), one_blank(match[0]))
        found.said = said
        return


def _readable(claims: Claims, match: re.Match[str]) -> bool:
    return claims.is_free(match.start(), match.end()) and match[0] not in claims.barred


def _first_outcome(claims: Claims) -> Spot | None:
    """The first outcome that stands for itself, else the first inside a sentence."""
    inside: Spot | None = None
    for match in _OUTCOME.finditer(claims.low):
        if not _readable(claims, match) or one_blank(match[0]) == "cb":
            continue
        spot = Spot(match.start(), match.end(), one_blank(match[0]))
        if spot.phrase in CODES or stands_alone(claims, spot):
            return spot
        inside = inside or spot
    return inside


def stands_alone(claims: Claims, spot: Spot) -> bool:
    """Whether nothing of its clause follows an outcome."""
    return not claims.low_without_taken(spot.end, claims.clause_end(spot.end)).strip()


def _first_verb(claims: Claims, result: Spot | None) -> Spot | None:
    for match in _TOUCH.finditer(claims.low):
        spot = Spot(match.start(), match.end(), one_blank(match[0]))
        if TOUCHES[spot.phrase].shape in _BASE or not _readable(claims, match):
            continue
        if is_spoilt(claims, _SPOILT, spot.start):
            continue
        if result is not None and _is_aside(claims, spot, result):
            continue
        return spot
    return None


def is_spoilt(claims: Claims, spoiling: re.Pattern[str], start: int) -> bool:
    """Whether a word before a verb takes its meaning, and is not itself a name."""
    found = spoiling.search(claims.low, 0, start)
    return found is not None and claims.is_free(found.start(), found.end())


def _is_aside(claims: Claims, verb: Spot, result: Spot) -> bool:
    """Whether a verb after "vm" belongs to the note."""
    if verb.start < result.end or OUTCOMES[result.phrase] not in _UNREACHED:
        return False
    return claims.clause_end(result.end) < verb.start or (
        claims.low_without_taken(result.end, verb.start).strip() != ""
    )


def _said(claims: Claims, verb: Spot) -> Said:
    """What the verb says; a thing that was sent decides the channel."""
    said = TOUCHES[verb.phrase]
    if verb.phrase not in {"sent", "posted", "wrote", "wrote to"}:
        return said
    thing = _THING.search(claims.low, verb.end, claims.clause_end(verb.end))
    return said._replace(channel=SENT_THINGS[thing[0]]) if thing else said


def take_happening(claims: Claims, found: Happening) -> None:
    """Take verb and outcome from the line; an outcome in a sentence stays there."""
    if found.verb is not None:
        own = _SELF.search(claims.low[: found.verb.start])
        start = found.verb.start
        if own is not None and claims.is_free(own.start(), start):
            start = own.start()
        claims.take(start, found.verb.end, Part.TOUCH)
    result = found.result
    if result is None:
        return
    if result.phrase in CODES or stands_alone(claims, result):
        teller = _TELLER.search(claims.low, 0, result.start)
        start = result.start if teller is None else teller.start(1)
        start = start if claims.is_free(start, result.start) else result.start
        claims.take(start, result.end, Part.TOUCH)
    else:
        claims.tint(result.start, result.end, Part.TOUCH)


def direction_of(
    claims: Claims,
    found: Happening,
    person: tuple[int, int] | None,
) -> tuple[Direction, bool]:
    """Who began the touch, and whether that is sure."""
    if found.said is None or found.verb is None:
        return Direction.OUT, True
    if found.said.direction is not None:
        return found.said.direction, True
    if found.outcome in _UNREACHED or person is None:
        return Direction.OUT, True
    begins = found.verb.phrase in _THEY_BEGIN and person[1] <= found.verb.start
    between = claims.low_without_taken(person[1], found.verb.start).strip()
    if begins and between in {"", "has", "just", "again"}:
        return Direction.IN, False
    return Direction.OUT, True


def add_call_back(claims: Claims, found: Happening) -> None:
    """Read "call back" as what came of a call, where it is no next step."""
    if found.outcome is not None:
        return
    for match in re.finditer(r"(?<!\w)(?:call\s+back|callback|cb)(?!\w)", claims.low):
        if _readable(claims, match):
            found.result = Spot(match.start(), match.end(), "cb")
            found.outcome = Outcome.CALL_BACK
            return
