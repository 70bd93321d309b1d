"""What cannot be so in a book that is kept up: contradictions, each with a repair."""
