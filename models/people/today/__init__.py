"""Today: whom to touch now, what is owed, what waits, and how the week goes."""
