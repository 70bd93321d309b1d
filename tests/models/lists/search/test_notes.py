"""What is said in notes and documents is found by its words."""

from datetime import timedelta
from threading import Event

import pytest

from models.book.book import Book
from models.book.refusals import NotSaved
from models.lists.search.everything import Found, everything_found
from models.lists.search.finder import Finder
from models.lists.search.notes import NoteHit
from models.lists.search.snippets import snippet
from models.offers.kinds import OfferKind
from models.offers.starters import starter
from models.offers.writing import write_offer
from models.people.facts import add_fact
from models.people.kinds import Channel
from models.people.prospects import add_prospect, change_prospect
from models.people.touches import log_touch
from tests.clock import NOON


def notes(book: Book, typed: str) -> list[NoteHit]:
    return book.ask(everything_found, typed).notes


def say(book: Book, person: int, note: str, days: int = 0) -> None:
    day = NOON - timedelta(days=days)
    book.do(log_touch, person, Channel.CALL, happened_at=day, note=note, now=NOON)


@pytest.fixture
def dora(book: Book) -> int:
    return book.do(add_prospect, "Dora Quill", company="Quill & Son", now=NOON)


@pytest.mark.parametrize(
    ("note", "typed"),
    [
        ("Wants blue samples", "sampl"),
        ("Hat nach dem Preis für Kisten gefragt", "fur kist"),
        ("Zostawiłem wiadomość u żony", "zostawilem zony"),
        ("Θέλει να δει δείγματα από κοντά", "δειγματα"),  # noqa: RUF001 — meant so
        ("Спросила о сроках ещё", "еще"),  # noqa: RUF001 — meant so
        ("見積もりは来週までに", "見積"),
        ("it's €500, no more", "500"),
        ("Straße 5", "strasse"),
    ],
)
def test_a_note_is_found_by_the_beginnings_of_its_words(
    book: Book, dora: int, note: str, typed: str
) -> None:
    say(book, dora, note)

    assert [hit.snippet for hit in notes(book, typed)] == [note]


def test_a_note_is_not_found_by_the_middle_of_a_word(book: Book, dora: int) -> None:
    say(book, dora, "Wants blue samples")

    assert notes(book, "ample") == []
    assert notes(book, "blue red") == []


def test_words_of_a_note_and_of_its_person_are_found_together(
    book: Book, dora: int
) -> None:
    other = book.do(add_prospect, "Tom", now=NOON)
    for person in (dora, other):
        say(book, person, "Wants blue samples")

    assert [hit.prospect_id for hit in notes(book, "dora samples")] == [dora]


def test_the_newest_touch_comes_first(book: Book, dora: int) -> None:
    for days in (3, 1, 2):
        say(book, dora, f"samples {days}", days)

    assert [hit.snippet[-1] for hit in notes(book, "samples")] == ["1", "2", "3"]


def test_details_notes_and_offers_are_found(book: Book, dora: int) -> None:
    book.do(change_prospect, dora, notes="Collects marbles")
    book.do(add_fact, dora, "Hat", "panama, marble white")
    draft = starter(OfferKind.PROPOSAL, "Dora", "Marbleworks")
    offer = book.do(write_offer, dora, draft, now=NOON)

    found = {hit.kind: hit for hit in notes(book, "marble")}

    assert set(found) == {"notes", "detail", "offer"}
    assert found["offer"].offer_id == offer
    assert found["detail"].snippet == "Hat: panama, marble white"


def test_a_changed_note_is_found_by_its_new_words_only(book: Book, dora: int) -> None:
    book.do(change_prospect, dora, notes="Collects marbles")
    book.do(change_prospect, dora, notes="Collects stamps")

    assert notes(book, "marbles") == []
    assert notes(book, "stamps")
    book.undo()
    assert notes(book, "marbles")


def test_a_long_note_is_cut_around_the_word() -> None:
    text = f"{'before ' * 30}Größe XL\nas said {'after ' * 30}"

    line = snippet(text, ("grosse",))

    assert "Größe XL as said" in line
    assert line.startswith("… before")
    assert line.endswith("after …")
    assert len(line) < 100


def test_the_finder_tells_the_newest_answer_only(book: Book, dora: int) -> None:
    assert dora
    told: list[Found | NotSaved] = []
    came = Event()

    def hear(answer: Found | NotSaved) -> None:
        told.append(answer)
        if isinstance(answer, Found) and answer.text == "dora":
            came.set()

    finder = Finder(book.path, hear, people=5, notes=5)
    for text in ("d", "do", "dor", "dora"):
        finder.find(text)

    assert came.wait(10)
    finder.close()
    last = told[-1]
    assert isinstance(last, Found)
    assert [hit.name for hit in last.people] == ["Dora Quill"]
    finder.find("tom")
    assert told[-1] is last


def test_a_book_that_went_is_told_of(book: Book) -> None:
    told: list[Found | NotSaved] = []
    came = Event()

    def hear(answer: Found | NotSaved) -> None:
        told.append(answer)
        came.set()

    finder = Finder(book.path.with_name("gone.baton"), hear, people=5, notes=5)
    finder.find("dora")

    assert came.wait(10)
    finder.close()
    assert isinstance(told[0], NotSaved)
