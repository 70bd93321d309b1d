"""Everything seen, and the command line."""
