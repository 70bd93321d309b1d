"""Notes and documents in which the words typed begin words, the newest first."""

from collections.abc import Sequence
from typing import NamedTuple

from models.book.letters import plain
from models.book.reader import Reader
from models.lists.search import asking
from models.lists.search.across import has_piece, items_of, with_rarest
from models.lists.search.snippets import snippet
from models.lists.search.typed import Piece, Typed

_MOST_FITTING = 60
"""Of more notes that fit, those written last are looked at."""
_MOST_PEOPLE = 60
"""Of so many people whom some words mean, the notes are read for the others."""
_SAID = (
    "SELECT 'touch', t.id, 0, t.prospect_id, p.name, p.company, t.note, t.local_day"
    " FROM {source} JOIN touch t ON t.id = f.id JOIN prospect p ON p.id = t.prospect_id"
    " WHERE p.in_bin_at IS NULL ORDER BY t.happened_at DESC"
)
_KEPT = (
    "SELECT i.kind, i.of_id, coalesce(o.id, l.offer_id, 0), p.id, p.name, p.company,"
    " CASE i.kind WHEN 'notes' THEN p.notes"
    " WHEN 'detail' THEN (SELECT label || ': ' || value FROM detail WHERE id = i.of_id)"
    " WHEN 'offer' THEN coalesce(o.number || ' ', '') || o.title || ' ' || o.subtitle"
    " WHEN 'line' THEN l.work || ' ' || l.detail"
    " ELSE (SELECT name FROM attachment WHERE id = i.of_id) END,"
    " coalesce(o.written_on, '')"
    " FROM {source} JOIN found_item i ON i.id = f.id"
    " JOIN prospect p ON p.id = i.prospect_id"
    " LEFT JOIN offer o ON i.kind = 'offer' AND o.id = i.of_id"
    " LEFT JOIN offer_line l ON i.kind = 'line' AND l.id = i.of_id"
    " WHERE p.in_bin_at IS NULL"
)
_FITTING = (
    "(SELECT rowid AS id FROM {index} WHERE {index} MATCH :question"
    " ORDER BY rowid DESC LIMIT :most) f"
)
_SAID_OF = "(SELECT id FROM touch WHERE prospect_id IN ({keys}) AND note <> '') f"
_KEPT_OF = (
    "(SELECT id FROM found_item WHERE prospect_id IN ({keys})"
    " AND kind IN ('notes', 'detail', 'offer', 'line', 'file')) f"
)


class NoteHit(NamedTuple):
    """A note or a document that was found.

    Attributes:
        kind: "touch", "notes", "detail", "offer", "line" or "file".
        id: of its row.
        offer_id: the offer it belongs to, or 0.
        snippet: the words around what was found, on one line.
        on_day: ISO, where the note or document has a day.
    """

    kind: str
    id: int
    offer_id: int
    prospect_id: int
    name: str
    company: str
    snippet: str
    on_day: str


def notes_found(reader: Reader, typed: Typed, limit: int = 20) -> list[NoteHit]:
    """Notes and documents that have every word typed, the newest touches last.

    Each word begins a word of the note, or is found with the person it is about. What
    the record and its offers say comes before what was said in touches.

    Args:
        reader: the book.
        typed: what was typed.
        limit: how many at most.
    """
    question = asking.noted(typed.words)
    if not question:
        return []
    found = _answering(reader, typed, question)
    if len(found) < limit and len(typed.pieces) > 1 and not typed.number:
        known = {hit[:2] for hit in found}
        more = _of_people(reader, typed)
        found += [hit for hit in more if hit[:2] not in known]
    return [
        hit._replace(snippet=snippet(hit.snippet, typed.words)) for hit in found[:limit]
    ]


def _answering(reader: Reader, typed: Typed, question: str) -> list[NoteHit]:
    found = []
    for index, sql in (("found_note", _KEPT), ("found_touch", _SAID)):
        source = _FITTING.format(index=index)
        rows = reader.many(
            NoteHit, sql.format(source=source), question=question, most=_MOST_FITTING
        )
        found += [hit for hit in rows if _has(hit.snippet, typed.words)]
    return found


def _has(text: str, words: Sequence[str]) -> bool:
    """Whether each word begins a word of the text."""
    padded = f" {' '.join(plain(text).split())}"
    return all(f" {word}" in padded for word in words)


def _of_people(reader: Reader, typed: Typed) -> list[NoteHit]:
    """Notes that have some of the words, about people who have the others."""
    people: set[int] = set()
    for piece in typed.pieces:
        having = with_rarest(reader, typed, (piece,))
        if having and len(having) <= _MOST_PEOPLE:
            people |= set(having)
    whose = items_of(reader, sorted(people, reverse=True)[:_MOST_PEOPLE])
    found: list[NoteHit] = []
    for source, sql in ((_KEPT_OF, _KEPT), (_SAID_OF, _SAID)):
        for row in reader.in_keys(sql.format(source=source), whose):
            hit = NoteHit._make(row)
            rest = [p for p in typed.pieces if not has_piece(whose[hit.prospect_id], p)]
            if rest and _has(hit.snippet, _words_of(rest)):
                found.append(hit)
    return found


def _words_of(pieces: Sequence[Piece]) -> list[str]:
    return [word for piece in pieces for word in piece.words]
