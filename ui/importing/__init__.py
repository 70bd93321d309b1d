"""The page that brings in a list: what is read, what it would do, and then doing it."""
