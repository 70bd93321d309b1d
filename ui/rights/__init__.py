"""A person's rights on the screen: all about them, and their erasure."""
