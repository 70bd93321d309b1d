"""A mail goes to the user's own program with the paper, and no text is understood."""

from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.ui.offers.mail_programs.stand_in import only_path, opener, put, told
from ui.offers.mail_programs import starting
from ui.offers.mail_programs.letter import Letter
from ui.offers.mail_programs.on_linux import for_thunderbird, mail_program

HOSTILE = "It's \"big\", to='thief@evil.example',attachment='file:///etc/passwd' 100%27"
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"))


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return only_path(tmp_path / "programs", monkeypatch)


@pytest.fixture
def letter(tmp_path: Path) -> Letter:
    """A letter that is as hostile as it can be, its folder too."""
    folder = tmp_path / 'o\'neill, $(touch x) `y` & "sons" 50%20'
    folder.mkdir()
    paper = folder / "P-1, it's 'a' 100%, *.pdf"
    paper.write_bytes(b"%PDF-1.7")
    body = f"Dear <img src=x>,\n\n{HOSTILE}\n-compose --attach /etc/passwd"
    return Letter("o'neill&sons@x.example", HOSTILE, body, paper)


def read_by_thunderbird(argument: str) -> dict[str, str]:
    """The fields as Thunderbird reads them.

    Quotes count at both ends of a value only; what is in none is percent-decoded
    after all was split at its commas.
    """
    marked, quote, before = "", "", ""
    for place, sign in enumerate(argument):
        after = argument[place + 1 : place + 2]
        if sign == quote and after in {",", ""}:
            quote = ""
        elif sign in "'\"" and before == "=" and not quote:
            quote = sign
        marked += "\1" if sign == "," and not quote else sign
        before = sign
    fields = {}
    for pair in marked.split("\1"):
        key, _is, text = pair.partition("=")
        bare = text.startswith("'") and text.endswith("'")
        fields[key] = text[1:-1] if bare else unquote(text, errors="strict")
    return fields


def files_of(field: str) -> list[Path]:
    """The attachments that Thunderbird finds in the field."""
    return [Path(unquote(urlsplit(one).path)) for one in field.split(",")]


@pytest.mark.parametrize(
    ("desktop", "command", "name"),
    [
        ("thunderbird.desktop", "thunderbird", "Thunderbird"),
        ("net.thunderbird.Thunderbird.desktop", "thunderbird", "Thunderbird"),
        ("thunderbird_thunderbird.desktop", "thunderbird", "Thunderbird"),
        ("eu.betterbird.Betterbird.desktop", "betterbird", "Betterbird"),
    ],
)
def test_thunderbird_gets_every_field_as_it_was_written(
    programs: Path, letter: Letter, desktop: str, command: str, name: str
) -> None:
    opener(programs, desktop)
    stand_in = put(programs, command)

    program = mail_program()

    assert program is not None
    assert program.name == name
    assert program.takes(letter)
    compose, argument = told(stand_in)
    fields = read_by_thunderbird(argument)
    assert compose == "-compose"
    assert set(fields) == {"to", "subject", "body", "format", "attachment"}
    assert (fields["to"], fields["subject"]) == (letter.to, letter.subject)
    assert (fields["body"], fields["format"]) == (letter.body, "text")
    assert files_of(fields["attachment"]) == [letter.file]


@given(WORDS, WORDS, WORDS.filter(lambda name: "/" not in name))
@example("',attachment='file:///etc/passwd", '"', "a,b'.pdf")
@example("%", "%E9%", "=','")
def test_no_words_become_another_field_of_thunderbird(
    subject: str, body: str, name: str
) -> None:
    paper = Path("/home") / f"x{name}"

    _compose, argument = for_thunderbird(Letter("", subject, body, paper))

    wanted = {"subject": subject, "body": body, "format": "text"}
    fields = read_by_thunderbird(argument)
    assert files_of(fields.pop("attachment")) == [paper]
    assert fields == {key: text for key, text in wanted.items() if text}


def test_kmail_gets_each_field_in_an_argument_of_its_own(
    programs: Path, letter: Letter
) -> None:
    opener(programs, "org.kde.kmail2.desktop")
    stand_in = put(programs, "kmail")

    program = mail_program()

    assert program is not None
    assert program.takes(letter)
    composer, subject, body, attach, end, to = told(stand_in)
    assert (composer, end, to) == ("--composer", "--", letter.to)
    assert (subject, body) == (f"--subject={letter.subject}", f"--body={letter.body}")
    assert files_of(attach.removeprefix("--attach=")) == [letter.file]


@pytest.mark.parametrize(
    ("desktop", "command"),
    [
        ("org.gnome.Evolution.desktop", "evolution"),
        ("claws-mail.desktop", "claws-mail"),
    ],
)
def test_a_program_that_takes_an_address_gets_the_paper_with_it(
    programs: Path, letter: Letter, desktop: str, command: str
) -> None:
    opener(programs, desktop)
    stand_in = put(programs, command)

    program = mail_program()

    assert program is not None
    assert program.takes(letter)
    arguments = told(stand_in)
    (address,) = (one for one in arguments if one.startswith("mailto:"))
    split = urlsplit(address)
    fields = parse_qs(split.query, strict_parsing=True)
    files = fields.pop("attach", arguments[-1:])
    assert unquote(split.path) == letter.to
    assert fields == {"subject": [letter.subject], "body": [letter.body]}
    assert files == [str(letter.file)]


@pytest.mark.parametrize(
    "desktop", ["", "firefox.desktop", "org.gnome.Geary.desktop", "thunderbird.desktop"]
)
def test_what_attaches_nothing_or_is_not_there_is_not_asked(
    programs: Path, desktop: str
) -> None:
    opener(programs, desktop)
    put(programs, "kmail")
    put(programs, "xdg-email")

    assert mail_program() is None


@pytest.mark.usefixtures("programs")
def test_a_computer_that_cannot_say_has_no_mail_program() -> None:
    assert mail_program() is None


def test_a_program_that_fails_did_not_take_it(programs: Path, letter: Letter) -> None:
    opener(programs, "thunderbird.desktop")
    put(programs, "thunderbird", "#!/bin/sh\nexit 3\n")

    program = mail_program()

    assert program is not None
    assert not program.takes(letter)


def test_a_program_that_stays_open_took_it(
    programs: Path, letter: Letter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(starting, "_BEGINS_IN", 0.05)
    opener(programs, "thunderbird.desktop")
    put(programs, "thunderbird", "#!/bin/sh\nexec /bin/sleep 5\n")

    program = mail_program()

    assert program is not None
    assert program.takes(letter)


def test_a_letter_too_long_for_an_argument_is_not_taken(
    programs: Path, letter: Letter
) -> None:
    opener(programs, "thunderbird.desktop")
    put(programs, "thunderbird")

    program = mail_program()

    assert program is not None
    assert not program.takes(letter._replace(body="北" * 200_000))
