"""The table of everybody, with filter, sort and quick add."""
