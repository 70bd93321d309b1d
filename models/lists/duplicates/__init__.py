"""People who are in the book twice: found, shown, merged, and parted again."""
