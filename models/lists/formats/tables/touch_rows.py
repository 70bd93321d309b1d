"""The touches and the steps to do that a row of an export of activities tells of."""

from collections.abc import Iterator

from models.lists.formats.assembling import full_name
from models.lists.formats.columns.meanings import Field
from models.lists.formats.days import clock_of, day_of
from models.lists.formats.delimited import Row
from models.lists.formats.gathering import Gathering
from models.lists.formats.record import PastTouch
from models.lists.formats.told_touch import Whom
from models.lists.formats.touch_words import direction_told, kind_told
from models.lists.formats.words import words

_DONE = words(
    """done completed complete yes true 1 x held closed sent received logged connected
    finished erledigt abgeschlossen ja termine terminee fait oui hecho completado fatto
    completato si tak zrobione zakonczone wykonane gjort utfort klaar gedaan voltooid
    выполнено да""",
)
_OPEN = words(
    """todo to-do open no false 0 planned scheduled pending waiting overdue upcoming
    new offen geplant nein prevu planifie ouvert pendiente programado pianificato nie
    zaplanowane otwarte planlagt nei gepland deferred started progress нет""",
)
_TASKS = frozenset({"task", "deadline", "to do", "todo", "reminder"})


def touches_of(told: Gathering, row: Row) -> Iterator[PastTouch]:
    """What the row tells, once for each person it is about; nothing if it does not."""
    touch = told.touch
    if not touch:
        return
    fields = touch.fields
    kind = _kind(fields.get(Field.TOUCH_KIND, ""), touch.kind)
    date = fields.get(Field.TOUCH_DATE, "")
    clock, zone = clock_of(fields.get(Field.TOUCH_TIME, "") or date)
    company = told.one.get(Field.COMPANY, "")
    for whom in _everyone(told):
        who = whom.mail or whom.name or ("" if whom.ref else company)
        if not (who or whom.ref):
            continue
        yield PastTouch(
            line=row.line,
            kind=kind,
            date=day_of(date, told.day_first),
            subject=fields.get(Field.TOUCH_SUBJECT, ""),
            who=who,
            company=company,
            note="\n".join(dict.fromkeys(touch.notes)),
            done=_is_done(fields.get(Field.TOUCH_DONE), kind),
            time=clock,
            zone=zone,
            mail=whom.mail,
            name=whom.name,
            ref=whom.ref,
            uid=fields.get(Field.TOUCH_UID, ""),
            direction=direction_told(fields.get(Field.TOUCH_DIRECTION, "")),
            appointment=kind == "meeting" and Field.TOUCH_DONE not in fields,
        )


def _everyone(told: Gathering) -> list[Whom]:
    """The people of the row, by number, mail address and name as far as it tells."""
    touch = told.touch
    mail = next(iter(told.emails), "")
    name = full_name(told.one)
    found = list(touch.whom)
    if touch.refs and len(touch.refs) == len(found):
        pairs = zip(found, touch.refs, strict=True)
        found = [whom._replace(ref=ref) for whom, ref in pairs]
    elif touch.refs:
        alone = len(touch.refs) == 1
        found = [Whom(name if alone else "", "", ref) for ref in touch.refs]
    if not found:
        return [Whom(name, mail)]
    if len(found) == 1:
        only = found[0]
        return [only._replace(name=only.name or name, mail=only.mail or mail)]
    return found


def _kind(told: str, usual: str) -> str:
    """The kind in one of our words, else in the file's own."""
    told = told.casefold()
    return "task" if told in _TASKS else kind_told(told) or told or usual


def _is_done(told: str | None, kind: str) -> bool:
    """Whether it has happened; what nobody says is done, but for a task."""
    if told is None:
        return kind not in ("task", "meeting")
    said = told.casefold().replace("_", " ").strip()
    bare = set(said.replace("-", "").split())
    if said in _DONE or (bare & _DONE and not bare & _OPEN):
        return "not" not in bare
    if said in _OPEN or bare & _OPEN or said == "to do":
        return False
    return kind not in ("task", "meeting")
