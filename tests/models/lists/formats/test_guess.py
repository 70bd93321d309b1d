import pytest

from models.lists.formats.columns.guess import corrected, guess, guess_bare
from models.lists.formats.columns.known_headers import meaning_of
from models.lists.formats.columns.meanings import Field
from models.lists.formats.columns.spelling import slips
from models.lists.formats.delimited import cells_of
from models.lists.formats.tables.headers import header_in


def fields(header: str, *rows: str) -> list[str]:
    cells = [row.split(",") for row in rows]
    return [str(column.field) for column in guess(header.split(","), cells)]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("E-mail 2 - Value", "email"),
        ("FirstName", "given"),
        ("  last_name ", "family"),
        ("Person - Phone - Work", "phone"),
        ("Organization - Name", "company"),
        ("Téléphone", "phone"),
        ("E-Mail-Adresse", "email"),
        ("Numer telefonu", "phone"),
        ("Kategorie", "tags"),
        ("الهاتف", "phone"),
        ("फ़ोन", "phone"),
        ("☎ Contact", "phone"),
        ("Lead Owner.id", "ignore"),
        ("Zip/Postal Code", "postal_code"),
    ],
)
def test_a_header_of_a_known_product_or_language_is_known(
    header: str, field: str
) -> None:
    meaning = meaning_of(header)

    assert meaning is not None
    assert meaning.field == field


def test_a_header_nobody_knows_means_nothing() -> None:
    assert meaning_of("Favourite colour") is None


def test_parts_of_one_address_belong_together() -> None:
    assert meaning_of("Business City") == (Field.CITY, "work")
    assert meaning_of("Address 2 - City") == (Field.CITY, "2")


def test_a_bare_name_means_what_its_neighbours_leave_it() -> None:
    assert fields("Nom,Email") == ["full_name", "email"]
    assert fields("Prénom,Nom") == ["given", "family"]
    assert fields("Nombre,Apellidos") == ["given", "family"]
    assert fields("Name,First name,Last name") == ["full_name", "given", "family"]


def test_a_title_is_the_form_of_address_beside_a_job_title() -> None:
    assert fields("Title,First Name,Job Title") == ["prefix", "given", "title"]
    assert fields("Title,First Name", "Mrs.,Ann", "Mr.,Bob") == ["prefix", "given"]
    assert fields("Title,First Name", "Director,Ann") == ["title", "given"]
    assert fields("Titre,Prénom,Titre") == ["prefix", "given", "title"]


def test_an_unknown_form_of_address_beside_a_job_title_stays_one() -> None:
    row = "Dott.,Giulia,Direttrice"

    assert fields("Titolo,Nome,Qualifica", row) == ["prefix", "full_name", "title"]
    assert fields("Titolo,Nome", "Direttrice,Giulia") == ["title", "full_name"]


def test_a_column_of_mail_addresses_is_no_name() -> None:
    assert fields("Contact,Notes", "ann@x.io,hi") == ["email", "notes"]


def test_a_salutation_that_greets_is_no_form_of_address() -> None:
    assert fields("Contact,Salutation", "Chris Huffman,Chris") == ["full_name", "extra"]
    assert fields("Contact,Salutation", "Chris Huffman,Mr.") == ["full_name", "prefix"]


def test_the_name_of_a_deal_is_no_person() -> None:
    assert fields("Name,Stage,Contacts and Organizations")[0] == "deal"


def test_a_misspelt_header_is_taken_where_its_cells_agree() -> None:
    assert fields("Nmae,Emial", "Ann,ann@x.io") == ["full_name", "email"]
    assert fields("Nmae,Emial", "Ann,often") == ["full_name", "extra"]


def test_cells_tell_what_an_unknown_header_does_not() -> None:
    assert fields("Who,Where to write", "Ann,ann@x.io") == ["extra", "email"]
    assert fields("Email,Reach", "a@x.io,+1 555 0100") == ["email", "phone"]


def test_ids_and_amounts_are_no_phone_numbers() -> None:
    assert fields("Email,Key", "a@x.io,20110451") == ["email", "extra"]
    assert fields("Email,Country Code", "a@x.io,+44") == ["email", "extra"]


def test_a_list_without_header_is_told_by_its_cells() -> None:
    mapping = guess_bare([["Ivan Petrov", "i@p.io", "+7 495 000-00-00", "Petrov OOO"]])

    assert [str(column.field) for column in mapping] == [
        "full_name",
        "email",
        "phone",
        "company",
    ]


def test_a_person_has_the_last_word_on_a_column() -> None:
    mapping = corrected(guess(["Name", "Code"], []), 1, Field.TAGS)

    assert mapping[1].field is Field.TAGS
    assert mapping[1].why == "person"
    assert mapping[0].field is Field.FULL_NAME


def test_the_header_is_found_behind_a_preamble_with_an_open_quotation_mark() -> None:
    lines = [
        "Notes:\n",
        '"When exporting, you may\n',
        '"\n',
        "First Name,Email\n",
        "A,a@x.io",
    ]

    header = header_in([cells_of(line, ",") for line in lines])

    assert header.names == ["First Name", "Email"]
    assert header.begin == 4


def test_a_first_line_with_a_mail_address_is_a_row_and_no_header() -> None:
    header = header_in([["Ivan", "i@p.io"]])

    assert not header.present
    assert header.begin == 0


def test_a_person_may_say_that_there_is_no_header() -> None:
    assert header_in([["Name", "Email"]], present=False).begin == 0


def test_a_person_may_say_that_a_first_row_like_data_is_the_header() -> None:
    header = header_in([["Ivan", "i@p.io"], ["Olga", "o@p.io"]], present=True)

    assert header.present
    assert header.names == ["Ivan", "i@p.io"]


@pytest.mark.parametrize(
    ("one", "two", "wanted"),
    [("name", "nmae", 1), ("email", "emial", 1), ("abc", "abc", 0), ("a", "xyz", 3)],
)
def test_swapped_letters_are_one_slip(one: str, two: str, wanted: int) -> None:
    assert slips(one, two) == wanted
