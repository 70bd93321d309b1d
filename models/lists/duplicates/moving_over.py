"""Everything that hangs on one prospect moved over to another."""

import sqlite3
from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session

from models.book.moments import stored
from models.book.session import connection_of, reader_of

from .choosing import OWN_FIELD
from .keys import company_words
from .one_point import one_point

_SAME = {
    "step": "k.state = 'planned' AND l.state = 'planned' AND k.channel = l.channel"
    " AND k.what = l.what AND k.on_day IS l.on_day AND k.at_time IS l.at_time",
    "promise": "k.owed_by = l.owed_by AND k.what = l.what AND k.due_on IS l.due_on"
    " AND k.kept_at IS l.kept_at",
    "prospect_tag": "k.name = l.name",
    "detail": "k.label = l.label AND k.value = l.value",
    "occasion": "k.label = l.label AND k.on_day = l.on_day",
    "attachment": "k.sha256 = l.sha256 AND k.kind = l.kind"
    " AND (k.name = l.name OR k.kind = 'photo')",
    "block": "k.way = l.way",
    "taken_row": "k.fingerprint = l.fingerprint",
    "own_rhythm": "true",
    "sign_seen": "k.tier = l.tier AND k.words = l.words AND k.seen_on = l.seen_on",
}
"""When a row of the one who goes is one that the other has already."""
_PLACED = ("detail", "occasion", "affiliation", "contact_point")
_UNPLACED = (
    "touch",
    "step",
    "promise",
    "offer",
    "prospect_tag",
    "attachment",
    "block",
    "taken_row",
    "address",
    "planting",
    "own_rhythm",
    "sign_seen",
    "baton_pass",
)


def move_over(
    session: Session,
    keep_id: int,
    lose_id: int,
    chosen: Collection[str],
    *,
    now: datetime,
) -> None:
    """Let the rows of one prospect belong to the other; equal ones go.

    Args:
        chosen: the fields of which the value of the one who goes comes first.
    """
    moving = _Moving(connection_of(session), keep_id, lose_id)
    moving.prefer_fields(
        {f.removeprefix(OWN_FIELD) for f in chosen if f.startswith(OWN_FIELD)}
    )
    moving.keep_one_photo(theirs="photo" in chosen)
    moving.keep_reasons()
    moving.drop_known_companies()
    country = reader_of(session).one("SELECT phone_country FROM business")
    moving.drop_known_points(
        country[0] if country else "",
        [kind for kind in ("phone", "mail") if kind in chosen],
    )
    moving.drop_equal()
    moving.withdraw_passes(stored(now))
    moving.move_pairs()
    moving.move()


