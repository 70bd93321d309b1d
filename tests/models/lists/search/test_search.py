"""Anybody is found by anything one remembers, in whatever way it is typed."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.book.book import Book
from models.book.checks import check
from models.book.letters import plain
from models.book.text import clean_line
from models.lists.search.everything import everything_found
from models.lists.search.fits import Fit
from models.lists.search.typed import Typed
from models.people.kinds import Channel, PointKind
from models.people.prospects import add_prospect, change_prospect, put_in_bin
from models.people.touches import log_touch
from tests.clock import NOON
from tests.models.lists.search.looked_through import Person, means, typos

PEOPLE = (
    Person(
        "Colm Gallagher",
        "Harbour Coffee",
        "+353 87 123 4567",
        "colm@harbour.example",
        "wine fair",
    ),
    Person(
        "Łukasz Żółć",
        "Straße & Söhne",
        "0151 2345678",
        "l.zolc@strasse.example",
        "Übersee",
    ),
    Person("Máire O’Shea", "Abbott-Reed", "(01) 234-5678", "maire_oshea@post.example"),
    Person("Ελένη Γιώργος", "Φούρνος", "", "eleni@fournos.example"),
    Person("王 明", "王記茶行"),
    Person("Søren Æbelø", "AT&T"),
    Person("प्रिया शर्मा", "Фёдор и партнёры", "00 420 601 222 333"),
    Person("Jon Ann", '50% Off "Ltd" (NEAR)'),
)


Eight = tuple[Book, dict[int, Person]]


@pytest.fixture(scope="module")
def eight(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Eight]:
    """A book of these people, by their ids."""
    path = tmp_path_factory.mktemp("search") / "eight.baton"
    book = Book.create(path, name="Ada", now=lambda: NOON)
    made = {
        book.do(
            add_prospect,
            one.name,
            company=one.company,
            points=[
                (kind, value)
                for kind, value in (
                    (PointKind.PHONE, one.phone),
                    (PointKind.MAIL, one.mail),
                )
                if value
            ],
            tags=[one.tag] if one.tag else [],
            now=NOON,
        ): one
        for one in PEOPLE
    }
    yield book, made
    book.close()


def found(eight: Eight, typed: str, *, typos_too: bool = True) -> set[str]:
    """The names of those found."""
    book, _ = eight
    hits = book.ask(everything_found, typed).people
    return {hit.name for hit in hits if typos_too or hit.fit > Fit.TYPO}


def meant(eight: Eight, typed: str) -> set[str]:
    """The names of those who are meant, by looking through everybody."""
    return {one.name for one in eight[1].values() if means(one, typed)}


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("lukasz", "Łukasz Żółć"),
        ("ŻÓŁĆ", "Łukasz Żółć"),
        ("zolc", "Łukasz Żółć"),
        ("strasse sohne", "Łukasz Żółć"),
        ("straße", "Łukasz Żółć"),
        ("bersee", "Łukasz Żółć"),
        ("o'shea", "Máire O’Shea"),
        ("o’shea", "Máire O’Shea"),
        ("maire", "Máire O’Shea"),
        ("ma o", "Máire O’Shea"),
        ("reed abb", "Máire O’Shea"),
        ("abbott-reed", "Máire O’Shea"),
        ("maire_o", "Máire O’Shea"),
        ("ελενη", "Ελένη Γιώργος"),
        ("ΓΙΩΡΓΟΣ", "Ελένη Γιώργος"),
        ("ernes", "Søren Æbelø"),
        ("aebelo", "Søren Æbelø"),
        ("at&t", "Søren Æbelø"),
        ("王", "王 明"),
        ("記茶行", "王 明"),
        ("федор", "प्रिया शर्मा"),
        ("प्रिया", "प्रिया शर्मा"),
        ("nn", "Jon Ann"),
    ],
)
def test_somebody_is_found_however_it_is_written(
    eight: Eight, typed: str, name: str
) -> None:
    expected = typed not in {"ernes", "nn"}  # short, or in no word

    assert (name in found(eight, typed, typos_too=False)) == expected


@pytest.mark.parametrize(
    "typed",
    [
        *("+353 87 123 4567", "00353871234567", "0871234567", "087 123", "087-12"),
        *("353 87", "871234567", "1234567", "4567", "+353 (0)87 123", "(087) 1"),
    ],
)
def test_a_number_is_found_in_every_spelling(eight: Eight, typed: str) -> None:
    assert "Colm Gallagher" in found(eight, typed)


@pytest.mark.parametrize(
    "typed", ["+353 1 234 5678", "003531234", "+353 1 23", "01234", "012"]
)
def test_a_number_kept_without_its_country_is_found_with_it(
    eight: Eight, typed: str
) -> None:
    assert "Máire O’Shea" in found(eight, typed)


@pytest.mark.parametrize("typed", ["0871234568", "999", "+353 88 123"])
def test_another_number_is_not_found(eight: Eight, typed: str) -> None:
    assert found(eight, typed) == set()


def test_words_may_stand_in_several_places(eight: Eight) -> None:
    for typed in ("colm 353", "wine gall", "harb fair col", "123 coffee", "colm@ wine"):
        assert found(eight, typed) == {"Colm Gallagher"}, typed


@pytest.mark.parametrize(
    "word", ["gallagher", "harbour", "lukasz", "abbott", "søren", "colm"]
)
def test_one_typo_is_forgiven_anywhere_in_a_name(eight: Eight, word: str) -> None:
    (name,) = found(eight, word)

    for typed in typos(word):
        if len(typed) >= 4 and typed.isalpha():
            assert name in found(eight, typed), typed


def test_a_typo_while_the_name_is_not_yet_typed_out(eight: Eight) -> None:
    for typed in ("galalg", "gxllag", "allgaher", "gallgah"):
        assert ("Colm Gallagher" in found(eight, typed)) == (typed != "allgaher")


def test_each_word_may_have_its_typo(eight: Eight) -> None:
    assert found(eight, "colmm galagher") == {"Colm Gallagher"}
    assert found(eight, "colm galagher") == {"Colm Gallagher"}


def test_two_typos_in_a_word_are_too_many(eight: Eight) -> None:
    assert found(eight, "glalahger") == set()
    assert found(eight, "cxlx") == set()


LETTERS = st.characters(exclude_categories=["Cs", "Cn"])
FRAGMENTS = st.sampled_from(PEOPLE).flatmap(
    lambda one: st.sampled_from([part for part in one if part]).flatmap(
        lambda part: st.tuples(
            st.integers(0, len(part)), st.integers(1, len(part) + 1)
        ).map(lambda cut: part[cut[0] : cut[0] + cut[1]])
    )
)
TYPED = st.lists(FRAGMENTS | st.text(LETTERS, max_size=4), max_size=3).map(" ".join)
HOSTILE = st.sampled_from(
    [
        '"',
        "NEAR(",
        "a-b",
        "ann@x.io",
        "o'brien",
        "*",
        "^a",
        "a AND",
        "NOT",
        "{",
        "\0",
        ":",
    ]
)


@given(typed=TYPED)
def test_search_finds_whom_looking_through_everybody_finds(
    eight: Eight, typed: str
) -> None:
    if not Typed(typed).number:
        assert found(eight, typed, typos_too=False) == meant(eight, typed)


@given(typed=st.lists(HOSTILE | st.text(max_size=6), max_size=6).map("".join))
def test_any_text_is_an_answer(eight: Eight, typed: str) -> None:
    book, made = eight

    answer = book.ask(everything_found, typed)

    assert {hit.id for hit in answer.people} <= set(made)


@given(name=st.text(LETTERS, min_size=1, max_size=12))
def test_whoever_is_called_anything_is_found_by_it(eight: Eight, name: str) -> None:
    book, made = eight
    key = next(iter(made))
    name = clean_line(name)
    if not plain(name).split():
        return
    book.do(change_prospect, key, name=name)

    hits = book.ask(everything_found, name).people

    assert key in {hit.id for hit in hits}
    book.undo()


def test_the_better_fit_comes_first(tmp_path: Path) -> None:
    book = Book.create(tmp_path / "fits.baton", name="Ada", now=lambda: NOON)
    for name, company in (
        ("Ann Marrin", ""),
        ("Tamarind", ""),
        ("Ann", "Mari Ltd"),
        ("Marina", ""),
        ("Mario", ""),
        ("Mari", ""),
    ):
        book.do(add_prospect, name, company=company, now=NOON)

    hits = book.ask(everything_found, "mari").people

    assert (hits[0].name, hits[0].fit) == ("Mari", Fit.EXACT)
    assert {hit.name for hit in hits[1:4]} == {"Ann", "Marina", "Mario"}
    assert [(hit.name, hit.fit) for hit in hits[4:]] == [("Tamarind", Fit.FRAGMENT)]
    book.close()


def test_whose_own_name_begins_so_comes_before_whose_company_does(
    tmp_path: Path,
) -> None:
    book = Book.create(tmp_path / "own.baton", name="Ada", now=lambda: NOON)
    book.do(add_prospect, "Wojciech Śliwiński", company="Meble", now=NOON)
    other = book.do(add_prospect, "Adam Śliwiński", company="Wójcik", now=NOON)
    book.do(log_touch, other, Channel.CALL, happened_at=NOON, now=NOON)

    hits = book.ask(everything_found, "wojc sliw").people

    assert [hit.name for hit in hits] == ["Wojciech Śliwiński", "Adam Śliwiński"]
    book.close()


def test_of_equals_the_one_last_touched_comes_first(tmp_path: Path) -> None:
    book = Book.create(tmp_path / "recent.baton", name="Ada", now=lambda: NOON)
    people = [book.do(add_prospect, f"Nora {n}", now=NOON) for n in "abc"]
    for person, days in zip(people, (9, 2, 5), strict=True):
        day = NOON - timedelta(days=days)
        book.do(log_touch, person, Channel.CALL, happened_at=day, now=NOON)

    hits = book.ask(everything_found, "nora").people

    assert [hit.name for hit in hits] == ["Nora b", "Nora c", "Nora a"]
    book.close()


def test_who_is_in_the_bin_is_not_found(tmp_path: Path) -> None:
    book = Book.create(tmp_path / "bin.baton", name="Ada", now=lambda: NOON)
    dora = book.do(add_prospect, "Dora", now=NOON)
    book.do(
        log_touch, dora, Channel.CALL, happened_at=NOON, note="blue samples", now=NOON
    )
    book.do(put_in_bin, [dora], now=NOON)

    binned = book.ask(everything_found, "dora"), book.ask(everything_found, "samples")
    book.undo()

    assert [(answer.people, answer.notes) for answer in binned] == [([], []), ([], [])]
    assert book.ask(everything_found, "dora").people
    assert not any(check(book.path).values())
    book.close()
