"""Alembic's way in: the open connection is handed over by `upgrade`."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
