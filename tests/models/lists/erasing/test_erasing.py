"""Erased means that no byte is left, anywhere that Baton wrote."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from models.book import engines
from models.book.backup import daily_copy
from models.book.book import Book
from models.book.checks import check
from models.book.erased import Mark, erased_among
from models.book.refusals import Refused
from models.book.restoring import restore
from models.lists.erasing import copies
from models.lists.erasing.copies import clear_up, erase_again, remembered
from models.lists.erasing.person import ERASED, erase_person
from models.lists.formats.record import Record
from models.lists.importing.take_over import take_over
from models.offers.kinds import OfferKind
from models.offers.sending import send_offer
from models.offers.values import Draft, LineValues
from models.offers.writing import write_offer
from models.people.board import tier_totals
from models.people.facts import add_fact
from models.people.kinds import Channel, Outcome, PointKind, Side, Tier
from models.people.next_steps import plan_step
from models.people.plan_rows import BatonPass, SignSeen
from models.people.planned import Planned, Promised
from models.people.prospects import (
    add_point,
    add_prospect,
    bring_back,
    change_prospect,
    set_tags,
)
from models.people.rows import Member
from models.people.table_rows import prospect_rows
from models.people.tiers import move_to_tier
from models.people.touches import log_touch
from tests.clock import NOON

CANARY = "Zxqvarkel"
LATER = NOON + timedelta(days=2)
TODAY = date(2026, 1, 20)


def canary(book: Book) -> int:
    """A person with the canary in every place that takes text."""
    who = book.do(
        add_prospect,
        f"{CANARY} Name",
        company=f"{CANARY} Ltd",
        points=[
            (PointKind.MAIL, f"{CANARY}@example.test"),
            (PointKind.ADDRESS, f"{CANARY} Street 1\n1010 Wien"),
        ],
        tags=[f"{CANARY}tag"],
        source=f"{CANARY} fair",
        now=NOON,
    )
    book.do(change_prospect, who, notes=f"Likes {CANARY}", role=f"{CANARY} boss")
    book.do(change_prospect, who, role="boss", value_minor=500_00)
    book.do(add_fact, who, "Hat", f"{CANARY} 61")
    book.do(add_point, who, PointKind.WEB, f"https://{CANARY}.example.test")
    book.do(set_tags, who, ["vip"])
    book.do(
        log_touch,
        who,
        Channel.CALL,
        happened_at=NOON,
        now=NOON,
        outcome=Outcome.ANSWERED,
        note=f"{CANARY} said hello",
        next_step=Planned(Channel.CALL, f"Ask {CANARY}", LATER.date()),
        promises=[Promised("us", f"Send {CANARY} costs")],
    )
    book.do(plan_step, who, Planned(Channel.VISIT, f"See {CANARY}"), now=NOON)
    book.undo()
    book.do(move_to_tier, [who], Tier.HOT, now=NOON)
    line = LineValues(f"{CANARY} bag", quantity_micro=10**6, price_e4=10_0000)
    draft = Draft(OfferKind.PROPOSAL, f"For {CANARY}", lines=(line,))
    book.do(send_offer, book.do(write_offer, who, draft, now=NOON), now=NOON)
    book.do(write_offer, who, draft, now=NOON)
    book.do(_pass_and_sign, who)
    return who


def _pass_and_sign(session: Session, who: int) -> None:
    me = session.exec(select(Member)).one().id
    session.add(
        SignSeen(prospect_id=who, tier=Tier.HOT, words=f"{CANARY} said", seen_on=TODAY)
    )
    session.add(
        BatonPass(
            prospect_id=who,
            from_id=me,
            to_id=me,
            from_hat=Side.MARKETING,
            to_hat=Side.SALES,
            why_now=f"{CANARY} asks now",
            promised=f"costs for {CANARY}",
            not_to_say=f"{CANARY} is late",
            first_what=f"Ring {CANARY}",
            offered_at=NOON,
            lapses_at=LATER,
        )
    )


@pytest.fixture
def bystanders(book: Book) -> int:
    """Enough others that pages were split and moved; the first one's id."""
    people = [
        Record(line=n, full_name=f"Person {n}", notes="x" * (n % 300))
        for n in range(300)
    ]
    book.do(take_over, people, now=NOON)
    return book.do(add_prospect, "Bob", now=NOON)


