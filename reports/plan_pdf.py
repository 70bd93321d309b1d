"""The contact plan on paper: one page a tier, then the rules for all of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from babel.dates import format_date

from models.book.figures import format_day, locale_of
from models.people.contact_plan.paper import PlanPaper
from models.people.contact_plan.sheets import (
    PLANNED_TIERS,
    AwayDays,
    PlannedTouch,
    Rule,
    TierSheet,
)
from models.people.kinds import Channel, Side, Tier
from reports import faces, look
from reports.archive import Facts
from reports.flow import Strip, bind_ends
from reports.ink import Pen, TextLine
from reports.list_pdf import fitting
from reports.plain_paper import column_of, named_line, plain_paper
from reports.prose import Column, heading, line_strip, text_block
from reports.setting import lines_of
from reports.tags import Tag

SHAPES = {
    Side.MARKETING: "\N{BLACK SQUARE}",
    Side.SALES: "\N{BLACK CIRCLE}",
}
"""The hats by their shapes, as on the screen."""
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
DAY, MARK, WAY, WHO, TICK = 0.0, 0.13, 0.17, 0.78, 0.965
"""Where the parts of a touch begin, in shares of the width."""
_ROW, _TICK, _INDENT, _YEAR = 19.0, 8.0, 18.0, 365
_GUARDS = (
    ("warn_same_channel", "Warn at the third touch of one kind in a row."),
    ("warn_no_gift", "Warn at the third touch without something given."),
    ("booked_pauses", "A booked appointment halts both clocks."),
)
_DAYS = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip


def render_plan(paper: PlanPaper) -> bytes:
    """The PDF of the plan: the same plan gives the same bytes, always."""
    strips: list[Strip] = []
    for place, tier in enumerate(paper.tiers):
        sheet = list(_Sheet(paper, tier).strips())
        strips += [replace(sheet[0], fresh=place > 0), *sheet[1:]]
    if len(paper.tiers) == len(PLANNED_TIERS):
        rest = list(_rest(paper))
        strips += [replace(rest[0], fresh=True), *rest[1:]]
    whole = len(paper.tiers) > 1
    title = "Contact plan" if whole else f"Contact plan: {paper.tiers[0].label}"
    facts = Facts(
        title=title,
        author=faces.cleaned(paper.business),
        language="en",
        day=paper.day,
    )
    return plain_paper(strips, facts, paper.page_size)


class _Sheet:
    """The sheet of one tier."""

    def __init__(self, paper: PlanPaper, tier: Tier) -> None:
        self._paper, self._tier = paper, tier
        self._sheet: TierSheet = paper.plan.tiers[tier]
        self._column = column_of(paper.page_size)

    def strips(self) -> Iterator[Strip]:
        """The sheet from its heading down."""
        sheet, column = self._sheet, self._column
        day = format_day(self._paper.day, self._paper.locale)
        yield from heading(self._tier.label, column, look.HEAD)
        said = f"{self._paper.business}, {day}"
        yield from _lines(said, column, look.SUBTITLE)
        yield Strip(5.0, _nothing)
        yield from text_block(sheet.purpose, column, self._paper.locale)
        if self._tier is not Tier.WON:
            yield Strip(6.0, _nothing)
            yield from self._facts()
        yield from heading("Order of touches", column, kind="H3")
        listed = Tag("L")
        for touch in sheet.order:
            item = Tag("LI", listed)
            yield Strip(_ROW, partial(self._draw_touch, touch), tag=item)
        yield from self._ticked(self._moves_up(), sheet.up)
        yield from self._ticked("Moves down, or rests", sheet.down)

    def _facts(self) -> Iterator[Strip]:
        sheet = self._sheet
        silence = (
            f"Quiet after {_days(sheet.quiet)}, silent after {_days(sheet.silent)}"
        )
        for name, text in (
            ("Rhythm", f"A touch every {_days(sheet.every)}"),
            ("Silence", silence),
            ("Keep", f"{sheet.floor:,} to {sheet.ceiling:,} prospects"),
            ("To a win", f"{sheet.target} touches"),
        ):
            yield from named_line(name, text, self._column)

    def _moves_up(self) -> str:
        needed = self._sheet.signs_needed
        many = NUMBERS[needed] if needed < len(NUMBERS) else str(needed)
        where = "to Won" if self._tier is Tier.HOT else "up"
        return f"Moves {where} when you see {many}"

    def _ticked(self, head: str, signs: Sequence[str]) -> Iterator[Strip]:
        if not signs:
            return
        yield from heading(head, self._column, kind="H3")
        inner = Column(self._column.left + _INDENT, self._column.width - _INDENT)
        listed = Tag("L")
        for sign in signs:
            body = Tag("LBody", Tag("LI", listed))
            first, *more = _lines(sign, inner, look.BODY, body)
            yield replace(
                first, draw=partial(_draw_ticked, self._column.left, first), before=4.0
            )
            yield from more

    def _draw_touch(self, touch: PlannedTouch, pen: Pen, top: float) -> None:
        left, wide, _ = self._column
        body, mark = look.BODY, look.MARK
        base = top + body.drop + 1
        with pen.tagged("Lbl"):
            pen.words(left + DAY * wide, base, _day(touch.day), mark)
        with pen.furniture():
            pen.words(left + MARK * wide, base, SHAPES[touch.side], look.FOOT)
        what = fitting(_touch_words(touch), body, (WHO - WAY) * wide - 8)
        who = self._paper.who.get(touch.side, touch.side.value)
        fit = fitting(who, mark, (TICK - WHO) * wide - 8)
        with pen.tagged("LBody"):
            pen.words(left + WAY * wide, base, what, body)
            pen.words(left + WHO * wide, base, fit, mark)
        pen.box(left + TICK * wide, top + 4, _TICK)
        pen.rule(left, left + wide, top + _ROW - 1)


def _rest(paper: PlanPaper) -> Iterator[Strip]:
    """What holds for every tier, and the outcome rules."""
    column, work = column_of(paper.page_size), paper.plan.work
    yield from heading("For every tier", column, look.HEAD)
    for name, text in _work_lines(paper):
        yield from named_line(name, text, column)
    for field, words in _GUARDS:
        if getattr(work, field):
            yield from named_line("Guard", words, column)
    for days in paper.plan.away:
        yield from named_line("Away", _away(paper, days), column)
    yield from heading("Outcome rules", column)
    for rule in paper.plan.rules:
        strips = named_line(rule.outcome.label, _rule_words(rule), column)
        yield from bind_ends(strips)


def _work_lines(paper: PlanPaper) -> list[tuple[str, str]]:
    work = paper.plan.work
    room = f"{work.capacity_marketing} marketing, {work.capacity_sales} sales"
    free = [_DAYS[number - 1] for number in sorted(work.free_days)]
    ladder = ", ".join(map(str, work.ladder))
    baton = (
        f"Accept within {work.accept_within_hours} hours, first touch within"
        f" {_days(work.first_touch_within_days)}"
    )
    return [
        ("Room a day", room),
        ("Goals a week", _goals(paper)),
        ("Effort", f"{work.split_marketing} % for marketing"),
        ("Free days", ", ".join(free) or "None"),
        (
            "Offers sent",
            f"Followed up on day {ladder}" if ladder else "Not followed up",
        ),
        ("Baton", baton),
    ]


def _goals(paper: PlanPaper) -> str:
    work = paper.plan.work
    return (
        f"{work.goal_marketing} marketing and {work.goal_sales} sales touches,"
        f" {work.goal_prospects} new prospects, {work.goal_offers} offers"
    )


def _rule_words(rule: Rule) -> str:
    """A rule in words: "Three times running: Write a letter, after 3 days"."""
    when = []
    if rule.in_a_row > 1:
        many = NUMBERS[rule.in_a_row] if rule.in_a_row < len(NUMBERS) else "many"
        when.append(f"{many} times running")
    if rule.tier is not None:
        when.append(f"in {rule.tier.label}")
    then = []
    if rule.what:
        what = rule.what if rule.channel is None else _by_way(rule.what, rule.channel)
        then.append(f"{what}, after {_days(rule.days)}")
    if rule.hints_at is not None:
        then.append(f"speaks for {rule.hints_at.label}")
    said = "; ".join(then)
    if not when:
        return said
    told = ", ".join(when)
    return f"{told[0].upper()}{told[1:]}: {said}"


def _away(paper: PlanPaper, away: AwayDays) -> str:
    known = locale_of(paper.locale)
    days = [
        format_date(day, "d MMM y", locale=known)
        for day in dict.fromkeys((away.from_on, away.to_on))
    ]
    who = "everybody"
    if away.member_id is not None:
        who = paper.members.get(away.member_id, "a member")
    return ", ".join(part for part in (" to ".join(days), away.why, who) if part)


def _touch_words(touch: PlannedTouch) -> str:
    said = _by_way(touch.what, touch.channel)
    return f"{said}, gives something" if touch.gives else said


def _by_way(what: str, channel: Channel) -> str:
    """What is done, and by which way where the words do not say it: "Hello (call)"."""
    way = channel.label.lower()
    return what if way in what.casefold() else f"{what} ({way})"


def _day(day: int) -> str:
    years, rest = divmod(day, _YEAR)
    if years and not rest:
        return f"{years} year{'s' if years > 1 else ''}"
    return f"day {day}"


def _days(many: int) -> str:
    return f"{many} day{'' if many == 1 else 's'}"


def _lines(
    text: str, column: Column, style: look.Style, tag: Tag | None = None
) -> list[Strip]:
    lines: list[TextLine] = lines_of(text, style, column.width)
    said = tag or Tag("P")
    return [line_strip(column.left, line, style, said) for line in lines]


def _draw_ticked(left: float, words: Strip, pen: Pen, top: float) -> None:
    pen.box(left, top + 3.5, _TICK)
    words.draw(pen, top)


def _nothing(*_where: object) -> None:
    """An empty strip draws nothing."""
