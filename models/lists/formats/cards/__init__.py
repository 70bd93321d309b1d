"""vCards of every version, and our own."""
