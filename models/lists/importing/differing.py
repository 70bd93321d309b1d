"""Book and list held side by side: what differs, and what is written of it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from models.book.text import fold

from .entries import Addition, Difference, Happens
from .filing import POINTS, Filing
from .rules import Keep, Part, Rules

V = TypeVar("V", bound=tuple[str, ...])
How = Callable[[Part, str], Keep]
"""What happens to a part, also by its `Difference.key`, where the two differ."""
_COLUMNS = {
    Part.NAME: "name",
    Part.COMPANY: "company",
    Part.ROLE: "role",
    Part.BIRTHDAY: "birthday",
    Part.NOTES: "notes",
    Part.SOURCE: "source",
    Part.INFORMED: "informed_on",
}
_WRITTEN = {Happens.FILL, Happens.TAKE, Happens.BOTH}


def how_of(rules: Rules, decided: Mapping[str, Keep]) -> How:
    """What happens to each part: as decided for the row, else as the rules say."""

    def how(part: Part, key: str) -> Keep:
        said = decided.get(key) or decided.get(part)
        return said or rules.how(part)

    return how


def addition_of(filed: Filing, told: Filing, how: How) -> Addition:
    """What is written of what the list tells; where nothing is, it is empty."""
    made = Addition(ways=[way for way in told.ways if way not in filed.ways])
    for part in _COLUMNS:
        _line(made, part, filed, told, how)
    if told.fields["uid"] and not filed.fields["uid"]:
        made.fields["uid"] = told.fields["uid"]
    _companies(made, filed, told, how)
    gone: dict[str, Sequence[tuple[str, ...]]] = {}
    made.points, gone["points"] = _points(made, filed, told, how)
    tags, gone["tags"] = _listed(
        made, Part.TAGS, _ones(filed.tags), _ones(told.tags), how
    )
    made.tags = [name for (name,) in tags]
    made.days, gone["days"] = _listed(made, Part.DAYS, filed.days, told.days, how)
    gone["details"] = _details(made, filed, told, how)
    made.gone = {part: keys for part, keys in gone.items() if keys}
    _photo(made, filed, told, how)
    return made


def happens(old: Sequence[object], new: Sequence[object], how: Keep) -> Happens:
    """What becomes of a part that holds `old` where the list says `new`."""
    if not new:
        return Happens.NOTHING
    more = [value for value in new if value not in old]
    if not more and (how is not Keep.OVERWRITE or len(old) == len(set(new))):
        return Happens.SAME
    if how is Keep.LEAVE:
        return Happens.KEEP
    if not old:
        return Happens.FILL
    return _WORDS[how]


_WORDS = {
    Keep.KEEP: Happens.KEEP,
    Keep.OVERWRITE: Happens.TAKE,
    Keep.APPEND: Happens.BOTH,
}


def _line(made: Addition, part: Part, filed: Filing, told: Filing, how: How) -> None:
    """Settle a part that is one text in the book."""
    column = _COLUMNS[part]
    old, new = filed.fields[column], told.fields[column]
    becomes = line_happens(part, old, new, how(part, part.value))
    if becomes not in _WRITTEN:
        if part is Part.NAME and becomes is Happens.SAME:
            _fill_name(made, filed, told)
        return
    made.happens[part.value] = becomes
    if becomes is Happens.BOTH and part is Part.COMPANY:
        made.companies.append((new, told.fields["role"]))
        return
    made.fields[column] = new
    if part is Part.NAME:
        made.fields |= {name: told.fields[name] for name in ("given", "family")}
    if becomes is Happens.BOTH and part is Part.NOTES:
        made.fields[column] = "\n".join((old, *_new_lines(old, new)))
    elif becomes is Happens.BOTH and (part.label, old) not in filed.details:
        made.details.append((part.label, old))


def line_happens(part: Part, old: str, new: str, how: Keep) -> Happens:
    """What becomes of a part that is one text in the book."""
    if part is Part.NOTES and old and new and how is not Keep.OVERWRITE:
        return happens([old], _new_lines(old, new) or [old], how)
    return happens([old] if old else [], [new] if new else [], how)


def _fill_name(made: Addition, filed: Filing, told: Filing) -> None:
    for name in ("given", "family"):
        if told.fields[name] and not filed.fields[name]:
            made.fields[name] = told.fields[name]
            made.happens[Part.NAME.value] = Happens.FILL


def _new_lines(old: str, new: str) -> list[str]:
    there = set(old.split("\n"))
    return [line for line in new.split("\n") if line not in there]


def _companies(made: Addition, filed: Filing, told: Filing, how: How) -> None:
    """Add the further companies that the book does not know."""
    if how(Part.COMPANY, Part.COMPANY.value) is Keep.LEAVE:
        return
    there = {fold(name) for name, _ in (*filed.companies, *made.companies)}
    there.add(fold(made.fields.get("company") or filed.fields["company"]))
    for company, role in told.companies:
        if fold(company) not in there:
            there.add(fold(company))
            made.companies.append((company, role))
            made.happens["companies"] = Happens.BOTH


def _points(
    made: Addition, filed: Filing, told: Filing, how: How
) -> tuple[list[tuple[str, str, str]], list[tuple[str, ...]]]:
    """The ways of contact that come, and the kinds and keys of those that go."""
    coming: list[tuple[str, str, str]] = []
    going: list[tuple[str, ...]] = []
    for part, kind in POINTS.items():
        old = [(k, key) for k, _, key in filed.points if k == kind]
        new = {(k, key): (k, text, key) for k, text, key in told.points if k == kind}
        came, went = _listed(made, part, old, list(new), how)
        coming += [new[key] for key in came]
        going += went
    return coming, going


def _listed(
    made: Addition,
    part: Part,
    old: Sequence[V],
    new: Sequence[V],
    how: How,
) -> tuple[list[V], list[V]]:
    """What comes to and what goes from a part that holds several values."""
    becomes = happens(old, new, how(part, part.value))
    if becomes not in _WRITTEN:
        return [], []
    made.happens[part.value] = becomes
    goes = [v for v in old if v not in new] if becomes is Happens.TAKE else []
    return [value for value in new if value not in old], goes


def _ones(names: Iterable[str]) -> list[tuple[str]]:
    return [(name,) for name in names]


def _details(
    made: Addition, filed: Filing, told: Filing, how: How
) -> list[tuple[str, ...]]:
    """Settle the details label by label; the labels and values of those that go."""
    going: list[tuple[str, ...]] = []
    for label in dict.fromkeys(label for label, _ in told.details):
        key, old, new, said = _detail(label, filed, told, how)
        becomes = happens(old, new, said)
        if becomes in _WRITTEN:
            made.happens[key] = becomes
            made.details += [(label, value) for value in new if value not in old]
            if becomes is Happens.TAKE:
                going += [(label, value) for value in old if value not in new]
    return going


def _detail(
    label: str, filed: Filing, told: Filing, how: How
) -> tuple[str, list[str], list[str], Keep]:
    """The key of a detail, its values in the book and in the list, and the rule.

    A field of the user's own has one value, so there is no keeping both.
    """
    key = f"{Part.DETAILS}:{label}"
    said = how(Part.DETAILS, key)
    if label in told.custom and said is Keep.APPEND:
        said = Keep.KEEP
    old = [value for name, value in filed.details if name == label]
    return key, old, [v for name, v in told.details if name == label], said


def _photo(made: Addition, filed: Filing, told: Filing, how: How) -> None:
    said = how(Part.PHOTO, Part.PHOTO.value)
    if told.photo and said is not Keep.LEAVE:
        made.photo = not filed.photo or said is Keep.OVERWRITE
        if made.photo:
            made.happens[Part.PHOTO.value] = Happens.FILL


def after(filed: Filing, made: Addition) -> Filing:
    """What the book holds once an addition was written."""
    gone = {part: set(keys) for part, keys in made.gone.items()}
    points = gone.get("points", set())
    tags, days = gone.get("tags", set()), gone.get("days", set())
    details = gone.get("details", set())
    return filed._replace(
        fields={**filed.fields, **made.fields},
        points=[p for p in filed.points if (p[0], p[2]) not in points]
        + list(made.points),
        tags=[tag for tag in filed.tags if (tag,) not in tags] + list(made.tags),
        details=[d for d in filed.details if d not in details] + made.details,
        companies=filed.companies + made.companies,
        days=[day for day in filed.days if day not in days] + list(made.days),
        ways=filed.ways + list(made.ways),
        photo=filed.photo or made.photo,
    )


def compared(filed: Filing, told: Filing, how: How) -> list[Difference]:
    """Book and list side by side, part by part, where either says something."""
    found = [
        _shown(part, [filed.fields[c]], [told.fields[c]], how)
        for part, c in _COLUMNS.items()
        if part not in {Part.NOTES, Part.SOURCE, Part.INFORMED}
    ]
    for part, kind in POINTS.items():
        old = {key: text for k, text, key in filed.points if k == kind}
        new = {key: text for k, text, key in told.points if k == kind}
        becomes = happens(list(old), list(new), how(part, part.value))
        found.append(_told(part, tuple(old.values()), tuple(new.values()), becomes))
    days = [f"{label} {day}".strip() for label, day in filed.days]
    new_days = [f"{label} {day}".strip() for label, day in told.days]
    found.append(_shown(Part.DAYS, days, new_days, how))
    found.append(_shown(Part.TAGS, filed.tags, told.tags, how))
    found += _details_shown(filed, told, how)
    for part in (Part.NOTES, Part.SOURCE, Part.INFORMED):
        column = _COLUMNS[part]
        found.append(_shown(part, [filed.fields[column]], [told.fields[column]], how))
    return [one for one in found if one.old or one.new]


def _details_shown(filed: Filing, told: Filing, how: How) -> list[Difference]:
    found = []
    for label in dict.fromkeys(label for label, _ in told.details):
        key, old, new, said = _detail(label, filed, told, how)
        becomes = happens(old, new, said)
        found.append(
            Difference(key, Part.DETAILS, label, tuple(old), tuple(new), becomes)
        )
    return found


def _shown(part: Part, old: Sequence[str], new: Sequence[str], how: How) -> Difference:
    there, said = tuple(filter(None, old)), tuple(filter(None, new))
    rule = how(part, part.value)
    if part.is_list:
        return _told(part, there, said, happens(there, said, rule))
    one, other = "".join(there), "".join(said)
    return _told(part, there, said, line_happens(part, one, other, rule))


def _told(
    part: Part, old: tuple[str, ...], new: tuple[str, ...], becomes: Happens
) -> Difference:
    return Difference(part.value, part, part.label, old, new, becomes)