def files_with_the_canary(folder: Path) -> list[str]:
    return [
        file.name
        for file in folder.rglob("*")
        if file.is_file() and CANARY.casefold().encode() in file.read_bytes().lower()
    ]


@pytest.mark.usefixtures("bystanders")
def test_no_byte_of_an_erased_person_is_left(book: Book, tmp_path: Path) -> None:
    copies_of = tmp_path / "copies"
    who = canary(book)
    daily_copy(book.path, copies_of, TODAY)
    assert files_with_the_canary(tmp_path)  # else the search proves nothing

    book.do(erase_person, who, now=LATER)
    rewritten = clear_up(book.path, copies_of, LATER)

    assert files_with_the_canary(tmp_path) == []
    assert len(rewritten.done) == 1
    assert not rewritten.left
    assert not any(check(book.path).values())


def test_what_was_counted_stays_counted(book: Book) -> None:
    who = canary(book)
    before = book.ask(lambda r: r.all("SELECT channel, minutes, local_day FROM touch"))
    sent = book.ask(lambda r: r.all("SELECT number, total_minor FROM offer"))

    book.do(erase_person, who, now=LATER)

    after = book.ask(lambda r: r.all("SELECT channel, minutes, local_day FROM touch"))
    assert after == before
    left = book.ask(lambda r: r.all("SELECT number, total_minor FROM offer"))
    assert left == [paper for paper in sent if paper[0] is not None]
    assert not [total for total in book.ask(tier_totals) if total[2]]


def test_an_erasure_is_not_undone_and_the_acts_before_it_still_are(
    book: Book, bystanders: int
) -> None:
    who = canary(book)
    book.do(move_to_tier, [bystanders, who], Tier.WARM, now=LATER)
    book.do(erase_person, who, now=LATER)

    undone = book.undo()

    assert undone is not None
    assert undone.prospects == {bystanders}
    name = book.ask(lambda r: r.one("SELECT name FROM prospect WHERE id = :w", w=who))
    assert name == (ERASED,)
    assert not any(check(book.path).values())


def test_undoing_everything_after_an_erasure_reaches_the_first_day(
    book: Book, bystanders: int
) -> None:
    who = canary(book)
    book.do(move_to_tier, [bystanders, who], Tier.WARM, now=LATER)
    book.do(erase_person, who, now=LATER)

    while book.undo() is not None:
        assert not any(check(book.path).values())

    names = book.ask(lambda r: r.all("SELECT name FROM prospect"))
    assert names == [(ERASED,)]


def test_someone_erased_is_known_by_mail_again_and_by_name_alone_is_not(
    book: Book,
) -> None:
    book.do(erase_person, canary(book), now=LATER)
    mail = Mark("mail", f"{CANARY.casefold()}@example.test")
    pair = Mark("name", f"{CANARY.casefold()} name\n{CANARY.casefold()} ltd")
    alone = Mark("name", f"{CANARY.casefold()} name\n")

    assert book.ask(erased_among, [mail, pair, alone]) == {mail, pair}
    assert book.ask(erased_among, [Mark("mail", "bob@bob.test")]) == set()


def test_an_erased_firm_without_a_person_does_not_come_back(book: Book) -> None:
    firm = [Record(line=1, company=CANARY)]
    book.do(take_over, firm, now=NOON)
    (who,) = book.ask(lambda r: r.all("SELECT id FROM prospect"))[0]
    book.do(erase_person, who, now=LATER)

    taken = book.do(take_over, firm, now=LATER)

    assert taken.created == 0


def test_who_was_erased_is_not_in_the_bin_and_does_not_come_back(book: Book) -> None:
    who = canary(book)
    book.do(erase_person, who, now=LATER)

    assert book.ask(prospect_rows, in_bin=True) == []
    with pytest.raises(Refused, match="erased"):
        book.do(bring_back, [who])


