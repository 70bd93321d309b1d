import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.lists.formats.decoding import CHOICES, decode, encoding_of
from models.lists.formats.unreadable import FILE_LIMIT, Unreadable

POLISH = "Imię;Nazwisko;Miasto\nŁucja;Żółć-Gęślą;Poznań\nMichał;Ćwikła;Łódź\n"
GERMAN = "Vorname;Nachname\nJörg;Größmann\nMaja;Öztürk, Königstraße\n"
RUSSIAN = "Имя;Фамилия\nАлексей;Иванов\nМария;Петрова\n"  # noqa: RUF001 — Russian


@pytest.mark.parametrize(
    ("text", "encoding", "found"),
    [
        (POLISH, "cp1250", "cp1250"),
        (GERMAN, "cp1252", "cp1252"),
        (RUSSIAN, "cp1251", "cp1251"),
        ("姓名,公司\n王小明,小明公司\n", "big5", "big5hkscs"),
        ("氏名,会社名\n山田 太郎,山田商店\n", "cp932", "cp932"),
        (GERMAN, "mac_roman", "mac_roman"),
        ("Name,Mail\nZoë,z@x.io\n", "cp1252", "cp1252"),
        ("Jméno\nŘehoř Žižka\n", "cp1250", "cp1250"),
        ("Nombre\nÍñigo Núñez ¿sí?\n", "cp1252", "cp1252"),
        ("Ad;Soyad\nIşıl;Yıldırım\nÇağla;Şimşek\n", "cp1254", "cp1254"),  # noqa: RUF001 — Turkish
        (POLISH, "utf-8", "utf-8"),
        (POLISH, "utf-8-sig", "utf-8-sig"),
        (GERMAN, "utf-16", "utf-16"),
        (GERMAN, "utf-16-le", "utf-16-le"),
        (GERMAN, "utf-16-be", "utf-16-be"),
    ],
)
def test_the_encoding_is_found_and_the_text_comes_back(
    text: str, encoding: str, found: str
) -> None:
    decoded = decode(text.encode(encoding))

    assert decoded.encoding == found
    assert decoded.text == text


def test_a_long_list_is_judged_by_its_lines_beyond_ascii() -> None:
    content = b"Name,Mail\n" * 50_000 + POLISH.encode("cp1250")

    assert encoding_of(content) == "cp1250"


@given(st.binary(max_size=400))
def test_any_bytes_are_some_text(content: bytes) -> None:
    assert isinstance(decode(content).text, str)


@given(st.binary(max_size=100), st.sampled_from(CHOICES))
def test_a_person_may_choose_any_encoding_for_any_bytes(
    content: bytes, asked: str
) -> None:
    assert decode(content, asked).encoding == asked


def test_bytes_that_do_not_fit_are_replaced_and_said() -> None:
    assert decode(b"Zo\xeb", "utf-8").replaced


def test_lines_of_another_encoding_are_read_for_themselves_and_counted() -> None:
    decoded = decode("Zoë\n".encode() + "Jörg\nMüller\n".encode("cp1252")[:5])

    assert decoded.text == "Zoë\nJörg\n"
    assert (decoded.encoding, decoded.strange) == ("utf-8", 1)


def test_an_encoding_that_no_export_uses_is_refused() -> None:
    with pytest.raises(Unreadable):
        decode(b"+ADw-", "utf-7")


def test_a_file_beyond_fifty_megabytes_is_refused() -> None:
    with pytest.raises(Unreadable, match="50 MB"):
        decode(bytes(FILE_LIMIT + 1))
