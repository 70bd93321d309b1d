"""The user's own mail program, asked to open a mail with the paper attached."""