def test_a_person_is_erased_once(book: Book) -> None:
    who = canary(book)
    book.do(erase_person, who, now=LATER)

    with pytest.raises(Refused, match="no such person"):
        book.do(erase_person, who, now=LATER)


def test_an_erasure_cut_short_is_finished_at_the_next_opening(
    book: Book, tmp_path: Path
) -> None:
    book.do(erase_person, canary(book), now=LATER)
    book.close()

    Book.open(book.path).close()

    assert files_with_the_canary(tmp_path) == []
    raw = sqlite3.connect(book.path)
    assert not raw.execute("SELECT 1 FROM meta WHERE key = 'purge_due'").fetchall()
    raw.close()


def test_what_a_reader_kept_in_the_log_goes_at_the_next_opening(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = ("PRAGMA busy_timeout = 50", *vars(engines)["_PRAGMAS"][1:])
    monkeypatch.setattr(engines, "_PRAGMAS", quick)  # five seconds are for the user
    who = canary(book)
    reader = sqlite3.connect(book.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM prospect").fetchall()

    book.do(erase_person, who, now=LATER)
    clear_up(book.path, tmp_path / "copies", LATER)

    due = "SELECT 1 FROM meta WHERE key = 'purge_due'"
    assert book.ask(lambda r: r.one(due)) == (1,)
    reader.close()
    book.close()
    Book.open(book.path).close()
    assert files_with_the_canary(tmp_path) == []


def test_a_copy_from_before_an_upgrade_is_rewritten_whatever_the_book_is_called(
    book: Book, tmp_path: Path
) -> None:
    odd = tmp_path / "halden [2].baton"
    who = canary(book)
    book.close()
    book.path.rename(odd)
    shutil.copy(odd, tmp_path / "halden [2].before-0002.baton")
    with closing(Book.open(odd, now=lambda: NOON)) as opened:
        opened.do(erase_person, who, now=LATER)

    rewritten = clear_up(odd, tmp_path / "copies", LATER)

    assert len(rewritten.done) == 1
    assert files_with_the_canary(tmp_path) == []


@pytest.mark.usefixtures("bystanders")
def test_a_restore_erases_again(book: Book, tmp_path: Path) -> None:
    who = canary(book)
    copies_of, elsewhere = tmp_path / "copies", tmp_path / "stick"
    elsewhere.mkdir()
    made = daily_copy(book.path, copies_of, TODAY)
    assert made is not None
    old = shutil.copy(made, elsewhere / "old.baton")
    book.do(erase_person, who, now=LATER)
    clear_up(book.path, copies_of, LATER)
    new = tmp_path / "new.baton"

    restore(Path(old), new)
    assert erase_again(new, remembered(copies_of), LATER) == 1

    Path(old).unlink()
    assert files_with_the_canary(tmp_path) == []
    assert not any(check(new).values())


def test_a_copy_that_cannot_be_read_is_named(book: Book, tmp_path: Path) -> None:
    copies_of = tmp_path / "copies"
    copies_of.mkdir()
    broken = copies_of / f"{book.path.stem}-2026-01-01.baton"
    broken.write_bytes(b"no book")
    book.do(erase_person, canary(book), now=LATER)

    rewritten = copies.clear_up(book.path, copies_of, LATER)

    assert rewritten.left == (broken,)
    assert broken.read_bytes() == b"no book"


def test_copies_of_a_former_name_and_unfinished_ones_hold_nobody_erased(
    book: Book, tmp_path: Path
) -> None:
    who, folder = canary(book), tmp_path / "copies"
    former = daily_copy(book.path, folder, TODAY)
    assert former is not None
    shutil.copy(former, folder / ".halden-2026-01-01.baton.new")
    former.rename(folder / f"old-name-{TODAY.isoformat()}.baton")
    book.do(erase_person, who, now=LATER)

    clear_up(book.path, folder, LATER)

    book.close()
    assert files_with_the_canary(tmp_path) == []
    assert [copy.name for copy in folder.glob("*.baton*")] == [
        f"old-name-{TODAY.isoformat()}.baton"
    ]
