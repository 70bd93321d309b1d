"""What files from outside say about people, before any of it meets the book."""
