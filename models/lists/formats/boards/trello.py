"""A Trello board: its cards are people, its lists say how warm they are."""

import re
from collections.abc import Iterator

from models.lists.formats.calendars.ics_moments import moment_told, parts_of
from models.lists.formats.columns.guess import Column, column_named
from models.lists.formats.columns.meanings import PLACES, Field
from models.lists.formats.gathering import Gathering
from models.lists.formats.reading import Manner, Told
from models.lists.formats.record import PastTouch, Record, Reject
from models.lists.formats.touch_words import kind_told
from models.lists.formats.unreadable import ROW_LIMIT, Unreadable
from models.lists.formats.values import is_mail, is_phone, mails_in

from .board_words import place_told
from .json_file import Node, line, node, nodes, text, yes

_LABELLED = re.compile(r"^\W{0,4}([^\n:]{1,40}?)\W{0,4}:\W{0,4}?\s*(.+)$")
_MARKS = re.compile(r"^[\s>*#-]+|\*\*|__")
_LINK = re.compile(
    r"\[([^\]\n]{0,300})\]\((?:mailto:|tel:)?([^)\s]{1,500})[^)\n]{0,300}\)"
)
_WEB = re.compile(r"(?:https?://|www\.)\S+$", re.IGNORECASE)
_BETWEEN = re.compile(r"\s+[–—|@-]\s+|\s*[|]\s*")
_FIRM = re.compile(
    r"\b(?:(?i:ltd|limited|llc|inc|corp|gmbh|ohg|sarl|s\.r\.l|srl|s\.p\.a|spa|aps|kft"
    r"|sp\. ?z ?o\. ?o|s\.?r\.?o|plc)|AG|KG|UG|SAS|S\.?A|S\.?L|BV|B\.V|NV|ASA?|AB|Oy|OY"
    r"|& (?:Co|Sons|Söhne|Fils|Figli))\b",
)
_KEPT = frozenset(
    {
        Field.EMAIL,
        Field.PHONE,
        Field.REACH,
        Field.URL,
        Field.COMPANY,
        Field.TITLE,
        Field.DEPARTMENT,
        Field.BIRTHDAY,
        Field.SOURCE,
        Field.FULL_NAME,
        Field.NICKNAME,
        Field.TAGS,
        *PLACES,
    },
)
_ATTACHED = 100  # links and files of one card
_LINES = 2000  # of a description
_PROSE = 5000  # characters; so long a line holds no field
_ARCHIVED = "This card is archived on the board."
_IN_ARCHIVED = "The list that this card is in is archived on the board."
_TEMPLATE = "This card is a template and not a person."
_NAMELESS = "This card has no name."
_STEP = "Follow up"


def is_board(root: object) -> bool:
    """Whether the JSON is the export of a board."""
    told = node(root)
    return isinstance(told.get("cards"), list) and isinstance(told.get("lists"), list)


def read_board(root: object, encoding: str) -> tuple[Manner, Iterator[Told]]:
    """How the board is read, and what each of its cards tells.

    Raises:
        Unreadable: it has more than 100,000 cards or comments.
    """
    board = node(root)
    if max(len(nodes(board, "cards")), len(nodes(board, "actions"))) > ROW_LIMIT:
        raise Unreadable("This board has more than 100,000 cards or comments.")
    return Manner("trello-json", encoding), _Board(board).told()


