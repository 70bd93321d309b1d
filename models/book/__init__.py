"""The open book: the one door, the journal under it, and how values lie in it."""
