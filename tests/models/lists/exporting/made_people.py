"""People with anything in them that the book can hold."""

from datetime import date

from hypothesis import strategies as st

from models.book.text import clean_line, clean_text
from models.lists.exporting.person import (
    Day,
    Fact,
    Figures,
    Firm,
    Person,
    Place,
    Planned,
    Point,
    Refusal,
)
from models.people.kinds import Channel, Side, Tier, Way

_ODD = st.sampled_from(
    ["=1+1", "+33 1", "-5", "@a", "'=1", "''+2", "＝1", "a,b", 'say "x"', "a;b", "x\\n",  # noqa: RUF001 — full-width on purpose
     "line\nline", "\\", "Ünï", "n/a", "-none-", "cold", "null", "2026-01-02", "a@b.c",
     "BEGIN:VCARD", "END:VCARD", "TEL:1", "x:y", "\u2028", "😀",
     "tab\there", "^n", "%0A"]
)  # fmt: skip
any_text = st.one_of(_ODD, st.text(max_size=12), st.tuples(_ODD, _ODD).map("".join))
lines = any_text.map(clean_line)
texts = any_text.map(clean_text)
said = lines.filter(bool)
told = texts.filter(bool)
days = st.dates(min_value=date(1901, 1, 1)).map(lambda day: day.isoformat())
yearly = st.one_of(days, days.map(lambda day: f"--{day[5:]}"))
points = st.lists(st.builds(Point, said, lines), max_size=3).map(tuple)


def _unique(
    of: st.SearchStrategy[tuple[Fact, ...]],
) -> st.SearchStrategy[tuple[Fact, ...]]:
    return of.map(lambda facts: tuple(sorted(set(facts))))


people = st.builds(
    Person,
    id=st.integers(1, 2**53),
    name=said,
    given=lines,
    family=lines,
    company=lines,
    role=lines,
    tier=st.sampled_from([tier.value for tier in Tier]),
    value_minor=st.none(),
    currency=st.just(""),
    figures=st.just(Figures()),
    photo=st.just(""),
    source=lines,
    informed_on=st.one_of(st.just(""), days),
    birthday=st.one_of(st.just(""), yearly),
    notes=texts,
    no_step_reason=lines,
    reason=lines,
    reason_note=texts,
    revisit_on=st.one_of(st.just(""), days),
    closed_on=st.one_of(st.just(""), days),
    uid=lines,
    phones=points,
    mails=points,
    webs=points,
    places=st.lists(
        st.builds(Place, told, lines, lines, lines, lines, lines, lines), max_size=2
    ).map(tuple),
    firms=st.lists(st.builds(Firm, said, lines), max_size=2).map(tuple),
    days=st.lists(st.builds(Day, lines, yearly), max_size=2).map(tuple),
    facts=_unique(st.lists(st.builds(Fact, lines, told), max_size=3).map(tuple)),
    tags=st.lists(said, max_size=3, unique=True).map(tuple),
    refusals=st.lists(
        st.builds(Refusal, st.sampled_from([way.value for way in Way]), days, texts),
        max_size=2,
        unique_by=lambda refusal: refusal.way,
    ).map(
        lambda found: tuple(sorted(found, key=lambda r: list(Way).index(Way(r.way))))
    ),
    steps=st.lists(
        st.builds(
            Planned,
            st.just(0),
            said,
            st.sampled_from([channel.value for channel in Channel]),
            st.sampled_from([side.value for side in Side]),
            days,
            st.sampled_from(["", "09:30"]),
            texts,
        ),
        max_size=2,
    ).map(tuple),
).flatmap(
    lambda person: st.one_of(
        st.just(person),
        st.builds(
            lambda minor, currency: person._replace(
                value_minor=minor, currency=currency
            ),
            st.integers(0, 10**12),
            st.sampled_from(["EUR", "JPY", "TND"]),
        ),
    )
)


def comparable(person: Person) -> Person:
    """The person without what a list does not carry: ids, and the order of facts."""
    return person._replace(
        id=0, facts=tuple(sorted(person.facts)), photo="", figures=Person(0).figures
    )