class _Board:
    """The board with its parts by their ids."""

    def __init__(self, board: Node) -> None:
        self._cards = nodes(board, "cards")
        self._lists = _by_id(nodes(board, "lists"))
        self._labels = _by_id(nodes(board, "labels"))
        self._fields = _by_id(nodes(board, "customFields"))
        self._checklists = _of_card(nodes(board, "checklists"), "idCard")
        self._comments: dict[str, list[Node]] = {}
        for action in nodes(board, "actions"):
            if line(action, "type") in ("commentCard", "copyCommentCard"):
                card = line(node(node(action.get("data")).get("card")), "id")
                self._comments.setdefault(card, []).append(action)

    def told(self) -> Iterator[Told]:
        """What each card tells, in the order of the file."""
        for number, card in enumerate(self._cards, 1):
            if reason := self._why_not(card):
                yield Reject(number, reason, line(card, "name")[:500])
                continue
            record = self._record(number, card)
            yield record
            yield from self._touches(number, card, record)

    def _why_not(self, card: Node) -> str:
        if yes(card, "closed"):
            return _ARCHIVED
        if yes(self._lists.get(line(card, "idList"), {}), "closed"):
            return _IN_ARCHIVED
        if yes(card, "isTemplate"):
            return _TEMPLATE
        return "" if line(card, "name") else _NAMELESS

    def _record(self, number: int, card: Node) -> Record:
        row = Gathering(day_first=True)
        place = line(self._lists.get(line(card, "idList"), {}), "name")
        row.temperature, stage = place_told(place)
        _take_description(row, text(card, "desc"))
        self._take_fields(row, card)
        for label in self._labels_of(card):
            row.take(Column("Label", Field.TAGS), label)
        _take_attachments(row, card)
        row.notes += self._checks(card)
        name, company = _named(row, line(card, "name"))
        return row.record(
            number,
            full_name=name,
            company=company,
            stage=stage,
            follow_up="" if yes(card, "dueComplete") else _due(card)[0],
            uid=line(card, "id"),
        )

    def _labels_of(self, card: Node) -> Iterator[str]:
        labels = nodes(card, "labels")
        ids = card.get("idLabels")
        if not labels and isinstance(ids, list):
            labels = [self._labels.get(key, {}) for key in ids if isinstance(key, str)]
        for label in labels:
            if name := line(label, "name"):
                yield f'"{name}"' if "," in name and '"' not in name else name

    def _take_fields(self, row: Gathering, card: Node) -> None:
        for item in nodes(card, "customFieldItems"):
            field = self._fields.get(line(item, "idCustomField"), {})
            name = line(field, "name")
            if value := _value(field, item):
                _take(row, name, value)

    def _checks(self, card: Node) -> list[str]:
        told = []
        for checklist in self._checklists.get(line(card, "id"), []):
            items = nodes(checklist, "checkItems")
            marks = ("☑" if line(i, "state") == "complete" else "☐" for i in items)
            names = (line(i, "name") for i in items)
            lines = [f"{m} {n}" for m, n in zip(marks, names, strict=True) if n]
            told += [line(checklist, "name"), *lines] if lines else []
        return ["\n".join(filter(None, told))] if told else []

    def _touches(self, number: int, card: Node, record: Record) -> Iterator[PastTouch]:
        """The comments, which were, and what is due, which is to be done."""
        for action in reversed(self._comments.get(line(card, "id"), [])):
            said = text(node(action.get("data")), "text")
            moment = moment_told(line(action, "date").partition(".")[0] + "Z")
            if said:
                kind = kind_told(said) or "note"
                yield _touch(number, record, kind, moment, note=said, done=True)
        day, moment = _due(card)
        if day and not yes(card, "dueComplete"):
            yield _touch(number, record, "task", moment, subject=_STEP)
        for checklist in self._checklists.get(line(card, "id"), []):
            for item in nodes(checklist, "checkItems"):
                day, moment = _due(item)
                if day and line(item, "state") != "complete":
                    yield _touch(
                        number, record, "task", moment, subject=line(item, "name")
                    )


def _touch(
    number: int,
    record: Record,
    kind: str,
    moment: str,
    *,
    subject: str = "",
    note: str = "",
    done: bool = False,
) -> PastTouch:
    day, clock, zone = parts_of(moment)
    return PastTouch(
        line=number,
        kind=kind,
        date=day,
        subject=subject,
        who=next(iter(record.emails), record.called),
        company=record.company,
        note=note,
        done=done,
        time=clock,
        zone=zone,
        mail=next(iter(record.emails), ""),
        name=record.full_name,
        ref=record.uid,
    )


