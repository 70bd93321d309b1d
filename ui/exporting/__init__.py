"""What is asked before people leave the book as a file."""
