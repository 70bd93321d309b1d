"""Papers that win the work: three tables are laid anew."""

import sqlite3
from pathlib import Path

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Run the frozen text, statement by statement, inside Alembic's transaction."""
    text = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    connection = op.get_bind()
    statement = ""
    for line in text.splitlines(keepends=True):
        statement += line
        if line.rstrip().endswith(";") and sqlite3.complete_statement(statement):
            connection.exec_driver_sql(statement)
            statement = ""
