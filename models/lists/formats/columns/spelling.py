"""Headers that are nearly a word we know: "Emial", "Nmae", "Compny"."""

from functools import cache

from .meanings import Field, key_of

_WORDS = {
    "name": Field.FULL_NAME,
    "fullname": Field.FULL_NAME,
    "firstname": Field.GIVEN,
    "lastname": Field.FAMILY,
    "email": Field.EMAIL,
    "emailaddress": Field.EMAIL,
    "phone": Field.PHONE,
    "phonenumber": Field.PHONE,
    "telephone": Field.PHONE,
    "telefon": Field.PHONE,
    "mobile": Field.PHONE,
    "company": Field.COMPANY,
    "companyname": Field.COMPANY,
    "organization": Field.COMPANY,
    "jobtitle": Field.TITLE,
    "position": Field.TITLE,
    "address": Field.STREET,
    "street": Field.STREET,
    "country": Field.COUNTRY,
    "notes": Field.NOTES,
    "comments": Field.NOTES,
    "description": Field.NOTES,
    "status": Field.STATUS,
    "website": Field.URL,
    "birthday": Field.BIRTHDAY,
    "source": Field.SOURCE,
}
_SHORT, _LONG = 4, 8


@cache
def near(header: str) -> Field | None:
    """The field whose name is one slip away, two in long words; None if none is."""
    key = key_of(header)
    if not _SHORT <= len(key) <= max(map(len, _WORDS)) + 2:
        return None
    found = [(slips(key, word), word) for word in _WORDS]
    distance, word = min(found)
    return _WORDS[word] if distance <= 1 + (len(word) >= _LONG) else None


def slips(one: str, two: str) -> int:
    """How many letters must be added, dropped, changed or swapped with the next."""
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        last, before, row = before, row, [i]
        for j, b in enumerate(two, 1):
            step = min(row[-1] + 1, before[j] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == two[j - 2] and one[i - 2] == b:
                step = min(step, last[j - 2] + 1)
            row.append(step)
    return row[-1]
