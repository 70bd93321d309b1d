"""Whom an import brought or added to."""

from models.book.reader import Reader

_SQL = """
SELECT DISTINCT c.whose FROM act a
JOIN change c INDEXED BY ix_change_act ON c.act = a.lines_in
JOIN prospect p ON p.id = c.whose
WHERE a.seq = :act AND p.in_bin_at IS NULL
"""


def people_brought(reader: Reader, act: int) -> frozenset[int]:
    """Everybody whom an act made or changed and who is not in the bin."""
    return frozenset(int(key) for (key,) in reader.all(_SQL, act=act))
