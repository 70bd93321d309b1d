"""A book in which every text that somebody may have written is hostile."""

import json
import re
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from sqlmodel import Session

from models.book.book import Book
from models.book.session import connection_of
from models.lists.duplicates.merging import merge_prospects
from models.lists.importing.recipes import save_recipe
from models.lists.importing.rules import Rules
from models.lists.smart_lists.conditions import Condition, Group
from models.lists.smart_lists.fields import Field, Word
from models.lists.smart_lists.keeping import save_list
from models.offers.template_changes import save_template
from models.people.affiliations import add_affiliation
from models.people.attachments import keep_file
from models.people.baton.answering import return_baton
from models.people.baton.brief import Brief, ReturnReason
from models.people.baton.passes import holder_of
from models.people.baton.passing import offer_baton
from models.people.blocks import block_ways
from models.people.business import members
from models.people.contact_plan.changing import change_plan
from models.people.contact_plan.plan import contact_plan
from models.people.contact_plan.sheets import AwayDays
from models.people.custom_fields import define_field
from models.people.evidence import note_signs
from models.people.facts import LABEL_LIMIT
from models.people.finding import found
from models.people.kinds import Channel, FieldKind, PointKind, Way
from models.people.occasions import add_occasion
from models.people.planned import Planned
from models.people.prospects import add_prospect
from models.people.tags import colour_tag
from tests.faults.tour.paper_parts import fill_papers, papers_of

NOT_WRITTEN = {
    # words of Baton's own, which the book itself refuses to hold otherwise
    "act": {"at", "operation", "kind"},
    "attachment": {"kind", "sha256"},
    "baton_pass": {"from_hat", "to_hat", "first_channel", "state", "reason"},
    "block": {"way"},
    "business": {"currency", "default_taxes", "zone", "locale", "page_size"}
    | {"phone_country", "proposal_pattern", "estimate_pattern"},
    "contact_point": {"kind", "value_key"},
    "custom_field": {"kind", "choices"},
    "catalogue_item": {"currency", "period", "picture"},
    "kept_text": {"kind", "locale"},
    "offer": {"kind", "status", "currency", "locale", "page_size", "discount_kind"}
    | {"pdf_sha256", "sent_how", "answered_how", "number", "design", "accent"}
    | {"window", "tax_case", "answer_sha256", "declined_why"},
    "offer_line": {"part", "period", "picture"},
    "offer_levy": {"kind"},
    "offer_payment": {"share"},
    "offer_appendix": {"sha256"},
    "offer_section": {"place"},
    "paper_habits": {"design", "accent", "window", "contract_pattern", "tax_case"}
    | {"iban", "bic"},
    "brand_font": {"regular", "bold", "italic"},
    "occasion": {"on_day"},
    "outcome_rule": {"outcome", "tier", "channel", "hints_at"},
    "plan_sign": {"tier"},
    "plan_touch": {"tier", "channel", "side"},
    "promise": {"owed_by"},
    "prospect": {"tier", "rank", "currency", "birthday", "blocked", "uid"},
    "sign_seen": {"tier"},
    "step": {"channel", "side", "at_time", "state"},
    "tag": {"colour"},
    "tier_plan": {"tier"},
    "touch": {"channel", "side", "direction", "outcome"},
    # JSON, whose words are poisoned one by one
    "paper_template": {"kind", "contents"},
    "recipe": {"said"},
    "saved_list": {"said"},
}
"""Columns that nobody writes freely, by table."""

OUR_OWN = (
    {"acting", "alembic_version", "change", "erased_key", "erased_person"}
    | {"kept_file", "meta", "number_series", "span", "standing", "taken_back"}
    | {"planting", "taken_row", "tier_total", "two_people", "work_rule"}
)
"""Tables without a word that somebody wrote, or that follow from the others."""

