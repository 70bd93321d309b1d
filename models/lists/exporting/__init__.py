"""What leaves the book as files: the people as frozen values, and their columns."""
