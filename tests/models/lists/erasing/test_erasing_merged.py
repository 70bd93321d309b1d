"""An erased person is gone with all they were merged with, and nobody else is."""

from datetime import timedelta
from pathlib import Path

import pytest

from models.book.book import Book
from models.book.checks import check
from models.book.erased import Mark, erased_among
from models.lists.duplicates.merging import called_two_people, merge_prospects
from models.lists.duplicates.unmerging import unmerge
from models.lists.erasing.copies import clear_up
from models.lists.erasing.person import erase_person
from models.lists.formats.record import Record
from models.lists.importing.take_over import take_over
from models.people.kinds import Channel, PointKind
from models.people.prospects import add_prospect, change_prospect
from models.people.touches import log_touch
from tests.clock import NOON
from tests.models.lists.erasing.test_erasing import CANARY, files_with_the_canary

LATER = NOON + timedelta(days=2)
NAMES = (CANARY, "Bea")


def someone(book: Book, name: str) -> int:
    """Somebody with a mail, notes and a touch that hold their name."""
    mail = f"{name.replace(' ', '.')}@example.test"
    points = [(PointKind.MAIL, mail)]
    who = book.do(add_prospect, name, company=f"{name} Ltd", points=points, now=NOON)
    book.do(change_prospect, who, notes=f"Likes {name}", role=f"{name} boss")
    book.do(
        log_touch, who, Channel.CALL, happened_at=NOON, now=NOON, note=f"said {name}"
    )
    return who


def erase(book: Book, who: int, folder: Path) -> None:
    book.do(erase_person, who, now=LATER)
    clear_up(book.path, folder / "copies", LATER)


def is_sound_back_to_the_first_day(book: Book) -> bool:
    while not any(check(book.path).values()):
        if book.undo() is None:
            return True
    return False


def test_who_was_merged_by_way_of_another_is_erased_too(
    book: Book, tmp_path: Path
) -> None:
    first, second, third = (someone(book, n) for n in (CANARY, "Bea Bell", "Cy Cole"))
    book.do(merge_prospects, second, first, now=NOON)
    book.do(merge_prospects, third, second, now=NOON)
    assert files_with_the_canary(tmp_path)  # else the search proves nothing

    erase(book, third, tmp_path)

    assert files_with_the_canary(tmp_path) == []
    assert is_sound_back_to_the_first_day(book)


def test_who_was_erased_with_another_is_known_by_name_and_company(book: Book) -> None:
    gone, stays = (someone(book, n) for n in (CANARY, "Bea Bell"))
    book.do(merge_prospects, stays, gone, now=NOON)

    book.do(erase_person, stays, now=LATER)

    mark = Mark("name", f"{CANARY.lower()}\n{CANARY.lower()} ltd")
    assert book.ask(erased_among, [mark]) == {mark}


def test_a_merge_that_was_taken_back_leaves_nothing_with_the_other(
    book: Book, tmp_path: Path
) -> None:
    gone, stays = someone(book, CANARY), someone(book, "Bea Bell")
    book.do(merge_prospects, stays, gone, take=["name", "role", "company"], now=NOON)
    assert book.own_act is not None
    merge = book.own_act
    book.do(change_prospect, stays, source="Fair")  # while called like the other
    book.do(unmerge, merge, now=LATER)

    erase(book, gone, tmp_path)

    assert files_with_the_canary(tmp_path) == []
    assert is_sound_back_to_the_first_day(book)


@pytest.mark.parametrize("undone", [True, False])
def test_who_was_parted_from_an_erased_person_keeps_their_history(
    book: Book, tmp_path: Path, *, undone: bool
) -> None:
    gone, stays = someone(book, "Bea Bell"), someone(book, CANARY)
    book.do(merge_prospects, stays, gone, now=NOON)
    assert book.own_act is not None
    if undone:
        book.undo()
    else:
        book.do(unmerge, book.own_act, now=LATER)

    erase(book, stays, tmp_path)

    assert files_with_the_canary(tmp_path) == []
    assert not any(check(book.path).values())
    notes = book.ask(
        lambda r: r.all("SELECT note FROM touch WHERE prospect_id = :id", id=gone)
    )
    assert notes == [("said Bea Bell",)]


@pytest.mark.parametrize("first", [True, False])
def test_nobody_is_told_to_be_another_than_an_erased_person(
    book: Book, tmp_path: Path, *, first: bool
) -> None:
    names = (CANARY, "Bea Bell") if first else ("Bea Bell", CANARY)
    people = [someone(book, name) for name in names]
    book.do(called_two_people, *people, now=NOON)

    erase(book, people[names.index(CANARY)], tmp_path)

    assert files_with_the_canary(tmp_path) == []
    assert is_sound_back_to_the_first_day(book)


def test_an_act_with_others_does_not_keep_a_former_name(
    book: Book, tmp_path: Path
) -> None:
    who, other = someone(book, CANARY), someone(book, "Bea Bell")
    book.do(merge_prospects, who, other, now=NOON)
    book.undo()
    for fields in ({"name": "Ann Gray"}, {"company": "Gray"}, {"notes": ""}):
        book.do(change_prospect, who, **fields)

    erase(book, who, tmp_path)

    assert files_with_the_canary(tmp_path) == []


def test_the_name_of_a_list_does_not_keep_that_of_a_person(
    book: Book, tmp_path: Path
) -> None:
    people = [Record(line=n, full_name=f"{name} Gray") for n, name in enumerate(NAMES)]
    book.do(take_over, people, file=f"{CANARY.lower()}_gray.csv", now=NOON)
    of = "SELECT id FROM prospect WHERE name LIKE :name"
    (who,) = book.ask(lambda r: r.all(of, name=f"{CANARY}%"))[0]

    erase(book, who, tmp_path)

    assert files_with_the_canary(tmp_path) == []
    label = book.undo_label()
    assert label == "import 2 people from …_….csv"


def test_no_fingerprint_of_a_row_of_a_list_stays(book: Book) -> None:
    rows = "SELECT count(*) FROM taken_row"
    book.do(take_over, [Record(line=1, full_name="Ann Gray")], now=NOON)
    (who,) = book.ask(lambda r: r.all("SELECT id FROM prospect"))[0]
    assert book.ask(lambda r: r.one(rows)) == (1,)

    book.do(erase_person, who, now=LATER)

    assert book.ask(lambda r: r.one(rows)) == (0,)
