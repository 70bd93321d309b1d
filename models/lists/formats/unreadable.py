"""The one error that reading a foreign file may end with, and the limits it keeps."""

FILE_LIMIT = 50 * 1024 * 1024  # bytes
ROW_LIMIT = 100_000
COLUMN_LIMIT = 200
LINE_LIMIT = 2_000_000
FIELD_LIMIT = 1024 * 1024  # characters
PHOTO_LIMIT = 2 * 1024 * 1024  # bytes


class Unreadable(Exception):
    """The file cannot be read at all; nothing was changed. The text is for the user."""