JSON_COLUMNS = {("offer", "sender"), ("offer", "recipient")}
SAME_WORDS = {
    ("prospect_tag", "name"): "tag.name",
    ("tag", "name"): "tag.name",
    ("detail", "label"): "custom_field.label",
    ("custom_field", "label"): "custom_field.label",
}
SHORT = {("member", "initials"): "<&"}
LIMITED = {
    "custom_field.label": LABEL_LIMIT,
    "recipe.name": 100,
    "saved_list.name": 80,
    "tag.name": LABEL_LIMIT,
}
LONG_NAME = 10_000
_WORDY = re.compile(r"CHAR|TEXT", re.IGNORECASE)


class Poison:
    """Hostile texts, each naming the field it stands in.

    Args:
        picture: a file that must not be opened.
        port: of a server on this computer that must not be called.

    Attributes:
        attacks: what stands before and behind the name of the field.
        given: the names of the fields that got a hostile text.
    """

    def __init__(self, picture: Path, port: int) -> None:
        self._turn = count()
        self._same: dict[tuple[str, str], str] = {}
        self.given: set[str] = set()
        server = f"http://127.0.0.1:{port}"
        self.attacks: tuple[tuple[str, str], ...] = (
            ('<img src="canary.png"> ', " AT&T & Sons [*] <b>x"),
            (f'<img src="file://{picture}"> ', " &amp; &lt;b&gt; 100%n"),
            (f'<img src="{picture}"> ', " javascript:alert(1)"),
            (f'<a href="{server}/a"><img src="{server}/i.png"></a> ', " %s {0}"),
            ("", f" \u202egnp.exe\u202c <h1>&nbsp;{server}</h1>"),
        )

    def of(self, where: str) -> str:
        """The next hostile text for a field, as long as the field may be."""
        self.given.add(where)
        while True:
            turn = next(self._turn)
            ahead, behind = self.attacks[turn % len(self.attacks)]
            text = f"{ahead}{where}{behind} {turn}"
            if len(text) <= LIMITED.get(where, len(text)):
                return text

    def instead_of(self, table: str, column: str, old: str) -> str:
        """What stands in a field instead of what stood there."""
        where = SAME_WORDS.get((table, column))
        if (table, column) in SHORT:
            return SHORT[table, column]
        if where is None:
            return self.of(f"{table}.{column}")
        key = where, old
        if key not in self._same:
            self._same[key] = self.of(where)
        return self._same[key]

    def in_json(self, where: str, told: object) -> object:
        """JSON with each of its texts poisoned."""
        if isinstance(told, dict):
            return {key: self.in_json(where, value) for key, value in told.items()}
        return self.of(where) if isinstance(told, str) and told else told


def written_columns(book: Book) -> list[tuple[str, str]]:
    """Every table and column in which text may stand that somebody wrote."""
    tables = book.ask(
        lambda reader: reader.all(
            "SELECT m.name, c.name, c.type FROM sqlite_master m,"
            " pragma_table_info(m.name) c WHERE m.type = 'table'"
            " AND m.name NOT LIKE 'found%' AND m.name NOT LIKE 'sqlite%'"
        )
    )
    return [
        (table, column)
        for table, column, kind in tables
        if _WORDY.search(kind)
        and table not in OUR_OWN
        and column not in NOT_WRITTEN.get(table, set())
    ]


def fill(book: Book, now: datetime) -> None:
    """Put something into the tables that the sample book leaves empty."""
    whom = book.ask(found, "Colm")[0].id
    for label, kind in (("Shoe", FieldKind.TEXT), ("Story", FieldKind.LONG_TEXT)):
        book.do(define_field, label, kind)
    book.do(_add_details, whom, ("Shoe", "Story", "Plain"))
    book.do(add_affiliation, whom, "Second firm", "Adviser")
    book.do(add_occasion, whom, "Founded", "2010-05-04")
    book.do(keep_file, whom, "contract.txt", b"as agreed", now=now)
    book.do(block_ways, whom, [Way.MAIL], "asked by letter", now=now)
    _fill_plan(book, whom, now)
    fill_papers(book, now)
    for (tag,) in book.ask(lambda r: r.all("SELECT DISTINCT name FROM prospect_tag")):
        book.do(colour_tag, tag, "green")