def _by_id(found: list[Node]) -> dict[str, Node]:
    return {line(one, "id"): one for one in found}


def _of_card(found: list[Node], name: str) -> dict[str, list[Node]]:
    grouped: dict[str, list[Node]] = {}
    for one in found:
        grouped.setdefault(line(one, name), []).append(one)
    return grouped


def _due(of: Node) -> tuple[str, str]:
    """The day and the moment when it is due, both empty if it never is."""
    told = line(of, "due")
    moment = moment_told(told.partition(".")[0].removesuffix("Z") + "Z")
    return parts_of(moment)[0], moment


def _value(field: Node, item: Node) -> str:
    """What a custom field of the card says."""
    told = node(item.get("value"))
    if key := line(item, "idValue"):
        options = _by_id(nodes(field, "options"))
        return line(node(options.get(key, {}).get("value")), "text")
    if day := line(told, "date"):
        return day[:10]
    if checked := line(told, "checked"):
        return "yes" if checked == "true" else ""
    return text(told, "text") or line(told, "number")


def _take_attachments(row: Gathering, card: Node) -> None:
    """Keep links as web addresses and the names of files; nothing is fetched."""
    for attached in nodes(card, "attachments")[:_ATTACHED]:
        address, name = line(attached, "url"), line(attached, "name")
        if yes(attached, "isUpload"):
            row.keep("Attachment", name or address)
        elif _WEB.match(address):
            row.take(Column("Website", Field.URL), address)


def _take_description(row: Gathering, description: str) -> None:
    """Put each line where it belongs; what is plain text stays a note."""
    kept = []
    for raw in description.split("\n")[:_LINES]:
        if len(raw) > _PROSE:
            kept.append(raw)
            continue
        plain = _LINK.sub(r"\2", _MARKS.sub("", raw)).strip()
        found = _LABELLED.match(plain) if len(plain) < 500 else None  # noqa: PLR2004 — a longer line is prose
        if found and _take_known(row, found.group(1), found.group(2).strip("* _")):
            continue
        if is_mail(plain):
            row.take(Column("Email", Field.EMAIL), plain)
        elif is_phone(plain):
            row.take(Column("Phone", Field.PHONE), plain)
        elif _WEB.match(plain):
            row.take(Column("Website", Field.URL), plain)
        else:
            kept.append(raw.rstrip())
            for mail in mails_in(plain)[0]:
                row.take(Column("Email", Field.EMAIL), mail)
    if note := "\n".join(kept).strip():
        row.notes.append(note)


def _take_known(row: Gathering, name: str, value: str) -> bool:
    column = column_named(name)
    if column.field not in _KEPT or not value:
        return False
    row.take(column, value)
    return True


def _take(row: Gathering, name: str, value: str) -> None:
    if not _take_known(row, name, value):
        row.keep(name or "Without a name", value)


def _named(row: Gathering, title: str) -> tuple[str, str]:
    """The person and the firm that the card's title and its fields tell."""
    for mail in mails_in(title)[0]:
        row.take(Column("Email", Field.EMAIL), mail)
        title = title.replace(mail, "").strip(" <>()[]-–—|,;") or title
    company = row.one.get(Field.COMPANY, "")
    if person := row.one.get(Field.FULL_NAME, ""):
        return person, company or title
    halves = [half.strip() for half in _BETWEEN.split(title, maxsplit=1)]
    if len(halves) == 2 and all(halves):  # noqa: PLR2004 — a person and a firm
        firms = [bool(_FIRM.search(half)) for half in halves]
        if firms == [False, True]:
            return halves[0], company or halves[1]
        if firms == [True, False]:
            return halves[1], company or halves[0]
    return title, company
