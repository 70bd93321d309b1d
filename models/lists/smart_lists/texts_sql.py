"""Text conditions in SQL: without case and accents, every text a user typed bound."""

from typing import NamedTuple

from models.book.text import fold
from models.lists.smart_lists.binding import Binder
from models.lists.smart_lists.conditions import Condition
from models.lists.smart_lists.fields import Field, Word

_SHORT_CODE = 4
"""A postcode has at least so many characters, where only a whole text is known."""
_PLAIN_TEXT = """(CASE WHEN {column} GLOB '*[^ -~]*' OR instr({column}, '  ') > 0
    THEN folded({column}) ELSE trim({column}) END)"""
_OF_COLUMN = {
    Field.NAME: "p.name",
    Field.SOURCE: "p.source",
    Field.NOTES: "p.notes",
    Field.COMPANY: "p.company",
    Field.ROLE: "p.role",
}


class Among(NamedTuple):
    """Rows of a prospect in another table, one of whose texts is asked about."""

    rows: str
    column: str


_AMONG = {
    Field.COMPANY: Among("affiliation x WHERE x.prospect_id = p.id", "x.company"),
    Field.ROLE: Among("affiliation x WHERE x.prospect_id = p.id", "x.role"),
    Field.TAG: Among("prospect_tag x WHERE x.prospect_id = p.id", "x.name"),
    Field.HOLDER: Among("member x WHERE x.id = p.holder_id", "x.name"),
    Field.ATTACHMENT: Among("attachment x WHERE x.prospect_id = p.id", "x.name"),
    Field.TOWN: Among("address x WHERE x.prospect_id = p.id", "x.town"),
    Field.POSTCODE: Among("address x WHERE x.prospect_id = p.id", "x.postcode"),
    Field.COUNTRY: Among("address x WHERE x.prospect_id = p.id", "x.country"),
    **{
        field: Among(
            f"contact_point x WHERE x.prospect_id = p.id AND x.kind = '{kind}'",
            "x.value",
        )
        for field, kind in (
            (Field.PHONE, "phone"),
            (Field.MAIL, "mail"),
            (Field.WEB, "web"),
            (Field.POST, "address"),
        )
    },
}
_PLACES = frozenset({Field.TOWN, Field.POSTCODE, Field.COUNTRY})
_WHOLE = """contact_point x WHERE x.prospect_id = p.id AND x.kind = 'address'
    AND NOT EXISTS (SELECT 1 FROM address a WHERE a.point_id = x.id)"""
_IN_WORDS = "(' ' || replace(replace(folded(x.value), ',', ' '), ';', ' ') || ' ')"


def text_sql(condition: Condition, bind: Binder) -> str:
    """Whether one of the prospect's texts is as the condition says."""
    word = condition.word
    turned = word in (Word.IS_NOT, Word.CONTAINS_NOT, Word.MISSING)
    tests = [*_tests(condition, bind)]
    whole = f"({' OR '.join(tests)})"
    return f"NOT {whole}" if turned else whole


def _tests(condition: Condition, bind: Binder) -> list[str]:
    field, tests = condition.field, []
    if field in _OF_COLUMN:
        tests.append(like(_OF_COLUMN[field], condition, bind))
    if field in _AMONG:
        rows, column = _AMONG[field]
        found = like(column, condition, bind)
        tests.append(f"EXISTS (SELECT 1 FROM {rows} AND {found})")
    if field in _PLACES:
        tests.append(
            f"EXISTS (SELECT 1 FROM {_WHOLE} AND {_in_whole(condition, bind)})"
        )
    return tests


def like(column: str, condition: Condition, bind: Binder) -> str:
    """Whether a column's text is as the condition says, its "not" left aside."""
    if condition.word in (Word.FILLED, Word.MISSING):
        return f"trim({column}) <> ''"
    text = _PLAIN_TEXT.format(column=column)
    return f"{text} LIKE {bind(pattern(condition))} ESCAPE '\\'"


def pattern(condition: Condition) -> str:
    """What the folded text is compared with, as LIKE takes it."""
    text = _escaped(str(condition.value))
    if condition.word in (Word.CONTAINS, Word.CONTAINS_NOT):
        return f"%{text}%"
    return f"{text}%" if condition.word is Word.BEGINS else text


def _in_whole(condition: Condition, bind: Binder) -> str:
    """Whether the words of an address known as one text only fit.

    A postcode that begins so is a word of some length there, so that the number of a
    house is not taken for one.
    """
    word = condition.word
    if word in (Word.FILLED, Word.MISSING):
        return "0"
    if word in (Word.CONTAINS, Word.CONTAINS_NOT):
        return f"{_IN_WORDS} LIKE {bind(pattern(condition))} ESCAPE '\\'"
    if word is not Word.BEGINS:
        asked = f"% {_escaped(str(condition.value))} %"
        return f"{_IN_WORDS} LIKE {bind(asked)} ESCAPE '\\'"
    text, rest = plain(str(condition.value)), ""
    if condition.field is Field.POSTCODE:
        rest = "[0-9a-z]" * (_SHORT_CODE - len(text))
    return f"lower{_IN_WORDS} GLOB {bind(f'* {_globbed(text)}{rest}*')}"


def plain(text: str) -> str:
    """The text as it is compared: without accents, and in lower case."""
    return "".join(c.lower() if c.isascii() else c for c in fold(text))


def _escaped(text: str) -> str:
    text = plain(text).replace("\\", "\\\\")
    return text.replace("%", "\\%").replace("_", "\\_")


def _globbed(text: str) -> str:
    return "".join(f"[{c}]" if c in "*?[" else c for c in text)
