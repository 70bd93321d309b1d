"""A person's rights: everything about them, and their erasure."""