def _fill_plan(book: Book, whom: int, now: datetime) -> None:
    """Lay the plan down, with days away, signs and a baton that was returned."""
    day = now.date() + timedelta(days=30)
    plan = book.ask(contact_plan)
    book.do(
        change_plan, replace(plan, away=(AwayDays(day, day, "A holiday"),)), now=now
    )
    book.do(note_signs, whom, ("They asked for a price",), now=now)
    holder = book.ask(holder_of, whom)
    assert holder is not None
    here = [member.id for member in book.ask(members)]
    other = next(key for key in here if key != holder.id)
    first = Planned(Channel.CALL, "Ring them", day)
    brief = Brief("They wait", "A price", "The delay", first)
    passed = book.do(offer_baton, whom, other, brief, now=now)
    book.do(return_baton, passed, ReturnReason.OTHER, "No room", now=now)


def poison(book: Book, hostile: Poison, now: datetime) -> None:
    """Make every text in the book hostile, and keep lists that ask for such."""
    columns = written_columns(book)
    book.do(_poison_all, columns, hostile)
    book.do(_make_long)
    for name in ("saved_list.name", "saved_list.name"):
        parts = (
            Condition(Field.NAME, Word.CONTAINS, hostile.of("list.condition")),
            Condition(Field.NAME, Word.CONTAINS, "img"),
        )
        book.do(save_list, hostile.of(name), Group(parts=parts[1:]))
        book.do(save_list, hostile.of("list.other")[:79], Group(parts=parts))
    book.do(save_recipe, hostile.of("recipe.name"), (), Rules(), now=now)
    _keep_template(book, hostile)
    _add_twins(book, hostile, now)


def _keep_template(book: Book, hostile: Poison) -> None:
    """Keep a hostile offer to begin others from; its title may have no braces."""
    titles = iter(partial(hostile.of, "template.title"), "")
    title = next(text for text in titles if "{" not in text)
    name, key = hostile.of("paper_template.name"), book.ask(papers_of).draft
    book.do(save_template, key, name, title=title)


def _add_twins(book: Book, hostile: Poison, now: datetime) -> None:
    """Put two there who may be one, and one who was merged into the record shown."""
    ((whom,),) = book.ask(lambda r: r.all("SELECT prospect_id FROM affiliation"))
    points = [(PointKind.PHONE, "+353 91 555 0142")]
    _one, _other, gone = (
        book.do(add_prospect, hostile.of("prospect.name"), points=points, now=now)
        for _ in range(3)
    )
    book.do(merge_prospects, whom, gone, take=(), now=now)


def _add_details(session: Session, whom: int, labels: tuple[str, ...]) -> None:
    from models.people.rows import Detail  # noqa: PLC0415

    for position, label in enumerate(labels):
        session.add(Detail(prospect_id=whom, label=label, value="x", position=position))


def _poison_all(
    session: Session, columns: list[tuple[str, str]], hostile: Poison
) -> None:
    db = connection_of(session)
    walls = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        " AND sql LIKE '%never changes%'"
    ).fetchall()
    for name, _sql in walls:
        db.execute(f"DROP TRIGGER {name}")
    for table, column in columns:
        key = "seq" if table == "act" else "id"
        rows = db.execute(f"SELECT {key}, {column} FROM {table}").fetchall()
        for row, old in rows:
            if table == "act" and not old:
                continue
            new: Any = hostile.instead_of(table, column, old or "")
            if (table, column) in JSON_COLUMNS:
                told = hostile.in_json(f"{table}.{column}", json.loads(old or "{}"))
                new = json.dumps(told) if old else old
            db.execute(f"UPDATE {table} SET {column} = ? WHERE {key} = ?", (new, row))
    for _name, sql in walls:
        db.execute(sql)


def _make_long(session: Session) -> None:
    """Give some people names and notes of ten thousand characters."""
    db = connection_of(session)
    for column in ("name", "company", "notes"):
        db.execute(
            f"UPDATE prospect SET {column} = {column} || ' ' || ? WHERE id % 7 = 3",
            ("Łü王<b>" * (LONG_NAME // 6),),
        )
