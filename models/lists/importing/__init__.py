"""From a file that somebody really has to people in the book."""
