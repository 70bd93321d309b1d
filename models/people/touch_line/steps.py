"""What the line asks for next, and what it says is owed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.book.text import clean_line
from models.people.kinds import Channel
from models.people.planned import Promised
from models.people.touch_line.claims import Claims
from models.people.touch_line.happening import is_spoilt
from models.people.touch_line.line import Other, Part
from models.people.touch_line.step_words import STEPS, STRONG_STEPS, WRITTEN_OUT
from models.people.touch_line.when import When, lies_back
from models.people.touch_line.words import one_blank, phrases_as_pattern

_MOST_WORDS_BETWEEN = 8
_PHRASE = phrases_as_pattern(STEPS)
_LEAD_IN = re.compile(
    r"(?:(?<=\s)|(?<=^)|(?<=[.,;:]))(?:next:?|then|to\s*do:?|todo:?|will|i'll|we'll|"
    r"must|need\s+to|needs\s+to|have\s+to|let's|plan:?|please|to|and|going\s+to)\s+$",
)
_FIRM_LEAD_IN = re.compile(r"(?:next:?|then|to\s*do:?|will|i'll|must|plan:?)\s+$")
_NO_STEP_BEFORE = re.compile(
    r"(?:^|\s)(?:an?|the|his|her|our|my|last|first|no|cold|that|this|by|via|per|after|"
    r"during|had|not|didn't|don't|won't|quick|asked|wants|wanted|phone)\s+$",
)
_ABOUT = re.compile(r"\s+(?:about|re|regarding|on|with|for|to)\s")
_OWE = re.compile(
    r"(?<!\w)(?:(?P<who>they|he|she|them|i|we)\s+)?(?P<verb>owes?|promised?)"
    r"(?P<whom>\s+(?:me|us|her|him|them))?(?P<name>(?:\s+[^\W\d_][\w'.-]*){0,3}?)\s*:\s*",
)
_OWE_END = re.compile(r";|[.!?]\s+(?=\S)|(?<!\w)(?:note|next)\s*:")
_THEIRS = frozenset({"they", "he", "she", "them"})


@dataclass(slots=True)
class StepFound:
    """A next step as far as it is known while the line is read.

    Attributes:
        start: where its verb begins.
        end: where its verb ends.
        phrase: the verb as the tables have it.
        when: its day, if one stands beside it.
        objects: stretches whose words belong to it, if nobody else wants them.
    """

    start: int
    end: int
    phrase: str
    when: When | None
    objects: list[tuple[int, int]]

    @property
    def channel(self) -> Channel | None:
        """The channel its verb names, or None."""
        return STEPS[self.phrase]


def find_step(
    claims: Claims,
    whens: Sequence[When],
    today: date,
    *,
    touched: bool,
) -> StepFound | None:
    """The next step of the line, its verb and day taken from the line.

    Args:
        claims: the line.
        whens: days and times not yet used.
        today: the operator's day.
        touched: whether the line tells of a touch elsewhere.
    """
    weak: StepFound | None = None
    apart: StepFound | None = None
    for match in _PHRASE.finditer(claims.low):
        if not _may_be_step(claims, match):
            continue
        found = _dated(claims, match, whens, today, touched=touched)
        if found is not None and _touches_its_day(claims, found):
            return _taken(claims, found)
        apart = apart or found
        if weak is None:
            weak = _undated(claims, match, touched=touched)
    best = apart or weak
    return best and _taken(claims, best)


def _touches_its_day(claims: Claims, found: StepFound) -> bool:
    """Whether nothing stands between a verb and its day."""
    assert found.when is not None
    gap = sorted([found.start, found.end, found.when.start, found.when.end])[1:3]
    return not claims.low[gap[0] : gap[1]].strip(" ,:")


def _may_be_step(claims: Claims, match: re.Match[str]) -> bool:
    return (
        claims.is_free(match.start(), match.end())
        and match[0] not in claims.barred
        and not is_spoilt(claims, _NO_STEP_BEFORE, match.start())
    )


def _dated(
    claims: Claims,
    match: re.Match[str],
    whens: Sequence[When],
    today: date,
    *,
    touched: bool,
) -> StepFound | None:
    """The step, if a day ahead stands just before its verb or after its object."""
    phrase = one_blank(match[0])
    for when in whens:
        if not when.ahead or (not touched and when.dated and lies_back(when, today)):
            continue
        if when.end <= match.start():
            between = claims.low[when.end : match.start()]
            if not _leads(between, when):
                continue
            ends = claims.clause_end(match.end())
            objects = _about(claims, match.end(), ends)
            return StepFound(match.start(), match.end(), phrase, when, objects)
        between = claims.low[match.end() : when.start]
        if when.start >= match.end() and _is_object(claims, match.end(), between):
            objects = [(match.end(), when.start)]
            objects += _about(claims, when.end, claims.clause_end(when.end))
            return StepFound(match.start(), match.end(), phrase, when, objects)
    return None


def _leads(between: str, when: When) -> bool:
    """Whether a day stands just before a verb: "fri 10 call", "fri: then call"."""
    bare = between.strip(" ,:-\u2013")
    if not when.has_day and "," in between:
        return False
    return (
        bare == "" or _LEAD_IN.fullmatch(f" {bare} ".replace("  ", " "), 1) is not None
    )


def _is_object(claims: Claims, start: int, between: str) -> bool:
    """Whether the words between a verb and a day can belong to the verb."""
    ends = claims.clause_end(start) < start + len(between.rstrip(" ,"))
    return not ends and len(between.split()) <= _MOST_WORDS_BETWEEN


def _about(claims: Claims, start: int, end: int) -> list[tuple[int, int]]:
    """The stretch that tells what a step is about, if it follows at once."""
    follows = _ABOUT.match(claims.low, start, end)
    return [(start, end)] if follows else []


def _undated(
    claims: Claims,
    match: re.Match[str],
    *,
    touched: bool,
) -> StepFound | None:
    """The step without a day: a strong verb, or one after "next", "then", "will"."""
    phrase = one_blank(match[0])
    before = claims.low[: match.start()]
    led = _FIRM_LEAD_IN.search(before) is not None
    ends = claims.clause_end(match.end())
    if led:
        objects = [(match.end(), ends)]
        return StepFound(match.start(), match.end(), phrase, None, objects)
    if phrase not in STRONG_STEPS or not touched:
        return None
    objects = _about(claims, match.end(), ends)
    return StepFound(match.start(), match.end(), phrase, None, objects)


def _taken(claims: Claims, found: StepFound) -> StepFound:
    """The step with its verb, the word that leads it in, and its day taken."""
    lead = _LEAD_IN.search(claims.low[: found.start])
    if lead is not None and claims.is_free(lead.start(), found.start):
        found.start = lead.start()
    when = found.when
    if when is None:
        claims.take(found.start, found.end, Part.NEXT)
        return found
    other = Other(Part.NEXT, *when.ahead[1]) if len(when.ahead) > 1 else None
    if _touches_its_day(claims, found):
        first, last = min(found.start, when.start), max(found.end, when.end)
        claims.take(first, last, Part.NEXT, other=other)
    else:
        claims.take(found.start, found.end, Part.NEXT)
        claims.take(when.start, when.end, Part.NEXT, other=other)
    return found


def what_of(claims: Claims, step: StepFound) -> str:
    """The step in words, with those of its object words that nobody took."""
    words = [WRITTEN_OUT.get(step.phrase, step.phrase)]
    for start, end in step.objects:
        said = clean_line(claims.free_text(start, end)).strip(" ,;:.-–")
        if said and not re.fullmatch(r"(?:to|with|for|at|on|and|by|re)", said.lower()):
            words.append(said)
            claims.take_free(start, end, Part.NEXT)
    what = " ".join(words)
    return what[:1].upper() + what[1:]


def take_promises(claims: Claims, whens: list[When]) -> tuple[Promised, ...]:
    """All promises of the line; their stretches and days are taken from it."""
    markers = [
        m for m in _OWE.finditer(claims.low) if claims.is_free(m.start(), m.end("verb"))
    ]
    promises: list[Promised] = []
    followers = [*markers[1:], None] if markers else []
    for marker, following in zip(markers, followers, strict=True):
        stop = following.start() if following else len(claims.low)
        ending = _OWE_END.search(claims.low, marker.end(), stop)
        stop = ending.start() if ending else stop
        promise = _promise(claims, marker, stop, whens)
        if promise is not None:
            promises.append(promise)
    return tuple(promises)


def _promise(
    claims: Claims,
    marker: re.Match[str],
    stop: int,
    whens: list[When],
) -> Promised | None:
    inside = [w for w in whens if marker.end() <= w.start and w.end <= stop and w.ahead]
    due = inside[0] if inside else None
    if due is not None and re.match(r"\s*,", claims.low[due.end :]):
        stop = due.end
    if due is not None:
        whens.remove(due)
        claims.take(due.start, due.end, Part.PROMISE, sure=len(due.ahead) == 1)
    what = clean_line(claims.free_text(marker.end(), stop)).strip(" ,;.-–")
    claims.take_free(marker.start(), marker.start("name"), Part.PROMISE)
    claims.take_free(marker.end("name"), stop, Part.PROMISE)
    if not what:
        return None
    whom = (marker["whom"] or "").strip()
    theirs = (
        marker["who"] in _THEIRS or whom in {"me", "us"} or marker["verb"] == "owes"
    )
    on = None if due is None else due.ahead[0].on
    return Promised("them" if theirs else "us", what[:1].upper() + what[1:], on)