class _Moving:
    """The rows of one prospect on their way to another."""

    def __init__(self, db: sqlite3.Connection, keep: int, lose: int) -> None:
        self._db = db
        self._who = {"keep": keep, "lose": lose}

    def _do(self, sql: str, **values: object) -> None:
        self._db.execute(sql, {**self._who, **values})

    def _rows(self, sql: str, **values: object) -> list[tuple[object, ...]]:
        return self._db.execute(sql, {**self._who, **values}).fetchall()

    def prefer_fields(self, labels: Collection[str]) -> None:
        """Of a field of the user's own that both have, one value stays."""
        for (label,) in self._rows(
            "SELECT DISTINCT f.label FROM custom_field f"
            " JOIN detail l ON l.label = f.label AND l.prospect_id = :lose"
            " JOIN detail k ON k.label = f.label AND k.prospect_id = :keep"
        ):
            goes = ":keep" if label in labels else ":lose"
            self._do(
                f"DELETE FROM detail WHERE prospect_id = {goes} AND label = :label",
                label=label,
            )

    def keep_one_photo(self, *, theirs: bool) -> None:
        """Where both have a photo, one of them is a file from now on."""
        photo = "SELECT sha256 FROM attachment WHERE kind = 'photo' AND prospect_id ="
        mine, other = (self._rows(f"{photo} :{who}") for who in ("keep", "lose"))
        if mine and other and mine != other:
            self._do(
                "UPDATE attachment SET kind = 'file' WHERE kind = 'photo'"
                f" AND prospect_id = {':keep' if theirs else ':lose'}"
            )

    def keep_reasons(self) -> None:
        """Where both are blocked, it is since the earlier day, and a reason stays."""
        self._do(
            "UPDATE block AS k SET since = l.since FROM block l"
            " WHERE k.prospect_id = :keep AND l.prospect_id = :lose"
            " AND l.way = k.way AND l.since < k.since"
        )
        theirs = (
            "FROM block l WHERE l.prospect_id = :lose AND l.way = k.way"
            " AND l.reason <> ''"
        )
        self._do(
            f"UPDATE block AS k SET reason = (SELECT l.reason {theirs})"
            " WHERE k.prospect_id = :keep AND k.reason = ''"
            f" AND EXISTS (SELECT 1 {theirs})"
        )

    def drop_known_companies(self) -> None:
        """A further company that the one who stays is known to be of goes."""
        mine = self._rows(
            "SELECT company FROM prospect WHERE id = :keep"
            " UNION ALL SELECT company FROM affiliation WHERE prospect_id = :keep"
        )
        known = {tuple(company_words(str(row[0]))) for row in mine}
        for key, company, role in self._rows(
            "SELECT id, company, role FROM affiliation WHERE prospect_id = :lose"
        ):
            if not role and tuple(company_words(str(company))) in known:
                self._do("DELETE FROM affiliation WHERE id = :id", id=key)

    def drop_known_points(self, country: str, first: Collection[str]) -> None:
        """A phone, mail or address that both have goes; those of `first` lead."""
        points = "SELECT id, kind, value FROM contact_point WHERE prospect_id ="
        order = " ORDER BY position, id"
        mine = self._rows(f"{points} :keep{order}")
        leads: dict[str, object] = {}
        for key, kind, value in self._rows(f"{points} :lose{order}"):
            same = next(
                (
                    there
                    for there, other, told in mine
                    if kind == other
                    and one_point(str(kind), str(value), str(told), country)
                ),
                None,
            )
            if same is not None:
                self._merge_points(same, key)
            leads.setdefault(str(kind), key if same is None else same)
        for kind in first:
            if kind in leads:
                self._lead(kind, leads[kind])

    def _merge_points(self, stays: object, goes: object) -> None:
        both = {"stays": stays, "goes": goes}
        self._do(
            "UPDATE address SET point_id = :stays, prospect_id = :keep"
            " WHERE point_id = :goes"
            " AND NOT EXISTS (SELECT 1 FROM address WHERE point_id = :stays)",
            **both,
        )
        self._do("DELETE FROM address WHERE point_id = :goes", **both)
        self._do("DELETE FROM contact_point WHERE id = :goes", **both)

    def _lead(self, kind: str, point: object) -> None:
        """Put a point before the others of its kind; who moves over comes behind."""
        behind = "(SELECT count(*) FROM contact_point WHERE prospect_id = :keep)"
        self._do(
            "UPDATE contact_point SET position = (SELECT min(position) - 1"
            " FROM contact_point WHERE kind = :kind AND prospect_id = :keep)"
            f" - CASE prospect_id WHEN :lose THEN {behind} ELSE 0 END"
            " WHERE id = :point AND EXISTS (SELECT 1 FROM contact_point"
            " WHERE kind = :kind AND prospect_id = :keep AND id <> :point)",
            kind=kind,
            point=point,
        )

    def drop_equal(self) -> None:
        """What both have goes once; a step that goes takes its planting along."""
        self._do(
            "DELETE FROM planting WHERE step_id IN (SELECT l.id FROM step l JOIN step k"
            f" ON {_SAME['step']} WHERE l.prospect_id = :lose"
            " AND k.prospect_id = :keep)"
        )
        for table, same in _SAME.items():
            self._do(
                f"DELETE FROM {table} AS l WHERE prospect_id = :lose AND EXISTS"
                f" (SELECT 1 FROM {table} k WHERE k.prospect_id = :keep AND {same})"
            )

    def withdraw_passes(self, now: str) -> None:
        """One offer of the baton stays open, and only one by who holds it now."""
        holder = (
            "coalesce((SELECT holder_id FROM prospect WHERE id = :keep),"
            " (SELECT min(id) FROM member WHERE active))"
        )
        another = (
            "EXISTS (SELECT 1 FROM baton_pass WHERE prospect_id = :keep"
            " AND state = 'offered')"
        )
        for who, goes in ((":keep", "false"), (":lose", another)):
            self._do(
                "UPDATE baton_pass SET state = 'withdrawn', ended_at = :now"
                f" WHERE prospect_id = {who} AND state = 'offered'"
                f" AND (from_id IS NOT {holder} OR {goes})",
                now=now,
            )

    def move_pairs(self) -> None:
        """Who was said to be another than the one who goes is so of who stays."""
        for key, low, high in self._rows(
            "SELECT id, low_id, high_id FROM two_people"
            " WHERE :lose IN (low_id, high_id)"
        ):
            other = high if low == self._who["lose"] else low
            pair = sorted((int(str(other)), self._who["keep"]))
            known = self._rows(
                "SELECT 1 FROM two_people WHERE low_id = :low AND high_id = :high",
                low=pair[0],
                high=pair[1],
            )
            if known or pair[0] == pair[1]:
                self._do("DELETE FROM two_people WHERE id = :id", id=key)
            else:
                self._do(
                    "UPDATE two_people SET low_id = :low, high_id = :high"
                    " WHERE id = :id",
                    id=key,
                    low=pair[0],
                    high=pair[1],
                )

    def move(self) -> None:
        """Everything that is left goes over."""
        for table in _PLACED:
            self._do(
                f"UPDATE {table} SET prospect_id = :keep, position = position +"
                f" (SELECT count(*) FROM {table} WHERE prospect_id = :keep)"
                " WHERE prospect_id = :lose"
            )
        for table in _UNPLACED:
            versioned = ", version = version + 1" if table == "offer" else ""
            self._do(
                f"UPDATE {table} SET prospect_id = :keep{versioned}"
                " WHERE prospect_id = :lose"
            )
